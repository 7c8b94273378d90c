"""How the ratings of several judges become one value."""

from collections import Counter
from collections.abc import Sequence
from statistics import fmean
from typing import Any

from galileo_ext.embedded.scoring.judges.reading import Form, Rating
from galileo_ext.embedded.scoring.scores import Value


def vote(ratings: Sequence[Rating], form: Form) -> tuple[Value, float | None, dict[str, Any]]:
    """Return the value, the average behind it if there is one, and what else there is to say.

    A boolean is what more than half say, a label what most say (of equals, the one said first), a
    number the average; labels of several are those that more than half give.
    """
    values = [rating.value for rating in ratings]
    if form.kind == "boolean":
        share = fmean(values)
        return share > 0.5, share, {}
    if form.kind in ("percentage", "count", "discrete"):
        return fmean(values), fmean(values), {}
    if form.kind in ("multilabel", "boolean_multilabel"):
        return _shared(values), None, {}
    if form.kind in ("chunks", "retrieved_chunk_list_boolean", "shares"):
        return _per_chunk(values, form)
    return Counter(values).most_common(1)[0][0], None, {}


def spokesman(ratings: Sequence[Rating], value: Value) -> str | None:
    """Choose the explanation of a judge who said what came out, else any there is."""
    told = [rating for rating in ratings if rating.explanation]
    agreeing = [rating for rating in told if rating.value == value]
    return next((rating.explanation for rating in [*agreeing, *told]), None)


def average_precision(relevant: Sequence[bool]) -> float:
    """Average the precision at the rank of each relevant chunk; none is 0.

    Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter 8.4.
    """
    ranks = [rank for rank, one in enumerate(relevant, 1) if one]
    return fmean(found / rank for found, rank in enumerate(ranks, 1)) if ranks else 0.0


def _shared(values: Sequence[list[str]]) -> list[str]:
    counted = Counter(label for labels in values for label in labels)
    return sorted(label for label, count in counted.items() if count * 2 > len(values))


def _per_chunk(
    values: Sequence[list[Any]], form: Form
) -> tuple[Value, float | None, dict[str, Any]]:
    shares = [fmean(column) for column in zip(*values, strict=True)]
    if form.kind == "shares":
        used = [fmean(share > 0 for share in column) > 0.5 for column in zip(*values, strict=True)]
        told = {"chunks_attributed": used, "chunks_utilization": shares}
        return fmean(used), None, {**told, "utilization": fmean(shares)}
    chosen = [share > 0.5 for share in shares]
    return fmean(chosen), None, {"chunks": chosen}
