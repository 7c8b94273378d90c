"""The progress bars: in terminals and notebooks, with the failures so far."""

from __future__ import annotations

import sys
from contextlib import suppress
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


#: What writing ends with when a disk is full, a reader gone, a file closed, or it is no file.
_UNWRITABLE = (OSError, ValueError, AttributeError)


class _Errors:
    """Standard error, as far as it takes anything: a bar that cannot be drawn ends no run."""

    def write(self, text: str) -> None:
        """Write what can be written."""
        with suppress(*_UNWRITABLE):
            sys.stderr.write(text)

    def flush(self) -> None:
        """Pass on what was written, if that is possible."""
        with suppress(*_UNWRITABLE):
            sys.stderr.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(sys.stderr, name)


def _bar(show: bool | None, **options: Any) -> Any:
    in_notebook = _in_notebook()
    if show is None:
        show = in_notebook or _on_terminal()
    # A program without a console has no standard error; nobody would see the bar.
    if not show or (sys.stderr is None and not in_notebook):
        return None
    # Imported here: most programs never show a bar.
    from tqdm.auto import tqdm

    return tqdm(**options) if in_notebook else tqdm(file=_Errors(), dynamic_ncols=True, **options)


def _on_terminal() -> bool:
    try:
        return sys.stderr.isatty()
    except (AttributeError, ValueError):  # there is none, it is no file, or it is closed
        return False


def _in_notebook() -> bool:
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"
