"""Connections to model providers: the one that the environment names, or none.

It is shown as the custom integration. The model ``echo`` is built in and belongs to none.
"""

from typing import Any
from urllib.parse import urlsplit, urlunsplit

from galileo_ext.embedded.auth import USER_ID
from galileo_ext.embedded.calls import Call
from galileo_ext.embedded.errors import Refusal, invalid, not_found
from galileo_ext.embedded.storage import find
from galileo_ext.embedded.times import normal
from galileo_ext.embedded.work import costs

CUSTOM = "custom"
#: Always the same: there is at most one.
ID = "9d3c3b62-5c1e-4f4e-8a53-0c6b7f3a2d11"


def list_integrations(call: Call) -> Any:
    """List the connections that are set up."""
    return [_entry(call)] if call.llm.models.configured else []


def list_available_integrations(call: Call) -> Any:
    """List the providers that a connection can be set up for through the API."""
    return {"integrations": []}


def get_integration_costs(call: Call) -> Any:
    """Sum up what the models have cost whose prices are known."""
    start, end = normal(call.query["start_time"]), normal(call.query["end_time"])
    if end < start:
        raise invalid("end_time is before start_time", "query", "end_time")
    with call.store.read() as db:
        ways = (costs.prompt_runs, costs.metrics)
        found = [way(db, start, end, call.query["interval"]) for way in ways]
    return {"features": [one for one in found if one]}


def get_custom_integration_definition(call: Call) -> Any:
    """Show how the custom connection is set up."""
    raise _not_through_the_api(call)


def get_integration(call: Call) -> Any:
    """Show the connection to a provider."""
    _demand(call, call.path["name"], "integration")
    models = call.llm.models
    return {
        "id": ID,
        "name": CUSTOM,
        "provider": CUSTOM,
        "endpoint": _without_login(models.endpoint),
        "authentication_type": "api_key" if models.has_key else "none",
        "models": models.named,
    }


def get_integration_status(call: Call) -> Any:
    """Tell whether the connection to a provider works.

    The path for the custom one leads to a custom integration with the name "status".
    """
    raise not_found("integration with the name", call.path["name"])


def get_named_custom_integration(call: Call) -> Any:
    """Show a custom connection."""
    _demand(call, call.path["name"], "custom integration")
    return _entry(call)


def get_named_custom_integration_definition(call: Call) -> Any:
    """Show how a custom connection is set up."""
    _demand(call, call.path["name"], "custom integration")
    raise _not_through_the_api(call)


def get_named_custom_integration_status(call: Call) -> Any:
    """Tell whether a custom connection works: nobody has tried."""
    _demand(call, call.path["name"], "custom integration")
    return {"status": "configured, not tried"}


def get_integrations_and_model_info(call: Call) -> Any:
    """Map connections to the models that they offer."""
    if not call.llm.models.configured:
        return {}
    named = call.llm.models.named
    about = {
        "integration_name": CUSTOM,
        "integration_id": ID,
        "provider": CUSTOM,
        "models": named,
        "scorer_models": named,
    }
    return {CUSTOM: about}


def get_integrations_and_model_info_for_run(call: Call) -> Any:
    """Map the connections that a run can use to the models that they offer."""
    with call.store.read() as db:
        find.run(db, call.project, call.path["run_id"])
    return get_integrations_and_model_info(call)


def get_recommended_models(call: Call) -> Any:
    """List the models that suit each purpose best: this server has no opinion."""
    return {"supported": {}, "available": {}}


def get_available_models(call: Call) -> Any:
    """List the models of a provider that prompts can run on."""
    _demand(call, call.path["llm_integration"], "integration")
    return call.llm.models.named


def get_available_scorer_models(call: Call) -> Any:
    """List the models of a provider that can judge."""
    _demand(call, call.path["llm_integration"], "integration")
    return call.llm.models.named


def _demand(call: Call, name: str, what: str) -> None:
    if name != CUSTOM or not call.llm.models.configured:
        raise not_found(f"{what} with the name", name)


def _not_through_the_api(call: Call) -> Refusal:
    if not call.llm.models.configured:
        return Refusal(404, "There is no custom integration.")
    return Refusal(404, "The custom integration is defined by the server's environment.")


def _entry(call: Call) -> dict[str, Any]:
    moment = call.llm.models.since
    return {
        "id": ID,
        "name": CUSTOM,
        "provider": CUSTOM,
        "created_at": moment,
        "updated_at": moment,
        "created_by": USER_ID,
        "is_selected": True,
    }


def _without_login(url: str) -> str:
    """Leave out a user and a password that stand in a URL."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
