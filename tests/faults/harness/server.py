"""``galileo-ext serve`` on a port and a file that stay the same over its deaths."""

from __future__ import annotations

import resource
import socket
import subprocess
import sys
import time
from pathlib import Path

_PATIENCE = 20.0


class Server:
    """A server that can be killed and started again; use it as a context manager."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._log = database.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def log(self) -> str:
        """What it has said."""
        return self._log.read_text()

    def __enter__(self) -> Server:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.kill()

    def start(self, *prefix: str) -> None:
        """Start it and wait until it listens; ``prefix`` is a command to start it with."""
        command = [*prefix, str(Path(sys.executable).parent / "galileo-ext"), "serve"]
        command += ["--port", str(self._port), "--db", str(self._database)]
        with self._log.open("ab") as out:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=out
            )
        deadline = time.monotonic() + _PATIENCE
        while not self._listens():
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise RuntimeError(f"galileo-ext serve does not listen: {self.log}")
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill it as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def make_room(self) -> None:
        """Let its files grow again, if they were kept from it."""
        assert self._process is not None
        _, most = resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (most, most))

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0
