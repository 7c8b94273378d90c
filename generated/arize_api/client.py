# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""The connection that every endpoint takes."""

import ssl
from threading import Lock
from typing import Any, Self

import httpx

DEFAULT_TIMEOUT = httpx.Timeout(60, connect=10)


class Client:
    """Where the API is and how to talk to it.

    Endpoints reach httpx through get_httpx_client() and get_async_httpx_client() alone, so a
    subclass that overrides these two decides about everything below them.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: dict[str, str] | None = None,
        cookies: dict[str, str] | None = None,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        verify_ssl: str | bool | ssl.SSLContext = True,
        follow_redirects: bool = False,
        httpx_args: dict[str, Any] | None = None,
    ) -> None:
        self._base_url = base_url
        self._settings: dict[str, Any] = {
            "headers": headers,
            "cookies": cookies,
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._lock = Lock()
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        url = httpx.URL(self._base_url)
        # Neither headers, which may hold a key, nor a password that is part of the address.
        return f"{type(self).__name__}(base_url={str(url.copy_with(userinfo=b''))!r})"

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client from now on; its own settings hold."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client behind the sync calls, made at first use."""
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(base_url=self._base_url, **self._settings)
            return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this asynchronous httpx client from now on; its own settings hold."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the httpx client behind the async calls, made at first use."""
        with self._lock:
            if self._async_client is None:
                self._async_client = httpx.AsyncClient(base_url=self._base_url, **self._settings)
            return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self.get_httpx_client().__exit__(*exc_info)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *exc_info: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*exc_info)


class AuthenticatedClient(Client):
    """A client that sends a token with every call."""

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        headers: dict[str, str] | None = None,
        **settings: Any,
    ) -> None:
        value = f"{prefix} {token}" if prefix else token
        super().__init__(base_url, headers={**(headers or {}), auth_header_name: value}, **settings)


__all__ = ["DEFAULT_TIMEOUT", "AuthenticatedClient", "Client"]
