# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""ValidateLLMScorerDatasetRequest"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.file_content_part import FileContentPart
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration
    from ..models.text_content_part import TextContentPart


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.chain_poll_template import ChainPollTemplate
    from ..models.file_content_part import FileContentPart
    from ..models.generated_scorer_configuration import GeneratedScorerConfiguration
    from ..models.text_content_part import TextContentPart

    globals().update(
        ChainPollTemplate=ChainPollTemplate,
        FileContentPart=FileContentPart,
        GeneratedScorerConfiguration=GeneratedScorerConfiguration,
        TextContentPart=TextContentPart,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class ValidateLLMScorerDatasetRequest(OpenModel):
    """A prompt to try, and the rows to try it on.

    Attributes:
        query (str):
        response (str):
        chain_poll_template (ChainPollTemplate): The prompt of a language-model scorer.
        scorer_configuration (GeneratedScorerConfiguration): How a language-model scorer runs.
        user_prompt (str):
        dataset_id (str):
        normalized_input (list[FileContentPart | TextContentPart] | None | Unset):
        dataset_version_index (int | None | Unset):
        limit (int | Unset): How many to return at most. Default: 100.
        starting_token (int | None | Unset): Where to begin; the `next_starting_token` of the
            answer before.
        sort (dict[str, Any] | None | Unset):
    """

    query: str
    response: str
    chain_poll_template: ChainPollTemplate
    scorer_configuration: GeneratedScorerConfiguration
    user_prompt: str
    dataset_id: str
    normalized_input: list[FileContentPart | TextContentPart] | None | Unset = UNSET
    dataset_version_index: int | None | Unset = UNSET
    limit: int | Unset = 100
    starting_token: int | None | Unset = UNSET
    sort: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["query"] = self.query
        field_dict["response"] = self.response
        field_dict["chain_poll_template"] = to_json(self.chain_poll_template)
        field_dict["scorer_configuration"] = to_json(self.scorer_configuration)
        field_dict["user_prompt"] = self.user_prompt
        field_dict["dataset_id"] = self.dataset_id
        if not isinstance(self.normalized_input, Unset):
            field_dict["normalized_input"] = to_json(self.normalized_input)
        if not isinstance(self.dataset_version_index, Unset):
            field_dict["dataset_version_index"] = self.dataset_version_index
        if not isinstance(self.limit, Unset):
            field_dict["limit"] = self.limit
        if not isinstance(self.starting_token, Unset):
            field_dict["starting_token"] = self.starting_token
        if not isinstance(self.sort, Unset):
            field_dict["sort"] = self.sort
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)
        query = unread.pop("query")
        response = unread.pop("response")
        chain_poll_template = ChainPollTemplate.from_dict(unread.pop("chain_poll_template"))
        scorer_configuration = GeneratedScorerConfiguration.from_dict(
            unread.pop("scorer_configuration")
        )
        user_prompt = unread.pop("user_prompt")
        dataset_id = unread.pop("dataset_id")

        def _parse_normalized_input(
            data: Any,
        ) -> list[FileContentPart | TextContentPart] | None | Unset:
            if isinstance(data, list):
                normalized_input_type_0 = []
                _normalized_input_type_0 = data
                for normalized_input_type_0_item_data in _normalized_input_type_0:

                    def _parse_normalized_input_type_0_item(
                        data: Any,
                    ) -> FileContentPart | TextContentPart:
                        if isinstance(data, dict):
                            match data.get("type"):
                                case "text":
                                    normalized_input_type_0_item_type_0 = TextContentPart.from_dict(
                                        data
                                    )

                                    return normalized_input_type_0_item_type_0

                                case "file":
                                    normalized_input_type_0_item_type_1 = FileContentPart.from_dict(
                                        data
                                    )

                                    return normalized_input_type_0_item_type_1

                        return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

                    normalized_input_type_0_item = _parse_normalized_input_type_0_item(
                        normalized_input_type_0_item_data
                    )

                    normalized_input_type_0.append(normalized_input_type_0_item)

                return normalized_input_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        normalized_input = _parse_normalized_input(unread.pop("normalized_input", UNSET))
        dataset_version_index = unread.pop("dataset_version_index", UNSET)
        limit = unread.pop("limit", UNSET)
        starting_token = unread.pop("starting_token", UNSET)
        sort = unread.pop("sort", UNSET)
        model = cls(
            query=query,
            response=response,
            chain_poll_template=chain_poll_template,
            scorer_configuration=scorer_configuration,
            user_prompt=user_prompt,
            dataset_id=dataset_id,
            normalized_input=normalized_input,
            dataset_version_index=dataset_version_index,
            limit=limit,
            starting_token=starting_token,
            sort=sort,
        )
        model.additional_properties = unread
        return model
