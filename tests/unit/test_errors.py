"""Every kind of error answer becomes a clear exception, whoever made the call."""

from __future__ import annotations

import gc
import pickle

import httpx
import pytest
from galileo_api.errors import UnreadableAnswer, reading

from galileo_ext import errors

KEY = "sk-very-secret-value"


def answer(status: int, **body: object) -> httpx.Response:
    request = httpx.Request("POST", "https://api.test/v2/things", headers={"Galileo-API-Key": KEY})
    return httpx.Response(status, request=request, **body)  # type: ignore[arg-type]  # httpx names


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (412, errors.PreconditionFailedError),
        (418, errors.APIError),
        (422, errors.HTTPValidationError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (501, errors.NotImplementedByServerError),
        (520, errors.ServerError),
        (302, errors.APIError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[errors.APIError]) -> None:
    error = errors.from_response(answer(status, json={"detail": "no"}))
    assert type(error) is kind
    assert isinstance(error, httpx.HTTPStatusError)
    assert (error.status_code, error.method, error.path) == (status, "POST", "/v2/things")


def test_422_is_also_a_value_error() -> None:
    with pytest.raises(ValueError, match="name"):
        raise errors.from_response(answer(422, json={"detail": "name is taken"}))


def test_details_of_every_shape_read_as_one_line() -> None:
    fields = [{"loc": ["body", "name"], "msg": "too short", "type": "min"}]
    cases: list[tuple[dict[str, object], str]] = [
        ({"json": {"detail": "plain"}}, "plain"),
        ({"json": {"detail": fields}}, "body.name: too short"),
        ({"json": {"detail": ["odd", 3]}}, "odd; 3"),
        ({"json": {"detail": [{"loc": "body", "msg": "odd"}]}}, " body: odd"),
        ({"json": {"detail": [{"loc": None, "msg": "nowhere"}]}}, "nowhere"),
        ({"json": {"message": "other field"}}, "other field"),
        ({"json": {"unexpected": 1}}, '{"unexpected": 1}'),
        ({"json": ["a list"]}, "a list"),
        ({"content": b"<html><body><h1>502</h1> bad gateway</body></html>"}, "502 bad gateway"),
        ({"content": b""}, "no explanation given"),
        ({"content": b"\xff\xfe broken"}, "broken"),
        ({"content": b"[" * 100_000}, "[[["),
    ]
    for body, text in cases:
        message = str(errors.from_response(answer(502, **body)))
        assert text in message
        assert "\n" not in message
        assert len(message) < 600


def test_error_code_and_request_id_are_kept() -> None:
    response = answer(404, json={"detail": "no group", "error_code": 3520})
    response.headers["x-request-id"] = "r-1"
    error = errors.from_response(response)
    assert (error.error_code, error.request_id, error.detail) == (3520, "r-1", "no group")
    assert "3520" in str(error) and "r-1" in str(error)


def test_an_echoed_key_is_not_repeated() -> None:
    detail = [{"loc": ["header"], "msg": f"bad key {KEY}"}, {"input": {"key": KEY}}]
    error = errors.from_response(answer(401, json={"detail": detail}))
    assert KEY not in str(error) + repr(error) + repr(error.detail)
    assert KEY not in repr(error.request.headers)
    assert "GALILEO_API_KEY" in str(error)


def test_api_errors_survive_pickling() -> None:
    error = errors.from_response(answer(404, json={"detail": "gone"}))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.NotFoundError
    assert str(again) == str(error)


def test_transport_errors_are_both_ours_and_httpx() -> None:
    request = httpx.Request("GET", "https://user:pw@api.test/v2/x?key=secret")
    timeout = errors.from_transport(httpx.ReadTimeout("slow"), request)
    refused = errors.from_transport(httpx.ConnectError("refused"), request)
    assert isinstance(timeout, (errors.APITimeoutError, TimeoutError))
    assert isinstance(refused, httpx.TransportError)
    assert "secret" not in str(refused) and "pw" not in str(refused)
    assert "refused" in str(refused)


def test_resolution_errors_say_what_to_do() -> None:
    missing = errors.NameNotFoundError("dataset", "gold", ["golden"])
    assert str(missing) == "There is no dataset named 'gold'. Did you mean 'golden'?"
    missing = errors.NameNotFoundError("dataset", "gold")
    assert str(missing) == "There is no dataset named 'gold'. create_dataset makes one."
    assert str(errors.NameNotFoundError("tag", "gold")) == "There is no tag named 'gold'."
    several = errors.AmbiguousNameError("project", "p", ["id-1", "id-2"])
    assert "id-1, id-2" in str(several)
    assert isinstance(missing, ValueError) and isinstance(several, ValueError)


def test_the_docstring_draws_every_class() -> None:
    classes = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.GalileoError)
    }
    drawn = {word for word in (errors.__doc__ or "").split() if word.endswith("Error")}
    assert classes <= drawn


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("size", [10, 1_000_000])
def test_reading_an_answer_leaves_the_garbage_collector_as_it_was(enabled: bool, size: int) -> None:
    request = httpx.Request("GET", "http://127.0.0.1/")
    answer = httpx.Response(200, content=b" " * size, request=request)
    before = gc.isenabled()
    try:
        gc.enable() if enabled else gc.disable()
        with pytest.raises(UnreadableAnswer), reading(answer):
            assert gc.isenabled() is (enabled and size < 1000)
            answer.json()
        assert gc.isenabled() is enabled
    finally:
        gc.enable() if before else gc.disable()
