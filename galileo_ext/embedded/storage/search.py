"""Filters and sorts of the API as SQL conditions. Values are always bound, never pasted."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.calls import INT64_MAX, plain_id
from galileo_ext.embedded.errors import invalid
from galileo_ext.embedded.times import normal

MOST_CONDITIONS = 500

Filter = Mapping[str, Any]
Condition = tuple[str, list[Any]]
_COMPARE = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
_NEGATIVE = ("ne", "not_in")


@dataclass
class Where:
    """A conjunction of conditions that grows."""

    sql: str = "1"
    values: list[Any] = field(default_factory=list)
    count: int = 0

    def add(self, condition: str, *values: Any) -> "Where":
        """Demand one thing more."""
        self.count += 1
        if self.count > MOST_CONDITIONS:
            raise invalid(
                f"More than {MOST_CONDITIONS} filters", "body", "filters", kind="too_long"
            )
        self.sql += f" AND ({condition})"
        self.values.extend(values)
        return self

    def add_all(
        self, filters: Iterable[Filter], known: Mapping[str, Callable[[Filter], Condition]]
    ) -> "Where":
        """Demand what a list of filters says; each is translated by the name it has."""
        for index, item in enumerate(filters):
            name = _named(item, known, "body", "filters", index)
            condition, values = known[name](item)
            self.add(condition, *values)
        return self


def _named(item: Mapping[str, Any], known: Iterable[str], *loc: str | int) -> str:
    # The schema has a default for the name, but filters are told apart by it: none is none.
    if "name" not in item:
        raise invalid("Field required", *loc, "name", kind="missing")
    if item["name"] not in known:
        raise invalid(f"{item['name']!r} is none of {', '.join(known)}", *loc, "name")
    return str(item["name"])


def text(column: str, item: Filter, *, case_sensitive: bool = True) -> Condition:
    """Compare a text. A list of values means any of them, or none of them when negated."""
    wanted = item["value"] if isinstance(item["value"], list) else [item["value"]]
    if not item.get("case_sensitive", case_sensitive):
        column, wanted = f"casefold({column})", [value.casefold() for value in wanted]
    return _texts(column, item.get("operator", "eq"), wanted)


def _texts(column: str, operator: str, wanted: list[str]) -> Condition:
    if operator == "contains":
        found = f"EXISTS (SELECT 1 FROM json_each(?) AS w WHERE instr({column}, w.value) > 0)"
        return found, [json.dumps(wanted)]
    if len(wanted) == 1:
        # A plain comparison, so that an index on the column is used.
        return f"{column} {'IS NOT' if operator in _NEGATIVE else '='} ?", wanted
    among = f"{column} IN (SELECT value FROM json_each(?))"
    if operator in _NEGATIVE:
        among = f"{column} IS NULL OR NOT {among}"
    return among, [json.dumps(wanted)]


def identity(column: str, item: Filter) -> Condition:
    """Compare an id, however it is written."""
    value = item["value"]
    wanted = [plain_id(one) for one in (value if isinstance(value, list) else [value])]
    return _texts(column, item.get("operator", "eq"), wanted)


def date(column: str, item: Filter) -> Condition:
    """Compare a moment."""
    operator, moment = item["operator"], normal(item["value"])
    if operator in _COMPARE:
        return f"{column} {_COMPARE[operator]} ?", [moment]
    return f"{column} {'IS NOT' if operator == 'ne' else '='} ?", [moment]


def number(column: str, item: Filter) -> Condition:
    """Compare a number; what is no number is never equal, greater or less."""
    operator, value = item["operator"], item["value"]
    numeric = f"typeof({column}) IN ('integer', 'real')"
    values = [real(one) for one in (value if isinstance(value, list) else [value])]
    if operator == "between":
        low, high = _count(values, 2, operator)
        return f"{numeric} AND {column} BETWEEN ? AND ?", [low, high]
    if operator in _COMPARE:
        (limit,) = _count(values, 1, operator)
        return f"{numeric} AND {column} {_COMPARE[operator]} ?", [limit]
    among = f"{numeric} AND {column} IN (SELECT value FROM json_each(?))"
    if operator == "ne":
        among = f"{column} IS NULL OR NOT ({among})"
    return among, [json.dumps(values)]


def _count(values: list[float], wanted: int, operator: str) -> list[float]:
    if len(values) != wanted:
        message = f"{operator!r} takes {wanted} numbers, not {len(values)}"
        raise invalid(message, "body", "filters", "value")
    return values


def real(value: float) -> float:
    """Bring a number into what SQLite can compare; integers beyond 64 bits become floats."""
    if -INT64_MAX <= value <= INT64_MAX:
        return value
    try:
        return float(value)
    except OverflowError:
        return 1.7e308 if value > 0 else -1.7e308


def boolean(column: str, item: Filter) -> Condition:
    """Compare a truth value."""
    operator = "IS NOT" if item.get("operator", "eq") == "ne" else "="
    return f"{column} {operator} ?", [int(item["value"])]


def collection(array: str, item: Filter) -> Condition:
    """Compare a list: eq = exactly these, contains = all of these, one_of = any, not_in = none."""
    wanted = item["value"] if isinstance(item["value"], list) else [item["value"]]
    had, column = f"SELECT value FROM json_each({array})", "value"
    if not item.get("case_sensitive", True):
        had, column = f"SELECT casefold(value) AS value FROM json_each({array})", "value"
        wanted = [value.casefold() for value in wanted]
    given = "SELECT value FROM json_each(?)"
    values = [json.dumps(wanted)]
    lacks = f"EXISTS (SELECT 1 FROM ({given}) WHERE {column} NOT IN ({had}))"
    shares = f"EXISTS (SELECT 1 FROM ({given}) WHERE {column} IN ({had}))"
    extra = f"EXISTS (SELECT 1 FROM ({had}) WHERE {column} NOT IN ({given}))"
    operator = item["operator"]
    if operator == "eq":
        return f"NOT {lacks} AND NOT {extra}", values * 2
    if operator == "contains":
        return f"NOT {lacks}", values
    return f"{'NOT ' if operator == 'not_in' else ''}{shares}", values


def order(
    sort: Mapping[str, Any] | None, columns: Mapping[str, str], default: str, tie: str
) -> str:
    """Write the ORDER BY; the tie-break keeps pages from overlapping."""
    if not sort:
        return f" ORDER BY {default}"
    name = _named(sort, columns, "body", "sort")
    direction = "ASC" if sort.get("ascending", True) else "DESC"
    return f" ORDER BY {columns[name]} {direction}, {tie} {direction}"
