"""A model provider that does as it is told: OpenAI's chat API on loopback, for tests and figures.

``python scripts/_model_server.py 0.02`` serves answers after 20 ms until it is killed, and prints
its address.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Reply:
    """What to answer.

    Attributes:
        body: JSON, or text that is sent as it is.
        status: of HTTP.
        headers: further ones.
        delay: seconds to wait before.
    """

    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0


Script = Callable[[dict[str, Any]], Reply]


@dataclass
class ModelServer:
    """A running server.

    Attributes:
        script: makes the answer to each request.
        requests: the bodies that came.
        headers: those that came with them.
        most: how many requests there were at once.
    """

    script: Script
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    most: int = 0
    port: int = 0
    _now: int = 0

    @property
    def url(self) -> str:
        """Where the API begins."""
        return f"http://127.0.0.1:{self.port}/v1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while await self._answer(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has gone, or the server ends; asyncio would print the last at length
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.partition(":") for line in lines if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        content = await reader.readexactly(int(headers.get("content-length", 0)))
        if not first.startswith("POST /v1/chat/completions "):
            reply = Reply({"error": {"message": f"no such route: {first}"}}, 404)
        else:
            body = json.loads(content)
            self.requests.append(body)
            self.headers.append(headers)
            self._now += 1
            self.most = max(self.most, self._now)
            reply = self.script(body)
            await asyncio.sleep(reply.delay)
            self._now -= 1
        writer.write(_http(reply))
        await writer.drain()
        return True


def _http(reply: Reply) -> bytes:
    text = reply.body if isinstance(reply.body, str) else json.dumps(reply.body)
    content = text.encode()
    head = {
        "Content-Type": "application/json",
        "Content-Length": str(len(content)),
        **reply.headers,
    }
    lines = [f"HTTP/1.1 {reply.status} Said", *(f"{name}: {head[name]}" for name in head)]
    return "\r\n".join([*lines, "", ""]).encode() + content


def said(body: dict[str, Any], text: str | None = None, **fields: Any) -> dict[str, Any]:
    """Make a good answer: what the last message said, unless another text is given."""
    last = str(body["messages"][-1]["content"])
    message = {"role": "assistant", "content": last if text is None else text, **fields}
    words = sum(len(str(one["content"]).split()) for one in body["messages"])
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    if body.get("logprobs"):
        tokens = [{"token": word, "logprob": -0.5, "top_logprobs": []} for word in last.split()]
        choice["logprobs"] = {"content": tokens}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "model": f"{body['model']}-2026",
        "choices": [choice],
        "usage": {
            "prompt_tokens": words,
            "completion_tokens": len(str(message["content"] or "").split()),
        },
    }


def good(body: dict[str, Any]) -> Reply:
    """Repeat the last message."""
    return Reply(said(body))


def error(status: int, message: str = "as told", **headers: str) -> Reply:
    """Make an error as OpenAI's API words it."""
    return Reply({"error": {"message": message, "type": "told", "code": None}}, status, headers)


@contextmanager
def model_server(script: Script = good) -> Iterator[ModelServer]:
    """Serve in a thread of this process."""
    model = ModelServer(script)
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(model.serve, "127.0.0.1", 0))
    model.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(_end(server))
        loop.close()


async def _end(server: asyncio.Server) -> None:
    """Close the server and its connections, those included that were accepted a moment ago."""
    server.close()
    for _ in range(5):  # as many turns as it takes from accept() to the task that closes it
        await asyncio.sleep(0)
    connections = asyncio.all_tasks() - {asyncio.current_task()}
    for connection in connections:
        connection.cancel()
    await asyncio.gather(*connections, return_exceptions=True)
    await asyncio.sleep(0)


async def _serve_for_ever(delay: float) -> None:
    model = ModelServer(lambda body: Reply(said(body), delay=delay))
    server = await asyncio.start_server(model.serve, "127.0.0.1", 0)
    model.port = server.sockets[0].getsockname()[1]
    print(model.url, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve_for_ever(float(sys.argv[1])))
