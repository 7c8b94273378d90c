"""Chromium without a window, driven over its DevTools protocol; nothing to install but Chromium."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import struct
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PATIENCE = 30.0


def find() -> str | None:
    """Return the path of a Chromium of this machine."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Browser:
    """One tab."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        assert parts.hostname and parts.port
        self._socket = socket.create_connection((parts.hostname, parts.port), timeout=_PATIENCE)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {parts.path} HTTP/1.1", f"Host: {parts.netloc}", "Upgrade: websocket",
            "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13",
        ]  # fmt: skip
        self._socket.sendall("\r\n".join([*lines, "", ""]).encode())
        self._stream = self._socket.makefile("rb")
        while self._stream.readline().strip():
            pass
        self._number = 0
        self.events: list[dict[str, Any]] = []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol."""
        self._number += 1
        request = {"id": self._number, "method": method, "params": parameters}
        self._send(json.dumps(request).encode())
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer)
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    def open(self, url: str) -> None:
        """Open a page and wait until all of it is there."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self.wait()

    def wait(self) -> None:
        """Wait until the page that is being opened is there."""
        while not self.seen("Page.loadEventFired"):
            self.events.append(self._receive())

    def seen(self, method: str) -> list[dict[str, Any]]:
        """Return the events of a kind since the page was opened."""
        return [one["params"] for one in self.events if one.get("method") == method]

    def ask(self, expression: str) -> Any:
        """Evaluate JavaScript, which the page itself must not have."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def look(self, width: int, *, dark: bool = False) -> None:
        """Set the width of the window, and which of the two modes the system is in."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=900, deviceScaleFactor=1, mobile=width < 500,
        )  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def press(self, key: str, text: str = "") -> None:
        """Press a key."""
        codes = {"Tab": 9, "Enter": 13, " ": 32}
        common = {"key": key, "code": key, "windowsVirtualKeyCode": codes[key]}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def close(self) -> None:
        self._stream.close()
        self._socket.close()

    def _send(self, data: bytes) -> None:
        size = len(data)
        if size < 126:
            head = struct.pack(">BB", 0x81, 0x80 | size)
        elif size < 65536:
            head = struct.pack(">BBH", 0x81, 0x80 | 126, size)
        else:
            head = struct.pack(">BBQ", 0x81, 0x80 | 127, size)
        self._socket.sendall(head + b"\0\0\0\0" + data)  # a mask of zeros changes nothing

    def _receive(self) -> dict[str, Any]:
        whole = b""
        while True:
            first, second = self._stream.read(2)
            size = second & 127
            if size > 125:
                form, length = (">H", 2) if size == 126 else (">Q", 8)
                (size,) = struct.unpack(form, self._stream.read(length))
            whole += self._stream.read(size)
            if first & 0x80:
                message: dict[str, Any] = json.loads(whole)
                return message


@contextmanager
def browser(path: str, folder: Path) -> Iterator[Browser]:
    """Start Chromium, with a profile in a folder."""
    command = [
        path, "--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank",
    ]  # fmt: skip
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.insert(1, "--no-sandbox")  # it refuses to run as root otherwise, as in containers
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        tab = Browser(_address(folder / "DevToolsActivePort", process))
        yield tab
        tab.close()
    finally:
        process.terminate()
        process.wait(10)


def _address(file: Path, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        if file.exists() and "\n" in file.read_text():
            port = file.read_text().split()[0]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=10) as answer:
                tabs = json.load(answer)
            return str(next(t["webSocketDebuggerUrl"] for t in tabs if t["type"] == "page"))
        time.sleep(0.05)
    raise RuntimeError(f"Chromium does not start (status {process.poll()}).")
