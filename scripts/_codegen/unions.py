"""Decide how a value finds its member of a union; the union template writes the code for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from _codegen.maps import MapProperty

Property = PropertyProtocol
PLAIN = (AnyProperty, BooleanProperty, ConstProperty, FloatProperty, IntProperty, NoneProperty, StringProperty)


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


@dataclass(frozen=True)
class Group:
    """The members of a union that have one JSON type, and how to tell them apart."""

    json_type: str
    members: Sequence[Property]
    open: bool
    """A plain member takes the same JSON type, so a value that no other member takes is right too."""
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
        return [group for group in map(lambda kind: self._group(union, *kind), KINDS) if group.members]

    def _group(self, union: UnionProperty, json_type: str, kinds: tuple[type, ...], plain: tuple[type, ...]) -> Group:
        inner = union.inner_properties
        members = [m for m in inner if isinstance(m, kinds) and _json_type(m) == json_type and not is_plain(m)]
        is_open = any(isinstance(m, plain) or (_json_type(m) == json_type and is_plain(m)) for m in inner)
        if json_type in ("str", "int") and is_open:
            return Group(json_type, (), is_open)  # text stays text, a number stays a number
        tag, tags = self._tag(members)
        return Group(json_type, members, is_open, tag, tags)

    def _tag(self, members: Sequence[Property]) -> tuple[str | None, Sequence[str]]:
        """Find the constant field that names each of several models."""
        if len(members) < 2 or not all(isinstance(member, ModelProperty) for member in members):
            return None, ()
        constants = [self._constants(member) for member in members if isinstance(member, ModelProperty)]
        for name in constants[0]:
            values = [found[name] for found in constants if name in found]
            if len(values) == len(members) == len(set(values)):
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


def _json_type(prop: Property) -> str:
    if isinstance(prop, EnumProperty):
        return prop.value_type.__name__
    for json_type, kinds, _ in KINDS:
        if isinstance(prop, MapProperty):
            return "dict"
        if isinstance(prop, kinds):
            return json_type
    return ""


KINDS: tuple[tuple[str, tuple[type, ...], tuple[type, ...]], ...] = (
    ("dict", (ModelProperty, MapProperty), (AnyProperty,)),
    ("list", (ListProperty,), (AnyProperty,)),
    ("str", (DateTimeProperty, DateProperty, UuidProperty, EnumProperty), (AnyProperty, StringProperty)),
    ("int", (EnumProperty,), (AnyProperty, IntProperty, FloatProperty)),
)
