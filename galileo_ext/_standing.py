"""How far a server is with an experiment, and how long to wait for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from galileo_api.models import ExperimentResponse, JobDB

from .errors import ExperimentFailedError, ExperimentTimeoutError

_FAILED = {"failed", "error", "cancelled", "canceled"}
_DONE = {"completed", "complete", "done", "succeeded", "success"}
_WORKING = {"pending", "computing"}
_SHORTEST, _LONGEST = 0.2, 5.0


@dataclass(frozen=True)
class Outcome:
    """What a server has of an experiment.

    Attributes:
        experiment: as the server describes it.
        hosted: the name of each metric that the server computes, by its id.
        traces: how many there are.
        failed: how many of them failed.
    """

    experiment: ExperimentResponse
    hosted: Mapping[str, str]
    traces: int
    failed: int


@dataclass
class Standing:
    """How far a server is.

    Attributes:
        progress: from 0 to 1, of making the rows.
        outstanding: what is yet to be done; nothing: the experiment is finished.
    """

    progress: float = 1.0
    outstanding: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, experiment: ExperimentResponse) -> Standing:
        """Read how many of the rows have been made; a server that says nothing has made them."""
        status = experiment.to_dict().get("status") or {}
        progress = (status.get("log_generation") or {}).get("progress_percent")
        if progress is None or progress >= 1:
            return cls()
        return cls(progress, [f"rows are being made ({progress:.0%})"])

    def add_jobs(self, jobs: Iterable[JobDB]) -> None:
        """Add what the jobs of the experiment have yet to do.

        Raises:
            ExperimentFailedError: one has failed.
        """
        for job in (job.to_dict() for job in jobs):
            status = str(job["status"]).lower()
            if job.get("failed_at") or status in _FAILED:
                reason = job.get("error_message") or "no reason is given"
                raise ExperimentFailedError(f"The job {job['job_name']} is {status}: {reason}")
            if not job.get("completed_at") and status not in _DONE:
                share = job.get("progress_percent") or 0.0
                self.outstanding.append(f"the job {job['job_name']} is {status} ({share:.0%})")

    def add_metrics(self, records: Iterable[Mapping[str, Any]]) -> bool:
        """Add that metrics are being computed if they are; return whether."""
        working = sum(_is_being_scored(record) for record in records)
        if working:
            self.outstanding.append(f"metrics of at least {working} records are being computed")
        return bool(working)


def _is_being_scored(record: Mapping[str, Any]) -> bool:
    info = record.get("metric_info") or {}
    return any(told.get("status_type") in _WORKING for told in info.values())


class Patience:
    """Ends a wait: when the time is over, or when nothing has changed for long.

    Args:
        name: of the experiment, for messages.
        timeout: seconds to wait in all; None: no limit.
        stalled_after: seconds without any change; None: no limit.

    Raises:
        ValueError: a time is negative.
    """

    def __init__(self, name: str, timeout: float | None, stalled_after: float | None) -> None:
        for what, seconds in (("timeout", timeout), ("stalled_after", stalled_after)):
            if seconds is not None and not seconds >= 0:
                raise ValueError(f"{what} is {seconds!r}; expected seconds, or None.")
        self._name, self._timeout, self._stalled_after = name, timeout, stalled_after
        self._began = self._changed = monotonic()
        self._seen: list[str] = []

    def pause(self, standing: Standing) -> float:
        """Return how many seconds to wait before asking again.

        Raises:
            ExperimentTimeoutError: it is time to give up.
        """
        now = monotonic()
        if standing.outstanding != self._seen:
            self._seen, self._changed = standing.outstanding, now
        waited = now - self._began
        if self._timeout is not None and waited >= self._timeout:
            raise self._error(f"is not finished after {self._timeout:g} s")
        if self._stalled_after is not None and now - self._changed >= self._stalled_after:
            raise self._error(f"has made no headway for {self._stalled_after:g} s")
        pause = min(max(_SHORTEST, waited / 10), _LONGEST)
        return pause if self._timeout is None else min(pause, self._timeout - waited)

    def _error(self, what: str) -> ExperimentTimeoutError:
        outstanding = "; ".join(self._seen)
        message = f"Experiment {self._name!r} {what}: {outstanding}."
        return ExperimentTimeoutError(message, self._seen)
