"""Health, login and the user."""

from typing import Any

from galileo_ext.embedded.auth import USER
from galileo_ext.embedded.calls import Call


def healthcheck(call: Call) -> Any:
    """Say that the server is there."""
    return {"api_version": "v2", "message": "The embedded server is up.", "version": "2"}


def login_api_key(call: Call) -> Any:
    """Give a token for an API key."""
    return {"access_token": call.auth.login(call.body["api_key"]), "token_type": "bearer"}


def get_current_user(call: Call) -> Any:
    """Describe the one user of this server."""
    return {**USER, "role": "admin"}
