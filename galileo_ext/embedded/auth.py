"""Who may call: an API key, or the short-lived token that a login gives for it."""

import base64
import binascii
import hashlib
import hmac
import json
import time
from typing import Any

from werkzeug.datastructures import Headers

from galileo_ext.embedded.errors import Refusal

TOKEN_SECONDS = 12 * 3600
USER_ID = "2b0f1a52-6c0e-4f0b-9d5e-6a3f3b1c7d10"
USER: dict[str, Any] = {
    "id": USER_ID,
    "email": "local@localhost",
    "first_name": "Local",
    "last_name": "User",
}
_HEADER = {"alg": "HS256", "typ": "JWT"}


class Auth:
    """The door of the server; without an API key it stands open."""

    def __init__(self, api_key: str | None, secret: bytes, key_headers: list[str]) -> None:
        self._api_key = api_key
        self._key_headers = key_headers
        # A changed key makes the tokens that were given for the old one invalid.
        self._sign_with = hashlib.sha256(secret + (api_key or "").encode()).digest()

    def check(self, headers: Headers) -> None:
        """Refuse a call that shows neither the key nor a token."""
        if self._api_key is None:
            return
        shown = [headers[name] for name in self._key_headers if name in headers]
        if any(self._is_key(key) for key in shown):
            return
        scheme, _, token = headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer" and self._opens(token.strip()):
            return
        what = "is not valid" if shown or token else "is missing"
        raise Refusal(401, f"The API key {what}. Send {self._expected()}.")

    @property
    def needs_key(self) -> bool:
        """Whether there is a key that callers have to know."""
        return self._api_key is not None

    def is_welcome(self, token: str) -> bool:
        """Tell whether a visitor with this token may see what is here."""
        return self._api_key is None or self._is_token(token)

    def login(self, key: str) -> str:
        """Give a token for a key."""
        if not key.strip():
            raise Refusal(401, "The API key is empty.")
        if self._api_key is not None and not self._is_key(key):
            raise Refusal(401, "The API key is not valid.")
        return self._token()

    def _opens(self, bearer: str) -> bool:
        # An API without a header for keys has no login either: what is borne is the key.
        return self._is_token(bearer) if self._key_headers else self._is_key(bearer)

    def _expected(self) -> str:
        if not self._key_headers:
            return "it as 'Authorization: Bearer ...'"
        headers = " or ".join(self._key_headers)
        return f"it in the header {headers}, or a token as 'Authorization: Bearer ...'"

    def _is_key(self, key: str) -> bool:
        return hmac.compare_digest(key.encode(), (self._api_key or "").encode())

    def _token(self) -> str:
        now = int(time.time())
        claims = {"sub": USER["email"], "iat": now, "exp": now + TOKEN_SECONDS}
        signed = f"{_pack(_HEADER)}.{_pack(claims)}"
        return f"{signed}.{self._signature(signed)}"

    def _signature(self, signed: str) -> str:
        return _text(hmac.digest(self._sign_with, signed.encode(), "sha256"))

    def _is_token(self, token: str) -> bool:
        signed, _, signature = token.rpartition(".")
        expected = self._signature(signed)
        if not hmac.compare_digest(signature.encode(), expected.encode()):
            return False
        return _expiry(signed) > time.time()


def _expiry(signed: str) -> float:
    claims = signed.partition(".")[2]
    try:
        content = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
        return float(content["exp"])
    except (ValueError, KeyError, TypeError, binascii.Error):
        return 0.0


def _pack(value: dict[str, Any]) -> str:
    return _text(json.dumps(value, separators=(",", ":")).encode())


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
