"""The seam under every call, raw ones too: time limits, retries, and errors as exceptions."""

from __future__ import annotations

import re
import ssl
from collections.abc import Generator, Mapping
from functools import cache

import httpx
from galileo_api.errors import UNUSABLE
from httpx_retries import Retry, RetryTransport

from . import __version__, errors
from ._answers import STREAMED, AsyncWhole, FinalAnswer, Whole, async_excerpt, excerpt

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
DEFAULT_RETRIES = 3

#: POSTs that only read. Anything else that is POSTed may create something a second time.
_READING_POST = re.compile(
    r"/(query|search|search/v2|partial_search|custom_search|count|paginated|list"
    r"|available_columns|metrics|aggregated|export_records|preview)$"
)
_UNREACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_LOST = (*_UNREACHED, httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError)


@cache
def tls_context() -> ssl.SSLContext:
    """Return what checks servers' certificates; made once, since reading them takes 15 ms."""
    return httpx.create_ssl_context()


#: Seconds that a server may ask for before a call is repeated.
_LONGEST_WAIT = 120.0


class RetryPolicy:
    """What to do again: reads after any passing failure, writes only if nothing can have happened.

    A write is repeated when the connection was never made or the server said 429; after any other
    failure the server may have acted, and repeating could do it twice.
    """

    def __init__(self, retries: int = DEFAULT_RETRIES, backoff: float = 0.25) -> None:
        every_method = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
        self.reads = Retry(
            total=retries,
            allowed_methods=every_method,
            status_forcelist=(408, 429, 500, 502, 503, 504),
            retry_on_exceptions=_LOST,
            backoff_factor=backoff,
        )
        self.writes = Retry(
            total=retries,
            allowed_methods=every_method,
            status_forcelist=(429,),
            retry_on_exceptions=_UNREACHED,
            backoff_factor=backoff,
        )

    def mark(self, request: httpx.Request) -> None:
        """Attach the policy for this request where the retrying transport looks for it."""
        reading = request.method in ("GET", "HEAD", "OPTIONS") or (
            request.method == "POST" and _READING_POST.search(request.url.path)
        )
        request.extensions.setdefault("retry", self.reads if reading else self.writes)


def _is_too_late(response: httpx.Response) -> bool:
    """Whether the server wants a call repeated so late that nobody would wait for it."""
    try:
        seconds = Retry().parse_retry_after(response.headers.get("retry-after", ""))
    except ValueError:
        return False
    return seconds > _LONGEST_WAIT


def _refuse_web_page(response: httpx.Response) -> None:
    """Notice an address that answers anything with a page, as consoles and log-in walls do."""
    service = response.request.extensions.get(errors.SERVICE, errors.GALILEO)
    if response.headers.get("content-type", "").startswith("text/html"):
        raise errors.ResponseError(
            f"{response.request.method} {response.request.url.copy_with(query=None)} answered "
            f"with a web page, not with data. Is {service.address} the address of the API?"
        )


class _Headers(httpx.Auth):
    """Adds the key and the extra headers as a request leaves, so that no client shows them."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = dict(headers)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add them to a request."""
        request.headers.update(self._headers)
        yield request


class HTTPClient(httpx.Client):
    """An ``httpx.Client`` whose ``send`` raises this package's errors."""

    def __init__(
        self,
        *,
        policy: RetryPolicy,
        base_url: str,
        headers: Mapping[str, str],
        timeout: httpx.Timeout,
        transport: httpx.BaseTransport,
        service: errors.Service = errors.GALILEO,
    ) -> None:
        super().__init__(
            base_url=base_url,
            headers={"User-Agent": f"galileo-ext/{__version__}"},
            auth=_Headers(headers),
            timeout=timeout,
            transport=RetryTransport(Whole(transport, _is_too_late), policy.reads),
        )
        self._policy, self._service = policy, service

    def send(
        self, request: httpx.Request, *, stream: bool = False, **options: object
    ) -> httpx.Response:
        """Send a request; raise an ``APIError`` for 3xx to 5xx, ``APIConnectionError`` for none."""
        self._policy.mark(request)
        request.extensions |= {errors.SERVICE: self._service, STREAMED: stream}
        try:
            response = super().send(request, stream=True, **options)  # type: ignore[arg-type]  # passed through
            if not response.is_success:
                response = excerpt(response)
            elif not stream:
                response.read()
        except FinalAnswer as final:
            response = final.response
        except httpx.TransportError as error:
            raise errors.from_transport(error, request) from error
        except httpx.DecodingError as error:
            raise errors.from_decoding(error, request) from error
        if not response.is_success:
            raise errors.from_response(response)
        _refuse_web_page(response)
        response.extensions[UNUSABLE] = errors.unusable
        return response


class AsyncHTTPClient(httpx.AsyncClient):
    """The same for ``httpx.AsyncClient``."""

    def __init__(
        self,
        *,
        policy: RetryPolicy,
        base_url: str,
        headers: Mapping[str, str],
        timeout: httpx.Timeout,
        transport: httpx.AsyncBaseTransport,
        service: errors.Service = errors.GALILEO,
    ) -> None:
        super().__init__(
            base_url=base_url,
            headers={"User-Agent": f"galileo-ext/{__version__}"},
            auth=_Headers(headers),
            timeout=timeout,
            transport=RetryTransport(AsyncWhole(transport, _is_too_late), policy.reads),
        )
        self._policy, self._service = policy, service

    async def send(
        self, request: httpx.Request, *, stream: bool = False, **options: object
    ) -> httpx.Response:
        """Send a request; raise an ``APIError`` for 3xx to 5xx, ``APIConnectionError`` for none."""
        self._policy.mark(request)
        request.extensions |= {errors.SERVICE: self._service, STREAMED: stream}
        try:
            response = await super().send(request, stream=True, **options)  # type: ignore[arg-type]  # passed through
            if not response.is_success:
                response = await async_excerpt(response)
            elif not stream:
                await response.aread()
        except FinalAnswer as final:
            response = final.response
        except httpx.TransportError as error:
            raise errors.from_transport(error, request) from error
        except httpx.DecodingError as error:
            raise errors.from_decoding(error, request) from error
        if not response.is_success:
            raise errors.from_response(response)
        _refuse_web_page(response)
        response.extensions[UNUSABLE] = errors.unusable
        return response
