"""Names of a package, imported on first use (PEP 562). Not concerned with what they are."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping


def load(package: str, name: str, homes: Mapping[str, str]) -> object:
    """The object `name` of `package`, cached in its namespace.

    Args:
        package: Full name of the package, its `__name__`.
        name: The requested name.
        homes: Name -> module relative to the package; a module path that ends in the name is the object itself.

    Raises:
        AttributeError: The package has no such name.
    """
    home = homes.get(name)
    if home is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module = importlib.import_module(home, package)
    found: object = module if home.rpartition(".")[2] == name and not hasattr(module, name) else getattr(module, name)
    setattr(sys.modules[package], name, found)
    return found
