"""Connections to model providers: this server has none, and says so by empty lists and 404."""

from typing import Any

from galileo_ext.embedded import find
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal, invalid, not_found
from galileo_ext.embedded.times import normal


def list_integrations(call: Call) -> Any:
    """List the connections that are set up."""
    return []


def list_available_integrations(call: Call) -> Any:
    """List the providers that a connection can be set up for through the API."""
    return {"integrations": []}


def get_integration_costs(call: Call) -> Any:
    """Sum up what models cost; without a connection nothing does."""
    start, end = normal(call.query["start_time"]), normal(call.query["end_time"])
    if end < start:
        raise invalid("end_time is before start_time", "query", "end_time")
    return {"features": []}


def get_custom_integration_definition(call: Call) -> Any:
    """Show how the custom connection is set up."""
    raise Refusal(404, "There is no custom integration.")


def get_integration(call: Call) -> Any:
    """Show the connection to a provider."""
    raise not_found("integration with the name", call.path["name"])


def get_integration_status(call: Call) -> Any:
    """Tell whether the connection to a provider works."""
    raise not_found("integration with the name", call.path["name"])


def get_named_custom_integration(call: Call) -> Any:
    """Show a custom connection."""
    raise not_found("custom integration with the name", call.path["name"])


def get_named_custom_integration_definition(call: Call) -> Any:
    """Show how a custom connection is set up."""
    raise not_found("custom integration with the name", call.path["name"])


def get_named_custom_integration_status(call: Call) -> Any:
    """Tell whether a custom connection works."""
    raise not_found("custom integration with the name", call.path["name"])


def get_integrations_and_model_info(call: Call) -> Any:
    """Map connections to the models that they offer."""
    return {}


def get_integrations_and_model_info_for_run(call: Call) -> Any:
    """Map the connections that a run can use to the models that they offer."""
    with call.store.read() as db:
        find.run(db, call.project, call.path["run_id"])
    return {}


def get_recommended_models(call: Call) -> Any:
    """List the models that suit each purpose best."""
    return {"supported": {}, "available": {}}


def get_available_models(call: Call) -> Any:
    """List the models of a provider that prompts can run on."""
    raise not_found("integration with the name", call.path["llm_integration"])


def get_available_scorer_models(call: Call) -> Any:
    """List the models of a provider that can judge."""
    raise not_found("integration with the name", call.path["llm_integration"])
