"""Who asked what: a line of JSON for each request, without keys, queries and bodies."""

import json
import os
import threading
from collections.abc import Iterable
from time import perf_counter
from typing import TYPE_CHECKING, Any

from galileo_ext.embedded.times import now

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment


class AccessLog:
    """A WSGI application that writes down what another one is asked, and how it answers.

    Args:
        app: the other one.
        path: of the file; lines are added at its end.
    """

    def __init__(self, app: "WSGIApplication", path: str | os.PathLike[str]) -> None:
        self._app = app
        self._file = open(path, "a", encoding="utf-8", buffering=1)  # noqa: SIM115  # until close
        self._turn = threading.Lock()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer one request; the line is written when the answer's head is known."""
        began = perf_counter()

        def start(status: str, headers: list[tuple[str, str]], error: Any = None) -> Any:
            self._write(environ, int(status.split()[0]), perf_counter() - began)
            return start_response(status, headers, error)

        return self._app(environ, start)

    def _write(self, environ: "WSGIEnvironment", status: int, seconds: float) -> None:
        line = {
            "time": now(),
            "method": environ["REQUEST_METHOD"],
            "path": environ.get("PATH_INFO", ""),
            "status": status,
            "seconds": round(seconds, 6),
            "client": environ.get("HTTP_USER_AGENT", ""),
        }
        with self._turn:
            self._file.write(json.dumps(line) + "\n")
