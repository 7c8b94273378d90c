"""A proxy on loopback that does to each request what a plan says; raw sockets on the client side.

It also counts how often each trace has reached the server, whether or not the client ever heard of
it: a server that does not notice repetitions would have stored it so often.
"""

from __future__ import annotations

import http.client
import json
import select
import socket
import socketserver
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO

#: Nothing here waits for longer, in seconds.
LONGEST = 20.0
_LINE = 65_536


class Closed(Exception):
    """The conversation is over."""


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def to_bytes(self, body: bytes | None = None, length: int | None = None) -> bytes:
        """Return the answer as HTTP, with another body, or with a length that is a lie."""
        sent = self.body if body is None else body
        head = [f"HTTP/1.1 {self.status} {http.client.responses.get(self.status, '')}"]
        skipped = ("content-length", "connection", "transfer-encoding")
        head += [f"{k}: {v}" for k, v in self.headers if k.lower() not in skipped]
        head.append(f"Content-Length: {len(sent) if length is None else length}")
        return "\r\n".join([*head, "", ""]).encode("latin-1") + sent


class Exchange:
    """One request, and what may be done with it.

    Attributes:
        method, path: of the request.
        kind: what it is for: ``traces`` (an upload), ``search``, ``count`` or ``other``.
        number: how many of this kind came before it.
    """

    def __init__(
        self, proxy: Proxy, sock: socket.socket, reader: BinaryIO, head: list[str]
    ) -> None:
        self._proxy, self._socket, self._reader = proxy, sock, reader
        self.method, self.path, _ = head[0].split(" ", 2)
        pairs = (line.partition(":") for line in head[1:])
        self._headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        self._body: bytes | None = None
        self.kind = _kind(self.method, self.path)
        self.number = proxy.count(self.kind)

    @property
    def body(self) -> bytes:
        """The request's body, read when first asked for."""
        if self._body is None:
            self._body = self._reader.read(int(self._headers.get("content-length", "0")))
        return self._body

    def pass_on(self) -> Answer:
        """Give the request to the server."""
        headers = {k: v for k, v in self._headers.items() if k not in ("connection", "host")}
        upstream = http.client.HTTPConnection(*self._proxy.upstream, timeout=LONGEST)
        try:
            upstream.request(self.method, self.path, self.body or None, headers)
            response = upstream.getresponse()
            answer = Answer(response.status, tuple(response.getheaders()), response.read())
        except (OSError, http.client.HTTPException) as error:
            raise Closed from error  # the server is down: so is this conversation
        finally:
            upstream.close()
        if self.kind == "traces" and answer.status < 300:
            self._proxy.deliver(self.body)
        return answer

    def send(self, data: bytes) -> None:
        """Send bytes to the client, if it is still there."""
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise Closed from error

    def reply(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        """Answer in the server's place."""
        _ = self.body  # read first: closing with bytes unread would be a reset
        self.send(Answer(status, tuple((headers or {}).items()), body).to_bytes())

    def close(self, *, reset: bool = False) -> None:
        """Hang up; with ``reset`` the client is told so rudely."""
        if reset:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Closed

    def stall(self, longest: float = LONGEST) -> None:
        """Say nothing until the client has given up."""
        _ = self.body
        deadline = time.monotonic() + longest
        while time.monotonic() < deadline and not self._proxy.ending:
            readable, _, _ = select.select([self._socket], [], [], 0.02)
            if readable and not self._peek():
                return

    def _peek(self) -> bytes:
        try:
            return self._socket.recv(1, socket.MSG_PEEK)
        except OSError:
            return b""


Act = Callable[[Exchange], None]


@dataclass(frozen=True)
class Fault:
    """Something that happens to a request.

    Attributes:
        name: for the log.
        act: does it.
        repeats: whether the request may reach the server twice although the client did all it
            could: the proxy repeats it, or passes it on when the client has given up on it.
        lies: whether the client is told "stored" when nothing was.
    """

    name: str
    act: Act
    repeats: bool = False
    lies: bool = False


Plan = Callable[[Exchange], Fault | None]


class Proxy:
    """The proxy; use it as a context manager.

    Attributes:
        plan: what happens to a request; None passes everything on.
        log: name and kind of request of every fault so far.
        delivered: how often each trace has reached the server.
    """

    def __init__(self, upstream: str, plan: Plan | None = None) -> None:
        host, _, port = upstream.removeprefix("http://").partition(":")
        self.upstream = (host, int(port))
        self.plan = plan
        self.log: list[tuple[str, str]] = []
        self.delivered: Counter[str] = Counter()
        self.ending = False
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._active = 0
        self._server = _Server(("127.0.0.1", 0), self)

    @property
    def url(self) -> str:
        """Where clients find it."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Proxy:
        """Start answering."""
        serve = self._server.serve_forever
        threading.Thread(target=serve, args=(0.02,), name="proxy", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop; conversations that stall end."""
        self.ending = True
        self._server.shutdown()
        self._server.server_close()
        self.settle()

    def settle(self) -> None:
        """Wait until no request is on its way."""
        deadline = time.monotonic() + LONGEST
        while self._active and time.monotonic() < deadline:
            time.sleep(0.005)

    def count(self, kind: str) -> int:
        """Count a request; return how many of its kind came before."""
        with self._lock:
            self._counts[kind] += 1
            return self._counts[kind] - 1

    def deliver(self, body: bytes) -> None:
        """Note the traces of an upload that the server has accepted."""
        with self._lock:
            self.delivered.update(trace["id"] for trace in json.loads(body)["traces"])

    def converse(self, sock: socket.socket) -> None:
        """Handle the requests of one connection until it ends."""
        with sock.makefile("rb") as reader:
            while head := _head(reader):
                with self._lock:
                    self._active += 1
                try:
                    self._handle(Exchange(self, sock, reader, head))
                finally:
                    with self._lock:
                        self._active -= 1

    def _handle(self, exchange: Exchange) -> None:
        fault = self.plan(exchange) if self.plan else None
        if fault is None:
            exchange.send(exchange.pass_on().to_bytes())
            return
        with self._lock:
            self.log.append((fault.name, exchange.kind))
        fault.act(exchange)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], proxy: Proxy) -> None:
        super().__init__(address, socketserver.BaseRequestHandler)
        self._proxy = proxy

    def finish_request(self, request: Any, _client: Any) -> None:
        with suppress(Closed, OSError):  # one of the two sides has hung up
            self._proxy.converse(request)

    def shutdown_request(self, request: Any) -> None:
        request.close()  # no polite goodbye: the lingering that a fault has set decides


def _head(reader: BinaryIO) -> list[str]:
    """Read a request's head; empty when the client has hung up."""
    lines: list[str] = []
    while (line := reader.readline(_LINE)) not in (b"\r\n", b"\n", b""):
        lines.append(line.decode("latin-1").rstrip("\r\n"))
    return lines


def _kind(method: str, path: str) -> str:
    route = path.partition("?")[0].removeprefix("/v2")
    if method == "POST" and route.endswith("/traces"):
        return "traces"
    for kind in ("search", "count"):
        if route.endswith(f"/traces/{kind}"):
            return kind
    return "other"
