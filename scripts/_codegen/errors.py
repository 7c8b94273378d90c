"""The one error of the code generation."""


class CodegenError(Exception):
    """The client cannot be built; the message says why and, where known, what to do."""
