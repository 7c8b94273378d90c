# Generated from openapi/arize.yaml by scripts/regenerate; do not edit.
"""What models and endpoints share: UNSET, files, answers, open enums."""

from collections.abc import Mapping
from datetime import date
from enum import Enum, IntEnum, StrEnum
from typing import IO, Any, BinaryIO, Generic, Literal, Self, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx
from attrs import define


class Unset:
    """The type of UNSET: a field that is not there, which is not the same as null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()


class OpenStrEnum(StrEnum):
    """Text out of a list that the server may have extended since."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member


class OpenIntEnum(IntEnum):
    """A number out of a list that the server may have extended since."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"VALUE_{value}", value
        return member


class OpenModel:
    """A model that keeps the fields its description lacks, and shows them as items."""

    __slots__ = ()

    additional_properties: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.additional_properties[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.additional_properties[name] = value

    def __delitem__(self, name: str) -> None:
        del self.additional_properties[name]

    def __contains__(self, name: str) -> bool:
        return name in self.additional_properties


FileContent = IO[bytes] | bytes | str
FileTypes = (
    tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """A file to upload, with the name and media type that the server gets to see."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return the form that httpx takes."""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """An answer in full: what was parsed, and what came over the wire."""

    status_code: int
    content: bytes
    headers: httpx.Headers
    parsed: T


def to_json(value: Any) -> Any:
    """Turn models, enums, times and whatever holds them into what JSON knows."""
    if isinstance(value, list):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, File):
        return value.to_tuple()
    return value.to_dict() if hasattr(value, "to_dict") else value


def path_segment(name: str, value: object) -> str:
    """Quote a value for a path; refuse the ones that would lead to another path."""
    text = str(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must name something, got {text!r}")
    return quote(text, safe="")


__all__ = [
    "UNSET",
    "File",
    "FileTypes",
    "OpenIntEnum",
    "OpenModel",
    "OpenStrEnum",
    "RequestFiles",
    "Response",
    "Unset",
    "path_segment",
    "to_json",
]
