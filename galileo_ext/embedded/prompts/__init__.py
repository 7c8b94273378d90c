"""Prompts: as they are kept and shown, and with their variables filled in."""
