"""The core functions of Spectral: what each checks, and which options it takes. Knows one value at a time; no path.

A check returns why a value does not pass, None if it does. `ABSENT` is the value of a field that is not there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sized
from typing import Any, Final, TypeAlias, cast

import attrs

from specloom.user_rules.data import is_list, is_mapping
from specloom.user_rules.spectral import regexes
from specloom.user_rules.spectral.casing import CASINGS, casing_pattern

Options: TypeAlias = Mapping[str, Any]
Check: TypeAlias = Callable[[Any, Options], str | None]


class AbsentValue:
    """The value of a field that is not there."""

    def __bool__(self) -> bool:
        return False


ABSENT: Final = AbsentValue()


@attrs.frozen
class Function:
    """A function.

    Attributes:
        keys: Options that it knows.
        needed: Options of which it needs at least one.
        extra: Raises ValueError for values of options that it does not take.
    """

    check: Check
    keys: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    extra: Callable[[Options], None] = lambda options: None

    def options(self, options: Options) -> None:
        """Raise ValueError for options that it does not take."""
        for key in options:
            if key not in self.keys:
                raise ValueError(f"unknown option {key!r}; known: {', '.join(self.keys) or 'none'}")
        if self.needed and not any(key in options for key in self.needed):
            raise ValueError(f"needs the option {' or '.join(self.needed)}")
        self.extra(options)


def shown(value: Any) -> str:
    """A value in a message, cut."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _truthy(value: Any, options: Options) -> str | None:
    return None if _is_true(value) else "must be truthy"


def _falsy(value: Any, options: Options) -> str | None:
    return "must be falsy" if _is_true(value) else None


def _is_true(value: Any) -> bool:
    """Truth as JavaScript has it: empty arrays and objects are true."""
    return value is not ABSENT and (isinstance(value, list | dict) or bool(value))


def _defined(value: Any, options: Options) -> str | None:
    return "must be defined" if value is ABSENT else None


def _undefined(value: Any, options: Options) -> str | None:
    return None if value is ABSENT else "must not be defined"


def _enumeration(value: Any, options: Options) -> str | None:
    if isinstance(value, list | dict | AbsentValue) or value is None:
        return None
    same = [each for each in options["values"] if each == value and isinstance(each, bool) == isinstance(value, bool)]
    return None if same else f"{shown(value)} must be one of {', '.join(map(shown, options['values']))}"


def _length(value: Any, options: Options) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float | list | dict):
        return None
    size: int | float = value if isinstance(value, int | float) else len(cast("Sized", value))
    if "min" in options and size < options["min"]:
        return f"must not be shorter than {options['min']}"
    if "max" in options and size > options["max"]:
        return f"must not be longer than {options['max']}"
    return None


def _numbers(options: Options) -> None:
    for key in ("min", "max"):
        if isinstance(value := options.get(key, 0), bool) or not isinstance(value, int | float):
            raise ValueError(f"{key} must be a number")


def _pattern(value: Any, options: Options) -> str | None:
    if not isinstance(value, str):
        return None
    if "match" in options and not regexes.found_in(options["match"], value):
        return f'"{shown(value)}" must match the pattern "{options["match"]}"'
    if "notMatch" in options and regexes.found_in(options["notMatch"], value):
        return f'"{shown(value)}" must not match the pattern "{options["notMatch"]}"'
    return None


def _patterns(options: Options) -> None:
    for key in ("match", "notMatch"):
        if not isinstance(options.get(key, ""), str):
            raise ValueError(f"{key} must be a string")
        regexes.check(options.get(key, ""))


def _casing(value: Any, options: Options) -> str | None:
    if not isinstance(value, str) or not value:
        return None
    separator = options.get("separator", {})
    if len(value) == 1 and value == separator.get("char") and separator.get("allowLeading"):
        return None
    return (
        None if regexes.found_in(casing_pattern(options), value) else f"{shown(value)} must be {options['type']} case"
    )


def _casings(options: Options) -> None:
    if options["type"] not in CASINGS:
        raise ValueError(f"type must be one of {', '.join(CASINGS)}")
    separator = options.get("separator", {})
    if not is_mapping(separator) or not isinstance(separator.get("char", ""), str):
        raise ValueError("separator must be an object with a `char`")


def _properties(value: Any, options: Options) -> list[str] | None:
    return [each for each in options["properties"] if each in value] if is_mapping(value) else None


def _or(value: Any, options: Options) -> str | None:
    return f"must have one of {', '.join(options['properties'])}" if _properties(value, options) == [] else None


def _xor(value: Any, options: Options) -> str | None:
    found = _properties(value, options)
    if found is None or len(found) == 1:
        return None
    return f"must have exactly one of {', '.join(options['properties'])}, and has {' and '.join(found) or 'none'}"


def _lists(key: str) -> Callable[[Options], None]:
    def check(options: Options) -> None:
        if not is_list(options[key]):
            raise ValueError(f"{key} must be an array")

    return check


def _strings(options: Options) -> None:
    _lists("properties")(options)
    if not all(isinstance(each, str) for each in options["properties"]):
        raise ValueError("properties must hold strings")


def _later(value: Any, options: Options) -> str | None:
    raise NotImplementedError  # `check` runs these: they report several places, or need the whole document


FUNCTIONS: Mapping[str, Function] = {
    "alphabetical": Function(_later, ("keyedBy",)),
    "casing": Function(_casing, ("type", "disallowDigits", "separator"), ("type",), _casings),
    "defined": Function(_defined),
    "enumeration": Function(_enumeration, ("values",), ("values",), _lists("values")),
    "falsy": Function(_falsy),
    "length": Function(_length, ("min", "max"), ("min", "max"), _numbers),
    "or": Function(_or, ("properties",), ("properties",), _strings),
    "pattern": Function(_pattern, ("match", "notMatch"), ("match", "notMatch"), _patterns),
    "schema": Function(_later, ("schema", "dialect", "allErrors", "prepareResults"), ("schema",)),
    "truthy": Function(_truthy),
    "typedEnum": Function(_later),
    "undefined": Function(_undefined),
    "unreferencedReusableObject": Function(_later, ("reusableObjectsLocation",), ("reusableObjectsLocation",)),
    "xor": Function(_xor, ("properties",), ("properties",), _strings),
}
