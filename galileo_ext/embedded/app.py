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
from galileo_ext.embedded.apis import Api, ApiName, api_named
from galileo_ext.embedded.auth import Auth
from galileo_ext.embedded.calls import Call, Reply, plain_id
from galileo_ext.embedded.errors import Refusal, not_built
from galileo_ext.embedded.llm.ask import Llm
from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.pages import is_page
from galileo_ext.embedded.reading import HttpRequest, read_body, read_parameters
from galileo_ext.embedded.scoring import work as metrics_jobs
from galileo_ext.embedded.spec import Operation
from galileo_ext.embedded.storage.store import Store, StoreError
from galileo_ext.embedded.work import row_jobs
from galileo_ext.embedded.work.runner import Runner

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from galileo_ext.embedded.pages.site import Site

logger: logging.Logger = logging.getLogger("galileo_ext.embedded")

DEFAULT_PATH = ".galileo/galileo.db"


#: The disk is full, failing, read-only or gone: nothing that the program does wrong.
_NO_DISK = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)


class App:
    """A WSGI application over one database; any number of threads may call it.

    Args:
        store: the database, which several applications may share.
        api: the API that it speaks.
        api_key: what every call has to show; None lets everybody in.
        runner: works at the jobs of the database.
    """

    def __init__(self, store: Store, api: Api, api_key: str | None, runner: Runner) -> None:
        self._store = store
        self._api = api
        self._spec = spec.load(api.package)
        self._api_key = api_key
        with store.read() as db:
            (secret,) = db.execute("SELECT value FROM settings WHERE name = 'secret'").fetchone()
        self._auth = Auth(api_key, secret, self._spec.key_headers)
        self._runner = runner
        api.prepare(store)

    @cached_property
    def _site(self) -> "Site":
        # Imported when the first page is asked for: most servers are asked by programs alone.
        from galileo_ext.embedded.pages.site import Site

        return Site(self._store, self._auth)

    @property
    def location(self) -> str:
        """Where the data lies, for people to read."""
        return self._store.location

    def beside(self, api: ApiName) -> "App":
        """Return an application that speaks another API over the same database."""
        return App(self._store, api_named(api), self._api_key, self._runner)

    def close(self) -> None:
        """Stop working and close the database; later calls are answered with 503."""
        self._runner.close()
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
            return self._refused(refusal, request)
        except HTTPException as error:
            return self._refused(_http_refusal(error, request), request)
        except (StoreError, sqlite3.OperationalError) as error:
            return self._refused(_store_refusal(error, request_id), request)
        except Exception:
            logger.exception("%s %s failed, request %s", request.method, request.path, request_id)
            failed = Refusal(500, f"The server failed; its log has the request {request_id}.")
            return self._refused(failed, request)

    def _refused(self, refusal: Refusal, request: HttpRequest) -> Response:
        body = self._api.problem(refusal, request.path)
        response = _json(body, refusal.status, refusal.headers)
        response.content_type = self._api.problem_type
        return response

    def _call(self, request: HttpRequest) -> Response:
        path, prefix = request.path, self._api.prefix
        if prefix and path.startswith(f"{prefix}/"):
            path = path.removeprefix(prefix)
        operation, variables = self._spec.find(path, request.method)
        if not operation.public:
            self._auth.check(request.headers)
        handler = self._api.handlers.get(operation.id)
        if handler is None:
            raise not_built(f"the operation {operation.id}", self._api.reasons.get(operation.id))
        values = read_parameters(operation, request, variables)
        body, files = read_body(operation, request)
        call = Call(
            store=self._store,
            auth=self._auth,
            llm=self._runner.llm,
            runner=self._runner,
            path={name: _stored(value) for name, value in values["path"].items()},
            query=values["query"],
            headers=values["header"],
            body=body,
            files=files,
            client_version=request.headers.get("sdk-version", ""),
            agent=request.headers.get("User-Agent", ""),
        )
        return _response(handler(call), operation)


def create_app(
    path: str | os.PathLike[str] = DEFAULT_PATH,
    *,
    api_key: str | None = None,
    models: Models | None = None,
    api: ApiName = "galileo",
) -> App:
    """Open the database, creating it where there is none, and make the application.

    ``":memory:"`` makes a private database that ends with the application. With ``api_key`` every
    call but the login and the health check has to show it. ``api`` is the API that it speaks.
    ``models`` are the language models that can be asked, by default those that the environment
    names.
    """
    if api_key is not None and not api_key.strip():
        raise ValueError("api_key is empty; give a key, or None for a server without one")
    spoken, llm = api_named(api), Llm(models or Models.from_environment())
    store = Store(path)
    runner = Runner(store, llm, {**row_jobs.WORKS, **metrics_jobs.WORKS})
    app = App(store, spoken, api_key, runner)
    runner.look()
    return app


def _stored(value: Any) -> Any:
    return plain_id(value) if isinstance(value, str) else value


def _response(result: Any, operation: Operation) -> Response:
    reply = result if isinstance(result, Reply) else Reply(result)
    if operation.says_nothing:
        return Response(status=operation.success, headers=reply.headers)
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


def _http_refusal(error: HTTPException, request: HttpRequest) -> Refusal:
    status = error.code or 500
    texts = {
        404: f"{request.method} {request.path} is not a route of this API.",
        405: f"{request.path} does not take the method {request.method}.",
        413: "The body is larger than this server takes.",
    }
    headers = {}
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return Refusal(status, texts.get(status, error.description), headers=headers)


def _store_refusal(error: Exception, request_id: str) -> Refusal:
    busy = isinstance(error, StoreError) or "locked" in str(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of it says where it happened
    if code in _NO_DISK:
        logger.error("The disk under the database fails: %s", error)
    elif not busy:
        logger.error("database error in request %s", request_id, exc_info=error)
        return Refusal(500, f"The database failed; the log has the request {request_id}.")
    detail = f"The database is not available: {error}"
    return Refusal(503, detail, headers={"Retry-After": "1"})
