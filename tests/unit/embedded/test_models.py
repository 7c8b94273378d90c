"""Which models the environment names, and how they are asked."""

from __future__ import annotations

import json
import re
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from _model_server import Reply, error, good, model_server, said
from _venvs import ROOT

from galileo_ext.embedded.errors import Refusal
from galileo_ext.embedded.llm import chat, settings
from galileo_ext.embedded.llm.ask import Llm, ModelError, Stopped
from galileo_ext.embedded.llm.model import ECHO_MODEL
from galileo_ext.embedded.llm.models import Models
from galileo_ext.embedded.llm.models_file import ModelsError
from galileo_ext.embedded.spec import load

ASK = [{"role": "user", "content": "hello"}]


def models(folder: Path, text: str, **environ: str) -> Models:
    file = folder / "models.toml"
    file.write_text(text)
    base = {"GALILEO_EXT_LLM_BASE_URL": "http://one/v1", "GALILEO_EXT_LLM_API_KEY": "k1"}
    return Models.from_environment({**base, "GALILEO_EXT_LLM_MODELS": str(file), **environ})


def llm(url: str, **environ: str) -> Llm:
    key = {"GALILEO_EXT_LLM_API_KEY": "sk-1"}
    return Llm(Models.from_environment({"GALILEO_EXT_LLM_BASE_URL": url, **key, **environ}))


def test_what_is_taken_for_granted_is_what_the_api_says() -> None:
    document = json.loads(load_text())
    described = document["components"]["schemas"]["PromptRunSettings"]["properties"]
    assert described.keys() == settings.DEFAULTS.keys()
    for name, about in described.items():
        assert (settings.DEFAULTS[name] or None) == (about.get("default") or None), name


def load_text() -> str:
    from importlib import resources

    assert load()
    return resources.files("galileo_api").joinpath("openapi.json").read_text("utf-8")


def test_a_file_names_models_with_all_that_is_to_be_known(tmp_path: Path) -> None:
    found = models(
        tmp_path,
        """
        [models."GPT-4o"]
        model = "gpt-4o-2024-11-20"
        input_price = 2.5
        output_price = 10
        requests_per_minute = 600
        timeout = 30
        retries = 1
        [models."GPT-4o".parameters]
        logprobs = false
        top_k = true
        [models.other]
        base_url = "http://two/v1"
        [models.third]
        base_url = "http://three/v1"
        api_key_env = "THIRD_KEY"
        """,
        THIRD_KEY="k3",
    )
    assert found.configured and found.named == ["GPT-4o", "other", "third"]
    one = found.find("GPT-4o")
    assert (one.name, one.base_url, one.api_key) == ("gpt-4o-2024-11-20", "http://one/v1", "k1")
    assert (one.input_price, one.output_price, one.timeout) == (2.5, 10, 30.0)
    assert one.rate_limit is not None and one.rate_limit.requests_per_minute == 600
    assert one.retry.attempts == 2
    assert settings.parameters(one, {"top_k": 5, "max_tokens": 9}) == {"top_k": 5, "max_tokens": 9}
    assert found.find("other").api_key is None  # the key is for another provider
    assert found.find("third").api_key == "k3"
    assert "k3" not in repr(found.find("third"))
    with pytest.raises(Refusal, match="did you mean 'GPT-4o'"):
        found.find("gpt-4o")


def test_the_file_in_the_docs_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "how-to" / "prompt-runs.md").read_text("utf-8")
    [text] = re.findall(r"^```toml\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    found = models(tmp_path, text, EXAMPLE_API_KEY="k")
    assert found.named == ["GPT-4o", "local", "thinker"]
    assert settings.parameters(found.find("local"), {"top_k": 5}) == {
        "max_completion_tokens": 4096,
        "top_k": 5,
    }
    assert settings.parameters(found.find("thinker"), {})["reasoning_effort"] == "medium"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nonsense", "cannot be read"),
        ("", "no tables"),
        ("[models]", "no tables"),
        ("[models.a]\n[other]", "no tables"),
        ("[models.a]\nmodle = 'x'", "model 'a': 'modle' is unknown"),
        ("[models.a]\ninput_price = 'x'", "input_price is 'x'"),
        ("[models.a]\nmodel = ''", "model is ''"),
        ("[models.a]\nreasoning = 1", "reasoning is 1"),
        ("[models.a]\nretries = -2", "attempts"),
        ("[models.a]\nrequests_per_minute = 0", "requests_per_minute is 0"),
        ("[models.a]\nparameters = 1", "parameters is 1"),
        ("[models.a.parameters]\nseed = true", "parameters has 'seed'"),
        ("[models.a.parameters]\ntop_k = 1", "top_k = 1"),
        ("[models.a]\napi_key_env = 'NOT_SET'", "'NOT_SET', which is not set"),
        ("[models]\na = 1", "expected a table"),
        ("[models.echo]", "built-in"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ModelsError, match=words):
        models(tmp_path, text)


def test_a_file_that_is_not_there_and_a_url_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelsError, match="GALILEO_EXT_LLM_MODELS"):
        Models.from_environment({"GALILEO_EXT_LLM_MODELS": str(tmp_path / "none")})
    with pytest.raises(ModelsError, match="expected a URL"):
        Models.from_environment({"GALILEO_EXT_LLM_BASE_URL": "localhost:1"})
    with pytest.raises(ModelsError, match="has no base_url"):
        models(tmp_path, "[models.a]", GALILEO_EXT_LLM_BASE_URL="")


@pytest.mark.parametrize("name", ["o3", "o4-mini", "gpt-5", "gpt-5.1", "GPT-5-mini"])
def test_models_that_reason_are_known_by_their_names(name: str) -> None:
    found = Models(base_url="http://h/v1").find(name)
    assert "max_completion_tokens" in settings.parameters(found, {})


@pytest.mark.parametrize("name", ["gpt-4o", "o", "other", "gpt-50", "llama-3-o1"])
def test_others_are_taken_for_chat_models(name: str) -> None:
    found = Models(base_url="http://h/v1").find(name)
    assert settings.parameters(found, {}).keys() == {"max_tokens", "logprobs", "top_logprobs"}


def test_asking_for_no_likelihoods() -> None:
    found = Models(base_url="http://h/v1").find("m")
    assert settings.parameters(found, {"logprobs": False}) == {"max_tokens": 4096}
    assert "logprobs" not in settings.parameters(ECHO_MODEL, {"logprobs": False})


def test_the_limit_of_a_model_is_kept(tmp_path: Path) -> None:
    with model_server() as server:
        found = models(
            tmp_path,
            "[models.m]\nrequests_per_minute = 3",
            GALILEO_EXT_LLM_BASE_URL=server.url,
        )
        asking, stop = Llm(found), threading.Event()
        for _ in range(3):
            asking.ask(ASK, {"model_alias": "m"})
        threading.Timer(0.2, stop.set).start()
        with pytest.raises(Stopped):
            asking.ask(ASK, {"model_alias": "m"}, stop)
        assert len(server.requests) == 3
        asking.close()


def test_a_model_that_hangs_is_not_waited_for(tmp_path: Path) -> None:
    with model_server(lambda body: Reply(said(body), delay=5)) as server:
        text = "[models.m]\ntimeout = 0.2\nretries = 1"
        asking = Llm(models(tmp_path, text, GALILEO_EXT_LLM_BASE_URL=server.url))
        began = time.monotonic()
        with pytest.raises(ModelError, match="after 2 tries") as caught:
            asking.ask(ASK, {"model_alias": "m"})
        assert time.monotonic() - began < 3
        assert (caught.value.status, caught.value.hopeless) == (None, False)
        asking.close()


@pytest.mark.parametrize(
    ("status", "hopeless", "asked"), [(400, False, 1), (401, True, 1), (404, True, 1)]
)
def test_errors_that_stay_are_not_tried_again(status: int, hopeless: bool, asked: int) -> None:
    with model_server(lambda body: error(status, "no: sk-1")) as server:
        asking = llm(server.url)
        with pytest.raises(ModelError, match=r"no: \*\*\*") as caught:
            asking.ask(ASK, {"model_alias": "m"})
        assert (caught.value.status, caught.value.hopeless) == (status, hopeless)
        assert len(server.requests) == asked
        asking.close()


def test_an_account_without_money_is_hopeless() -> None:
    spent = {
        "error": {"message": "pay", "type": "insufficient_quota", "code": "insufficient_quota"}
    }
    with model_server(lambda body: Reply(spent, 429)) as server:
        asking = llm(server.url)
        with pytest.raises(ModelError) as caught:
            asking.ask(ASK, {"model_alias": "m"})
        assert caught.value.hopeless and len(server.requests) == 1
        asking.close()


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with model_server() as server:
        url = server.url
    asking = Llm(models(tmp_path, "[models.m]\nretries = 0", GALILEO_EXT_LLM_BASE_URL=url))
    with pytest.raises(ModelError, match="Connection error"):
        asking.ask(ASK, {"model_alias": "m"})
    asking.close()


def test_no_key_is_taken_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-another")
    with model_server() as server:
        asking = Llm(Models.from_environment({"GALILEO_EXT_LLM_BASE_URL": server.url}))
        answer = asking.ask(ASK, {"model_alias": "m"})
        assert answer.text == "hello"
        assert "sk-of-another" not in str(server.headers)
        asking.close()


def test_without_the_package_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat.importlib.util, "find_spec", lambda name: None)
    asking = llm("http://h/v1")
    with pytest.raises(Refusal, match=r"galileo-ext\[llm\]"):
        asking.check({"model_alias": "m"})
    assert asking.check({"model_alias": "echo"}) is ECHO_MODEL


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}, "ab"),
        ({"content": None, "refusal": "I will not"}, "I will not"),
        ({"content": ""}, ""),
    ],
)
def test_forms_of_an_answer(message: dict[str, Any], text: str) -> None:
    body = {"choices": [{"message": message}], "usage": "none"}
    with model_server(lambda _: Reply(body)) as server:
        asking = llm(server.url)
        answer = asking.ask(ASK, {"model_alias": "m"})
        assert (answer.text, answer.input_tokens, answer.cost) == (text, None, None)
        assert answer.model == "m"
        asking.close()


def test_the_answer_says_how_it_came() -> None:
    bad = [error(503)]
    with model_server(lambda body: bad.pop() if bad else good(body)) as server:
        asking = llm(server.url)
        answer = asking.ask(ASK, {"model_alias": "m"})
        assert (answer.attempts, answer.finish_reason, answer.input_tokens) == (2, "stop", 1)
        assert answer.logprobs and answer.seconds > 0
        asking.close()
