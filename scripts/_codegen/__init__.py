"""How scripts/regenerate turns an API description into a Python client."""
