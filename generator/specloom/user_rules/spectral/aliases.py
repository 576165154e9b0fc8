"""Aliases of a Spectral ruleset: names of JSONPaths. Evaluates no path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from specloom.user_rules.data import is_list, is_mapping
from specloom.user_rules.spectral.formats import normalized
from specloom.user_rules.spectral.model import Given

Aliases: TypeAlias = Mapping[str, Any]
"""Name -> path, array of paths, or object with `targets`."""

_USE = re.compile(r"#([A-Za-z_][\w-]*)")
_DEEPEST = 20
_MOST = 500


def expanded(path: str, aliases: Aliases, depth: int = 0) -> list[Given]:
    """What a path stands for, its alias replaced. Raises ValueError for an alias that is unknown or circular."""
    found = _USE.match(path)
    if found is None:
        if not path.startswith("$"):
            raise ValueError(f"{path!r} is no JSONPath: it begins with $ or an alias")
        return [Given(path)]
    name = found[1]
    if name not in aliases:
        raise ValueError(f"there is no alias {name}")
    if depth > _DEEPEST:
        raise ValueError(f"the alias {name} leads to itself")
    rest = path[found.end() :]
    result = [
        Given(inner.path, (*target.formats, *inner.formats))
        for target in _targets(name, aliases[name])
        for inner in expanded(target.path + rest, aliases, depth + 1)
    ]
    if len(result) > _MOST:
        raise ValueError(f"the alias {name} stands for more than {_MOST} paths")
    return result


def _targets(name: str, value: Any) -> list[Given]:
    if is_mapping(value):
        targets = value.get("targets")
        entries = [each for each in (targets if is_list(targets) else []) if is_mapping(each)]
        found = [Given(path, _formats(each)) for each in entries for path in _strings(each.get("given"))]
    else:
        found = list(map(Given, _strings(value)))
    if not found:
        raise ValueError(f"the alias {name} has no path")
    return found


def _formats(target: Mapping[str, Any]) -> tuple[frozenset[str], ...]:
    named = _strings(target.get("formats", []))
    return (frozenset(map(normalized, named)),) if named else ()


def _strings(value: Any) -> list[str]:
    every = value if is_list(value) else [value]
    return [each for each in every if isinstance(each, str)]
