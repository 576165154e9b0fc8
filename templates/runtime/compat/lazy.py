"""Names of a module, imported on first use, some of which are defined under a different name.
Not concerned with their content.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping


def load(module: str, name: str, homes: Mapping[str, str]) -> object:
    """As `lazy.load`; `module` need not be a package, and a location may be `module:name` if the name differs there.

    Raises:
        AttributeError: The module has no such name.
    """
    home = homes.get(name)
    if home is None:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    where, _, other = home.partition(":")
    base = module if hasattr(sys.modules[module], "__path__") else module.rpartition(".")[0]
    there = importlib.import_module(where, base)
    itself = not other and where.rpartition(".")[2] == name and not hasattr(there, name)
    found: object = there if itself else getattr(there, other or name)
    setattr(sys.modules[module], name, found)
    return found
