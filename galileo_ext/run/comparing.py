"""What a result can be held against: another result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .repetitions import as_reducer
from .values import RowResult

if TYPE_CHECKING:  # statistics are loaded by who asks for them
    from ..compare.comparison import Comparison


class Comparable:
    """What has rows, and a name."""

    rows: Sequence[RowResult]
    name: str

    def compare(
        self,
        other: Comparable,
        *,
        lower_is_better: Iterable[str] = (),
        confidence: float = 0.95,
        reducer: str | Callable[[list[Any]], Any] | None = None,
        seed: int = 0,
    ) -> Comparison:
        """Say what became better and worse since another result, and how sure that is.

        Both may be of runs or loaded. Rows are recognised by their id in the dataset, or by input
        and expected output; the repetitions of a row count as one.

        Args:
            other: the earlier result, against which this one is held; differences are this one
                less the other.
            lower_is_better: metrics of which less is better.
            confidence: of the intervals.
            reducer: makes one score of a row's repetitions, as in ``run_experiment``; default:
                their mean.
            seed: of the resampling; the same one gives the same numbers.

        Returns:
            The comparison: ``.metrics[name]`` with ``.difference``, ``.low``, ``.high``,
            ``.p_value`` and ``.n``; ``.regressions`` and ``.improvements``, row by row.

        Raises:
            ValueError: no row is in both, or an argument is wrong.
        """
        from ..compare.comparison import compare
        from ..compare.units import units

        reduce = None if reducer is None else as_reducer(reducer)
        return compare(
            units(other.rows, reduce),
            units(self.rows, reduce),
            names=(other.name, self.name),
            lower_is_better=lower_is_better,
            confidence=confidence,
            seed=seed,
        )
