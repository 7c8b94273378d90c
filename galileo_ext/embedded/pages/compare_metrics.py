"""The metrics of a comparison: what each changed by, how sure that is, and on how many rows."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from galileo_ext.compare.comparison import MetricComparison
from galileo_ext.embedded.pages import formats, layout
from galileo_ext.embedded.pages.choices import Choice
from galileo_ext.embedded.pages.html import Content, named, tag
from galileo_ext.embedded.pages.sides import Side


def section(choice: Choice, base: Side, held: Sequence[Side]) -> Markup:
    """Write the table of the metrics; every one of ``held`` against the base."""
    names = list(dict.fromkeys(n for side in held if side.against for n in side.against.metrics))
    several = len(held) > 1
    head = [
        layout.column("Metric"),
        layout.column("Experiment") if several else None,
        layout.column(named(base.run["name"]), num=True),
        layout.column("Mean" if several else named(held[0].run["name"]), num=True),
        layout.column("Difference", num=True),
        layout.column("95 % interval", num=True),
        layout.column("Rows", num=True),
        layout.column("Verdict"),
        layout.column("Regressed", num=True),
        layout.column("Improved", num=True),
    ]
    rows = [
        _metric(choice, _score_name(choice, name), side, side.against.metrics[name], several)
        for name in names
        for side in held
        if side.against and name in side.against.metrics
    ]
    rows += [_failures(choice, side, several) for side in held]
    rows += [_duration(choice, side, several) for side in held]
    note = (
        "Means over the rows that have a score on both sides; rows that failed have none. A "
        "verdict is given where chance is an unlikely reason, all metrics considered."
    )
    left = [_left(side, several) for side in held]
    table = layout.table("Metrics", [one for one in head if one], rows, class_="metrics")
    return layout.section("Metrics", table, left, id_="metrics", note=note)


def _left(side: Side, several: bool) -> list[Markup]:
    """Say which metrics of an experiment are not compared."""
    assert side.against is not None
    of = [" of ", named(side.run["name"])] if several else None
    return [
        tag("p", "Not compared: ", named(name), of, f", {why}.", class_="note")
        for name, why in side.against.skipped.items()
    ]


def _failures(choice: Choice, side: Side, several: bool) -> Markup:
    assert side.against is not None
    return _metric(choice, _own_name("Failed rows"), side, side.against.failures, several, "share")


def _duration(choice: Choice, side: Side, several: bool) -> Markup:
    assert side.against is not None
    return _metric(choice, _own_name("Time a row"), side, side.against.duration, several, "time")


_SHOWN: dict[str, Callable[[float], str]] = {
    "score": formats.score,
    "share": formats.share,
    "time": lambda seconds: formats.duration(seconds * 1e9),
}


def _metric(
    choice: Choice,
    name: Markup,
    side: Side,
    one: MetricComparison,
    several: bool,
    unit: str = "score",
) -> Markup:
    path = f"{choice.path.removesuffix('/compare')}/experiments/{side.run['id']}"
    lead = tag("a", named(side.run["name"]), href=path)
    whose = tag("td", lead, class_="whose") if several else None
    if one.difference is None or one.before is None or one.after is None:
        return tag("tr", name, whose, tag("td", "no row to compare", colspan=8, class_="none"))
    show, is_score = _SHOWN[unit], unit == "score"
    spread = "one row only"
    if one.low is not None and one.high is not None:
        spread = f"{_signed(show, one.low)} to {_signed(show, one.high)}"
    return tag(
        "tr",
        name,
        whose,
        tag("td", show(one.before), class_="num"),
        tag("td", show(one.after), class_="num"),
        tag("td", tag("strong", _signed(show, one.difference)), class_="num"),
        tag("td", spread, class_="num"),
        tag("td", _rows(one), class_="num"),
        tag("td", one.verdict, _sureness(one, show), class_=_VERDICTS.get(one.verdict, "none")),
        _moved(choice, one.regressed, "regressed", one.name if is_score else None),
        _moved(choice, one.improved, "improved", one.name if is_score else None),
    )


def _rows(one: MetricComparison) -> str:
    said = formats.count(one.n)
    said += "" if one.n == one.total else f" of {formats.count(one.total)}"
    return said if one.distinct == one.n else f"{said}, {formats.count(one.distinct)} different"


def _sureness(one: MetricComparison, show: Callable[[float], str]) -> Markup:
    """Say how likely chance is, and what could have been seen where nothing was."""
    said = f"p {one.shown_p}"
    if one.verdict not in _VERDICTS and one.too_few:
        said += "; too few rows to show one"
    elif one.verdict not in _VERDICTS and one.smallest:
        said += f"; one of {show(one.smallest)} would probably show"
    return tag("small", said, class_="sure")


_VERDICTS = {"better": "good", "worse": "bad"}


def _signed(show: Callable[[float], str], value: float) -> str:
    sign = "\N{MINUS SIGN}" if value < 0 else "+"
    return f"{sign}{show(abs(value))}"


def _own_name(name: str) -> Markup:
    return tag("th", name, tag("small", "less is better"), scope="row")


def _score_name(choice: Choice, name: str) -> Markup:
    said = "less is better" if name in choice.lower else "more is better"
    other = [one for one in choice.lower if one != name]
    other += [] if name in choice.lower else [name]
    turn = tag("a", said, href=choice.link(lower=other), title="turn round")
    return tag("th", named(name), tag("small", turn), scope="row")


def _moved(choice: Choice, number: int, only: str, metric: str | None) -> Markup:
    said: Content = formats.count(number)
    if number and metric is not None:
        said = tag("a", said, href=choice.link(only=only, metric=metric) + "#rows")
    return tag("td", said, class_="num")
