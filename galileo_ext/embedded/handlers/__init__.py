"""The handlers, one module a noun; each function is named after its operationId."""
