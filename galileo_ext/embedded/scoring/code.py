"""Metrics that are code of users."""

import threading
from typing import Any

from galileo_ext.embedded.llm.ask import Stopped
from galileo_ext.embedded.metric_code.process import CodeError, CodeMetric
from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.scores import Failed, Score


class OwnCode:
    """Runs the code of one version; close it when it is done."""

    def __init__(self, code: str) -> None:
        self._metric = CodeMetric(code)
        self._turn = threading.Lock()
        self._closed = False

    def __call__(self, case: Case) -> Score:
        """Score a record."""
        try:
            with self._turn:  # it has one process, which takes one record at a time
                if self._closed:
                    raise Stopped
                found = self._metric.score(case.record)
        except CodeError as error:
            raise Failed(str(error)) from None
        details: dict[str, Any] = found.details or {}
        return Score(found.value, metadata=details)

    def close(self) -> None:
        """End its process, for good."""
        self._closed = True
        self._metric.close()
