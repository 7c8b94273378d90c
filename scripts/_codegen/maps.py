"""Free-form objects as plain dicts, a kind of property that the generator does not have.

It makes a class of each `{type: object, additionalProperties: ...}`, without get() and without
iteration. While `maps_as_dicts()` is active such an object is `dict[str, ...]` instead.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from attrs import define
from openapi_python_client import schema as oai
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.schemas import Schemas
from openapi_python_client.strings import PythonCode


@define
class MapProperty(ListProperty):
    """Values of one type by name; like a list to the generator, with another Python type."""

    template: ClassVar[str] = "map_property.py.jinja"

    def get_base_type_string(self) -> PythonCode:
        """Return the type in Python."""
        inner = self.inner_property.get_type_string().as_unembedded_code()
        return PythonCode(f"dict[str, {inner}]")

    def get_base_json_type_string(self) -> PythonCode:
        """Return the type after conversion to JSON."""
        inner = self.inner_property.get_type_string(json=True).as_unembedded_code()
        return PythonCode(f"dict[str, {inner}]")

    def get_instance_type_string(self) -> PythonCode:
        """Return the type for isinstance."""
        return PythonCode("dict")


def _is_map(data: oai.Schema) -> bool:
    return not (data.properties or data.allOf or data.additionalProperties is False)


def _build_map(data: oai.Schema, **context: Any) -> tuple[MapProperty | PropertyError, Schemas]:
    values = data.additionalProperties
    items = values if isinstance(values, oai.Reference | oai.Schema) else oai.Schema()
    as_list = data.model_copy(update={"items": items, "prefixItems": None})
    built, schemas = ListProperty.build(data=as_list, **context)
    if isinstance(built, PropertyError):
        return built, schemas
    fields = {
        name: getattr(built, name) for name in ListProperty.__annotations__ if name != "template"
    }
    return MapProperty(**fields), schemas


@contextmanager
def maps_as_dicts() -> Iterator[None]:
    """Let the generator build dicts where it would build classes for unnamed free-form objects."""
    original = ModelProperty.build

    def build(*, data: oai.Schema, parent_name: str | None, **context: Any) -> Any:
        make = _build_map if parent_name and _is_map(data) else original
        return make(data=data, parent_name=parent_name, **context)

    ModelProperty.build = build  # type: ignore[method-assign]  # the generator has no other way in
    try:
        yield
    finally:
        ModelProperty.build = original  # type: ignore[method-assign]  # as it was
