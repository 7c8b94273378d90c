"""The public names: one sorted list, lazy, the same in both worlds, with the seed's signatures."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import galileo_ext
from galileo_ext import aio, arize
from galileo_ext.aio import arize as aio_arize

SEARCH = "project_id, experiment_id=None, log_stream_id=None, filters=None, sort=None"
#: The documented signatures, without annotations; what is ours comes after and by keyword.
SEED = {
    "create_experiment": "project_id=None, experiment_name=None, project_name=None, *, "
    "experiment_group=None, experiment_group_id=None",
    "get_experiment": "project_id=None, experiment_name=None, project_name=None",
    "get_experiments": "project_id=None, project_name=None, *, experiment_group=None, "
    "experiment_group_id=None",
    "list_experiment_groups": "project_id=None, project_name=None",
    "run_experiment": "experiment_name, *, prompt_template=None, prompt_settings=None, "
    "project=None, project_id=None, dataset=None, dataset_id=None, dataset_name=None, "
    "metrics=None, function=None, experiment_tags=None, on_error=None, experiment_group=None, "
    "experiment_group_id=None",
    "create_project": "name",
    "get_project": "*, id=None, name=None",
    "list_projects": "",
    "create_dataset": "name, content, *, project_id=None, project_name=None",
    "get_dataset": "*, id=None, name=None, project_id=None, project_name=None",
    "list_datasets": "limit=None, *, project_id=None, project_name=None",
    "delete_project": "*, id=None, name=None",
    "delete_dataset": "*, id=None, name=None, project_id=None, project_name=None",
    "list_dataset_projects": "*, dataset_id=None, dataset_name=None, limit=None",
    "extend_dataset": "*, prompt_settings=None, prompt=None, instructions=None, examples=None, "
    "data_types=None, count=10",
    "get_dataset_version": "*, version_index, dataset_name=None, dataset_id=None",
    "get_dataset_version_history": "*, dataset_name=None, dataset_id=None",
    "get_experiment_tags": "project_id, experiment_id",
    "upsert_experiment_tag": "project_id, experiment_id, key, value, tag_type='generic'",
    "delete_experiment_tag": "project_id, experiment_id, tag_id",
    "get_traces": f"{SEARCH}, limit=100, starting_token=0",
    "get_spans": f"{SEARCH}, limit=100, starting_token=0",
    "get_sessions": f"{SEARCH}, limit=100, starting_token=0",
    "create_log_stream": "name, project_id=None, project_name=None",
    "get_log_stream": "*, name=None, project_id=None, project_name=None",
    "enable_metrics": "*, log_stream_name=None, project_name=None, metrics",
    # Without a limit, all of them; the official client's is 100.
    "list_log_streams": "*, project_id=None, project_name=None, limit=None, starting_token=0",
    # The sort and the formats of the official client by other values: the newest first, JSON lines.
    "export_records": "project_id, root_type='trace', filters=None, sort=None, "
    "export_format='jsonl', log_stream_id=None, experiment_id=None, column_ids=None, redact=True, "
    "include_code_metric_metadata=False",
    "create_prompt": "name, template, project_id=None, project_name=None",
    "get_prompt": "*, id=None, name=None, project_id=None, project_name=None",
    "get_prompts": "name_filter=None, project_id=None, project_name=None, limit=None",
    "update_prompt": "*, id=None, name=None, new_name",
    "delete_prompt": "*, id=None, name=None, project_id=None, project_name=None",
    "render_template": "*, template, data, starting_token=0, limit=100",
    "create_custom_llm_metric": "name, user_prompt, node_level='llm', cot_enabled=True, "
    "model_name='gpt-4.1-mini', num_judges=3, description='', tags=None, output_type='boolean', "
    "ground_truth=False",
    "delete_metric": "name",
    "get_metrics": "project_id, start_time, end_time, experiment_id=None, log_stream_id=None, "
    "filters=None, group_by=None, interval=5",
    # Ours; the official client has them as methods.
    "create_code_metric": "name, code, node_level='llm', output_type=None, required_metrics=None, "
    "description='', tags=None",
    "get_metric": "*, id=None, name=None",
    "list_metrics": "name_filter=None, scorer_types=None",
    "update_log_stream": "*, name, new_name, project_id=None, project_name=None",
    "delete_log_stream": "*, name, project_id=None, project_name=None",
    "iter_log_streams": "*, project_id=None, project_name=None, prefetch=False",
    "get_columns": "project_id, kind='traces', experiment_id=None, log_stream_id=None",
    "update_project": "*, id=None, name=None, new_name=None, description=None",
    "update_dataset": "*, id=None, name=None, new_name",
    "add_experiment_tag": "project_id, experiment_id, key, value, tag_type='generic'",
    "update_experiment": "project_id=None, experiment_name=None, project_name=None, *, "
    "new_name=None, experiment_group=None, experiment_group_id=None",
    "delete_experiment": "project_id=None, experiment_name=None, project_name=None",
    "get_experiment_group": "project_id=None, group_name=None, project_name=None",
    "iter_experiment_groups": "project_id=None, project_name=None, *, prefetch=False",
    "load_experiment": "experiment, *, project=None, project_id=None",
    "wait_for_experiment": "experiment, *, project=None, project_id=None, timeout=None, "
    "stalled_after=600, progress=None",
    "iter_experiment_rows": "experiment, *, project=None, project_id=None",
    "iter_traces": f"{SEARCH}, *, prefetch=False",
    "iter_spans": f"{SEARCH}, *, prefetch=False",
    "iter_sessions": f"{SEARCH}, *, prefetch=False",
    "count_traces": "project_id, experiment_id=None, log_stream_id=None, filters=None",
    "add_rows": "rows, *, dataset_name=None, dataset_id=None",
    "get_dataset_rows": "*, dataset_name=None, dataset_id=None, version_index=None",
    "iter_dataset_rows": "*, dataset_name=None, dataset_id=None, version_index=None, "
    "prefetch=False",
    "get_dataset_frame": "*, dataset_name=None, dataset_id=None, version_index=None, "
    "library='pandas'",
    "iter_dataset_projects": "*, dataset_id=None, dataset_name=None, prefetch=False",
    "create_prompt_version": "template, *, id=None, name=None, settings=None, select=True",
    "get_prompt_version": "*, version, id=None, name=None",
    "get_prompt_versions": "*, id=None, name=None",
    "iter_prompt_versions": "*, id=None, name=None, prefetch=False",
    "iter_prompts": "name_filter=None, project_id=None, project_name=None, *, prefetch=False",
    "iter_rendered_templates": "*, template, data, prefetch=False",
    "select_prompt_version": "*, version, id=None, name=None",
    "publish": "result, to, *, dataset=None, name=None, strict=True",
    "iter_dataset_versions": "*, dataset_name=None, dataset_id=None, prefetch=False",
}


def shape(text: str) -> list[inspect.Parameter]:
    namespace: dict[str, object] = {}
    exec(f"def f({text}): ...", namespace)
    return list(inspect.signature(namespace["f"]).parameters.values())  # type: ignore[arg-type]  # made above


@pytest.mark.parametrize("name", SEED)
@pytest.mark.parametrize("world", [galileo_ext, aio])
def test_the_documented_signatures(world: object, name: str) -> None:
    ours = [
        p.replace(annotation=p.empty)
        for p in inspect.signature(getattr(world, name)).parameters.values()
    ]
    documented = shape(SEED[name])
    assert ours[: len(documented)] == documented
    assert all(p.kind is p.KEYWORD_ONLY for p in ours[len(documented) :])


def test_every_name_is_listed_resolves_and_is_documented() -> None:
    for name in galileo_ext.__all__:
        value = getattr(galileo_ext, name)
        if callable(value):
            assert value.__doc__, name
    assert dir(galileo_ext) == galileo_ext.__all__ == sorted(set(galileo_ext.__all__))
    with pytest.raises(AttributeError, match="no_such_name"):
        galileo_ext.no_such_name  # noqa: B018  # the access is the test


@pytest.mark.parametrize("package", [galileo_ext, aio, arize, aio_arize])
def test_a_type_checker_reads_the_same_names(package: ModuleType) -> None:
    stub = Path(str(package.__file__)).with_suffix(".pyi").read_text()
    read: dict[str, object] = {"__name__": package.__name__, "__package__": package.__name__}
    exec(stub, read)  # every import in it has to succeed

    assert read["__all__"] == package.__all__
    for name in set(read) - {
        "__all__",
        "__annotations__",
        "__builtins__",
        "__name__",
        "__package__",
    }:
        assert read[name] is getattr(package, name), name


def test_the_asynchronous_world_has_the_same_names() -> None:
    for name in set(galileo_ext.__all__) - {"__version__", "aio"}:
        ours, theirs = getattr(galileo_ext, name), getattr(aio, name)
        if name in aio.__all__:
            assert inspect.iscoroutinefunction(theirs) or inspect.isasyncgenfunction(theirs), name
            assert not inspect.iscoroutinefunction(ours), name
        else:
            assert ours is theirs, name


def loaded(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_does_no_work() -> None:
    assert not loaded("import galileo_ext") & {"httpx", "attr", "galileo_api", "asyncio"}
    heavy = {"werkzeug", "jsonschema_rs", "waitress", "tqdm", "pandas"}
    assert not loaded("from galileo_ext import run_experiment") & heavy


def test_imports_from_the_official_module_of_experiments_move_over() -> None:
    from galileo_ext import experiments
    from galileo_ext.aio import experiments as to_await

    names = ["create_experiment", "get_experiment", "get_experiments"]
    for name in [*names, "list_experiment_groups", "run_experiment"]:
        assert getattr(experiments, name) is getattr(galileo_ext, name)
        assert getattr(to_await, name) is getattr(aio, name)


def test_a_mistyped_name_is_answered_with_what_comes_close() -> None:
    code = "import galileo_ext; galileo_ext.run_experment"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "Did you mean: 'run_experiment'?" in done.stderr
