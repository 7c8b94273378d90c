"""The same names as ``galileo_ext``, with every function that talks to a server to be awaited."""

from .. import _FUNCTIONS, _SHARED, _lazy

_HOMES = _FUNCTIONS | {
    "..": _lazy.names(_SHARED)
}  # errors, results, settings: there is one of each

__all__ = _lazy.names(_FUNCTIONS)
__getattr__ = _lazy.importer(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
