"""Conditions that a result has to meet, and what is said about them in files."""
