"""Names of a package, imported when they are first used (PEP 562). Knows modules and names; not what they hold."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping


def load(package: str, name: str, homes: Mapping[str, str]) -> object:
    """The object `name` of `package`, kept there for the next time.

    Args:
        package: Full name of the package, its `__name__`.
        name: What is asked for.
        homes: Name -> module relative to the package; a module that ends in the name stands for itself.

    Raises:
        AttributeError: There is no such name.
    """
    home = homes.get(name)
    if home is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module = importlib.import_module(home, package)
    found: object = module if home.rpartition(".")[2] == name and not hasattr(module, name) else getattr(module, name)
    setattr(sys.modules[package], name, found)
    return found
