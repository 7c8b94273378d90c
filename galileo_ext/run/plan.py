"""The plan of a run: what was asked for, checked as far as it can be without a server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from arize_api.models import Dataset as ArizeDataset
from galileo_api.models import BasePromptTemplateResponse, DatasetDB, PromptRunSettings

from .._frames import Frame, records
from ..aio import resolve
from ..arize.connection import Arize
from ..calling.limits import RateLimit, as_rate_limit
from ..calling.retrying import Retry, as_retry
from ..client import Galileo
from ..metric_types import LocalMetricConfig, Metric
from . import scoring
from .cache import Mode, OutputCache, as_cache
from .executors import check_executor
from .outputs import check_function
from .repetitions import as_reducer
from .rows import RowSource, from_file, from_records
from .selection import Rows

#: Characters of a tag's name or value; the API's limit.
_LONGEST_TAG = 256

#: What runs a function, with the values that say nothing.
_OF_FUNCTIONS: dict[str, Any] = {
    "max_concurrency": 16,
    "timeout": None,
    "retries": None,
    "rate_limit": None,
    "max_failures": None,
    "limit": None,
    "rows": None,
    "repetitions": 1,
    "reducer": "mean",
    "resume": None,
    "cache": "off",
    "executor": None,
    "dry_run": False,
    "strict": True,
    "progress": None,
    "publish": None,
}

IfExists = Literal["rename", "error"]
DatasetLike = DatasetDB | ArizeDataset | Iterable[Mapping[str, Any] | str] | Frame | str | Path


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The arguments of ``run_experiment``; see there for what they mean."""

    experiment_name: str
    function: Callable[[Any], Any] | None
    prompt_template: Any
    prompt_settings: Any
    project: str | None
    project_id: str | None
    dataset: DatasetLike | None
    dataset_id: str | None
    dataset_name: str | None
    metrics: Sequence[Any] | None
    experiment_tags: Mapping[str, str] | None
    on_error: Callable[[Exception], None] | None
    experiment_group: str | None
    experiment_group_id: str | None
    max_concurrency: int
    timeout: float | None
    retries: int | Retry | None
    rate_limit: float | RateLimit | None
    max_failures: float | None
    limit: int | None
    rows: Rows | None
    repetitions: int
    reducer: str | Callable[[list[Any]], Any]
    resume: str | None
    cache: OutputCache | Mode | bool
    executor: Executor | Callable[[], Executor] | None
    dry_run: bool
    strict: bool
    if_exists: IfExists
    progress: bool | None
    client: Galileo | None
    publish: Sequence[Arize] | None = None

    @property
    def places(self) -> list[Arize]:
        """The connections among what is to be published to."""
        given: object = self.publish
        listed = given if isinstance(given, Sequence) else ()
        return [place for place in listed if isinstance(place, Arize)]

    def check(self) -> None:
        """Refuse what cannot work.

        Raises:
            ValueError: an argument is missing or wrong, or two contradict each other.
        """
        if not _is_text(self.experiment_name):
            raise ValueError(f"experiment_name is {self.experiment_name!r}; expected a name.")
        self._check_data()
        self._check_flow()
        given = [d for d in (self.dataset, self.dataset_id, self.dataset_name) if d is not None]
        if len(given) != 1:
            raise ValueError(
                f"Give exactly one of dataset, dataset_id and dataset_name; {len(given)} are given."
            )
        self._check_numbers()
        as_retry(self.retries)
        as_cache(self.cache)
        if self.executor is not None:
            check_executor(self.executor)
        as_rate_limit(self.rate_limit)
        as_reducer(self.reducer, self.repetitions)
        if self.if_exists not in ("rename", "error"):
            raise ValueError(f"if_exists is {self.if_exists!r}; expected 'rename' or 'error'.")
        if self.dry_run and self.resume is not None:
            raise ValueError("dry_run and resume contradict each other: one leaves nothing behind.")
        self._check_tags()
        self._check_places()

    def _check_places(self) -> None:
        given: object = self.publish or []
        if not isinstance(given, Sequence) or not all(isinstance(p, Arize) for p in given):
            raise ValueError(f"publish is {given!r}; expected a list of Arize connections.")
        if len({place.location for place in self.places}) != len(given):
            raise ValueError(f"publish names a place twice: {given!r}.")
        if given and self.dry_run:
            raise ValueError("dry_run and publish contradict each other: one sends nothing.")

    def _check_data(self) -> None:
        for name in ("dataset", "dataset_id", "dataset_name"):
            given = getattr(self, name)
            if isinstance(given, str) and not given:  # a frame would compare its cells with it
                raise ValueError(f"{name} is empty; expected a name, an id or a path.")
        resolve.group_given(self.experiment_group, self.experiment_group_id)
        if isinstance(self.metrics, str) or not isinstance(self.metrics or [], Iterable):
            raise ValueError(f"metrics is {self.metrics!r}; expected a list of metrics.")
        if self.on_error is not None and not callable(self.on_error):
            raise ValueError(f"on_error is {self.on_error!r}; expected a function.")

    def _check_numbers(self) -> None:
        for name, least in (("max_concurrency", 1), ("repetitions", 1)):
            value = getattr(self, name)
            if not _is_int(value) or value < least:
                raise ValueError(f"{name} is {value!r}; expected a whole number from {least}.")
        if self.timeout is not None and not (_is_number(self.timeout) and self.timeout > 0):
            raise ValueError(f"timeout is {self.timeout!r}; expected seconds, more than 0.")
        most = self.max_failures
        if most is not None and not _is_allowance(most):
            raise ValueError(
                f"max_failures is {most!r}; expected a count (int) or a fraction (float, 0 to 1)."
            )

    @property
    def hosted(self) -> bool:
        """Whether it is the server that makes the rows."""
        return self.function is None

    def _check_flow(self) -> None:
        if self.prompt_template is not None and self.function is not None:
            raise ValueError("Give a function or a prompt_template, not both.")
        if self.prompt_template is None and self.prompt_settings is not None:
            raise ValueError("prompt_settings belong to a prompt_template; there is none.")
        if self.hosted:
            return self._check_hosted()
        check_function(self.function)

    def _check_hosted(self) -> None:
        """Refuse what makes sense only where a function runs here."""
        what = (
            "Without a function, " if self.prompt_template is None else "With a prompt_template, "
        )
        self._check_prompt()
        here = "; a function would run here" if self.prompt_template is None else ""
        data = self.dataset
        if self.dataset_id is None and self.dataset_name is None:
            if data is None:
                raise ValueError(f"{what}a dataset is needed that is on the server.")
            if not isinstance(data, (DatasetDB, str)):
                raise ValueError(
                    f"{what}the server makes the rows, of a dataset that it has; dataset is a "
                    f"{type(data).__name__}. create_dataset makes one of it{here}."
                )
        local = next((m for m in self.metrics or () if _is_local(m)), None)
        if local is not None:
            raise ValueError(
                f"{what}the server computes the metrics; {local!r} is computed here. Pass a "
                "function, or metrics by name."
            )
        for name, usual in _OF_FUNCTIONS.items():
            if getattr(self, name) != usual:
                raise ValueError(
                    f"{what}the server makes the rows; {name} is for a function that runs here."
                )

    def _check_prompt(self) -> None:
        prompt, settings = self.prompt_template, self.prompt_settings
        if prompt == "" or not isinstance(prompt, BasePromptTemplateResponse | str | None):
            raise ValueError(
                f"prompt_template is {prompt!r}; expected a prompt, such as create_prompt and "
                "get_prompt return, or the name or id of one."
            )
        if not isinstance(settings, PromptRunSettings | Mapping | None):
            raise ValueError(
                f"prompt_settings is {settings!r}; expected PromptRunSettings or a dict."
            )

    def _check_tags(self) -> None:
        tags: object = self.experiment_tags or {}
        if not isinstance(tags, Mapping):
            raise ValueError(f"experiment_tags is {tags!r}; expected a dict of text by text.")
        for key, value in tags.items():
            if not all(_is_text(part) and len(part) <= _LONGEST_TAG for part in (key, value)):
                raise ValueError(
                    f"experiment_tags has {key!r}: {value!r}; expected texts of 1 to "
                    f"{_LONGEST_TAG} characters."
                )

    def local_metrics(self) -> list[scoring.LocalMetric]:
        """Return the metrics that are computed here, ready to run.

        Raises:
            ValueError: one of ``metrics`` is not a metric, or two have one name.
        """
        return scoring.prepare(m for m in self.metrics or () if _is_local(m))

    def server_metrics(self) -> list[Metric]:
        """Return the metrics that are left to the server, by name."""
        named = [m for m in self.metrics or () if not _is_local(m)]
        return [m if isinstance(m, Metric) else Metric(name=str(m)) for m in named]

    def local_rows(self) -> RowSource | None:
        """Return the rows if they are in memory or in a file; None if they are on the server.

        Raises:
            ValueError: there are none, or one of them is not usable.
        """
        data = records(self.dataset)
        if isinstance(data, Path):
            return from_file(_existing(data))
        if isinstance(data, str):
            path = Path(data)
            looks_like_file = path.suffix.lower() in (".csv", ".jsonl")
            return from_file(path) if looks_like_file and path.is_file() else None
        if data is None or isinstance(data, DatasetDB | ArizeDataset):
            return None
        if isinstance(data, Mapping | Set | bytes) or not isinstance(data, Iterable):
            raise ValueError(
                f"dataset is a {type(data).__name__}; expected a list of dicts or strings, a "
                "DataFrame, a dataset, its name or id, or the path of a .csv or .jsonl file."
            )
        return from_records(data)


def _is_local(metric: Any) -> bool:
    if isinstance(metric, LocalMetricConfig):
        return True
    if isinstance(metric, (str, Metric)):
        return False
    if callable(metric):
        return True
    raise ValueError(
        f"metrics has {metric!r}; expected a metric's name, GalileoMetrics, Metric, "
        "LocalMetricConfig or a function."
    )


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_allowance(value: object) -> bool:
    """Whether a value is a count or a fraction of failures."""
    if isinstance(value, float):
        return 0 <= value <= 1
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise ValueError(f"There is no file {path}.")
    return path
