"""Scorers: those that come with the server, users' own, and the versions of both."""
