"""From what a judge wrote to a rating, however it wrote it."""

import ast
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

#: Characters of an answer that are read, and of an object that is mended, and how many are tried:
#: judges may write anything, and reading it must end.
MOST_ANSWER = 200_000
LONGEST_MENDED = 20_000
MOST_TRIES = 200
_THOUGHTS = re.compile(r"<(think|thinking|reasoning)>.*?(</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_YES = {"true", "yes", "y", "1", "1.0", "correct", "pass"}
_NO = {"false", "no", "n", "0", "0.0", "incorrect", "fail"}
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


class Malformed(Exception):
    """The answer of a judge is none; the message says what it is instead."""


@dataclass(frozen=True)
class Rating:
    """What one judge says."""

    value: Any
    explanation: str | None = None


@dataclass(frozen=True)
class Form:
    """What an answer has to be like.

    Attributes:
        kind: the output type of the scorer, ``chunks`` (numbers of chunks) or ``shares`` (how much
            of each was used).
        labels: those to choose from; empty for any.
        chunks: how many there are.
        value, explanation: the names of the fields.
        schema: a JSON schema that the answer must fit besides.
    """

    kind: str = "boolean"
    labels: tuple[str, ...] = ()
    chunks: int = 0
    value: str = "rating"
    explanation: str = "explanation"
    schema: dict[str, Any] | None = None


def read(text: str, form: Form) -> Rating:
    """Read a judge's answer: the last object that has a rating, or a rating by itself.

    Raises:
        Malformed: there is no rating in it, or none that fits.
    """
    plain = _THOUGHTS.sub(" ", text[:MOST_ANSWER]).strip()
    found = [one for one in _objects(plain) if form.value in one]
    if found:
        return _rating(found[-1], form)
    bare = _bare(plain, form)
    if bare is None:
        raise Malformed(f"It has no {form.value!r}: {_excerpt(text)}")
    return Rating(_value(bare, form))


def _rating(answer: dict[str, Any], form: Form) -> Rating:
    if form.schema is not None:
        _demand_schema(answer, form.schema)
    said = answer.get(form.explanation)
    explanation = said if said is None or isinstance(said, str) else json.dumps(said)
    return Rating(_value(answer[form.value], form), explanation)


def _demand_schema(answer: dict[str, Any], schema: dict[str, Any]) -> None:
    import jsonschema_rs

    try:
        fits = jsonschema_rs.is_valid(schema, answer)
    except (ValueError, jsonschema_rs.ValidationError) as error:
        raise Malformed(f"The metric's response_schema is no JSON schema: {error}") from None
    if not fits:
        raise Malformed(f"It does not fit the response_schema: {_excerpt(json.dumps(answer))}")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Find the objects in a text: JSON, or what nearly is."""
    decoder = json.JSONDecoder()
    place, tries = text.find("{"), 0
    while place >= 0 and tries < MOST_TRIES:
        end, tries = place + 1, tries + 1
        try:
            value, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            value = None
        if value is None:
            value, end = _nearly(text, place)
        if isinstance(value, dict):
            yield value
        place = text.find("{", end)


def _nearly(text: str, place: int) -> tuple[Any, int]:
    """Read an object as Python writes it, or one with a comma too many."""
    end = text.find("}", place, place + LONGEST_MENDED) + 1
    if not end:
        return None, place + 1
    piece = text[place:end]
    for mended in (piece, _TRAILING_COMMA.sub(r"\1", piece)):
        for parse in (json.loads, ast.literal_eval):
            try:
                return parse(mended), end
            except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
                continue
    return None, place + 1


def _bare(text: str, form: Form) -> Any:
    """Look for ``rating: yes``, else take an answer that is nothing but the rating."""
    named = re.findall(
        rf"[\"'*_]*\b{re.escape(form.value)}\b[\"'*_]*\s*(?:is|[:=])\s*(.+)", text, re.IGNORECASE
    )
    bare = (named[-1] if named else text).strip().strip("`*_\"' \t,.;}")
    return bare if bare and len(bare) <= 200 and (named or "\n" not in bare) else None


def _value(value: Any, form: Form) -> Any:
    if form.kind in ("chunks", "retrieved_chunk_list_boolean"):
        return _chunks(value, form.chunks)
    return _READERS.get(form.kind, _text)(value, form)


def _boolean(value: Any, form: Form) -> bool:
    if isinstance(value, bool):
        return value
    said = str(value).strip().strip("`*_\"'.").casefold()
    if said in _YES or said in _NO:
        return said in _YES
    raise Malformed(f"{_excerpt(value)} is neither true nor false")


def _share(value: Any, form: Form) -> float:
    percent = isinstance(value, str) and value.strip().endswith("%")
    found = _number(value.strip()[:-1] if percent else value)
    found = found / 100 if percent else found
    if not 0 <= found <= 1:
        raise Malformed(f"{_excerpt(value)} is no share from 0 to 1")
    return found


def _count(value: Any, form: Form) -> int:
    return _whole(value)


def _whole(value: Any) -> int:
    found = _number(value)
    if found != int(found):
        raise Malformed(f"{_excerpt(value)} is no whole number")
    return int(found)


def _number(value: Any) -> float:
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        raise Malformed(f"{_excerpt(value)} is no number")
    return float(value)


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _label(value: Any, form: Form) -> str:
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    said = value.strip() if isinstance(value, str) else ""
    if not form.labels and said:
        return said
    for label in form.labels:
        if said.casefold() == label.casefold():
            return label
    raise Malformed(f"{_excerpt(value)} is none of {', '.join(form.labels) or 'a label'}")


def _labels(value: Any, form: Form) -> list[str]:
    if isinstance(value, str):
        value = [one for one in re.split(r"[,;]", value.strip("[]")) if one.strip(" \"'")]
    if not isinstance(value, list):
        raise Malformed(f"{_excerpt(value)} is no list of labels")
    cleaned = [one.strip(" \"'") if isinstance(one, str) else one for one in value]
    return list(dict.fromkeys(_label(one, form) for one in cleaned))


def _text(value: Any, form: Form) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if not text.strip():
        raise Malformed("The rating is empty")
    return text


def _chunks(value: Any, count: int) -> list[bool]:
    """Read which chunks are meant: their numbers, or a truth value for each."""
    if isinstance(value, str):
        value = [int(one) for one in re.findall(r"\d+", value)[:count]]
    if not isinstance(value, list):
        raise Malformed(f"{_excerpt(value)} is no list of chunks")
    if value and all(isinstance(one, bool) for one in value):
        if len(value) != count:
            raise Malformed(f"There are {count} chunks, not {len(value)}")
        return list(value)
    numbers = {_whole(one) for one in value}
    if not numbers <= set(range(1, count + 1)):
        raise Malformed(f"{_excerpt(value)} are not all numbers of the {count} chunks")
    return [number in numbers for number in range(1, count + 1)]


def _shares(value: Any, form: Form) -> list[float]:
    if not isinstance(value, dict):
        raise Malformed(f"{_excerpt(value)} does not say how much of each chunk was used")
    found = [0.0] * form.chunks
    for key, share in value.items():
        number = str(key).strip("[] ")
        if not number.isdecimal() or not 1 <= int(number[:9]) <= form.chunks:
            raise Malformed(f"{_excerpt(key)} is none of the {form.chunks} chunks")
        found[int(number) - 1] = _share(share, form)
    return found


def _excerpt(value: Any) -> str:
    text = " ".join(str(value).split())
    return repr(text if len(text) <= 100 else f"{text[:100]}...")


_READERS = {
    "boolean": _boolean,
    "percentage": _share,
    "count": _count,
    "discrete": _count,
    "categorical": _label,
    "multilabel": _labels,
    "boolean_multilabel": _labels,
    "shares": _shares,
}
