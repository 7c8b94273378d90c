# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""FileMetadata"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.content_modality import ContentModality
from ..models.file_source import FileSource
from ..models.file_status import FileStatus
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class FileMetadata(OpenModel):
    """A file that belongs to a record.

    Attributes:
        file_id (str):
        modality (ContentModality): What a piece of content is.
        source (FileSource): How a file came in.
        status (FileStatus): Is the file there?
        content_type (None | str | Unset):
        url (None | str | Unset): Where to load it from, until url_expires_at.
        url_expires_at (datetime.datetime | None | Unset):
        size_bytes (int | None | Unset):
        filename (None | str | Unset):
    """

    file_id: str
    modality: ContentModality
    source: FileSource
    status: FileStatus
    content_type: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    url_expires_at: datetime.datetime | None | Unset = UNSET
    size_bytes: int | None | Unset = UNSET
    filename: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["file_id"] = self.file_id
        field_dict["modality"] = to_json(self.modality)
        field_dict["source"] = to_json(self.source)
        field_dict["status"] = to_json(self.status)
        if not isinstance(self.content_type, Unset):
            field_dict["content_type"] = self.content_type
        if not isinstance(self.url, Unset):
            field_dict["url"] = self.url
        if not isinstance(self.url_expires_at, Unset):
            field_dict["url_expires_at"] = to_json(self.url_expires_at)
        if not isinstance(self.size_bytes, Unset):
            field_dict["size_bytes"] = self.size_bytes
        if not isinstance(self.filename, Unset):
            field_dict["filename"] = self.filename
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)
        file_id = unread.pop("file_id")
        modality = ContentModality(unread.pop("modality"))
        source = FileSource(unread.pop("source"))
        status = FileStatus(unread.pop("status"))
        content_type = unread.pop("content_type", UNSET)
        url = unread.pop("url", UNSET)

        def _parse_url_expires_at(data: Any) -> datetime.datetime | None | Unset:
            if isinstance(data, str):
                url_expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return url_expires_at_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        url_expires_at = _parse_url_expires_at(unread.pop("url_expires_at", UNSET))
        size_bytes = unread.pop("size_bytes", UNSET)
        filename = unread.pop("filename", UNSET)
        model = cls(
            file_id=file_id,
            modality=modality,
            source=source,
            status=status,
            content_type=content_type,
            url=url,
            url_expires_at=url_expires_at,
            size_bytes=size_bytes,
            filename=filename,
        )
        model.additional_properties = unread
        return model
