"""The server on a socket: where it listens, how it starts and stops."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from galileo_ext.embedded import serve
from galileo_ext.embedded.serve import is_loopback

SERVE = """
import sys
from galileo_ext.embedded import serve

serve(sys.argv[1], 0, path=sys.argv[2], api_key=sys.argv[3] or None,
      ready=lambda url: print(url, flush=True))
print("stopped", flush=True)
"""


@contextmanager
def served(
    path: Path, host: str = "127.0.0.1", key: str = "", stop: signal.Signals = signal.SIGTERM
) -> Iterator[str]:
    command = [sys.executable, "-c", SERVE, host, str(path), key]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.send_signal(stop)
        assert process.stdout.read() == "stopped\n"
        assert process.wait(10) == 0


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_serves_until_it_is_told_to_stop(tmp_path: Path, stop: signal.Signals) -> None:
    path = tmp_path / "g.db"
    with served(path, stop=stop) as url:
        made = httpx.post(f"{url}/v2/projects", json={"name": "p"})
        assert made.status_code == 200
        assert made.headers["x-request-id"]
        assert made.headers["server"] == "galileo-ext"
    with served(path) as url:
        assert httpx.get(f"{url}/projects").json()[0]["id"] == made.json()["id"]


def test_the_command_serves_both_apis_over_one_file(tmp_path: Path) -> None:
    def command(*options: str) -> list[str]:
        program = "import sys; from galileo_ext.cli import main; sys.exit(main())"
        path = str(tmp_path / "g.db")
        return [sys.executable, "-c", program, "serve", "--port", "0", "--db", path, *options]

    with ExitStack() as stack:
        urls = []
        for options in ((), ("--api", "arize")):
            process = stack.enter_context(
                subprocess.Popen(command(*options), stdout=subprocess.PIPE, text=True)
            )
            stack.callback(process.terminate)
            assert process.stdout is not None
            urls.append(process.stdout.readline().split()[-1])
        httpx.post(f"{urls[0]}/v2/projects", json={"name": "support"})
        spaces = httpx.get(f"{urls[1]}/v2/spaces").json()["spaces"]
    assert [space["name"] for space in spaces] == ["support", "default"]


def test_localhost_and_ipv6(tmp_path: Path) -> None:
    for host in ("localhost", "::1"):
        with served(tmp_path / "g.db", host) as url:
            assert httpx.get(f"{url}/healthcheck").status_code == 200


def test_bodies_in_chunks(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b'{"name": '
        yield b'"p"}'

    with served(tmp_path / "g.db") as url:
        headers = {"Content-Type": "application/json"}
        made = httpx.post(f"{url}/projects", content=pieces(), headers=headers)
        assert made.json()["name"] == "p"


def test_a_key_is_asked_for(tmp_path: Path) -> None:
    with served(tmp_path / "g.db", "0.0.0.0", "s3cret") as url:
        url = url.replace("0.0.0.0", "127.0.0.1")
        assert httpx.get(f"{url}/projects").status_code == 401
        headers = {"Galileo-API-Key": "s3cret", "Host": "galileo.example"}
        assert httpx.get(f"{url}/projects", headers=headers).status_code == 200


def test_without_a_key_other_names_of_this_machine_are_refused(tmp_path: Path) -> None:
    with served(tmp_path / "g.db") as url:
        for host, status in (("evil.example", 403), ("localhost:1", 200), ("[::1]:8088", 200)):
            answer = httpx.get(f"{url}/projects", headers={"Host": host})
            assert answer.status_code == status
            assert answer.headers["x-request-id"]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.1", "galileo.example", ""])
def test_without_a_key_it_listens_on_loopback_only(host: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="API key"):
        serve(host, 0, path=tmp_path / "g.db")
    assert list(tmp_path.iterdir()) == []


def test_what_is_loopback() -> None:
    loopback = ["localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]"]
    assert all(is_loopback(host) for host in loopback)
    assert not any(is_loopback(host) for host in ["10.0.0.1", "localhost.evil.example", "1.2.3.4"])
