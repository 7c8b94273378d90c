"""The faults: what networks, gateways and servers do to a request."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial

from .proxy import Exchange, Fault

_PAGE = b"<html><body><h1>Bad gateway</h1></body></html>"
_DETAIL = b'{"detail": "something went wrong"}'


def _close(exchange: Exchange, *, after: bool, reset: bool) -> None:
    if after:
        exchange.pass_on()
    exchange.close(reset=reset)


def _stall(exchange: Exchange, *, after: bool) -> None:
    if after:
        exchange.pass_on()
    exchange.stall()
    exchange.close()


def _late(exchange: Exchange) -> None:
    """Pass the request on when the client has long given up on it."""
    exchange.stall()
    exchange.pass_on()
    exchange.close()


def _delay(exchange: Exchange, *, seconds: float) -> None:
    time.sleep(seconds)
    exchange.send(exchange.pass_on().to_bytes())


def _duplicate(exchange: Exchange) -> None:
    exchange.pass_on()
    exchange.send(exchange.pass_on().to_bytes())


def _truncate(exchange: Exchange) -> None:
    """End in the middle of an answer whose length was announced."""
    answer = exchange.pass_on()
    exchange.send(answer.to_bytes(answer.body[: len(answer.body) // 2], len(answer.body)))
    exchange.close()


def _mangle(exchange: Exchange) -> None:
    """Send half of the answer as if it were all."""
    answer = exchange.pass_on()
    exchange.send(answer.to_bytes(answer.body[: len(answer.body) // 2]))


def _garbage(exchange: Exchange) -> None:
    _ = exchange.body
    exchange.send(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
    exchange.close()


def _hang_up_early(exchange: Exchange) -> None:
    """Close while the client is still sending."""
    exchange.close()


def _answer(
    exchange: Exchange, *, status: int, after: bool, retry_after: str | None = None
) -> None:
    if after:
        exchange.pass_on()
    if retry_after == "date":
        retry_after = format_datetime(datetime.now(UTC), usegmt=True)
    headers = {"Retry-After": retry_after} if retry_after is not None else {}
    body, kind = (_DETAIL, "application/json") if status in (429, 500) else (_PAGE, "text/html")
    exchange.reply(status, body, {"Content-Type": kind, **headers})


def _pretend(exchange: Exchange) -> None:
    """Answer as if all were well, like the sign-in page of a hotel."""
    exchange.reply(200, b"{}", {"Content-Type": "application/json"})


def close(*, after: bool = False, reset: bool = False) -> Fault:
    """Hang up before or after passing the request on."""
    name = f"{'reset' if reset else 'close'} {_when(after)}"
    return Fault(name, partial(_close, after=after, reset=reset))


def stall(*, after: bool = False) -> Fault:
    """Say nothing until the client gives up."""
    return Fault(f"stall {_when(after)}", partial(_stall, after=after))


def delay(seconds: float) -> Fault:
    """Take a while."""
    return Fault("delay", partial(_delay, seconds=seconds))


def answer(status: int, *, after: bool = False, retry_after: str | None = None) -> Fault:
    """Answer with an error, before or after passing the request on."""
    told = "" if retry_after is None else " with Retry-After"
    act = partial(_answer, status=status, after=after, retry_after=retry_after)
    # Who says 429 says that nothing was done; a client has to believe it.
    return Fault(f"{status}{told} {_when(after)}", act, repeats=after and status == 429)


def _when(after: bool) -> str:
    return "after" if after else "before"


LATE = Fault("late", _late, repeats=True)
DUPLICATE = Fault("duplicate", _duplicate, repeats=True)
TRUNCATE = Fault("truncate", _truncate)
MANGLE = Fault("mangle", _mangle)
GARBAGE = Fault("garbage", _garbage)
HANG_UP_EARLY = Fault("hang up early", _hang_up_early)
PRETEND = Fault("pretend", _pretend, lies=True)

_STATUSES = (408, 429, 500, 502, 503, 504)
_TOLD = (answer(429, retry_after=told) for told in ("0", "0.05", "date"))
#: All that an honest network can do.
FAULTS = (
    *(close(after=after, reset=reset) for after in (False, True) for reset in (False, True)),
    *(stall(after=after) for after in (False, True)),
    *(answer(status, after=after) for after in (False, True) for status in _STATUSES),
    *_TOLD,
    answer(503, retry_after="0"),
    delay(0.02),
    delay(0.1),
    LATE,
    DUPLICATE,
    TRUNCATE,
    MANGLE,
    GARBAGE,
    HANG_UP_EARLY,
)
