"""Runs: a function over every row of a dataset, scored, stored and summed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a program that imports this pays for a run's machinery when it makes a run
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import Executor
    from pathlib import Path
    from typing import Any

    from arize_api.models import Dataset as ArizeDataset
    from galileo_api.models import BasePromptTemplateResponse, DatasetDB, PromptRunSettings

    from .._frames import Frame
    from ..arize.connection import Arize
    from ..calling.limits import RateLimit
    from ..calling.retrying import Retry
    from ..client import Galileo
    from ..metric_types import GalileoMetrics, LocalMetricConfig, Metric
    from ..run.cache import Mode, OutputCache
    from ..run.plan import IfExists
    from ..run.push import Delivery
    from ..run.result import ExperimentResult
    from ..run.selection import Rows
    from ..run.values import Publication


async def run_experiment(
    experiment_name: str,
    *,
    prompt_template: BasePromptTemplateResponse | str | None = None,
    prompt_settings: PromptRunSettings | dict[str, Any] | None = None,
    project: str | None = None,
    project_id: str | None = None,
    dataset: DatasetDB
    | ArizeDataset
    | Iterable[Mapping[str, Any] | str]
    | Frame
    | str
    | Path
    | None = None,
    dataset_id: str | None = None,
    dataset_name: str | None = None,
    metrics: Sequence[GalileoMetrics | Metric | LocalMetricConfig | str | Callable[..., Any]]
    | None = None,
    function: Callable[[Any], Any] | None = None,
    experiment_tags: dict[str, str] | None = None,
    on_error: Callable[[Exception], None] | None = None,
    experiment_group: str | None = None,
    experiment_group_id: str | None = None,
    max_concurrency: int = 16,
    timeout: float | None = None,
    retries: int | Retry | None = None,
    rate_limit: float | RateLimit | None = None,
    max_failures: float | None = None,
    limit: int | None = None,
    rows: Rows | None = None,
    repetitions: int = 1,
    reducer: str | Callable[[list[Any]], Any] = "mean",
    resume: str | None = None,
    cache: OutputCache | Mode | bool = "off",
    executor: Executor | Callable[[], Executor] | None = None,
    dry_run: bool = False,
    strict: bool = True,
    if_exists: IfExists = "rename",
    progress: bool | None = None,
    publish: Sequence[Arize] | None = None,
    client: Galileo | None = None,
) -> ExperimentResult:
    """Run a function, or a prompt, over a dataset, score every row, and say what happened.

    With a ``function`` it runs here. With a ``prompt_template`` the server runs it, and with
    neither it takes the column ``generated_output`` of the dataset: then the result is returned as
    soon as the server has begun, and its ``wait()`` waits for the rest. What only a function has
    (from ``max_concurrency`` to ``strict``, and ``progress``) is refused there.

    Everything named is looked up before the experiment is created. Each row is one trace, whatever
    its neighbours do: a row whose function raises is a failed row with its error, and a metric
    that raises costs its own score only. A finished row is on disk before it is sent, and the
    server is asked at the end what it has.

    Args:
        experiment_name: its name; see ``if_exists``.
        prompt_template: a prompt (``create_prompt``, ``get_prompt``), in its selected version, or
            the name or id of one.
        prompt_settings: the model and how to run it. What is missing in a dict is as the API has
            it; None is GPT-4o with the temperature 0.8 and at most 256 tokens.
        project: the project's name (or id); default GALILEO_PROJECT.
        project_id: the project's id; default GALILEO_PROJECT_ID.
        dataset: dicts (``input``; ``ground_truth``, ``output`` or else ``expected``; ``metadata``;
            other columns join the metadata) or strings, in a list or whatever else can be gone
            through; a DataFrame with these columns; a dataset, its name or id; a dataset of Arize's
            (``arize.get_dataset``); or the path of a ``.csv`` or ``.jsonl`` file. Without a
            function only a dataset that is on the server.
        dataset_id: a dataset's id, instead of ``dataset``.
        dataset_name: a dataset's name, instead of ``dataset``.
        metrics: functions that take any of ``input, output, expected, metadata`` and return a
            bool, number, text, None ("does not apply"), ``(score, details)`` or a dict with
            ``score``; ``LocalMetricConfig``; and names of metrics that the server computes, which
            are the only ones without a function.
        function: called with each row's input; may be ``async``. What a generator yields is
            collected.
        experiment_tags: names and values to tag the experiment with.
        on_error: called with the exception whenever traces cannot be sent, and with
            ``IncompleteUploadError`` if some are missing at the end; None logs warnings (see
            ``strict``). Errors before the first row always propagate. Without a function nothing
            is sent from here, and a warning says that it is not called.
        experiment_group: name of the group to put it in, created if it does not exist. Without
            any, the server chooses ``"<dataset name> Experiment Group"`` or ``"Ungrouped"``.
        experiment_group_id: id of an existing group; wins over the name.
        max_concurrency: rows at once; 1 runs them in order, one after the other.
        timeout: seconds for one call of the function, and for each metric of a row. What is
            asynchronous is cancelled; what is not is abandoned in its thread, and another thread
            takes its place.
        retries: how often a failed row is tried again (transient errors only), or a ``Retry``.
        rate_limit: calls a minute, or a ``RateLimit``; shrinks by itself when the function meets
            a 429 and recovers afterwards.
        max_failures: stop when more rows have failed: a count (int) or a fraction (float).
        limit: only the first so many rows.
        rows: only these rows: positions, ids, a slice, or a function of the row.
        repetitions: how often each row is run.
        reducer: makes one score of a row's repetitions: ``"mean"``, ``"any"``, ``"all"``,
            ``"majority"``, ``"min"``, ``"max"``, ``"pass@K"``, ``"pass^K"``, or a function of the
            scores.
        resume: ``"last"`` takes up the newest unfinished run of this name (none: a new run), any
            other text the experiment of that name or id. Rows that are done are kept, failed and
            missing ones run; other metrics score the stored outputs anew.
        cache: ``"use"`` takes the output of the same function for the same input from
            ``.galileo/cache.db`` instead of calling it, ``"refresh"`` only stores, ``"off"`` does
            neither; or an ``OutputCache``. Cached rows are marked and left out of latencies.
        executor: where to run the function instead of in this process: a
            ``concurrent.futures.Executor``, such as a process pool or a cluster's, or a function
            that makes one (which is made anew when it breaks).
        dry_run: whether to run and score without sending anything anywhere.
        strict: whether to raise if, at the end, the server does not have every trace.
        if_exists: ``"rename"`` adds the time to a name that is taken, ``"error"`` refuses it.
        progress: whether to show a bar; None shows it in terminals and notebooks.
        publish: connections to Arize that get the experiment as well, row by row; what became of
            it there is in ``result.publications``. A place that fails harms neither the run nor
            another place; what it has not got is in the journal, for ``push(client=place)``.
        client: the connection; default: the enclosing block's or the environment's.

    Returns:
        The result, with ``.rows``, ``.metrics``, ``.failures``, ``.upload``, ``.message`` and
        ``.link``; without a function, what there is so far.

    Raises:
        IncompleteUploadError: rows were run, but the server does not have them all; has the
            result. What could not be sent is in the journal: resume the run, or ``push``.
        ExperimentInterrupted: a ``KeyboardInterrupt`` with the partial result; SIGTERM likewise.
        ValueError: an argument is missing or wrong, or a name cannot be resolved; nothing was
            created.
        NotFoundError: the group id does not exist (error_code 3520); nothing was created.
        HTTPValidationError: a ``ValueError``; the server cannot run the prompt with these settings,
            or the dataset has no ``generated_output`` (error_code 3512); nothing was created.
    """
    from ..run.plan import Plan
    from ..run.workflow import execute_async

    plan = Plan(
        experiment_name=experiment_name,
        function=function,
        prompt_template=prompt_template,
        prompt_settings=prompt_settings,
        project=project,
        project_id=project_id,
        dataset=dataset,
        dataset_id=dataset_id,
        dataset_name=dataset_name,
        metrics=metrics,
        experiment_tags=experiment_tags,
        on_error=on_error,
        experiment_group=experiment_group,
        experiment_group_id=experiment_group_id,
        max_concurrency=max_concurrency,
        timeout=timeout,
        retries=retries,
        rate_limit=rate_limit,
        max_failures=max_failures,
        limit=limit,
        rows=rows,
        repetitions=repetitions,
        reducer=reducer,
        resume=resume,
        cache=cache,
        executor=executor,
        dry_run=dry_run,
        strict=strict,
        if_exists=if_exists,
        progress=progress,
        client=client,
        publish=publish,
    )
    return await execute_async(plan)


async def publish(
    result: ExperimentResult,
    to: Arize | Galileo,
    *,
    dataset: str | None = None,
    name: str | None = None,
    strict: bool = True,
) -> Publication:
    """Send an experiment to another place: to Arize AX, or to another Galileo.

    Any result will do: that of a run, of a dry run, or what ``load_experiment`` gives. Rows go
    through the journal, so that what could not be sent is not lost; publishing the same experiment
    to the same place again sends what is missing there.

    On Arize its rows become runs (``POST /v2/experiments``). On Galileo, say your account, while
    you have worked on the embedded server so far, it becomes an experiment of the connection's
    project, with its group, its tags, and every row's trace: spans, scores and errors
    (``POST /projects/{project_id}/traces``). Scores that a server has computed stay behind; have
    them computed there (``recompute_metrics``). Of a dry run, and of a result that was read from a
    file, there are no spans.

    Args:
        result: the experiment.
        to: the connection; of Galileo, with a project.
        dataset: name or id of the dataset there that the rows are of. On Arize, without one, the
            experiment belongs to the connection's space alone.
        name: what to call it; default: as it is called. A name that is taken gets the time.
        strict: whether to raise if, at the end, the other place does not have every row.

    Returns:
        What became of it, with ``.experiment_id``, ``.stored``, ``.pending``, ``.errors`` and
        ``.link``.

    Raises:
        IncompletePublicationError: the other place does not have them all; has the publication.
            What could not be sent is in the journal: publish again, or ``push(client=to)``.
        ValueError: there is no such project, dataset or space, or the rows are not of the dataset;
            nothing was sent.
    """
    from ..run.publish import publish_async

    return await publish_async(result, to, dataset, name, strict)


async def push(*, client: Galileo | Arize | None = None) -> list[Delivery]:
    """Deliver what earlier runs could not send and left in the journal for this server.

    Args:
        client: the connection, to Galileo or to Arize; default: the enclosing block's or the
            environment's to Galileo.

    Returns:
        One entry for each run that had something to deliver; a run that another process is
        running is left to it.
    """
    from ..run.push import push_async

    return await push_async(client)
