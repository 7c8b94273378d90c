"""What the pages show, and where their links lead."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

import pytest

from galileo_ext import Galileo, create_dataset, create_project, run_experiment
from galileo_ext.embedded import create_app

from .conftest import World, row
from .reading import Element, Visitor


def cells(page: Element, label: str = "Rows") -> list[list[str]]:
    return page.rows(label)


def first(page: Element, label: str = "Rows") -> list[str]:
    return [one[0] for one in cells(page, label)]


def test_the_link_of_a_result_leads_to_its_page(tmp_path: Any) -> None:
    def exact(output: str, expected: str) -> bool:
        return output == expected

    database = tmp_path / "g.db"
    with Galileo.embedded(database):
        create_project("geo")
        rows = [("France", "Paris"), ("Japan", "Tokyo"), ("Peru", "Lima")]
        result = run_experiment(
            "capitals",
            project="geo",
            dataset=[{"input": c, "ground_truth": t} for c, t in rows],
            function=lambda country: {"France": "Paris", "Japan": "Tokio"}[country],
            metrics=[exact],
        )
    app = create_app(database)
    page = Visitor(app).see(urlsplit(result.link).path)
    app.close()

    assert page.one("h1").text == "capitals"
    assert "1 failed" in page.text and "50.0 %" in page.text
    assert [a.text for a in page.one("ul", class_="bars").all("a")] == ["true", "false"]
    shown = sorted(one[1:4] for one in cells(page))
    assert shown[0][:2] == ["France", "Paris"]
    assert shown[2] == ["Peru", "Failed KeyError: 'Peru'", "Lima"]


def test_projects_are_listed_found_and_sorted(world: World) -> None:
    world.experiment("e", row(0), row(1))
    for name in ("Beta", "alpha"):
        world.make_project(name)

    page = world.see("/?sort=name&order=asc")
    assert first(page, "Projects") == ["alpha", "Beta", "p"]
    assert cells(page, "Projects")[2][1:3] == ["1", "2"]
    assert first(world.see("/?sort=experiments"), "Projects")[0] == "p"
    assert first(world.see("/?find=BET"), "Projects") == ["Beta"]
    assert "No project" in world.see("/?find=nowhere").text


def test_experiments_have_their_numbers(world: World) -> None:
    asked, said = [{"role": "user", "content": "i"}], {"role": "assistant", "content": "o"}
    took = {"num_total_tokens": 70, "cost": 0.25}
    spans = [{"type": "llm", "input": asked, "output": said, "metrics": took}]
    good = row(0, metrics={"exact": True, "tone": "kind"}, spans=spans)
    world.experiment("better", good, row(1, metrics={"exact": True, "tone": "kind"}))
    world.experiment("worse", row(0, metrics={"exact": False}), row(1, error="KeyError: 'x'"))

    page = world.see(f"/project/{world.project}?sort=metric%3Aexact")
    better, worse = cells(page, "Experiments")
    assert better[1].startswith("better")
    assert better[2:9] == ["2", "0", "1", "kind 100.0 %", "1.5 ms", "70", "$0.25"]
    assert worse[2:6] == ["2", "1", "0", "–"]  # noqa: RUF001 - a dash is what stands for nothing
    assert page.one("th", aria_sort="descending").text == "exact↓"
    back = world.see(f"/project/{world.project}?sort=metric%3Aexact&order=asc")
    assert [one[1] for one in cells(back, "Experiments")] == [worse[1], better[1]]
    by_failures = world.see(f"/project/{world.project}?sort=failed")
    assert cells(by_failures, "Experiments")[0][1] == worse[1]


def test_a_group_shows_its_experiments_alone(world: World) -> None:
    world.experiment("one", row(0), experiment_group_name="A")
    world.experiment("two", row(0), experiment_group_name="B")
    page = world.see(f"/project/{world.project}")
    (group,) = [one["value"] for one in page.all("option") if one.text == "B (1)"]

    shown = cells(world.see(f"/project/{world.project}?group={group}"), "Experiments")
    assert [one[1] for one in shown] == ["twoB"]
    found = cells(world.see(f"/project/{world.project}?find=ON"), "Experiments")
    assert [one[1] for one in found] == ["oneA"]


def test_tags_are_shown(world: World) -> None:
    run = world.experiment("e", row(0))
    body = {"key": "model", "value": "<mini>", "tag_type": "generic"}
    world.call("POST", f"/projects/{world.project}/experiments/{run}/tags", body)

    world.experiment("without")
    assert "model: <mini>" in world.see(f"/project/{world.project}").text
    found = cells(world.see(f"/project/{world.project}?find=MODEL%3A+%3C"), "Experiments")
    assert [one[1] for one in found] == ["emodel: <mini>"]
    assert "model: <mini>" in world.see(world.path(run)).text


@pytest.fixture
def scored(world: World) -> tuple[World, str]:
    rows = [
        row(i, f"out {i}", metrics={"share": i / 20, "even": i % 2 == 0, "tone": "ab"[i % 2]})
        for i in range(18)
    ]
    rows += [row(18, error="KeyError: 'Peru'"), row(19, "ÉTÉ 100%")]
    return world, world.experiment("e", *rows)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"status": "failed"}, [18]),
        ({"status": "succeeded", "from": "0.8", "metric": "share"}, [16, 17]),
        ({"metric": "share", "below": "0.1"}, [0, 1]),
        ({"metric": "share", "from": "0.4", "below": "0.5"}, [8, 9]),
        ({"metric": "even", "below": "1"}, [1, 3, 5, 7, 9, 11, 13, 15, 17]),
        ({"metric": "tone", "is": "b", "from": "0"}, []),
        ({"metric": "tone", "is": "b"}, [1, 3, 5, 7, 9, 11, 13, 15, 17]),
        ({"metric": "none such", "below": "1"}, []),
        ({"find": "été"}, [19]),
        ({"find": "PERU"}, [18]),
        ({"find": "100%"}, [19]),
        ({"find": "question 7"}, [7]),
        ({"find": "answer 12"}, [12]),
        ({"sort": "metric:share", "order": "desc", "metric": "share", "below": "0.15"}, [2, 1, 0]),
        ({"sort": "duration_ns", "order": "desc", "metric": "share", "from": "0.8"}, [17, 16]),
    ],
    ids=str,
)
def test_rows_are_filtered(
    scored: tuple[World, str], query: dict[str, str], expected: list[int]
) -> None:
    world, run = scored
    page = world.see(f"{world.path(run)}?{urlencode(query)}")
    assert first(page) == [str(one) for one in expected]
    if expected:
        fits = "row fits" if len(expected) == 1 else "rows fit"
        assert page.one("p", role="status").text == f"{len(expected)} {fits}."


def test_rows_without_a_value_come_last_either_way(scored: tuple[World, str]) -> None:
    world, run = scored
    for order in ("asc", "desc"):
        page = world.see(f"{world.path(run)}?sort=metric%3Ashare&order={order}")
        assert first(page)[-2:] == ["18", "19"]


def test_bars_lead_to_as_many_rows_as_they_say(world: World) -> None:
    values = [0.1, 0.1, 0.30000000000000004, 0.3, 0.7, 1e-9, 1.0, 0.55, 0.99, 0.999999, 1 / 3]
    rows = [row(i, metrics={"m": v, "stars": i % 5, "ok": i > 3}) for i, v in enumerate(values)]
    run = world.experiment("e", *rows)

    bars = [one for one in world.see(world.path(run)).one("div", class_="cards").all("a")]
    assert len(bars) > 10
    for bar in bars:
        said = re.search(r"(\d+)$", bar["aria-label"]) if bar["aria-label"] else None
        page = world.see(bar["href"])
        found = len(cells(page))
        if said:
            assert found == int(said[1]), bar["aria-label"]
        else:
            assert found == {"true": 7, "false": 4}[bar.text]


@pytest.mark.parametrize(
    "values",
    [[0.0, 5e-324], [1.0, 1.0000000000000002], [-1.7e308, 1.7e308], [1e-300], [10**400, 1]],
)
def test_numbers_of_any_size_are_drawn(world: World, values: list[float]) -> None:
    run = world.experiment("e", *(row(i, metrics={"m": v}) for i, v in enumerate(values)))
    page = world.see(world.path(run))
    assert page.all("figure")[0].one("svg").all("rect")
    assert len(cells(page)) == len(values)
    assert cells(world.see(f"/project/{world.project}?sort=metric%3Am"), "Experiments")
    other = world.experiment("o", *(row(i, metrics={"m": 1}) for i in range(len(values))))
    both = world.visitor.open(f"/project/{world.project}/compare?base={run}&experiment={other}")
    assert both.status == 200 or "too large to be compared" in both.main.text


def test_times_and_costs_of_any_size_are_shown(world: World) -> None:
    huge = {"duration_ns": 10**300, "num_total_tokens": 10**300, "cost": 1e300}
    span = {"type": "tool", "input": "i", "metrics": huge}
    trace = row(0, metrics=huge, spans=[span, {**span, "metrics": {"duration_ns": 10**18}}])
    run = world.experiment("e", trace)
    for path in (world.path(run), f"{world.path(run)}/rows/{trace['id']}", "/"):
        world.see(path)


def test_a_long_list_has_pages(world: World) -> None:
    run = world.experiment("e", *(row(i, metrics={"m": i}) for i in range(120)))
    path = world.path(run)
    page = world.see(path)
    pages = page.one("nav", class_="pager")
    assert "1 to 50 of 120 rows" in pages.text and len(cells(page)) == 50
    seen = first(page)
    while links := [a for a in pages.all("a") if a.text == "Next"]:
        page = world.see(links[0]["href"])
        pages, seen = page.one("nav", class_="pager"), seen + first(page)
    assert seen == [str(i) for i in range(120)]
    assert "no rows on this page" in world.see(f"{path}?page=9").text


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=x", "page=1.5", "page=1e300", "from=x", "below=nan", "below=inf", "status=odd",
     "order=up"],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(world: World, query: str) -> None:
    run = world.experiment("e", row(0))
    page = world.visitor.open(f"{world.path(run)}?{query}")
    assert page.status == 400
    assert query.split("=")[1] in page.main.text


def test_what_is_not_there_is_said_by_name(world: World) -> None:
    run, other = world.experiment("e", row(0)), str(uuid4())
    for path, status in (
        (f"/project/{other}", 404),
        (f"/project/{world.project}/experiments/{other}", 404),
        (f"/project/{world.project}/experiments/nonsense", 404),
        (f"{world.path(run)}/rows/{other}", 404),
        (f"{world.path(run)}/rows/{other}/text?field=input", 404),
        (f"/project/{world.project}/compare", 400),
        (f"/project/{world.project}/compare?experiment={run}&experiment={other}", 404),
        ("/project/", 404),
        ("/pages/other.css", 404),
    ):
        assert world.visitor.open(path).status == status, path
    log_stream = world.call("POST", f"/projects/{world.project}/log_streams", {"name": "s"})["id"]
    assert world.visitor.open(world.path(log_stream)).status == 404


def test_pages_only_read(world: World) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert world.visitor.open(f"/project/{world.project}", method=method).status == 405


def test_an_experiment_without_rows(world: World) -> None:
    page = world.see(world.path(world.experiment("e")))
    assert "no rows yet" in page.text


def test_what_is_new_is_seen_at_once(world: World) -> None:
    run = world.experiment("e", row(0, metrics={"m": 1}))
    assert "1 row" in world.see(world.path(run)).text
    world.log(run, row(1, error="E: x"), row(2, metrics={"m": 3}))

    page = world.see(world.path(run))
    assert "3 rows" in page.text and "1 failed" in page.text
    assert page.all("p", class_="figure")[0].text == "2 on average"


def test_the_style_may_be_kept_for_ever(world: World) -> None:
    link = world.visitor.open("/").root.one("link", rel="stylesheet")["href"]
    answer = world.visitor.client.get(link)
    assert answer.content_type == "text/css; charset=utf-8"
    assert "immutable" in answer.headers["Cache-Control"]
    assert "url(" not in answer.text and "@import" not in answer.text


def test_a_time_says_in_which_zone_it_is(world: World) -> None:
    run = world.experiment("e", row(0))
    for path in ("/", f"/project/{world.project}", world.path(run)):
        assert all(one.text.endswith(" UTC") for one in world.see(path).all("time"))
    assert world.see(world.path(run)).all("time")


def test_nothing_and_no_text_and_blanks_look_different(world: World) -> None:
    outputs = ["", "  ", "a"]
    run = world.experiment("e", *(row(i, o) for i, o in enumerate(outputs)), row(3, None))
    cells = [one[2] for one in world.see(world.path(run)).rows("Rows")]
    assert cells == ["(empty)", "(blank)", "a", "–"]  # noqa: RUF001 - no value


def test_text_that_turns_the_direction_of_what_follows_is_seen_as_such(world: World) -> None:
    run = world.experiment("e", row(0, "invoice\u202egnp.exe"))
    assert world.see(world.path(run)).rows("Rows")[0][2] == "invoice\\u202egnp.exe"


def test_labels_are_no_numbers(world: World) -> None:
    run = world.experiment("e", row(0, metrics={"label": "good", "m": 0.5}))
    page = world.see(world.path(run))
    assert [td.text for td in page.all("td", class_="label-score")] == ["good"]
    assert [p.text for p in page.all("p", class_="figure")][:2] == [
        "good most often",
        "0.500 on average",
    ]
    heads = world.see(f"/project/{world.project}").all("th", scope="col")
    sortable = {th.text for th in heads if th.all("a")}
    assert "m" in sortable and "label" not in sortable


def test_what_ran_on_the_same_rows_is_offered_first(tmp_path: Any) -> None:
    database = tmp_path / "g.db"
    with Galileo.embedded(database):
        create_project("geo")
        for name in ("one", "two"):
            create_dataset(name, [{"input": name}], project_name="geo")
        for name in ("one", "two", "one"):
            result = run_experiment(
                f"on {name}", project="geo", dataset=name, function=str, experiment_group="g"
            )
    app = create_app(database)
    page = Visitor(app).see(urlsplit(result.link).path)
    app.close()
    (base,) = [s for s in page.all("select") if s["name"] == "base"]
    assert [option.text for option in base.all("option")] == ["on one", "on two"]


def test_a_list_without_experiments_says_why(world: World) -> None:
    path = f"/project/{world.project}"
    assert "There are no experiments here yet" in world.see(path).text
    assert "run_experiment(…, project='p') runs one" in world.see(path).text
    world.experiment("e", row(0))
    assert "No experiment of this project fits." in world.see(f"{path}?find=nothing").text
    beyond = world.see(f"{path}?page=9")
    assert "There are no experiments on this page." in beyond.text
    assert [a.text for a in beyond.one("nav", class_="pager").all("a")] == ["First", "Previous"]
