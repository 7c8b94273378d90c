"""Health, login, keys, routes and the frame of every answer."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import pytest
from werkzeug.test import Client

from galileo_ext.embedded.operations import HANDLERS


def claims(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_health_user_and_login(api: Any) -> None:
    assert api.ok("GET", "/healthcheck").keys() == {"api_version", "message", "version"}
    assert api.ok("GET", "/v2/current_user")["id"][14] == "4"
    token = api.ok("POST", "/login/api_key", {"api_key": "anything"})
    assert token["token_type"] == "bearer"
    assert claims(token["access_token"])["exp"] > time.time() + 300


def test_an_empty_key_is_no_login(api: Any) -> None:
    assert api.post("/login/api_key", {"api_key": " "}).status == 401


def test_both_prefixes_serve_the_same(api: Any) -> None:
    api.project()
    assert api.get("/v2/projects/{p}").body == api.get("/projects/{p}").body


@pytest.mark.parametrize(
    "path", ["/nothing", "/ingest/healthz", "/projects/", "/projects//x", "/v2"]
)
def test_unknown_routes_are_404(api: Any, path: str) -> None:
    answer = api.get(path)
    assert answer.status == 404
    assert "not a route" in answer.detail()


def test_a_wrong_method_is_405_and_says_which_are_right(api: Any) -> None:
    answer = api.call("PUT", "/projects")
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, HEAD, POST"


def test_a_path_without_variables_goes_first_whatever_the_method(api: Any) -> None:
    api.project()
    answer = api.call("PUT", "/projects/{p}/experiments/paginated", {"name": "x"})
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_request_ids_differ(api: Any) -> None:
    first, second = (api.get("/healthcheck").headers["x-request-id"] for _ in range(2))
    assert first != second


def test_an_operation_without_a_handler_is_501_by_name(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(HANDLERS, "get_projects")
    answer = api.get("/projects")
    assert answer.status == 501
    assert "get_projects" in answer.detail()


def test_an_unforeseen_failure_is_json_with_the_request_id(
    open_api: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(call: Any) -> Any:
        raise KeyError("secret value")

    monkeypatch.setitem(HANDLERS, "get_projects", broken)
    response = Client(open_api().app.app).get("/projects")
    assert response.status_code == 500
    assert response.json is not None
    assert response.headers["x-request-id"] in response.json["detail"]
    assert "secret value" not in response.get_data(as_text=True)
    assert response.headers["x-request-id"] in caplog.text
    assert "KeyError" in caplog.text


def test_a_closed_server_answers_503(open_api: Any) -> None:
    api = open_api()
    api.app.app.close()
    assert api.get("/projects").status == 503


class TestKeys:
    @pytest.fixture
    def locked(self, open_api: Any) -> Any:
        return open_api(api_key="s3cret")

    def test_without_a_key_the_answer_says_what_is_expected(self, locked: Any) -> None:
        answer = locked.get("/projects")
        assert answer.status == 401
        assert "Galileo-API-Key" in answer.detail()
        assert "Bearer" in answer.detail()
        assert "s3cret" not in answer.detail()

    def test_the_key_opens(self, locked: Any) -> None:
        assert locked.get("/projects", headers={"Galileo-API-Key": "s3cret"}).status == 200

    @pytest.mark.parametrize("key", ["", "s3cre", "s3cret ", "S3CRET", "ключ"])
    def test_other_keys_do_not(self, locked: Any, key: str) -> None:
        wire = key.encode().decode("latin-1")
        answer = locked.get("/projects", environ_overrides={"HTTP_GALILEO_API_KEY": wire})
        assert answer.status == 401
        assert locked.post("/login/api_key", {"api_key": key}).status == 401

    def test_a_token_of_the_login_opens(self, locked: Any) -> None:
        token = locked.ok("POST", "/login/api_key", {"api_key": "s3cret"})["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert locked.get("/projects", headers=headers).status == 200

    def test_health_needs_no_key(self, locked: Any) -> None:
        assert locked.get("/healthcheck").status == 200

    def test_forged_and_expired_tokens_do_not_open(
        self, locked: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        token = locked.ok("POST", "/login/api_key", {"api_key": "s3cret"})["access_token"]
        head, body, signature = token.split(".")
        none = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
        forged = [f"{none}.{body}.", f"{head}.{body}.AAAA", f"{head}.{body}", "x", "", "ü.ü.ü"]
        for text in forged:
            wire = f"Bearer {text}".encode().decode("latin-1")
            answer = locked.get("/projects", environ_overrides={"HTTP_AUTHORIZATION": wire})
            assert answer.status == 401, text
        later = time.time() + 13 * 3600
        monkeypatch.setattr(time, "time", lambda: later)
        headers = {"Authorization": f"Bearer {head}.{body}.{signature}"}
        assert locked.get("/projects", headers=headers).status == 401

    def test_tokens_outlive_a_restart_but_not_a_changed_key(
        self, open_api: Any, tmp_path: Any
    ) -> None:
        path = tmp_path / "g.db"
        first = open_api(path, api_key="one")
        token = first.ok("POST", "/login/api_key", {"api_key": "one"})["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert open_api(path, api_key="one").get("/projects", headers=headers).status == 200
        assert open_api(path, api_key="two").get("/projects", headers=headers).status == 401

    def test_an_empty_server_key_is_refused(self, open_api: Any, tmp_path: Any) -> None:
        with pytest.raises(ValueError, match="api_key is empty"):
            open_api(tmp_path / "g.db", api_key="")
        assert list(tmp_path.iterdir()) == []
