"""Short names for operations and schemas that a framework named after their place."""

import re
from collections import Counter
from collections.abc import Iterable

PREFERRED = (
    "galileo_core__schemas__logging__llm__Message",
    "galileo_core__schemas__logging__llm__MessageRole",
    "galileo_core__schemas__shared__scorers__scorer_name__ScorerName",
    "api__schemas__project__GetProjectsPaginatedResponse",
)
"""Where two modules have a schema of one name, these keep the plain one."""


def place(path: str, method: str) -> str:
    """Return what FastAPI adds to the name of the function that answers."""
    return re.sub(r"\W", "_", path) + "_" + method


def operation_ids(operations: Iterable[tuple[str, str, str, str]]) -> dict[tuple[str, str], str]:
    """Map (path, method) to a short id, given (path, method, id, first tag) of every operation.

    Where short ids collide, the tag is added if that tells them apart, else the method; where
    neither does, the ids stay as long as they were.
    """
    found = {(path, method): (long, tag) for path, method, long, tag in operations}
    short = {at: long.removesuffix(place(*at)) for at, (long, _) in found.items()}
    for suffix in (lambda at: found[at][1], lambda at: at[1]):
        taken = Counter(short.values())
        clash = [at for at, name in short.items() if taken[name] > 1]
        tried = {at: f"{short[at]}_{suffix(at)}" for at in clash}
        apart = Counter(tried.values())
        short |= {at: name for at, name in tried.items() if apart[name] == 1}
    taken = Counter(short.values())
    return {at: name if taken[name] == 1 else found[at][0] for at, name in short.items()}


def schema_names(
    names: Iterable[str], titles: dict[str, str], short_ids: dict[str, str]
) -> dict[str, str]:
    """Map component names to short ones; names that are short already are left out."""
    names = list(names)
    short = {name: _last(name, titles, short_ids) for name in names if _is_long(name)}
    result = {name: last for name, last in short.items() if name in PREFERRED}
    for parts in range(max(map(_modules, short), default=0) + 1):
        tried = {name: _qualified(name, parts) + short[name] for name in short.keys() - result}
        taken = Counter([*names, *result.values(), *tried.values()])
        result |= {name: new for name, new in tried.items() if taken[new] == 1}
    return {name: result[name] for name in short if name in result}


def _is_long(name: str) -> bool:
    return "__" in name or name.startswith("Body_")


def _last(name: str, titles: dict[str, str], short_ids: dict[str, str]) -> str:
    if name.startswith("Body_"):
        operation = name.removeprefix("Body_")
        return "Body" + _pascal(short_ids.get(operation, operation))
    if "_Annotated_Union_" in name:  # a generic class: the name spells out its parameters
        return titles.get(name) or name.partition("_")[0]
    return name.rsplit("__", 1)[1]


def _modules(name: str) -> int:
    return name.count("__")


def _qualified(name: str, parts: int) -> str:
    """Return the last few modules that a schema's name starts with."""
    modules = name.split("__")[:-1]
    return "".join(map(_pascal, modules[len(modules) - parts :])) if parts else ""


def _pascal(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in text.split("_"))
