"""Every model reads what the description allows and writes the same again."""

from __future__ import annotations

import copy
import io
import json
import pickle
from importlib.resources import files
from typing import Any

import jsonschema_rs
import pytest
from _codegen.instances import Maker, form_names, model_names
from galileo_api import models
from galileo_api.types import UNSET, File, OpenIntEnum, OpenStrEnum, Unset

DOCUMENT = json.loads(files("galileo_api").joinpath("openapi.json").read_text(encoding="utf-8"))
SCHEMAS = DOCUMENT["components"]["schemas"]
OBJECTS = model_names(DOCUMENT)
UUID = "798d3b01-37e3-49c5-b518-6cbbd8a999d6"


def validator(name: str) -> Any:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return jsonschema_rs.Draft202012Validator(schema)


@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_writes_what_it_read(name: str) -> None:
    model, check = getattr(models, name), validator(name)
    for number in range(25):
        value = Maker(SCHEMAS, f"{name} {number}").make(SCHEMAS[name])
        check.validate(value)  # or the test itself is wrong
        before = copy.deepcopy(value)
        written = model.from_dict(value).to_dict()
        assert written == before
        assert value == before, "reading changed what was read"
        json.dumps(written)


@pytest.mark.parametrize("name", form_names(DOCUMENT))
def test_a_form_writes_every_field_as_parts(name: str) -> None:
    fields = SCHEMAS[name]["properties"]
    file = File(io.BytesIO(b"a,b"), "rows.csv", "text/csv")
    values: dict[str, Any] = {}
    for field, schema in fields.items():
        of_files = "binary" in json.dumps(schema)
        several = schema.get("type") == "array"
        filled = {**schema, "minItems": 1} if several else schema
        value = file if of_files else Maker(SCHEMAS, name).make(filled)
        values[python_name(field)] = [file] if of_files and several else value
    parts = getattr(models, name)(**values).to_multipart()
    sent = {field for field in fields if values[python_name(field)] not in (None, [])}
    assert {field for field, _ in parts} == sent
    assert len([part for _, part in parts if part[1] is file.payload]) == str(fields).count(
        "binary"
    )


@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_keeps_fields_that_are_newer_than_it(name: str) -> None:
    value = Maker(SCHEMAS, name).make(SCHEMAS[name])
    read = getattr(models, name).from_dict({**value, "a_new_field": {"deep": [1]}})
    if SCHEMAS[name].get("additionalProperties") is False:
        assert read.to_dict() == value
    else:
        assert read["a_new_field"] == {"deep": [1]}
        assert read.to_dict() == {**value, "a_new_field": {"deep": [1]}}


def test_every_branch_of_a_tagged_union_becomes_its_own_class() -> None:
    checked = 0
    for name in OBJECTS:
        for field, schema in SCHEMAS[name].get("properties", {}).items():
            items = schema.get("items", {})
            for tag, target in items.get("discriminator", {}).get("mapping", {}).items():
                branch = target.rsplit("/", 1)[1]
                value = Maker(SCHEMAS, name).make(SCHEMAS[name])
                tag_name = items["discriminator"]["propertyName"]
                value[field] = [Maker(SCHEMAS, branch).make(SCHEMAS[branch], tag=tag_name)]
                read = getattr(getattr(models, name).from_dict(value), python_name(field))
                assert type(read[0]).__name__ == branch, f"{name}.{field} with {tag}"
                checked += 1
    assert checked > 100


def python_name(field: str) -> str:
    return {"and": "and_", "or": "or_", "input": "input_"}.get(field, field)


EXPERIMENT = {"id": UUID, "project_id": UUID, "task_type": 16}


def test_unknown_enum_values_become_members() -> None:
    read = models.ExperimentResponse.from_dict({**EXPERIMENT, "task_type": 99})
    assert read.task_type == 99
    assert read.task_type.name == "VALUE_99"
    assert read.to_dict()["task_type"] == 99
    project = models.ProjectCreateResponse.from_dict(
        {
            "id": UUID,
            "created_at": "2026-01-01T00:00:00Z",
            "updated_at": "2026-01-01T00:00:00Z",
            "type": "from the future",
        }
    )
    assert project.type_ == "from the future"
    assert project.type_ != models.ProjectType.GEN_AI
    assert project.to_dict()["type"] == "from the future"


@pytest.mark.parametrize("value", [None, 1.5, [], {}])
def test_what_is_no_text_is_no_member_of_a_text_enum(value: object) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        models.ProjectType(value)


def test_an_unknown_member_survives_pickle_and_copy() -> None:
    for member in (models.ProjectType("new"), models.TaskType(99)):
        again = pickle.loads(pickle.dumps(member))
        assert again == member == copy.deepcopy(member)
        assert again.value == member.value
        assert isinstance(again, OpenStrEnum | OpenIntEnum)


def test_a_union_member_that_is_newer_than_the_client_stays_as_it_came() -> None:
    span = {"type": "telepathy", "thoughts": ["hm"]}
    trace = models.Trace.from_dict({"type": "trace", "spans": [span]})
    assert trace.spans == [span]
    assert trace.to_dict()["spans"] == [span]


def test_a_constant_with_another_value_does_not_break_an_answer() -> None:
    assert (
        models.ExtendedTraceRecord.from_dict(
            {
                "type": "trace2",
                "id": UUID,
                "session_id": UUID,
                "trace_id": UUID,
                "project_id": UUID,
                "run_id": UUID,
            }
        ).type_
        == "trace2"
    )


def test_a_broken_member_of_a_nullable_union_is_an_error_not_a_raw_dict() -> None:
    with pytest.raises(KeyError, match="email"):
        models.ExperimentResponse.from_dict({**EXPERIMENT, "created_by_user": {"id": UUID}})
    with pytest.raises(ValueError, match="garbage"):
        models.ExperimentResponse.from_dict({**EXPERIMENT, "updated_at": "garbage"})


def test_a_broken_member_of_a_tagged_union_is_an_error_that_names_the_cause() -> None:
    with pytest.raises(KeyError, match="content"):
        models.Trace.from_dict({"spans": [{"type": "retriever", "output": [{"metadata": {}}]}]})


def test_text_stays_text_where_text_is_allowed() -> None:
    # A metric's value may be text or a time; text that looks like a time is not made one.
    read = models.MetricSuccess.from_dict({"value": "20240101"})
    assert read.value == "20240101"


def test_times_read_with_z_and_with_an_offset() -> None:
    zulu = models.ExperimentResponse.from_dict({**EXPERIMENT, "created_at": "2026-01-02T03:04:05Z"})
    offset = models.ExperimentResponse.from_dict(
        {**EXPERIMENT, "created_at": "2026-01-02T04:04:05+01:00"}
    )
    assert zulu.created_at == offset.created_at


def test_a_free_form_object_is_a_dict() -> None:
    read = models.ExperimentResponse.from_dict({**EXPERIMENT, "aggregate_metrics": {"a": 1}})
    assert read.aggregate_metrics == {"a": 1}
    assert isinstance(read.aggregate_metrics, dict)


def test_unset_is_false_prints_its_name_and_stays_the_one_unset() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert isinstance(models.ExperimentResponse.from_dict(EXPERIMENT).dataset, Unset)


def test_no_key_or_token_in_a_repr() -> None:
    assert "s3cret" not in repr(models.ApiKeyLoginRequest(api_key="s3cret"))
    assert "s3cret" not in repr(models.Token.from_dict({"access_token": "s3cret"}))
