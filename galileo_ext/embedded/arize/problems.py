"""Errors in the form of RFC 9457, as this API answers them."""

from http import HTTPStatus
from typing import Any

from galileo_ext.embedded.errors import Refusal

_TYPES = {
    400: "invalid-request",
    404: "resource-not-found",
    409: "resource-conflict",
    422: "validation-error",
}
_WHERE = "https://arize.com/docs/ax/rest-reference/errors"


def body(refusal: Refusal, path: str) -> dict[str, Any]:
    """Describe an error."""
    kind = _TYPES.get(refusal.status)
    return {
        "title": HTTPStatus(refusal.status).phrase,
        "status": refusal.status,
        "type": f"{_WHERE}#{kind}" if kind else "about:blank",
        "detail": _text(refusal.body["detail"]),
        "instance": path,
    }


def _text(detail: Any) -> str:
    if isinstance(detail, str):
        return detail
    return "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in detail)
