# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""MetricRollUp"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.scorer_type import ScorerType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.document import Document
    from ..models.feedback_aggregate import FeedbackAggregate
    from ..models.feedback_rating_db import FeedbackRatingDB
    from ..models.hallucination_segment import HallucinationSegment
    from ..models.metric_critique_columnar import MetricCritiqueColumnar
    from ..models.segment import Segment


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.document import Document
    from ..models.feedback_aggregate import FeedbackAggregate
    from ..models.feedback_rating_db import FeedbackRatingDB
    from ..models.hallucination_segment import HallucinationSegment
    from ..models.metric_critique_columnar import MetricCritiqueColumnar
    from ..models.segment import Segment

    globals().update(
        Document=Document,
        FeedbackAggregate=FeedbackAggregate,
        FeedbackRatingDB=FeedbackRatingDB,
        HallucinationSegment=HallucinationSegment,
        MetricCritiqueColumnar=MetricCritiqueColumnar,
        Segment=Segment,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class MetricRollUp(OpenModel):
    """A metric of a trace or session, made of those of its spans.

    Attributes:
        value (bool | datetime.datetime | Document | FeedbackAggregate | FeedbackRatingDB |
            float | HallucinationSegment | int | list[bool | datetime.datetime | Document |
            FeedbackAggregate | FeedbackRatingDB | float | HallucinationSegment | int | None |
            Segment | str | UUID] | list[list[bool | datetime.datetime | Document |
            FeedbackAggregate | FeedbackRatingDB | float | HallucinationSegment | int | None |
            Segment | str | UUID]] | list[list[list[bool | datetime.datetime | Document |
            FeedbackAggregate | FeedbackRatingDB | float | HallucinationSegment | int | None |
            Segment | str | UUID]]] | None | Segment | str | UUID):
        status_type (Literal['roll_up'] | Unset):  Default: 'roll_up'.
        scorer_type (None | ScorerType | Unset):
        metric_key_alias (None | str | Unset):
        explanation (None | str | Unset):
        cost (float | None | Unset):
        model_alias (None | str | Unset):
        num_judges (int | None | Unset):
        multijudge_average (float | None | Unset):
        input_tokens (int | None | Unset):
        output_tokens (int | None | Unset):
        total_tokens (int | None | Unset):
        critique (MetricCritiqueColumnar | None | Unset):
        metadata (dict[str, Any] | None | Unset):
        roll_up_metrics (dict[str, dict[str, int] | float] | Unset): The sums, averages and
            counts that were made.
    """

    value: (
        bool
        | datetime.datetime
        | Document
        | FeedbackAggregate
        | FeedbackRatingDB
        | float
        | HallucinationSegment
        | int
        | list[
            bool
            | datetime.datetime
            | Document
            | FeedbackAggregate
            | FeedbackRatingDB
            | float
            | HallucinationSegment
            | int
            | None
            | Segment
            | str
            | UUID
        ]
        | list[
            list[
                bool
                | datetime.datetime
                | Document
                | FeedbackAggregate
                | FeedbackRatingDB
                | float
                | HallucinationSegment
                | int
                | None
                | Segment
                | str
                | UUID
            ]
        ]
        | list[
            list[
                list[
                    bool
                    | datetime.datetime
                    | Document
                    | FeedbackAggregate
                    | FeedbackRatingDB
                    | float
                    | HallucinationSegment
                    | int
                    | None
                    | Segment
                    | str
                    | UUID
                ]
            ]
        ]
        | None
        | Segment
        | str
        | UUID
    )
    status_type: Literal["roll_up"] | Unset = "roll_up"
    scorer_type: None | ScorerType | Unset = UNSET
    metric_key_alias: None | str | Unset = UNSET
    explanation: None | str | Unset = UNSET
    cost: float | None | Unset = UNSET
    model_alias: None | str | Unset = UNSET
    num_judges: int | None | Unset = UNSET
    multijudge_average: float | None | Unset = UNSET
    input_tokens: int | None | Unset = UNSET
    output_tokens: int | None | Unset = UNSET
    total_tokens: int | None | Unset = UNSET
    critique: MetricCritiqueColumnar | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    roll_up_metrics: dict[str, dict[str, int] | float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["value"] = to_json(self.value)
        if not isinstance(self.status_type, Unset):
            field_dict["status_type"] = self.status_type
        if not isinstance(self.scorer_type, Unset):
            field_dict["scorer_type"] = to_json(self.scorer_type)
        if not isinstance(self.metric_key_alias, Unset):
            field_dict["metric_key_alias"] = self.metric_key_alias
        if not isinstance(self.explanation, Unset):
            field_dict["explanation"] = self.explanation
        if not isinstance(self.cost, Unset):
            field_dict["cost"] = self.cost
        if not isinstance(self.model_alias, Unset):
            field_dict["model_alias"] = self.model_alias
        if not isinstance(self.num_judges, Unset):
            field_dict["num_judges"] = self.num_judges
        if not isinstance(self.multijudge_average, Unset):
            field_dict["multijudge_average"] = self.multijudge_average
        if not isinstance(self.input_tokens, Unset):
            field_dict["input_tokens"] = self.input_tokens
        if not isinstance(self.output_tokens, Unset):
            field_dict["output_tokens"] = self.output_tokens
        if not isinstance(self.total_tokens, Unset):
            field_dict["total_tokens"] = self.total_tokens
        if not isinstance(self.critique, Unset):
            field_dict["critique"] = to_json(self.critique)
        if not isinstance(self.metadata, Unset):
            field_dict["metadata"] = self.metadata
        if not isinstance(self.roll_up_metrics, Unset):
            field_dict["roll_up_metrics"] = self.roll_up_metrics
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_value(
            data: Any,
        ) -> (
            bool
            | datetime.datetime
            | Document
            | FeedbackAggregate
            | FeedbackRatingDB
            | float
            | HallucinationSegment
            | int
            | list[
                bool
                | datetime.datetime
                | Document
                | FeedbackAggregate
                | FeedbackRatingDB
                | float
                | HallucinationSegment
                | int
                | None
                | Segment
                | str
                | UUID
            ]
            | list[
                list[
                    bool
                    | datetime.datetime
                    | Document
                    | FeedbackAggregate
                    | FeedbackRatingDB
                    | float
                    | HallucinationSegment
                    | int
                    | None
                    | Segment
                    | str
                    | UUID
                ]
            ]
            | list[
                list[
                    list[
                        bool
                        | datetime.datetime
                        | Document
                        | FeedbackAggregate
                        | FeedbackRatingDB
                        | float
                        | HallucinationSegment
                        | int
                        | None
                        | Segment
                        | str
                        | UUID
                    ]
                ]
            ]
            | None
            | Segment
            | str
            | UUID
        ):
            if isinstance(data, dict):
                try:
                    value_type_6 = Segment.from_dict(data)

                    return value_type_6

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_7 = HallucinationSegment.from_dict(data)

                    return value_type_7

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_8 = Document.from_dict(data)

                    return value_type_8

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_9 = FeedbackRatingDB.from_dict(data)

                    return value_type_9

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_10 = FeedbackAggregate.from_dict(data)

                    return value_type_10

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            if isinstance(data, list):
                try:
                    value_type_11 = []
                    _value_type_11 = data
                    for value_type_11_item_data in _value_type_11:

                        def _parse_value_type_11_item(
                            data: Any,
                        ) -> (
                            bool
                            | datetime.datetime
                            | Document
                            | FeedbackAggregate
                            | FeedbackRatingDB
                            | float
                            | HallucinationSegment
                            | int
                            | None
                            | Segment
                            | str
                            | UUID
                        ):
                            if isinstance(data, dict):
                                try:
                                    value_type_11_item_type_6 = Segment.from_dict(data)

                                    return value_type_11_item_type_6

                                except (AttributeError, KeyError, TypeError, ValueError):
                                    pass
                                try:
                                    value_type_11_item_type_7 = HallucinationSegment.from_dict(data)

                                    return value_type_11_item_type_7

                                except (AttributeError, KeyError, TypeError, ValueError):
                                    pass
                                try:
                                    value_type_11_item_type_8 = Document.from_dict(data)

                                    return value_type_11_item_type_8

                                except (AttributeError, KeyError, TypeError, ValueError):
                                    pass
                                try:
                                    value_type_11_item_type_9 = FeedbackRatingDB.from_dict(data)

                                    return value_type_11_item_type_9

                                except (AttributeError, KeyError, TypeError, ValueError):
                                    pass
                                try:
                                    value_type_11_item_type_10 = FeedbackAggregate.from_dict(data)

                                    return value_type_11_item_type_10

                                except (AttributeError, KeyError, TypeError, ValueError):
                                    pass
                            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                        value_type_11_item = _parse_value_type_11_item(value_type_11_item_data)

                        value_type_11.append(value_type_11_item)

                    return value_type_11

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_12 = []
                    _value_type_12 = data
                    for value_type_12_item_data in _value_type_12:
                        value_type_12_item = []
                        _value_type_12_item = value_type_12_item_data
                        for value_type_12_item_item_data in _value_type_12_item:

                            def _parse_value_type_12_item_item(
                                data: Any,
                            ) -> (
                                bool
                                | datetime.datetime
                                | Document
                                | FeedbackAggregate
                                | FeedbackRatingDB
                                | float
                                | HallucinationSegment
                                | int
                                | None
                                | Segment
                                | str
                                | UUID
                            ):
                                if isinstance(data, dict):
                                    try:
                                        value_type_12_item_item_type_6 = Segment.from_dict(data)

                                        return value_type_12_item_item_type_6

                                    except (AttributeError, KeyError, TypeError, ValueError):
                                        pass
                                    try:
                                        value_type_12_item_item_type_7 = (
                                            HallucinationSegment.from_dict(data)
                                        )

                                        return value_type_12_item_item_type_7

                                    except (AttributeError, KeyError, TypeError, ValueError):
                                        pass
                                    try:
                                        value_type_12_item_item_type_8 = Document.from_dict(data)

                                        return value_type_12_item_item_type_8

                                    except (AttributeError, KeyError, TypeError, ValueError):
                                        pass
                                    try:
                                        value_type_12_item_item_type_9 = FeedbackRatingDB.from_dict(
                                            data
                                        )

                                        return value_type_12_item_item_type_9

                                    except (AttributeError, KeyError, TypeError, ValueError):
                                        pass
                                    try:
                                        value_type_12_item_item_type_10 = (
                                            FeedbackAggregate.from_dict(data)
                                        )

                                        return value_type_12_item_item_type_10

                                    except (AttributeError, KeyError, TypeError, ValueError):
                                        pass
                                return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                            value_type_12_item_item = _parse_value_type_12_item_item(
                                value_type_12_item_item_data
                            )

                            value_type_12_item.append(value_type_12_item_item)

                        value_type_12.append(value_type_12_item)

                    return value_type_12

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    value_type_13 = []
                    _value_type_13 = data
                    for value_type_13_item_data in _value_type_13:
                        value_type_13_item = []
                        _value_type_13_item = value_type_13_item_data
                        for value_type_13_item_item_data in _value_type_13_item:
                            value_type_13_item_item = []
                            _value_type_13_item_item = value_type_13_item_item_data
                            for value_type_13_item_item_item_data in _value_type_13_item_item:

                                def _parse_value_type_13_item_item_item(
                                    data: Any,
                                ) -> (
                                    bool
                                    | datetime.datetime
                                    | Document
                                    | FeedbackAggregate
                                    | FeedbackRatingDB
                                    | float
                                    | HallucinationSegment
                                    | int
                                    | None
                                    | Segment
                                    | str
                                    | UUID
                                ):
                                    if isinstance(data, dict):
                                        try:
                                            value_type_13_item_item_item_type_6 = Segment.from_dict(
                                                data
                                            )

                                            return value_type_13_item_item_item_type_6

                                        except (AttributeError, KeyError, TypeError, ValueError):
                                            pass
                                        try:
                                            value_type_13_item_item_item_type_7 = (
                                                HallucinationSegment.from_dict(data)
                                            )

                                            return value_type_13_item_item_item_type_7

                                        except (AttributeError, KeyError, TypeError, ValueError):
                                            pass
                                        try:
                                            value_type_13_item_item_item_type_8 = (
                                                Document.from_dict(data)
                                            )

                                            return value_type_13_item_item_item_type_8

                                        except (AttributeError, KeyError, TypeError, ValueError):
                                            pass
                                        try:
                                            value_type_13_item_item_item_type_9 = (
                                                FeedbackRatingDB.from_dict(data)
                                            )

                                            return value_type_13_item_item_item_type_9

                                        except (AttributeError, KeyError, TypeError, ValueError):
                                            pass
                                        try:
                                            value_type_13_item_item_item_type_10 = (
                                                FeedbackAggregate.from_dict(data)
                                            )

                                            return value_type_13_item_item_item_type_10

                                        except (AttributeError, KeyError, TypeError, ValueError):
                                            pass
                                    return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                                value_type_13_item_item_item = _parse_value_type_13_item_item_item(
                                    value_type_13_item_item_item_data
                                )

                                value_type_13_item_item.append(value_type_13_item_item_item)

                            value_type_13_item.append(value_type_13_item_item)

                        value_type_13.append(value_type_13_item)

                    return value_type_13

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        value = _parse_value(unread.pop("value"))
        status_type = unread.pop("status_type", UNSET)

        def _parse_scorer_type(data: Any) -> None | ScorerType | Unset:
            if isinstance(data, str):
                scorer_type_type_0 = ScorerType(data)

                return scorer_type_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        scorer_type = _parse_scorer_type(unread.pop("scorer_type", UNSET))
        metric_key_alias = unread.pop("metric_key_alias", UNSET)
        explanation = unread.pop("explanation", UNSET)
        cost = unread.pop("cost", UNSET)
        model_alias = unread.pop("model_alias", UNSET)
        num_judges = unread.pop("num_judges", UNSET)
        multijudge_average = unread.pop("multijudge_average", UNSET)
        input_tokens = unread.pop("input_tokens", UNSET)
        output_tokens = unread.pop("output_tokens", UNSET)
        total_tokens = unread.pop("total_tokens", UNSET)

        def _parse_critique(data: Any) -> MetricCritiqueColumnar | None | Unset:
            if isinstance(data, dict):
                critique_type_0 = MetricCritiqueColumnar.from_dict(data)

                return critique_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        critique = _parse_critique(unread.pop("critique", UNSET))
        metadata = unread.pop("metadata", UNSET)
        _roll_up_metrics = unread.pop("roll_up_metrics", UNSET)
        roll_up_metrics: dict[str, dict[str, int] | float] | Unset = UNSET
        if not isinstance(_roll_up_metrics, Unset):
            roll_up_metrics = {}
            for roll_up_metrics_item_key, roll_up_metrics_item_data in _roll_up_metrics.items():
                roll_up_metrics_item = roll_up_metrics_item_data

                roll_up_metrics[roll_up_metrics_item_key] = roll_up_metrics_item
        model = cls(
            value=value,
            status_type=status_type,
            scorer_type=scorer_type,
            metric_key_alias=metric_key_alias,
            explanation=explanation,
            cost=cost,
            model_alias=model_alias,
            num_judges=num_judges,
            multijudge_average=multijudge_average,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            total_tokens=total_tokens,
            critique=critique,
            metadata=metadata,
            roll_up_metrics=roll_up_metrics,
        )
        model.additional_properties = unread
        return model
