"""The same names as ``galileo_ext.arize``, with every function to be awaited."""

from ... import _lazy
from ...arize import _FUNCTIONS, _SHARED, __all__

_HOMES = _FUNCTIONS | {"...arize": _lazy.names(_SHARED)}

__getattr__ = _lazy.importer(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
