"""Names of a module, imported on first use (PEP 562). Not concerned with what they are."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping


def load(module: str, name: str, homes: Mapping[str, str]) -> object:
    """The object `name` of `module`, cached in its namespace.

    Args:
        module: Full name of the package or of one of its modules, its `__name__`.
        name: The requested name.
        homes: Name -> module relative to the package; a module path that ends in the name is the object itself, and
            `module:name` stands for an object that has another name there.

    Raises:
        AttributeError: The module has no such name.
    """
    home = homes.get(name)
    if home is None:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    where, _, other = home.partition(":")
    package = module if hasattr(sys.modules[module], "__path__") else module.rpartition(".")[0]
    there = importlib.import_module(where, package)
    itself = not other and where.rpartition(".")[2] == name and not hasattr(there, name)
    found: object = there if itself else getattr(there, other or name)
    setattr(sys.modules[module], name, found)
    return found
