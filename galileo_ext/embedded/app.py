"""The WSGI application: from a request to the handler of its operation, and back."""

import json
import logging
import os
import sqlite3
import uuid
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from werkzeug import Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from galileo_ext.embedded import spec
from galileo_ext.embedded.auth import Auth
from galileo_ext.embedded.calls import Call, Reply, plain_id
from galileo_ext.embedded.errors import Refusal, not_built
from galileo_ext.embedded.operations import HANDLERS, REASONS
from galileo_ext.embedded.pages import is_page
from galileo_ext.embedded.reading import HttpRequest, read_body, read_parameters
from galileo_ext.embedded.spec import Operation, Spec
from galileo_ext.embedded.store import Store, StoreError

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from galileo_ext.embedded.pages.site import Site

logger = logging.getLogger("galileo_ext.embedded")

DEFAULT_PATH = ".galileo/galileo.db"


#: The disk is full, failing, read-only or gone: nothing that the program does wrong.
_NO_DISK = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)


class App:
    """A WSGI application over one database; any number of threads may call it."""

    def __init__(self, store: Store, description: Spec, auth: Auth) -> None:
        self._store = store
        self._spec = description
        self._auth = auth

    @cached_property
    def _site(self) -> "Site":
        # Imported when the first page is asked for: most servers are asked by programs alone.
        from galileo_ext.embedded.pages.site import Site

        return Site(self._store, self._auth)

    @property
    def location(self) -> str:
        """Where the data lies, for people to read."""
        return self._store.location

    def close(self) -> None:
        """Close the database; later calls are answered with 503."""
        self._store.close()

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer one request."""
        request = HttpRequest(environ)
        request_id = uuid.uuid4().hex
        answer = self._site.answer if is_page(request.path) else self._answer
        response = answer(request, request_id)
        response.headers["x-request-id"] = request_id
        return response(environ, start_response)

    def _answer(self, request: HttpRequest, request_id: str) -> Response:
        try:
            return self._call(request)
        except Refusal as refusal:
            return _json(refusal.body, refusal.status, refusal.headers)
        except HTTPException as error:
            return _http_error(error, request)
        except (StoreError, sqlite3.OperationalError) as error:
            return _store_error(error, request_id)
        except Exception:
            logger.exception("%s %s failed, request %s", request.method, request.path, request_id)
            return _json({"detail": f"The server failed; its log has the request {request_id}."})

    def _call(self, request: HttpRequest) -> Response:
        path = request.path.removeprefix("/v2") if request.path.startswith("/v2/") else request.path
        operation, variables = self._spec.find(path, request.method)
        if not operation.public:
            self._auth.check(request.headers)
        if operation.id not in HANDLERS:
            raise not_built(f"the operation {operation.id}", REASONS.get(operation.id))
        values = read_parameters(operation, request, variables)
        body, files = read_body(operation, request)
        call = Call(
            store=self._store,
            auth=self._auth,
            path={name: _stored(value) for name, value in values["path"].items()},
            query=values["query"],
            headers=values["header"],
            body=body,
            files=files,
        )
        return _response(HANDLERS[operation.id](call), operation)


def create_app(path: str | os.PathLike[str] = DEFAULT_PATH, *, api_key: str | None = None) -> App:
    """Open the database, creating it where there is none, and make the application.

    ``":memory:"`` makes a private database that ends with the application. With ``api_key`` every
    call but the login and the health check has to show it.
    """
    if api_key is not None and not api_key.strip():
        raise ValueError("api_key is empty; give a key, or None for a server without one")
    store = Store(path)
    with store.read() as db:
        (secret,) = db.execute("SELECT value FROM settings WHERE name = 'secret'").fetchone()
    description = spec.load()
    return App(store, description, Auth(api_key, secret, description.key_headers))


def _stored(value: Any) -> Any:
    return plain_id(value) if isinstance(value, str) else value


def _response(result: Any, operation: Operation) -> Response:
    reply = result if isinstance(result, Reply) else Reply(result)
    if operation.success == 204:
        return Response(status=204, headers=reply.headers)
    if reply.pieces is not None:
        kind = reply.content_type
        return Response(reply.pieces, operation.success, reply.headers, content_type=kind)
    return _json(reply.body, operation.success, reply.headers, text=reply.text)


def _json(
    body: Any,
    status: int = 500,
    headers: dict[str, str] | None = None,
    *,
    text: str | None = None,
) -> Response:
    if text is None:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Response(text, status, headers, content_type="application/json")


def _http_error(error: HTTPException, request: HttpRequest) -> Response:
    status = error.code or 500
    texts = {
        404: f"{request.method} {request.path} is not a route of this API.",
        405: f"{request.path} does not take the method {request.method}.",
        413: "The body is larger than this server takes.",
    }
    headers = {}
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return _json({"detail": texts.get(status, error.description)}, status, headers)


def _store_error(error: Exception, request_id: str) -> Response:
    busy = isinstance(error, StoreError) or "locked" in str(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of it says where it happened
    if code in _NO_DISK:
        logger.error("The disk under the database fails: %s", error)
    elif not busy:
        logger.error("database error in request %s", request_id, exc_info=error)
        return _json({"detail": f"The database failed; the log has the request {request_id}."})
    return _json({"detail": f"The database is not available: {error}"}, 503, {"Retry-After": "1"})
