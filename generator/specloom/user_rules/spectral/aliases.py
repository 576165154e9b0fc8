"""Aliases of a Spectral ruleset: names of JSONPaths. Evaluates no path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from specloom.user_rules.data import is_list, is_mapping

Aliases: TypeAlias = Mapping[str, Any]
"""Name -> path, array of paths, or object with `targets`."""

_USE = re.compile(r"#([A-Za-z_][\w-]*)")
_DEEPEST = 20
_MOST = 500


def expanded(path: str, aliases: Aliases, depth: int = 0) -> list[str]:
    """The paths that a path stands for, its alias replaced. Raises ValueError for an alias that is unknown or circular."""
    found = _USE.match(path)
    if found is None:
        if not path.startswith("$"):
            raise ValueError(f"{path!r} is no JSONPath: it begins with $ or an alias")
        return [path]
    name = found[1]
    if name not in aliases:
        raise ValueError(f"there is no alias {name}")
    if depth > _DEEPEST:
        raise ValueError(f"the alias {name} leads to itself")
    paths = [each + path[found.end() :] for each in _targets(name, aliases[name])]
    result = [inner for each in paths for inner in expanded(each, aliases, depth + 1)]
    if len(result) > _MOST:
        raise ValueError(f"the alias {name} stands for more than {_MOST} paths")
    return result


def _targets(name: str, value: Any) -> list[str]:
    if is_mapping(value):
        targets = value.get("targets")
        entries = targets if is_list(targets) else []
        value = [path for each in entries if is_mapping(each) for path in _strings(each.get("given"))]
    found = _strings(value)
    if not found:
        raise ValueError(f"the alias {name} has no path")
    return found


def _strings(value: Any) -> list[str]:
    every = value if is_list(value) else [value]
    return [each for each in every if isinstance(each, str)]
