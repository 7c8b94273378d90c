"""The progress bars: in terminals and notebooks, with the failures so far."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Self

from .._standing import Standing
from .values import RowResult


class _Closing:
    """A bar that is left as it stands when its block ends."""

    _bar: Any

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


class Progress(_Closing):
    """A tqdm bar while rows run, or nothing at all.

    Args:
        name: shown before the bar.
        total: rows to come.
        show: True, False, or None for "in terminals and notebooks".
    """

    def __init__(self, name: str, total: int, show: bool | None) -> None:
        self._failed = 0
        self._bar: Any = _bar(show, total=total, desc=name, unit="row")

    def row(self, result: RowResult) -> None:
        """Count one finished row."""
        if self._bar is None:
            return
        if result.error is not None:
            self._failed += 1
            self._bar.set_postfix(failed=self._failed, refresh=False)
        self._bar.update()


class Waiting(_Closing):
    """A tqdm bar while a server makes and scores rows, or nothing at all.

    Args:
        name: shown before the bar.
        show: True, False, or None for "in terminals and notebooks".
    """

    def __init__(self, name: str, show: bool | None) -> None:
        form = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}{postfix}"
        self._bar = _bar(show, total=1.0, desc=name, bar_format=form)

    def show(self, standing: Standing) -> None:
        """Show how far the server is."""
        if self._bar is not None:
            self._bar.n = standing.progress
            self._bar.set_postfix_str("; ".join(standing.outstanding))


def _bar(show: bool | None, **options: Any) -> Any:
    if not (show or (show is None and (sys.stderr.isatty() or _in_notebook()))):
        return None
    # Imported here: most programs never show a bar.
    from tqdm.auto import tqdm

    return tqdm(**options)


def _in_notebook() -> bool:
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"
