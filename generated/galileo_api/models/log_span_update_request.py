# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""LogSpanUpdateRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.logging_method import LoggingMethod
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.control_result import ControlResult
    from ..models.document import Document
    from ..models.file_content_part import FileContentPart
    from ..models.message import Message
    from ..models.text_content_part import TextContentPart


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.control_result import ControlResult
    from ..models.document import Document
    from ..models.file_content_part import FileContentPart
    from ..models.message import Message
    from ..models.text_content_part import TextContentPart

    globals().update(
        ControlResult=ControlResult,
        Document=Document,
        FileContentPart=FileContentPart,
        Message=Message,
        TextContentPart=TextContentPart,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class LogSpanUpdateRequest(OpenModel):
    """What to change of a span.

    Attributes:
        span_id (str):
        log_stream_id (None | str | Unset): A log stream.
        experiment_id (None | str | Unset): An experiment.
        metrics_testing_id (None | str | Unset): A trial run of a metric.
        logging_method (LoggingMethod | Unset): Kind of sender.
        client_version (None | str | Unset): Version of the sender.
        reliable (bool | Unset): Ask for safe delivery rather than a fast answer. Default:
            True.
        input_ (list[FileContentPart | TextContentPart] | list[Message] | None | str | Unset):
        output (ControlResult | list[Document] | list[FileContentPart | TextContentPart] |
            Message | None | str | Unset):
        tags (list[str] | None | Unset):
        status_code (int | None | Unset):
        duration_ns (int | None | Unset):
    """

    span_id: str
    log_stream_id: None | str | Unset = UNSET
    experiment_id: None | str | Unset = UNSET
    metrics_testing_id: None | str | Unset = UNSET
    logging_method: LoggingMethod | Unset = UNSET
    client_version: None | str | Unset = UNSET
    reliable: bool | Unset = True
    input_: list[FileContentPart | TextContentPart] | list[Message] | None | str | Unset = UNSET
    output: (
        ControlResult
        | list[Document]
        | list[FileContentPart | TextContentPart]
        | Message
        | None
        | str
        | Unset
    ) = UNSET
    tags: list[str] | None | Unset = UNSET
    status_code: int | None | Unset = UNSET
    duration_ns: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["span_id"] = self.span_id
        if not isinstance(self.log_stream_id, Unset):
            field_dict["log_stream_id"] = self.log_stream_id
        if not isinstance(self.experiment_id, Unset):
            field_dict["experiment_id"] = self.experiment_id
        if not isinstance(self.metrics_testing_id, Unset):
            field_dict["metrics_testing_id"] = self.metrics_testing_id
        if not isinstance(self.logging_method, Unset):
            field_dict["logging_method"] = to_json(self.logging_method)
        if not isinstance(self.client_version, Unset):
            field_dict["client_version"] = self.client_version
        if not isinstance(self.reliable, Unset):
            field_dict["reliable"] = self.reliable
        if not isinstance(self.input_, Unset):
            field_dict["input"] = to_json(self.input_)
        if not isinstance(self.output, Unset):
            field_dict["output"] = to_json(self.output)
        if not isinstance(self.tags, Unset):
            field_dict["tags"] = self.tags
        if not isinstance(self.status_code, Unset):
            field_dict["status_code"] = self.status_code
        if not isinstance(self.duration_ns, Unset):
            field_dict["duration_ns"] = self.duration_ns
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        span_id = unread.pop("span_id")
        log_stream_id = unread.pop("log_stream_id", UNSET)
        experiment_id = unread.pop("experiment_id", UNSET)
        metrics_testing_id = unread.pop("metrics_testing_id", UNSET)
        _logging_method = unread.pop("logging_method", UNSET)
        logging_method: LoggingMethod | Unset
        if isinstance(_logging_method, Unset):
            logging_method = UNSET
        else:
            logging_method = LoggingMethod(_logging_method)
        client_version = unread.pop("client_version", UNSET)
        reliable = unread.pop("reliable", UNSET)

        def _parse_input_(
            data: Any,
        ) -> list[FileContentPart | TextContentPart] | list[Message] | None | str | Unset:
            if isinstance(data, list):
                try:
                    input_type_1 = []
                    _input_type_1 = data
                    for input_type_1_item_data in _input_type_1:
                        input_type_1_item = Message.from_dict(input_type_1_item_data)

                        input_type_1.append(input_type_1_item)

                    return input_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    input_type_2 = []
                    _input_type_2 = data
                    for input_type_2_item_data in _input_type_2:

                        def _parse_input_type_2_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        input_type_2_item_type_0 = TextContentPart.from_dict(data)

                                        return input_type_2_item_type_0

                                    case "file":
                                        input_type_2_item_type_1 = FileContentPart.from_dict(data)

                                        return input_type_2_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        input_type_2_item = _parse_input_type_2_item(input_type_2_item_data)

                        input_type_2.append(input_type_2_item)

                    return input_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        input_ = _parse_input_(unread.pop("input", UNSET))

        def _parse_output(
            data: Any,
        ) -> (
            ControlResult
            | list[Document]
            | list[FileContentPart | TextContentPart]
            | Message
            | None
            | str
            | Unset
        ):
            if isinstance(data, dict):
                try:
                    output_type_1 = Message.from_dict(data)

                    return output_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    output_type_4 = ControlResult.from_dict(data)

                    return output_type_4

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            if isinstance(data, list):
                try:
                    output_type_2 = []
                    _output_type_2 = data
                    for output_type_2_item_data in _output_type_2:
                        output_type_2_item = Document.from_dict(output_type_2_item_data)

                        output_type_2.append(output_type_2_item)

                    return output_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    output_type_3 = []
                    _output_type_3 = data
                    for output_type_3_item_data in _output_type_3:

                        def _parse_output_type_3_item(
                            data: Any,
                        ) -> FileContentPart | TextContentPart:
                            if isinstance(data, dict):
                                match data.get("type"):
                                    case "text":
                                        output_type_3_item_type_0 = TextContentPart.from_dict(data)

                                        return output_type_3_item_type_0

                                    case "file":
                                        output_type_3_item_type_1 = FileContentPart.from_dict(data)

                                        return output_type_3_item_type_1

                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        output_type_3_item = _parse_output_type_3_item(output_type_3_item_data)

                        output_type_3.append(output_type_3_item)

                    return output_type_3

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        output = _parse_output(unread.pop("output", UNSET))
        tags = unread.pop("tags", UNSET)
        status_code = unread.pop("status_code", UNSET)
        duration_ns = unread.pop("duration_ns", UNSET)
        model = cls(
            span_id=span_id,
            log_stream_id=log_stream_id,
            experiment_id=experiment_id,
            metrics_testing_id=metrics_testing_id,
            logging_method=logging_method,
            client_version=client_version,
            reliable=reliable,
            input_=input_,
            output=output,
            tags=tags,
            status_code=status_code,
            duration_ns=duration_ns,
        )
        model.additional_properties = unread
        return model
