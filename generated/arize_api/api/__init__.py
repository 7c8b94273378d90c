# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Contains methods for accessing the API"""
