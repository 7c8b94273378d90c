"""Pages of this API's lists: what comes after a cursor, and the cursor for what comes next."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from galileo_ext.embedded.arize import ids


@dataclass
class Condition:
    """What the items of a list have to fulfil, in SQL."""

    parts: list[str] = field(default_factory=lambda: ["1"])
    values: list[Any] = field(default_factory=list)

    def add(self, sql: str, *values: Any) -> None:
        """Narrow the list."""
        self.parts.append(sql)
        self.values.extend(values)

    def contains(self, column: str, text: str | None) -> None:
        """Demand that a column has a text in it, in capitals or not."""
        if text:
            self.add(f"instr(casefold({column}), casefold(?))", text)

    @property
    def sql(self) -> str:
        """All of it."""
        return " AND ".join(self.parts)


def newest(
    db: sqlite3.Connection, select: str, key: str, where: Condition, query: dict[str, Any]
) -> tuple[list[Any], dict[str, Any]]:
    """Read a page of a list, the newest first, and what is said about its end.

    ``key`` is a number that grows with each new item: what is added or deleted while somebody pages
    moves nothing.
    """
    if query.get("cursor"):
        (place,) = ids.unpack_cursor(query["cursor"], 1)
        where.add(f"{key} < ?", ids.number(query["cursor"], place))
    sql = f"{select} WHERE {where.sql} ORDER BY {key} DESC LIMIT {query['limit'] + 1}"
    rows = db.execute(sql, where.values).fetchall()
    return cut(rows, query["limit"], lambda row: (row["place"],))


def cut(rows: Sequence[Any], limit: int, place: Any) -> tuple[list[Any], dict[str, Any]]:
    """Take the one row too many off a page; that it is there says that there is another page."""
    shown = list(rows[:limit])
    if len(rows) <= limit:
        return shown, {"has_more": False}
    return shown, {"has_more": True, "next_cursor": ids.pack_cursor(*place(shown[-1]))}
