# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
"""VertexAIIntegration"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, OpenModel, Unset, to_json

if TYPE_CHECKING:
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig
    from ..models.vertex_aigcs_config_response import VertexAIGCSConfigResponse


def _bind_models() -> None:
    """Import, once, the models that this one holds; they may hold this one."""
    from ..models.multi_modal_model_integration_config import MultiModalModelIntegrationConfig
    from ..models.vertex_aigcs_config_response import VertexAIGCSConfigResponse

    globals().update(
        MultiModalModelIntegrationConfig=MultiModalModelIntegrationConfig,
        VertexAIGCSConfigResponse=VertexAIGCSConfigResponse,
        _bind_models=lambda: None,  # last: another thread may be waiting for the names
    )


@_attrs_define
class VertexAIIntegration(OpenModel):
    """A connection to Google's Vertex AI.

    Attributes:
        multi_modal_config (MultiModalModelIntegrationConfig | None | Unset):
        gcs_config (None | Unset | VertexAIGCSConfigResponse):
        id (None | str | Unset):
        name (Literal['vertex_ai'] | Unset):  Default: 'vertex_ai'.
        provider (Literal['vertex_ai'] | Unset):  Default: 'vertex_ai'.
        extra (dict[str, Any] | None | Unset):
    """

    multi_modal_config: MultiModalModelIntegrationConfig | None | Unset = UNSET
    gcs_config: None | Unset | VertexAIGCSConfigResponse = UNSET
    id: None | str | Unset = UNSET
    name: Literal["vertex_ai"] | Unset = "vertex_ai"
    provider: Literal["vertex_ai"] | Unset = "vertex_ai"
    extra: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what goes over the wire."""
        field_dict: dict[str, Any] = {**self.additional_properties}
        if not isinstance(self.multi_modal_config, Unset):
            field_dict["multi_modal_config"] = to_json(self.multi_modal_config)
        if not isinstance(self.gcs_config, Unset):
            field_dict["gcs_config"] = to_json(self.gcs_config)
        if not isinstance(self.id, Unset):
            field_dict["id"] = self.id
        if not isinstance(self.name, Unset):
            field_dict["name"] = self.name
        if not isinstance(self.provider, Unset):
            field_dict["provider"] = self.provider
        if not isinstance(self.extra, Unset):
            field_dict["extra"] = self.extra
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read what came over the wire; fields that the description lacks are kept."""
        _bind_models()
        unread = dict(src_dict)

        def _parse_multi_modal_config(data: Any) -> MultiModalModelIntegrationConfig | None | Unset:
            if isinstance(data, dict):
                multi_modal_config_type_0 = MultiModalModelIntegrationConfig.from_dict(data)

                return multi_modal_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        multi_modal_config = _parse_multi_modal_config(unread.pop("multi_modal_config", UNSET))

        def _parse_gcs_config(data: Any) -> None | Unset | VertexAIGCSConfigResponse:
            if isinstance(data, dict):
                gcs_config_type_0 = VertexAIGCSConfigResponse.from_dict(data)

                return gcs_config_type_0

            return data  # type: ignore[no-any-return]  # nothing above describes it: kept as it came

        gcs_config = _parse_gcs_config(unread.pop("gcs_config", UNSET))
        id = unread.pop("id", UNSET)
        name = unread.pop("name", UNSET)
        provider = unread.pop("provider", UNSET)
        extra = unread.pop("extra", UNSET)
        model = cls(
            multi_modal_config=multi_modal_config,
            gcs_config=gcs_config,
            id=id,
            name=name,
            provider=provider,
            extra=extra,
        )
        model.additional_properties = unread
        return model
