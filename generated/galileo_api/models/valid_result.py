# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidResult"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chain_aggregation_strategy import ChainAggregationStrategy
from ..models.node_type import NodeType
from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.test_score import TestScore


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.test_score import TestScore

    globals().update(
        TestScore=TestScore,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ValidResult(OpenModel):
    """What a scorer made of code turned out to be.

    Attributes:
        score_type (str):
        scoreable_node_types (list[NodeType]):
        test_scores (list[TestScore]):
        result_type (Literal['valid'] | Unset):  Default: 'valid'.
        include_llm_credentials (bool | Unset):  Default: False.
        chain_aggregation (ChainAggregationStrategy | None | Unset):
    """

    score_type: str
    scoreable_node_types: list[NodeType]
    test_scores: list[TestScore]
    result_type: Literal["valid"] | Unset = "valid"
    include_llm_credentials: bool | Unset = False
    chain_aggregation: ChainAggregationStrategy | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["score_type"] = self.score_type
        field_dict["scoreable_node_types"] = to_json(self.scoreable_node_types)
        field_dict["test_scores"] = to_json(self.test_scores)
        if not isinstance(self.result_type, Unset):
            field_dict["result_type"] = self.result_type
        if not isinstance(self.include_llm_credentials, Unset):
            field_dict["include_llm_credentials"] = self.include_llm_credentials
        if not isinstance(self.chain_aggregation, Unset):
            field_dict["chain_aggregation"] = to_json(self.chain_aggregation)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        score_type = unread.pop("score_type")
        scoreable_node_types = []
        _scoreable_node_types = unread.pop("scoreable_node_types")
        for scoreable_node_types_item_data in _scoreable_node_types:
            scoreable_node_types_item = NodeType(scoreable_node_types_item_data)

            scoreable_node_types.append(scoreable_node_types_item)
        test_scores = []
        _test_scores = unread.pop("test_scores")
        for test_scores_item_data in _test_scores:
            test_scores_item = TestScore.from_dict(test_scores_item_data)

            test_scores.append(test_scores_item)
        result_type = unread.pop("result_type", UNSET)
        include_llm_credentials = unread.pop("include_llm_credentials", UNSET)

        def _parse_chain_aggregation(data: Any) -> ChainAggregationStrategy | None | Unset:
            if isinstance(data, str):
                chain_aggregation_type_0 = ChainAggregationStrategy(data)

                return chain_aggregation_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        chain_aggregation = _parse_chain_aggregation(unread.pop("chain_aggregation", UNSET))
        model = cls(
            score_type=score_type,
            scoreable_node_types=scoreable_node_types,
            test_scores=test_scores,
            result_type=result_type,
            include_llm_credentials=include_llm_credentials,
            chain_aggregation=chain_aggregation,
        )
        model.additional_properties = unread
        return model
