"""Cassettes: recorded HTTP traffic, without secrets and without what differs on every run."""

from __future__ import annotations

import json
import re
from functools import partial
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import vcr
import yaml
from vcr.request import Request

#: Headers of requests and responses that are kept; keys, cookies, dates and agents are not.
_REQUEST_HEADERS = {"content-type", "if-match"}
_RESPONSE_HEADERS = {"content-type", "etag", "retry-after", "x-request-id"}
#: What a client makes up or measures: replaced, or no second run would send the same body.
_MADE_UP = {"client_version", "created_at", "duration_ns", "galileo_ext.traceback"}
#: What an answer says about people, sessions and machines, and what is kept of it.
_PERSONAL = {
    "access_token": "not-a-token",
    "email": "someone@example.com",
    "galileo_ext.traceback": "with the paths of a machine",
    "first_name": "Some",
    "last_name": "One",
}
_BOUNDARY = "a-boundary-for-the-cassette"
_INGEST = re.compile(r"/projects/[^/]+/traces$")


def recorder(server: str, mode: str, mark: str = "") -> vcr.VCR:
    """Return what records or replays; ``server`` is named on the first line of each cassette.

    Args:
        server: what the traffic was recorded against.
        mode: ``"all"`` to record, ``"none"`` to replay and to fail on any other request.
        mark: in the name of every project, dataset and metric of this recording; others in a list
            belong to the account and are left out.
    """
    made = vcr.VCR(
        record_mode=mode,
        serializer="headed",
        match_on=["method", "path", "query", "body"],
        decode_compressed_response=True,
        before_record_request=_request,
        before_record_response=partial(_response, mark=mark),
    )
    made.register_serializer("headed", _Headed(server))
    return made


class _Headed:
    """YAML with a first line that says where it comes from."""

    def __init__(self, server: str) -> None:
        self._head = f"# Recorded from {server} by scripts/record; do not edit.\n"

    def serialize(self, cassette: dict[str, Any]) -> str:
        return self._head + yaml.safe_dump(cassette, allow_unicode=True, width=1000)

    def deserialize(self, text: str) -> Any:
        return yaml.safe_load(text)


def _request(request: Request) -> Request:
    """Take out of a request what is secret, and level out what differs on every run."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    body = request.body or b""
    content_type = headers.get("content-type", "")
    if content_type.startswith("multipart/") and "boundary=" in content_type:
        boundary = content_type.partition("boundary=")[2].strip('"')
        body = body.replace(boundary.encode(), _BOUNDARY.encode())
        headers["content-type"] = content_type.replace(boundary, _BOUNDARY)
    elif content_type.startswith("application/json") and body:
        body = _levelled(body, ids=bool(_INGEST.search(request.path)))
    kept = {name: value for name, value in headers.items() if name in _REQUEST_HEADERS}
    return Request(request.method, _anonymous(request.uri), body, kept)


def _levelled(body: bytes, *, ids: bool) -> bytes:
    """Give made-up values the same text in every run; keep which of them are equal."""
    seen: dict[str, str] = {}

    def level(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: level(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [level(item) for item in value]
        if key in _MADE_UP and value is not None:
            return f"<{key}>"
        if ids and key == "id" and isinstance(value, str):
            return seen.setdefault(value, f"<id {len(seen) + 1}>")
        return value

    return json.dumps(level(json.loads(body)), ensure_ascii=False, sort_keys=True).encode()


def _anonymous(uri: str) -> str:
    """Leave the host out: a port of loopback says nothing, and the first line names the server."""
    parts = urlsplit(uri)
    return urlunsplit(("http", "server.invalid", parts.path, parts.query, ""))


def _response(response: dict[str, Any], mark: str) -> dict[str, Any]:
    """Take out of a response what is secret, personal, or the account's own business."""
    headers = {name.lower(): value for name, value in response["headers"].items()}
    response["headers"] = {n: v for n, v in headers.items() if n in _RESPONSE_HEADERS}
    try:
        answer = json.loads(response["body"]["string"])
    except ValueError:
        return response
    text = json.dumps(_impersonal(answer, mark), ensure_ascii=False)
    response["body"]["string"] = text.encode()
    return response


def _impersonal(value: Any, mark: str, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _impersonal(item, mark, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_impersonal(item, mark) for item in value if not _foreign(item, key, mark)]
    return _PERSONAL.get(key, value) if isinstance(value, str) else value


def _foreign(item: Any, key: str, mark: str) -> bool:
    """Whether a listed thing is the account's own and not made by the recording."""
    if not isinstance(item, dict) or "name" not in item:
        return False
    if key == "scorers":
        return item.get("scorer_type") != "preset" and mark not in str(item["name"])
    is_project = "runs" in item or item.get("type") == "gen_ai"
    return (is_project or key == "datasets") and mark not in item["name"]
