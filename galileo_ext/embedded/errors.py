"""Answers other than success, raised wherever they are found out."""

from typing import Any

GROUP_NOT_FOUND = 3520
NO_GENERATED_OUTPUT = 3512


class Refusal(Exception):
    """Ends a call with an error status; the dispatcher turns it into the answer."""

    def __init__(
        self,
        status: int,
        detail: Any,
        *,
        error_code: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status}: {detail}")
        self.status = status
        self.headers: dict[str, str] = headers or {}
        self.body: dict[str, Any] = {"detail": detail}
        if error_code is not None:
            self.body["error_code"] = error_code


def not_found(what: str, key: object, *, error_code: int | None = None) -> Refusal:
    """Refuse a call that names something which is not there."""
    return Refusal(404, f"There is no {what} {str(key)!r}.", error_code=error_code)


def invalid(
    message: str, *loc: str | int, kind: str = "value_error", error_code: int | None = None
) -> Refusal:
    """Refuse a value, in the documented shape of a 422."""
    problem = {"loc": list(loc), "msg": message, "type": kind}
    return Refusal(422, [problem], error_code=error_code)


def unprocessable(problems: list[dict[str, Any]]) -> Refusal:
    """Refuse a request for each of its problems at once."""
    return Refusal(422, problems)


def not_built(name: str, reason: str | None = None) -> Refusal:
    """Say by name what this server does not do yet; nothing has been changed."""
    why = f": {reason}" if reason else ""
    return Refusal(501, f"The embedded server does not have {name} yet{why}.")


def reason(refusal: Refusal) -> str:
    """Say in a sentence why a call was refused."""
    detail = refusal.body["detail"]
    return detail if isinstance(detail, str) else "; ".join(one["msg"] for one in detail)
