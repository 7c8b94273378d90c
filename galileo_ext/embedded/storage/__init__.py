"""The SQLite file: its schema, and what looks for things in it."""
