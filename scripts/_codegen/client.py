"""Run openapi-python-client through its Python API, into a folder that does not exist yet."""

import contextlib
import io
import json
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import Schema

from _codegen.document import Document, operations
from _codegen.errors import CodegenError
from _codegen.maps import maps_as_dicts
from _codegen.unions import Planner, has_files, is_plain


def generate(document: Document, package: str, templates: Path, out: Path) -> None:
    """Write the package to `out`. Any warning, or an operation that got lost, is an error."""
    config = Config.from_sources(
        config_file=ConfigFile(package_name_override=package, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=Path(package),
        file_encoding="utf-8",
        overwrite=False,
        output_path=out,
    )
    # A round trip through JSON: the generator's models are not to share our objects.
    with maps_as_dicts():
        data = GeneratorData.from_dict(json.loads(json.dumps(document)), config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"the generator refuses the description: {_text(data)}")
    project = Project(openapi=data, custom_template_path=templates, config=config)
    _add_helpers(project)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = list(project.build())
    if problems:
        raise CodegenError("the generator complains: " + "; ".join(map(_text, problems)))
    _assert_complete(document, project)


def _add_helpers(project: Project) -> None:
    """Hand our templates the decisions that are better made in Python than in Jinja."""
    models = list(project.openapi.models)
    project.env.globals.update(
        has_files=has_files,
        is_plain=is_plain,
        is_secret=_is_secret,
        union_groups=Planner(models).groups,
    )


def _is_secret(model: ModelProperty, field: PropertyProtocol) -> bool:
    schema = (model.data.properties or {}).get(field.name)
    return isinstance(schema, Schema) and schema.schema_format == "password"


def _text(problem: GeneratorError) -> str:
    parts = [problem.header, problem.detail, getattr(problem, "data", None)]
    return " ".join(str(part) for part in parts if part)


def _assert_complete(document: Document, project: Project) -> None:
    collections = project.openapi.endpoint_collections_by_tag.values()
    got = sum(len(collection.endpoints) for collection in collections)
    wanted = sum(1 for _ in operations(document))
    if got != wanted:
        raise CodegenError(f"the description has {wanted} operations, the client has {got}")
