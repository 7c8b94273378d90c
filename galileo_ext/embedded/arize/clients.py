"""What clients of the service can read: older ones refuse answers with fields they do not know."""

from typing import Any

from galileo_ext.embedded.calls import Call

_TOLERANT = (8, 61)
#: What the service's own clients call themselves; the first ones do not say their version.
_OFFICIAL = "OpenAPI-Generator/"


def readable(call: Call, answer: dict[str, Any], *late: str) -> dict[str, Any]:
    """Leave out the fields that came late, for a client that says that it is older."""
    if not is_strict(call):
        return answer
    return {name: value for name, value in answer.items() if name not in late}


def is_strict(call: Call) -> bool:
    """Tell whether a client is one that refuses what it does not know."""
    if not call.client_version:
        return call.agent.startswith(_OFFICIAL)
    parts = call.client_version.split(".")[:2]
    if len(parts) < 2 or not all(part.isdecimal() for part in parts):
        return False
    return tuple(map(int, parts)) < _TOLERANT
