"""With an API key, the pages are for those who know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from werkzeug.test import Client

from .conftest import World, row

KEY = "s3cret <key>"


@pytest.fixture
def locked(make_world: Callable[..., World]) -> tuple[World, str]:
    world = make_world(api_key=KEY)
    return world, world.path(world.experiment("hidden things", row(0, "precious")))


def sign_in(world: World, key: str = KEY, **fields: str) -> Any:
    return world.visitor.client.post("/login", data={"key": key, **fields})


def test_nothing_is_shown_without_it(locked: tuple[World, str]) -> None:
    world, path = locked
    for asked in ("/", path, f"{path}/rows/x", f"/project/{world.project}/compare", "/project/x"):
        page = world.visitor.open(asked)
        assert page.status == 401
        assert page.main.one("input", type="password")["name"] == "key"
        assert "hidden" not in page.root.text and "precious" not in page.root.text
        assert "p" not in [one.text for one in page.root.all("bdi")]


def test_the_key_opens_them(locked: tuple[World, str]) -> None:
    world, path = locked
    asked = world.visitor.open(f"{path}?status=succeeded")
    target = asked.main.one("input", type="hidden")["value"]
    answer = sign_in(world, next=target)

    assert answer.status_code == 303 and answer.headers["Location"] == f"{path}?status=succeeded"
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Path=/" in cookie
    assert "Max-Age=43200" in cookie and "Secure" not in cookie
    assert KEY not in cookie and KEY not in answer.headers["Location"]
    assert "precious" in world.see(target).text


def test_over_https_the_cookie_stays_there(locked: tuple[World, str]) -> None:
    world, _ = locked
    data = {"key": KEY}
    answer = world.visitor.client.post("/login", data=data, base_url="https://galileo.example")
    assert "Secure" in answer.headers["Set-Cookie"]


def test_another_key_does_not(locked: tuple[World, str]) -> None:
    world, path = locked
    for key in ("", "  ", "s3cret", "é", "\x00"):
        page = world.visitor.open("/login", method="POST", data={"key": key, "next": path})
        assert page.status == 401 and page.main.one("p", role="alert").text
        assert "Set-Cookie" not in page.response.headers
        assert page.main.one("input", type="password")["value"] == ""
        assert page.main.one("input", type="hidden")["value"] == path


def test_a_huge_form_is_not_read(locked: tuple[World, str]) -> None:
    world, _ = locked
    page = world.visitor.open("/login", method="POST", data={"key": "k" * 100_000})
    assert page.status == 413


def test_a_made_up_cookie_does_not(locked: tuple[World, str]) -> None:
    world, path = locked
    sign_in(world)
    cookie = world.visitor.client.get_cookie("galileo_ext_session")
    assert cookie is not None
    for value in ("", "x", "a.b.c", f"{cookie.value}x", cookie.value[:-2], KEY):
        world.visitor.client.set_cookie("galileo_ext_session", value)
        assert world.visitor.open(path).status == 401


def test_the_cookie_opens_no_api(locked: tuple[World, str]) -> None:
    """Else a page of another site could make a signed-in browser call it."""
    world, path = locked
    sign_in(world)
    assert world.visitor.open(path).status == 200
    assert world.visitor.client.get("/projects").status_code == 401
    assert world.visitor.client.get("/v2/projects").status_code == 401


def test_signing_out(locked: tuple[World, str]) -> None:
    world, path = locked
    sign_in(world)
    assert world.see(path).text
    form = world.visitor.open(path).root.one("header").one("form")
    assert (form["action"], form["method"]) == ("/logout", "post")
    assert world.visitor.client.post("/logout").status_code == 303
    assert world.visitor.open(path).status == 401


@pytest.mark.parametrize(
    "target",
    ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "", "/a\r\nX: y",
     "\t//evil.example", "/\t/evil.example", "evil", "/é"],
)  # fmt: skip
def test_it_leads_nowhere_else(locked: tuple[World, str], target: str) -> None:
    world, _ = locked
    answer = sign_in(world, next=target)
    assert answer.headers["Location"] == "/"
    page = world.visitor.open("/login", query_string={"next": target})
    assert page.main.one("input", type="hidden")["value"] == "/"


def test_without_a_key_there_is_nothing_to_sign_in_to(world: World) -> None:
    answer = Client(world.app).get("/login")
    assert answer.status_code == 303 and answer.headers["Location"] == "/"
    assert not world.visitor.open("/").root.one("header").all("form")
