"""httpx transports that hand requests to the embedded server in this process, without a socket."""

from __future__ import annotations

from typing import Literal

import anyio.to_thread
import httpx

from .embedded import App, ModelsError, StoreError, create_app
from .errors import ConfigurationError


def open_database(path: str, api: Literal["galileo", "arize"] = "galileo") -> InProcessTransport:
    """Start the embedded server on a file, to speak an API.

    Raises:
        ConfigurationError: the file cannot be used, or models are not set up as they should be.
    """
    try:
        return InProcessTransport(create_app(path, api=api))
    except (StoreError, ModelsError) as error:  # the server knows nothing of our errors
        raise ConfigurationError(str(error)) from error


class InProcessTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Runs the embedded server's WSGI app; asynchronous calls run it in a worker thread.

    SQLite blocks, and a blocked event loop would stop every row of a running experiment.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._wsgi = httpx.WSGITransport(app=app)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request in the calling thread."""
        return self._wsgi.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request in a worker thread."""
        await request.aread()
        return await anyio.to_thread.run_sync(self._answer, request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        response = self._wsgi.handle_request(request)
        # Read here: the stream is a synchronous one, which an AsyncClient cannot consume.
        content = response.read()
        return httpx.Response(response.status_code, headers=response.headers, content=content)

    def close(self) -> None:
        """Close the app and its database."""
        self._app.close()

    async def aclose(self) -> None:
        """Nothing: the app belongs to the synchronous side, which closes it."""
