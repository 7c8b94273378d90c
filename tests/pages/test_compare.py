"""Experiments side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from galileo_ext.embedded.pages.differences import marked

from .conftest import World, row
from .reading import Element, parse


@pytest.fixture
def three(world: World) -> tuple[World, list[str]]:
    def rows(outputs: list[str | None]) -> list[dict[str, object]]:
        return [
            row(i, o, metrics={"right": o == "yes", "loss": len(o)}, user_metadata={})
            if o is not None
            else row(i, error="E: broke")
            for i, o in enumerate(outputs)
        ]

    world.experiment("unrelated", {"type": "trace", "input": "other", "output": "x"})
    first = world.experiment("first", *rows(["yes", "yes", "no", "yes", None]))
    second = world.experiment("second", *rows(["yes", "no", "yes", None, "yes"]))
    third = world.experiment("third", *rows(["yes", "yes", "yes", "yes", "yes"])[:4])
    return world, [first, second, third]


def compared(world: World, *runs: str, **query: str) -> Element:
    chosen = "&".join(f"experiment={run}" for run in runs)
    rest = "".join(f"&{key}={value}" for key, value in query.items())
    page: Element = world.see(f"/project/{world.project}/compare?{chosen}{rest}")
    return page


def lines(page: Element) -> list[str]:
    return [one[0] for one in page.rows("Rows side by side")]


def test_two_side_by_side(three: tuple[World, list[str]]) -> None:
    world, (first, second, _) = three
    page = compared(world, second, first)

    assert page.one("h1").text == "second against first"  # the older one is to beat
    assert "5 rows in both, matched by row id" in page.text
    metrics = {one[0]: one for one in page.rows("Metrics")}
    right = metrics["rightmore is better"]
    assert right[1:4] == ["0.667", "0.667", "+0.000"]
    assert right[7:] == ["1", "1"]
    assert lines(page) == ["0", "1", "2", "3", "4"]
    cells = page.rows("Rows side by side")
    assert "The same output" in cells[0][4]
    assert "right false ▼ worse" in cells[1][4] and "right true ▲ better" in cells[2][4]
    assert "Failed E: broke" in cells[3][4]


@pytest.mark.parametrize(
    ("only", "expected"),
    [("regressed", "13"), ("improved", "24"), ("changed", "1234"), ("failed", "34")],
)
def test_rows_of_a_kind(three: tuple[World, list[str]], only: str, expected: str) -> None:
    world, (first, second, _) = three
    assert "".join(lines(compared(world, first, second, only=only))) == expected
    one_metric = compared(world, first, second, only="regressed", metric="right")
    assert lines(one_metric) == ["1"]


def test_of_some_metrics_less_is_better(three: tuple[World, list[str]]) -> None:
    world, (first, second, _) = three
    page = compared(world, first, second, lower="loss")
    loss = next(one for one in page.rows("Metrics") if one[0].startswith("loss"))
    assert loss[0] == "lossless is better" and loss[7:] == ["1", "1"]
    page = compared(world, first, second, lower="loss", only="regressed", metric="loss")
    assert lines(page) == ["2"]


def test_three_side_by_side(three: tuple[World, list[str]]) -> None:
    world, runs = three
    page = compared(world, *runs, base=runs[2])
    assert page.one("h1").text == "first and second against third"
    assert [one[1] for one in page.rows("Metrics")[:2]] == ["first", "second"]
    assert lines(page) == ["0", "1", "2", "3"]
    assert "1 on one side only" in page.text


def test_links_turn_round_and_filter(three: tuple[World, list[str]]) -> None:
    world, (first, second, _) = three
    page = compared(world, first, second)
    (turn,) = [a for a in page.all("a", title="turn") if "lower=loss" in a["href"]]
    turned = world.see(turn["href"])
    assert "less is better" in [s.text for s in turned.one("table", class_="metrics").all("a")]
    regressed = [a for a in turned.all("a") if "only=regressed" in a["href"]]
    assert len(lines(world.see(regressed[0]["href"]))) == int(regressed[0].text)
    assert "lower=loss" in regressed[0]["href"]


def test_without_a_row_in_common(three: tuple[World, list[str]]) -> None:
    world, (first, *_) = three
    listed = world.see(f"/project/{world.project}").all("input", type="checkbox")
    page = world.visitor.open(
        f"/project/{world.project}/compare?experiment={first}&experiment={listed[-1]['value']}"
    )
    assert page.status == 400 and "No row is in both" in page.main.text


def test_the_number_of_experiments(three: tuple[World, list[str]]) -> None:
    world, runs = three
    for chosen in ([], runs[:1], runs[:1] * 2):
        query = "&".join(f"experiment={run}" for run in chosen)
        page = world.visitor.open(f"/project/{world.project}/compare?{query}")
        assert page.status == 400 and "choose from 2 to 5" in page.main.text


WORDS = st.lists(st.sampled_from(["a", "b ", " ", "<i>", "é", "x&y", "\n"]), max_size=30)


@given(WORDS, WORDS)
def test_a_difference_has_both_texts_in_it(before: list[str], after: list[str]) -> None:
    old, new = "".join(before), "".join(after)
    (found,) = parse(str(marked(old, new))).children
    assert isinstance(found, Element)

    def without(name: str) -> str:
        parts = [c for c in found.children if isinstance(c, str) or c.name != name]
        return "".join(c if isinstance(c, str) else c.text for c in parts)

    assert without("del") == new
    assert without("ins") == old


def test_a_difference_of_long_texts_is_found_in_time() -> None:
    (found,) = parse(str(marked("same " + "a b " * 50_000, "same " + "b c " * 50_000))).children
    assert isinstance(found, Element)
    assert [one.name for one in found.all()] == ["del", "ins"]


def test_it_is_said_how_sure_a_verdict_is(three: tuple[World, list[str]]) -> None:
    world, (first, second, _) = three
    metrics = {one[0]: one for one in compared(world, first, second).rows("Metrics")}
    assert metrics["rightmore is better"][5] == "3 of 5"
    assert metrics["rightmore is better"][6].endswith("p = 1.000; too few rows to show one")
    assert metrics["Failed rowsless is better"][5] == "5"
    same = [row(i, "yes", metrics={"right": True}) for i in range(40)]
    runs = [world.experiment(name, *same) for name in ("same", "again")]
    (right,) = (one for one in compared(world, *runs).rows("Metrics") if one[0][:5] == "right")
    assert right[6].endswith("p = 1.000; one of 0.162 would probably show")


def test_what_is_not_compared_is_said_of_its_experiment(world: World) -> None:
    good = world.experiment("good", *(row(i, "x", metrics={"m": 1}) for i in range(3)))
    other = world.experiment("other", *(row(i, "y", metrics={"m": 0}) for i in range(3)))
    failed = world.experiment("failed", *(row(i, error="E: x") for i in range(3)))
    page = compared(world, good, other, failed, base=good)
    assert "Not compared: m of failed, no row has a score on both sides." in page.text
    assert "m of other" not in page.text


def test_rows_that_changed_in_the_dataset_are_counted(world: World) -> None:
    before = world.experiment("before", row(0), row(1))
    after = world.experiment("after", row(0), row(1, dataset_output="something else"))
    assert (
        "2 rows in both, matched by row id; 1 with another input"
        in compared(world, before, after).text
    )


def test_from_what_cannot_be_compared_there_is_a_way_back(world: World) -> None:
    project = f"/project/{world.project}"
    page = world.visitor.open(f"{project}/compare")
    assert [a["href"] for a in page.main.all("a", class_="button")] == [project, "/"]
    assert [a["href"] for a in world.visitor.open("/project/x/y").main.all("a")] == ["/"]
