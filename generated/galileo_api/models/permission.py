# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""Permission"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.annotation_queue_action import AnnotationQueueAction
from ..models.api_key_action import ApiKeyAction
from ..models.control_resource_action import ControlResourceAction
from ..models.dataset_action import DatasetAction
from ..models.fine_tuned_scorer_action import FineTunedScorerAction
from ..models.generated_scorer_action import GeneratedScorerAction
from ..models.group_action import GroupAction
from ..models.group_member_action import GroupMemberAction
from ..models.integration_action import IntegrationAction
from ..models.organization_action import OrganizationAction
from ..models.project_action import ProjectAction
from ..models.registered_scorer_action import RegisteredScorerAction
from ..models.scorer_action import ScorerAction
from ..models.user_action import UserAction
from ..types import UNSET, OpenModel, Unset, to_json


@_attrs_define
class Permission(OpenModel):
    """Whether the caller may do something.

    Attributes:
        action (AnnotationQueueAction | ApiKeyAction | ControlResourceAction | DatasetAction |
            FineTunedScorerAction | GeneratedScorerAction | GroupAction | GroupMemberAction |
            IntegrationAction | OrganizationAction | ProjectAction | RegisteredScorerAction |
            ScorerAction | UserAction):
        allowed (bool):
        message (None | str | Unset): Why not.
    """

    action: (
        AnnotationQueueAction
        | ApiKeyAction
        | ControlResourceAction
        | DatasetAction
        | FineTunedScorerAction
        | GeneratedScorerAction
        | GroupAction
        | GroupMemberAction
        | IntegrationAction
        | OrganizationAction
        | ProjectAction
        | RegisteredScorerAction
        | ScorerAction
        | UserAction
    )
    allowed: bool
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        field_dict["action"] = to_json(self.action)
        field_dict["allowed"] = self.allowed
        if not isinstance(self.message, Unset):
            field_dict["message"] = self.message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        unread = dict(src_dict)

        def _parse_action(
            data: Any,
        ) -> (
            AnnotationQueueAction
            | ApiKeyAction
            | ControlResourceAction
            | DatasetAction
            | FineTunedScorerAction
            | GeneratedScorerAction
            | GroupAction
            | GroupMemberAction
            | IntegrationAction
            | OrganizationAction
            | ProjectAction
            | RegisteredScorerAction
            | ScorerAction
            | UserAction
        ):
            if isinstance(data, str):
                try:
                    action_type_0 = UserAction(data)

                    return action_type_0

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_1 = GroupAction(data)

                    return action_type_1

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_2 = GroupMemberAction(data)

                    return action_type_2

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_3 = ProjectAction(data)

                    return action_type_3

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_4 = ScorerAction(data)

                    return action_type_4

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_5 = RegisteredScorerAction(data)

                    return action_type_5

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_6 = ApiKeyAction(data)

                    return action_type_6

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_7 = GeneratedScorerAction(data)

                    return action_type_7

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_8 = FineTunedScorerAction(data)

                    return action_type_8

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_9 = DatasetAction(data)

                    return action_type_9

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_10 = IntegrationAction(data)

                    return action_type_10

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_11 = OrganizationAction(data)

                    return action_type_11

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_12 = AnnotationQueueAction(data)

                    return action_type_12

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
                try:
                    action_type_13 = ControlResourceAction(data)

                    return action_type_13

                except (AttributeError, KeyError, TypeError, ValueError):
                    pass
            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        action = _parse_action(unread.pop("action"))
        allowed = unread.pop("allowed")
        message = unread.pop("message", UNSET)
        model = cls(
            action=action,
            allowed=allowed,
            message=message,
        )
        model.additional_properties = unread
        return model
