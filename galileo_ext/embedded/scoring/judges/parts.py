"""What judges get to see of a record, part by part."""

import json
from collections.abc import Callable, Iterable

from galileo_ext.embedded.scoring.cases import Case, Record, last_question, text_of, walk
from galileo_ext.embedded.scoring.scores import NotApplicable

#: Characters of what went into or came out of one step among many.
LONGEST_STEP = 2000


def show(names: Iterable[str], case: Case) -> dict[str, str]:
    """Write the parts of a record that a judge is to see.

    Raises:
        NotApplicable: one of them is not there.
    """
    return {name: _PARTS[name](case) for name in names}


def known() -> list[str]:
    """Name the parts that there are."""
    return list(_PARTS)


def of_record(case: Case, sees: str, *, expected: bool) -> dict[str, str]:
    """Choose the parts for a prompt that does not say what it wants to see."""
    kind = case.record["type"]
    names = ["conversation"] if kind == "session" else ["prompt", "answer"]
    if kind == "retriever":
        names = ["question", "chunks"]
    elif sees.endswith("input_only"):
        names = ["prompt"]
    elif sees.endswith("output_only"):
        names = ["answer"]
    if kind in ("trace", "agent", "workflow", "session") and not sees.endswith("_only"):
        names += ["steps"] if _steps(case.record) else []
    return show([*names, *(["expected"] if expected else [])], case)


def _question(case: Case) -> str:
    source = case.record if case.record.get("input") or case.trace is None else case.trace
    return _demand(last_question(source.get("input")), "an input")


def _prompt(case: Case) -> str:
    return _demand(case.question, "an input")


def _answer(case: Case) -> str:
    return _demand(case.answer, "an output")


def _trace_answer(case: Case) -> str:
    return _demand(text_of((case.trace or case.record).get("output")), "an output of the trace")


def _expected(case: Case) -> str:
    return _demand(case.expected or "", "an expected output")


def _context(case: Case) -> str:
    """Write what was retrieved; without a retriever, the context is in the prompt itself."""
    if case.documents:
        return _numbered(case.documents)
    return _demand(case.question, "a context")


def _chunks(case: Case) -> str:
    if not case.documents:
        raise NotApplicable("The retriever found nothing to judge.")
    return _numbered(case.documents)


def _tools(case: Case) -> str:
    tools = case.record.get("tools")
    if not tools:
        raise NotApplicable("The model call has no tools to choose from.")
    return json.dumps(tools, ensure_ascii=False, indent=1)


def _steps_part(case: Case) -> str:
    return "\n".join(_steps(case.record)) or "(none)"


def _conversation(case: Case) -> str:
    traces = case.record.get("traces")
    if traces is None:
        traces = [case.record]
    turns = [
        f"user: {last_question(one.get('input'))}\nassistant: {text_of(one.get('output'))}"
        for one in traces
    ]
    if not turns:
        raise NotApplicable("The session has no traces.")
    return "\n".join(turns)


def _steps(record: Record) -> list[str]:
    roots = record.get("traces") or [record]
    spans = [one for root in roots for one in list(walk(root))[1:]]
    return [
        f"{number}. {one['type']} {one.get('name') or ''}: "
        f"{_short(one.get('input'))} -> {_short(one.get('output'))}"
        for number, one in enumerate(spans, 1)
    ]


def _short(value: object) -> str:
    text = text_of(value)
    return text if len(text) <= LONGEST_STEP else f"{text[:LONGEST_STEP]} [...]"


def _numbered(texts: list[str]) -> str:
    return "\n\n".join(f"[{number}] {text}" for number, text in enumerate(texts, 1))


def _demand(text: str, what: str) -> str:
    if not text.strip():
        raise NotApplicable(f"The record has not {what} to judge.")
    return text


_PARTS: dict[str, Callable[[Case], str]] = {
    "prompt": _prompt,
    "question": _question,
    "context": _context,
    "chunks": _chunks,
    "answer": _answer,
    "trace_answer": _trace_answer,
    "expected": _expected,
    "tools": _tools,
    "steps": _steps_part,
    "conversation": _conversation,
}
