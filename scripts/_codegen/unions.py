"""Decide how a value finds its member of a union; the union template writes the code for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from _codegen.maps import MapProperty

PLAIN = (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    FloatProperty,
    IntProperty,
    NoneProperty,
    StringProperty,
)
JSON_TYPES: tuple[tuple[type[Property], str], ...] = (
    (MapProperty, "dict"),  # before the list that it derives from
    (ModelProperty, "dict"),
    (ListProperty, "list"),
    (StringProperty, "str"),
    (DateTimeProperty, "str"),
    (DateProperty, "str"),
    (UuidProperty, "str"),
    (IntProperty, "int"),
    (FloatProperty, "int"),
)


def is_plain(prop: Property) -> bool:
    """Say whether a value is the same in Python and in JSON."""
    if isinstance(prop, UnionProperty):
        return all(map(is_plain, prop.inner_properties))
    if isinstance(prop, ListProperty):  # a map is one too
        return is_plain(prop.inner_property)
    return isinstance(prop, PLAIN)


def has_files(prop: Property) -> bool:
    """Say whether a file is among the members of a union."""
    members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return any(isinstance(member, FileProperty) for member in members)


def _json_type(prop: Property) -> str:
    """Name the Python type of the JSON value that a property is read from."""
    if isinstance(prop, EnumProperty):
        return prop.value_type.__name__
    return next((name for kind, name in JSON_TYPES if isinstance(prop, kind)), "")


@dataclass(frozen=True)
class Group:
    """The members of a union that are read from one JSON type, and how to tell them apart."""

    json_type: str
    members: Sequence[Property]
    open: bool
    """A plain member has the same JSON type: what no other member takes is right as it is."""
    tag: str | None = None
    tags: Sequence[str] = ()

    def value_of(self, member: Property) -> str:
        """Return the tag value of a member as Python code."""
        return self.tags[list(self.members).index(member)]


class Planner:
    """Finds the groups of a union; knows the models with all their fields."""

    def __init__(self, models: Iterable[ModelProperty]) -> None:
        # The union's own copies of a model are made before its fields are known.
        self._models = {model.class_info.name: model for model in models}

    def groups(self, union: UnionProperty) -> list[Group]:
        """Return the groups that need code; none if every value stays as it is."""
        found = (self._group(union, json_type) for json_type in ("dict", "list", "str", "int"))
        return [group for group in found if group.members]

    def _group(self, union: UnionProperty, json_type: str) -> Group:
        mine = [m for m in union.inner_properties if _json_type(m) == json_type]
        members = [member for member in mine if not is_plain(member)]
        is_any = any(isinstance(member, AnyProperty) for member in union.inner_properties)
        is_open = is_any or len(members) < len(mine)
        if is_open and json_type in ("str", "int"):
            return Group(json_type, (), is_open)  # text stays text, a number stays a number
        tag, tags = self._tag(members)
        return Group(json_type, members, is_open, tag, tags)

    def _tag(self, members: Sequence[Property]) -> tuple[str | None, Sequence[str]]:
        """Find the constant field that names each of several models."""
        models = [member for member in members if isinstance(member, ModelProperty)]
        if len(members) < 2 or len(models) < len(members):
            return None, ()
        constants = [self._constants(model) for model in models]
        for name in constants[0]:
            values = [found[name] for found in constants if name in found]
            if len(values) == len(models) == len(set(values)):
                return name, values
        return None, ()

    def _constants(self, member: ModelProperty) -> dict[str, str]:
        model = self._models[member.class_info.name]
        fields = [*(model.required_properties or ()), *(model.optional_properties or ())]
        return {
            field.name.get_untrusted_value(): field.value.python_code.as_unembedded_code()
            for field in fields
            if isinstance(field, ConstProperty)
        }
