"""What a visitor wants to compare, and the links that say so."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from galileo_ext.embedded.storage import find


@dataclass(frozen=True)
class Choice:
    """What a visitor wants to compare."""

    path: str
    runs: Sequence[find.Found]
    only: str
    metric: str
    lower: Sequence[str] = field(default=())

    def link(self, **changes: str | int | Sequence[str] | None) -> str:
        """Write a link to this comparison with something changed."""
        query: dict[str, object] = {
            "base": self.runs[0]["id"],
            "experiment": [run["id"] for run in self.runs[1:]],
            "only": self.only,
            "metric": self.metric,
            "lower": self.lower,
            **changes,
        }
        kept = {key: value for key, value in query.items() if value not in (None, "", [], ())}
        return f"{self.path}?{urlencode(kept, doseq=True)}"
