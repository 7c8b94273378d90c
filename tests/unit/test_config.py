"""Argument over environment over default; clear refusals; no secret shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from galileo_ext import ConfigurationError, Galileo
from galileo_ext.config import Settings, api_url_for

KEY = "sk-very-secret-value"


def test_nothing_configured_means_embedded(tmp_path: Path) -> None:
    settings = Settings.resolve()
    assert settings.mode == "embedded"
    assert settings.database == str(tmp_path / ".galileo" / "galileo.db")
    assert settings.headers == {}


def test_a_working_directory_that_is_gone_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ConfigurationError, match="the working directory does not exist"):
        Settings.resolve()
    assert Settings.resolve(database=":memory:").database == ":memory:"


def test_a_key_alone_means_the_cloud(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", KEY)
    settings = Settings.resolve()
    assert (settings.mode, settings.api_url) == ("cloud", "https://api.galileo.ai/v2")
    assert settings.console_url == "https://app.galileo.ai"
    assert settings.headers == {"Galileo-API-Key": KEY}
    assert settings.sources == {"api_key": "GALILEO_API_KEY"}


def test_arguments_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", "from-environment")
    monkeypatch.setenv("GALILEO_PROJECT", "a")
    settings = Settings.resolve(api_key=KEY, project="b")
    assert (settings.api_key, settings.project) == (KEY, "b")
    assert settings.sources["api_key"] == "argument"


def test_a_project_that_is_passed_wins_over_the_id_of_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GALILEO_PROJECT", "a")
    monkeypatch.setenv("GALILEO_PROJECT_ID", "an id")
    settings = Settings.resolve()
    assert (settings.project, settings.project_id) == ("a", "an id")
    settings = Settings.resolve(project="b")
    assert (settings.project, settings.project_id) == ("b", None)
    assert Settings.resolve(project_id="of another").project_id == "of another"
    with pytest.raises(ConfigurationError, match="Both"):
        Settings.resolve(project="b", project_id="of another")


@pytest.mark.parametrize("variable", ["GALILEO_CONSOLE_URL", "GALILEO_API_URL"])
def test_a_url_without_a_key_is_refused(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "https://console.acme.test")
    with pytest.raises(ConfigurationError, match=r"GALILEO_API_KEY") as caught:
        Settings.resolve()
    assert variable in str(caught.value)


def test_mode_can_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", KEY)
    monkeypatch.setenv("GALILEO_EXT_MODE", "embedded")
    settings = Settings.resolve()
    assert (settings.mode, settings.api_key) == ("embedded", None)
    monkeypatch.setenv("GALILEO_EXT_MODE", "offline")
    with pytest.raises(ConfigurationError, match=r"'offline' \(from GALILEO_EXT_MODE\)"):
        Settings.resolve()
    monkeypatch.delenv("GALILEO_API_KEY")
    monkeypatch.setenv("GALILEO_EXT_MODE", "cloud")
    with pytest.raises(ConfigurationError, match="GALILEO_API_KEY"):
        Settings.resolve()


@pytest.mark.parametrize(
    ("console", "api"),
    [
        ("https://app.galileo.ai/", "https://api.galileo.ai"),
        ("https://console.acme.test", "https://api.acme.test"),
        ("https://galileo.acme.test", "https://galileo.acme.test"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
        ("http://localhost:9000", "http://localhost:9000"),
        ("http://my-localhost-proxy.test", "http://my-localhost-proxy.test"),
    ],
)
def test_the_api_url_follows_from_the_console(console: str, api: str) -> None:
    assert api_url_for(console) == api


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://api.acme.test", "https://api.acme.test/v2"),
        ("https://api.acme.test/", "https://api.acme.test/v2"),
        ("https://acme.test/galileo/api/", "https://acme.test/galileo/api"),
        ("127.0.0.1:9000", "http://127.0.0.1:9000/v2"),
        ("api.acme.test", "https://api.acme.test/v2"),
    ],
)
def test_an_api_url_without_a_path_gets_v2(given: str, used: str) -> None:
    assert Settings.resolve(api_key=KEY, api_url=given).api_url == used


@pytest.mark.parametrize("url", ["ftp://x.test", "https://", "file:///etc/passwd"])
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="not an http"):
        Settings.resolve(api_key=KEY, api_url=url)


def test_extra_headers_come_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALILEO_EXTRA_HEADERS", '{"X-Team": "evals"}')
    settings = Settings.resolve(api_key=KEY)
    assert settings.headers == {"X-Team": "evals", "Galileo-API-Key": KEY}
    for bad in ("not json", "[1]", KEY):
        monkeypatch.setenv("GALILEO_EXTRA_HEADERS", bad)
        with pytest.raises(ConfigurationError, match="GALILEO_EXTRA_HEADERS") as caught:
            Settings.resolve(api_key=KEY)
        assert bad not in str(caught.value)


def test_the_name_of_the_key_header_can_be_changed() -> None:
    settings = Settings.resolve(api_key=KEY, api_key_header="Splunk-AO-API-Key")
    assert settings.headers == {"Splunk-AO-API-Key": KEY}


def test_no_representation_shows_a_secret() -> None:
    client = Galileo(KEY, extra_headers={"X-Team": "hush"})
    assert KEY not in repr(client.http.headers) and "hush" not in repr(vars(client.http))
    shown = repr(client) + repr(client.settings) + repr(client.raw) + repr(vars(client))
    assert KEY not in shown and "hush" not in shown


@pytest.mark.parametrize("key", [f"{KEY}\nx", f"{KEY}\0", f"{KEY}é", f"{KEY}\u2028x"])
def test_a_key_that_no_header_can_carry_is_refused_unseen(key: str) -> None:
    with pytest.raises(ConfigurationError, match="from argument") as caught:
        Settings.resolve(api_key=key)
    assert KEY not in str(caught.value) and caught.value.__cause__ is None


def test_the_end_of_a_line_is_no_part_of_a_key() -> None:
    assert Settings.resolve(api_key=f" {KEY}\n").api_key == KEY


@pytest.mark.parametrize("headers", [{"X": f"{KEY}\n"}, {"X": None}, {"X": 1}, {"a b": "x"}, [1]])
def test_extra_headers_that_cannot_be_sent_are_refused_unseen(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="header") as caught:
        Settings.resolve(extra_headers=headers)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("name", ["api_key", "api_url", "console_url", "project", "database"])
def test_an_empty_argument_does_not_choose_another_server(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GALILEO_API_KEY", KEY)
    with pytest.raises(ConfigurationError, match=f"{name} is empty"):
        Settings.resolve(**{name: ""})


def test_a_setting_of_another_type_is_refused_unseen() -> None:
    with pytest.raises(ConfigurationError, match="api_key is a bytes") as caught:
        Settings.resolve(api_key=KEY.encode())
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("url", ["http://[::1", "http://localhost:abc", "http://localhost:99999"])
def test_a_port_or_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="not an http"):
        Settings.resolve(api_key=KEY, api_url=url)


def test_a_password_in_a_url_is_refused_unseen() -> None:
    with pytest.raises(ConfigurationError, match="extra_headers") as caught:
        Settings.resolve(api_key=KEY, api_url="https://me:hunter2@api.acme.test")
    assert "hunter2" not in str(caught.value)


def test_a_name_that_looks_like_loopback_is_not() -> None:
    assert Settings.resolve(api_key=KEY, api_url="127.acme.test").api_url.startswith("https://")
