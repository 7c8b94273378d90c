"""A served embedded server in a process of its own, as a user would start it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from _venvs import clean_environment

_PATIENCE = 15.0


@contextmanager
def served(
    database: Path,
    *,
    api_key: str | None = None,
    access_log: Path | None = None,
    api: str = "galileo",
    environ: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Run ``galileo-ext serve`` on a free port of loopback; yield its URL.

    Args:
        database: its file.
        api_key: the key that it asks for.
        access_log: gets a line for each request.
        api: the API to speak.
        environ: further variables.

    Raises:
        RuntimeError: it did not answer, or did not end cleanly when told to.
    """
    port = free_port()
    command = [str(Path(sys.executable).parent / "galileo-ext"), "serve"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--db", str(database)]
    command += ["--api", api]
    if api_key is not None:
        command += ["--api-key", api_key]
    if access_log is not None:
        command += ["--access-log", str(access_log)]
    log = database.with_suffix(".log")
    with log.open("w") as out:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env=clean_environment() | dict(environ or {}),
        )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_until_it_answers(url, process, log)
        yield url
    finally:
        status = _stop(process)
    if status != 0:
        raise RuntimeError(f"galileo-ext serve ended with status {status}: {log.read_text()}")


def free_port() -> int:
    """Return a port of loopback that nothing uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_it_answers(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/healthcheck", timeout=1):
                return
        except urllib.error.HTTPError:  # a server that has no such route answers too
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.03)
    raise RuntimeError(f"galileo-ext serve does not answer at {url}: {log.read_text()}")


def _stop(process: subprocess.Popen[bytes]) -> int:
    process.terminate()
    try:
        return process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise RuntimeError("galileo-ext serve did not stop within 10 s of SIGTERM") from None
