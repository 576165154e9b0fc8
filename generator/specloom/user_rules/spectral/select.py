"""What the paths of a rule select in a description. Knows both views of it; not what is checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, TypeAlias

from jsonpath import JSONPathEnvironment, JSONPathError
from jsonpath.filter import UNDEFINED
from jsonpath.function_extensions import ExpressionType, FilterFunction

from specloom.user_rules.data import is_list, is_mapping
from specloom.user_rules.spectral import regexes
from specloom.user_rules.spectral.functions import ABSENT
from specloom.user_rules.spectral.resolved import Parts
from specloom.user_rules.spectral.translate import Translated, translate

Selected: TypeAlias = tuple[Parts, Any]
"""A place and its value."""

_STEP = re.compile(r"[^.\[\]]+|\[(?:'([^']*)'|\"([^\"]*)\"|(\d+))\]")


class _Function(FilterFunction):
    """A function of filters, which `translate` writes for what JavaScript has."""

    def __init__(self, call: Callable[..., object], arguments: int, result: ExpressionType) -> None:
        self._call, self._arguments, self._result = call, arguments, result

    @property
    def arg_types(self) -> list[ExpressionType]:
        """Values."""
        return [ExpressionType.VALUE] * self._arguments

    @property
    def return_type(self) -> ExpressionType:
        """Yes or no, or a value."""
        return self._result

    def __call__(self, *arguments: object) -> object:
        """What the function says of values."""
        return self._call(*arguments)


def _matches(value: object, pattern: object) -> bool:
    """Whether a pattern is found in a string, with a limit on time."""
    return isinstance(value, str) and isinstance(pattern, str) and regexes.found_in(pattern, value)


def _number(value: object) -> object:
    """A status code and the like as a number, as JavaScript compares it."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else value


def _index(value: Any, part: object) -> int:
    """Where a string or an array has a part, -1 where it has none."""
    if isinstance(value, str):
        return value.find(part) if isinstance(part, str) else -1
    return value.index(part) if is_list(value) and part in value else -1


def _includes(value: Any, part: object) -> bool:
    return _index(value, part) >= 0


def _starts_with(value: object, part: object) -> bool:
    return isinstance(value, str) and value.startswith(str(part))


def _ends_with(value: object, part: object) -> bool:
    return isinstance(value, str) and value.endswith(str(part))


_LOGICAL, _VALUE = ExpressionType.LOGICAL, ExpressionType.VALUE
_ENVIRONMENT = JSONPathEnvironment()
_ENVIRONMENT.function_extensions |= {
    "rx": _Function(_matches, 2, _LOGICAL),
    "number": _Function(_number, 1, _VALUE),
    "index_of": _Function(_index, 2, _VALUE),
    "includes": _Function(_includes, 2, _LOGICAL),
    "starts_with": _Function(_starts_with, 2, _LOGICAL),
    "ends_with": _Function(_ends_with, 2, _LOGICAL),
}


@lru_cache(maxsize=2000)
def compiled(path: str) -> tuple[Translated, Any]:
    """A path of a ruleset, ready to evaluate. Raises ValueError for one that is not valid or not supported."""
    translated = translate(path)
    try:
        return translated, _ENVIRONMENT.compile(translated.path)
    except (JSONPathError, RecursionError) as error:
        raise ValueError(str(error).splitlines()[0]) from error


def select(path: str, tree: Any) -> Iterator[Selected]:
    """The places that a path selects in a tree, each once. Raises ValueError, or `regexes.TooSlow`."""
    translated, query = compiled(path)
    seen: set[Parts] = set()
    for match in query.finditer(tree):
        parts: Parts = match.parts
        value = parts[-1] if translated.keys and parts else match.obj
        if translated.parents:
            parts = parts[: max(len(parts) - translated.parents, 0)]
            value = _value(tree, parts)
        if parts not in seen:
            seen.add(parts)
            yield parts, value


def fields(selected: Selected, field: str | None) -> Iterator[Selected]:
    """The parts of a selected value that a check is about; a field that is not there has the value `ABSENT`."""
    parts, value = selected
    if field is None:
        yield selected
    elif field == "@key":
        keys = value if is_mapping(value) else range(len(value)) if is_list(value) else ()
        yield from (((*parts, key), key) for key in keys)
    elif field.startswith("$"):
        found = (
            [((*parts, *inner), each) for inner, each in select(field, value)] if isinstance(value, dict | list) else []
        )
        yield from found or [(parts, ABSENT)]
    else:
        steps = [field] if is_mapping(value) and field in value else _steps(field)
        yield (*parts, *steps), _value(value, steps)


def _steps(field: str) -> list[str]:
    return [next((group for group in found.groups() if group is not None), found[0]) for found in _STEP.finditer(field)]


def _value(value: Any, steps: Parts | list[str]) -> Any:
    for step in steps:
        if is_mapping(value) and step in value:
            value = value[str(step)]
        elif is_list(value) and str(step).isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return ABSENT
    return ABSENT if value is UNDEFINED else value
