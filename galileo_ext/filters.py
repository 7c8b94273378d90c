"""What to search records by: ``column("input").contains("x")``, ``column("metrics/exact") > 0.5``.

The kind of the filter follows from the value that is compared with: a text, a number, a truth
value or a moment.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from galileo_api.models import (
    LogRecordsBooleanFilter,
    LogRecordsBooleanFilterOperator,
    LogRecordsCollectionFilter,
    LogRecordsCollectionFilterOperator,
    LogRecordsDateFilter,
    LogRecordsDateFilterOperator,
    LogRecordsFullyAnnotatedFilter,
    LogRecordsIDFilter,
    LogRecordsNumberFilter,
    LogRecordsNumberFilterOperator,
    LogRecordsSortClause,
    LogRecordsTextFilter,
    LogRecordsTextFilterOperator,
)

Filter = (
    LogRecordsTextFilter
    | LogRecordsNumberFilter
    | LogRecordsBooleanFilter
    | LogRecordsDateFilter
    | LogRecordsCollectionFilter
    | LogRecordsIDFilter
    | LogRecordsFullyAnnotatedFilter
)
Moment = datetime | str

#: Columns that hold a list of texts, which the API compares by filters of their own.
_LISTS = {"tags"}


def column(column_id: str) -> Column:
    """Name a column to filter or to sort by.

    Args:
        column_id: such as ``"input"``, ``"created_at"``, ``"metrics/exact"`` or
            ``"user_metadata/env"``.

    Raises:
        ValueError: it is empty or no text.
    """
    if not _text(column_id):
        raise ValueError("column_id is ''; expected the id of a column.")
    return Column(column_id)


class Column:
    """A column of traces, spans or sessions: its methods make filters and sorts.

    Numbers and moments are compared by ``<``, ``<=``, ``>`` and ``>=`` as well; there is no ``==``.
    """

    __slots__ = ("id",)

    def __init__(self, id: str) -> None:
        self.id: str = id

    def __repr__(self) -> str:
        """Return what makes it."""
        return f"column({self.id!r})"

    def equals(self, value: str | float | bool | datetime, case_sensitive: bool = True) -> Filter:
        """Match this value; ``case_sensitive`` is for texts."""
        return self._compared("eq", value, case_sensitive)

    def not_equals(
        self, value: str | float | bool | datetime, case_sensitive: bool = True
    ) -> Filter:
        """Match any other value, and none; ``case_sensitive`` is for texts."""
        return self._compared("ne", value, case_sensitive)

    def contains(self, value: str, case_sensitive: bool = True) -> Filter:
        """Match texts with this text in them; of ``tags``, lists with this tag."""
        return self._texts("contains", _text(value), case_sensitive)

    def one_of(self, values: Sequence[str], case_sensitive: bool = True) -> Filter:
        """Match any of these texts."""
        return self._texts("one_of", _list_of_texts(values), case_sensitive)

    def not_in(self, values: Sequence[str], case_sensitive: bool = True) -> Filter:
        """Match none of these texts."""
        return self._texts("not_in", _list_of_texts(values), case_sensitive)

    def greater_than(self, value: float) -> LogRecordsNumberFilter:
        """Match greater numbers."""
        return self._number("gt", value)

    def greater_than_or_equal(self, value: float) -> LogRecordsNumberFilter:
        """Match this number and greater ones."""
        return self._number("gte", value)

    def less_than(self, value: float) -> LogRecordsNumberFilter:
        """Match smaller numbers."""
        return self._number("lt", value)

    def less_than_or_equal(self, value: float) -> LogRecordsNumberFilter:
        """Match this number and smaller ones."""
        return self._number("lte", value)

    def between(self, min_value: float, max_value: float) -> LogRecordsNumberFilter:
        """Match the numbers from one to another, both included."""
        bounds = [_number(min_value), _number(max_value)]
        if min_value > max_value:
            raise ValueError(f"{min_value!r} is above {max_value!r}; expected the smaller first.")
        return LogRecordsNumberFilter(
            column_id=self.id, operator=LogRecordsNumberFilterOperator.BETWEEN, value=bounds
        )

    def before(self, value: Moment) -> LogRecordsDateFilter:
        """Match earlier moments; one without a time zone is in UTC, a text is in ISO 8601."""
        return self._date("lt", value)

    def after(self, value: Moment) -> LogRecordsDateFilter:
        """Match later moments; one without a time zone is in UTC, a text is in ISO 8601."""
        return self._date("gt", value)

    def on_or_before(self, value: Moment) -> LogRecordsDateFilter:
        """Match this moment and earlier ones; see ``before``."""
        return self._date("lte", value)

    def on_or_after(self, value: Moment) -> LogRecordsDateFilter:
        """Match this moment and later ones; see ``after``."""
        return self._date("gte", value)

    def is_true(self) -> Filter:
        """Match true."""
        return self.equals(True)

    def is_false(self) -> Filter:
        """Match false."""
        return self.equals(False)

    def ascending(self) -> LogRecordsSortClause:
        """Sort by this column, the smallest or earliest first."""
        return LogRecordsSortClause(column_id=self.id, ascending=True)

    def descending(self) -> LogRecordsSortClause:
        """Sort by this column, the greatest or latest first."""
        return LogRecordsSortClause(column_id=self.id, ascending=False)

    def __gt__(self, value: float | datetime) -> Filter:
        """Match greater numbers, or later moments."""
        return self._ordered("gt", value)

    def __ge__(self, value: float | datetime) -> Filter:
        """Match this and greater numbers, or this and later moments."""
        return self._ordered("gte", value)

    def __lt__(self, value: float | datetime) -> Filter:
        """Match smaller numbers, or earlier moments."""
        return self._ordered("lt", value)

    def __le__(self, value: float | datetime) -> Filter:
        """Match this and smaller numbers, or this and earlier moments."""
        return self._ordered("lte", value)

    def _ordered(self, operator: str, value: float | datetime) -> Filter:
        if isinstance(value, datetime):
            return self._date(operator, value)
        return self._number(operator, value)

    def _compared(self, operator: str, value: Any, case_sensitive: bool) -> Filter:
        if isinstance(value, bool):
            return LogRecordsBooleanFilter(
                column_id=self.id, operator=LogRecordsBooleanFilterOperator(operator), value=value
            )
        if isinstance(value, str):
            return self._texts(operator, value, case_sensitive)
        return self._ordered(operator, value)

    def _texts(self, operator: str, value: str | list[str], case_sensitive: bool) -> Filter:
        if self.id not in _LISTS:
            return LogRecordsTextFilter(
                column_id=self.id,
                operator=LogRecordsTextFilterOperator(operator),
                value=value,
                case_sensitive=case_sensitive,
            )
        if operator == "ne":
            raise ValueError(f"{self!r} holds lists; expected not_in, as there is no not_equals.")
        return LogRecordsCollectionFilter(
            column_id=self.id,
            operator=LogRecordsCollectionFilterOperator(operator),
            value=value,
            case_sensitive=case_sensitive,
        )

    def _number(self, operator: str, value: float) -> LogRecordsNumberFilter:
        return LogRecordsNumberFilter(
            column_id=self.id,
            operator=LogRecordsNumberFilterOperator(operator),
            value=_number(value),
        )

    def _date(self, operator: str, value: Moment) -> LogRecordsDateFilter:
        return LogRecordsDateFilter(
            column_id=self.id, operator=LogRecordsDateFilterOperator(operator), value=_moment(value)
        )


def checked_filters(filters: Sequence[Filter] | None) -> list[Filter]:
    """Return the filters of a search.

    Raises:
        ValueError: one of them is none.
    """
    if isinstance(filters, Filter):
        raise ValueError("filters is a filter; expected a list of filters.")
    found = list(filters or [])
    for index, item in enumerate(found):
        if not isinstance(item, Filter):
            raise ValueError(
                f"filters[{index}] is {item!r}; expected what a column's methods make, such as "
                "column('input').contains('x') or column('name').equals('x') (not ==)."
            )
    return found


def checked_sort(sort: LogRecordsSortClause | None) -> LogRecordsSortClause | None:
    """Return the sort of a search.

    Raises:
        ValueError: it is none.
    """
    if sort is not None and not isinstance(sort, LogRecordsSortClause):
        raise ValueError(f"sort is {sort!r}; expected one such as column('created_at').ascending()")
    return sort


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is a {type(value).__name__}; expected a text.")
    return value


def _list_of_texts(values: Any) -> list[str]:
    if isinstance(values, str):
        raise ValueError(f"{values!r} is one text; expected a list of texts.")
    return [_text(value) for value in values]


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is a {type(value).__name__}; expected a finite number.")
    return value


def _moment(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError as error:
        raise ValueError(f"{value!r} is no moment in ISO 8601: {error}.") from error
    if not isinstance(moment, datetime):
        raise ValueError(f"{value!r} is a {type(value).__name__}; expected a datetime.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
