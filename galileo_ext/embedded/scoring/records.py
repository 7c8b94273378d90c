"""Scoring one trace or session: which records, by which scorers, and what is said of each."""

import math

from galileo_ext.embedded.llm.ask import Stopped
from galileo_ext.embedded.scoring import cases, scores
from galileo_ext.embedded.scoring.cases import Case, Record
from galileo_ext.embedded.scoring.registry import Scorer
from galileo_ext.embedded.scoring.scores import Info
from galileo_ext.embedded.scoring.settings import Setting

#: A record, the name of a metric, and what the API is to show of it there.
Told = tuple[Record, str, Info]


def score(root: Record, scorers: list[tuple[Setting, Scorer]]) -> list[Told]:
    """Score what scorers are for, and sum it up on the trace."""
    trace = None if root["type"] == "session" else root
    told: list[Told] = []
    for setting, compute in scorers:
        chosen = cases.choose(root, setting)
        found = [(one, _say(setting, compute, cases.case(one, trace, setting))) for one in chosen]
        for one, info in found:
            told.append((one, setting.name, info))
            if info["status_type"] == "success":  # for those that require it
                one.setdefault("metrics", {})[setting.name] = info["value"]
        below = [info for _, info in found]
        if trace is not None and below and all(one is not root for one in chosen):
            together = scores.rolled_up(below, setting.roll_up)
            told.append((root, setting.name, _mark(setting, together)))
    return told


def _say(setting: Setting, compute: Scorer, case: Case) -> Info:
    try:
        _demand(setting, case)
        info = _checked(compute(case).info())
    except scores.NotApplicable as error:
        info = scores.not_applicable(error)
    except scores.Failed as error:
        info = scores.failed(error)
    except Stopped:
        raise
    except Exception as error:
        # One record must not stop the others; the API has a state for what broke.
        info = scores.broken(error)
    return _mark(setting, info)


def _demand(setting: Setting, case: Case) -> None:
    for name in setting.requires:
        if name not in (case.record.get("metrics") or {}):
            message = f"It requires {name!r}, which has no value here; does the run ask for it?"
            raise scores.Failed(message)


def _checked(info: Info) -> Info:
    if isinstance(info["value"], float) and not math.isfinite(info["value"]):
        raise scores.Failed(f"The value is {info['value']}, which JSON does not have.")
    return info


def _mark(setting: Setting, info: Info) -> Info:
    metadata = {**(info.get("metadata") or {}), "scorer_id": setting.id}
    if setting.version is not None:
        metadata["scorer_version"] = setting.version
    return {**info, "metric_key_alias": setting.name, "metadata": metadata}
