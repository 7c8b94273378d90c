"""A server in this process that speaks the Galileo API and keeps its data in one SQLite file."""

from galileo_ext.embedded.app import App, create_app
from galileo_ext.embedded.llm.models_file import ModelsError
from galileo_ext.embedded.serve import serve
from galileo_ext.embedded.storage.store import StoreError

__all__ = ["App", "ModelsError", "StoreError", "create_app", "serve"]
