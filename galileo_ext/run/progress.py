"""The progress bar: in terminals and notebooks, with the failures so far."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Self

from .result import RowResult


class Progress:
    """A tqdm bar while rows run, or nothing at all.

    Args:
        name: shown before the bar.
        total: rows to come.
        show: True, False, or None for "in terminals and notebooks".
    """

    def __init__(self, name: str, total: int, show: bool | None) -> None:
        self._failed = 0
        self._bar: Any = None
        if show or (show is None and (sys.stderr.isatty() or _in_notebook())):
            # Imported here: most programs never show a bar.
            from tqdm.auto import tqdm

            self._bar = tqdm(total=total, desc=name, unit="row")

    def row(self, result: RowResult) -> None:
        """Count one finished row."""
        if self._bar is None:
            return
        if result.error is not None:
            self._failed += 1
            self._bar.set_postfix(failed=self._failed, refresh=False)
        self._bar.update()

    def __enter__(self) -> Self:
        """Return the bar."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the bar as it stands."""
        if self._bar is not None:
            self._bar.close()


def _in_notebook() -> bool:
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"
