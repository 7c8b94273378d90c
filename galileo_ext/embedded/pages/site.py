"""Requests for pages: who may see them, which page it is, and what a browser may do with it."""

import logging
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge
from werkzeug.routing import Map, Rule

from galileo_ext.embedded.auth import TOKEN_SECONDS, Auth
from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.pages import compare, experiment, experiments, layout, projects, row
from galileo_ext.embedded.pages.html import tag
from galileo_ext.embedded.pages.visit import Visit
from galileo_ext.embedded.storage.store import Store, StoreError

logger: logging.Logger = logging.getLogger("galileo_ext.embedded")

COOKIE = "galileo_ext_session"
#: Bytes. Whoever sends it has not shown a key yet.
LONGEST_FORM = 64 * 1024

#: No script at all, so that none which somebody logged can ever run; nothing from elsewhere.
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Show = Callable[[Visit], Response | str]

_RUN = "/project/<project>/experiments/<experiment>"
_ROUTES: dict[str, Show] = {
    "/": projects.show,
    "/project/<project>": experiments.show,
    "/project/<project>/experiments": experiments.show,
    "/project/<project>/compare": compare.show,
    _RUN: experiment.show,
    f"{_RUN}/rows/<trace>": row.show,
    f"{_RUN}/rows/<trace>/text": row.text,
}
_MAP = Map(
    [
        *(Rule(path, endpoint=path, methods=["GET"]) for path in _ROUTES),
        Rule("/login", endpoint="login", methods=["GET", "POST"]),
        Rule("/logout", endpoint="logout", methods=["POST"]),
        Rule("/pages/<name>", endpoint="style", methods=["GET"]),
    ]
)
_UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
#: A path of this server: no other host ("//host", "/\\host"), no line ends.
_LOCAL = re.compile(r"/(?![/\\])[\x21-\x7e]*")


@dataclass(frozen=True)
class Site:
    """The pages over one database."""

    store: Store
    auth: Auth

    def answer(self, request: Request, request_id: str) -> Response:
        """Answer a request for a page."""
        try:
            response = self._answer(request)
        except Refusal as refusal:
            response = self._problem(request, refusal.status, str(refusal.body["detail"]))
        except HTTPException as error:
            text = _TEXTS.get(error.code or 500, error.description or "")
            response = self._problem(request, error.code or 500, text)
        except (StoreError, sqlite3.OperationalError) as error:
            response = self._problem(request, 503, f"The database is not available: {error}")
            response.headers["Retry-After"] = "1"
        except Exception:
            logger.exception("%s %s failed, request %s", request.method, request.path, request_id)
            text = f"The server failed; its log has the request {request_id}."
            response = self._problem(request, 500, text)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    def _answer(self, request: Request) -> Response:
        endpoint, values = _MAP.bind_to_environ(request.environ).match()
        if endpoint == "style":
            return _style(values["name"])
        if endpoint == "logout":
            return _logout()
        if endpoint == "login":
            return self._login(request)
        if not self._may_see(request):
            return _ask(_here(request), 401)
        visit = Visit(self.store, request.args, request.path, values, self.auth.needs_key)
        shown = _ROUTES[endpoint](visit)
        return shown if isinstance(shown, Response) else _html(shown)

    def _may_see(self, request: Request) -> bool:
        return self.auth.is_welcome(request.cookies.get(COOKIE, ""))

    def _login(self, request: Request) -> Response:
        if request.method != "POST":
            target = _local(request.args.get("next", "/"))
            return _ask(target, 200) if self.auth.needs_key else _go(target)
        if (request.content_length or 0) > LONGEST_FORM:
            raise RequestEntityTooLarge
        target = _local(request.form.get("next", "/"))
        try:
            token = self.auth.login(request.form.get("key", ""))
        except Refusal:
            return _ask(target, 401, "This is not the key of this server.")
        response = _go(target)
        response.set_cookie(
            COOKIE,
            token,
            max_age=TOKEN_SECONDS,
            httponly=True,
            secure=request.is_secure,
            # Not "Strict": a link to a result, in a mail or a chat, should open it.
            samesite="Lax",
        )
        return response

    def _problem(self, request: Request, status: int, text: str) -> Response:
        names = {404: "Not found", 400: "Not understood", 503: "Not available"}
        name = names.get(status, "Not possible")
        above = re.match(f"/project/{_UUID}", request.path, re.IGNORECASE)
        ways = [tag("a", "All projects", href="/", class_="button")]
        if above and above[0] != request.path:
            ways.insert(0, tag("a", "The project", href=above[0], class_="button"))
        way = tag("p", ways, class_="ways")
        body = [layout.heading(f"Error {status}", name), tag("p", text, role="alert"), way]
        return _html(layout.page(name, body), status)


_TEXTS = {
    404: "There is no such page on this server.",
    405: "This page cannot be used that way.",
    413: "What was sent is too large.",
}


def _local(target: str) -> str:
    return target if _LOCAL.fullmatch(target) else "/"


def _here(request: Request) -> str:
    query = request.query_string.decode("latin-1")
    path = quote(request.path)
    return f"{path}?{query}" if query else path


def _html(text: str, status: int = 200) -> Response:
    return Response(text, status, content_type="text/html; charset=utf-8")


def _go(target: str) -> Response:
    return Response(status=303, headers={"Location": target})


def _style(name: str) -> Response:
    if not layout.style_link().endswith(f"/{name}"):
        raise Refusal(404, "There is no such style sheet; reload the page.")
    kept = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(layout.style(), headers=kept, content_type="text/css; charset=utf-8")


def _logout() -> Response:
    response = _go("/")
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return response


def _ask(target: str, status: int, problem: str | None = None) -> Response:
    """Ask for the key; it travels in the body of a form, never in an address."""
    wrong: Any = tag("p", problem, role="alert", id="problem") if problem else None
    key = tag(
        "input",
        name="key",
        type="password",
        autocomplete="current-password",
        required=True,
        autofocus=True,
        aria_describedby="problem" if problem else None,
    )
    form = tag(
        "form",
        tag("label", tag("span", "API key"), key),
        tag("input", type="hidden", name="next", value=target),
        tag("button", "Sign in"),
        method="post",
        action="/login",
    )
    about = tag("p", "This server asks for its API key, the one that it was started with.")
    body = tag(
        "div", layout.heading("Embedded server", "Sign in"), about, wrong, form, class_="login"
    )
    return _html(layout.page("Sign in", body), status)
