"""Whether tools failed, by what their spans say."""

import json

from galileo_ext.embedded.scoring.cases import Case
from galileo_ext.embedded.scoring.scores import Score

_FAILED = 400


def error_rate(case: Case) -> Score:
    """Whether a tool call failed; averaged over calls, it is the rate.

    It failed if its status code is 400 or more, or its output is a JSON object with an ``error``
    that is not empty, or ``isError`` (as in the Model Context Protocol) that is true.
    """
    status = case.record.get("status_code")
    if status is not None and status >= _FAILED:
        return Score(True, f"The status code is {status}.")
    try:
        answer = json.loads(case.record.get("output") or "null")
    except (ValueError, RecursionError):
        answer = None
    if isinstance(answer, dict):
        if answer.get("error"):
            return Score(True, f"The output has an error: {answer['error']}")
        if answer.get("isError") is True:
            return Score(True, "The output says isError.")
    return Score(False)
