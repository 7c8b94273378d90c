# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""Contains endpoint functions for accessing the API"""
