"""How scalars are written where everything is a string: in parameters, headers, forms and XML. Compares no schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Set

from specloom.diff.schemas.keywords import json_type
from specloom.values import Json

BOOLEANS = frozenset({"true", "false"})
"""All that a boolean is written as."""


def written(value: Json) -> str:
    """The characters of a value: a string as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value)


def all_written_as(values: Iterable[Json], types: Set[str]) -> bool:
    """Whether each value is written like one of these types, as `"1"` is written like an integer."""
    wide = types | {"integer"} if "number" in types else types
    return "string" in wide or all(json_type(_read(written(value))) in wide for value in values)


def alike(one: Json, other: Json) -> bool:
    """Whether two different values are written with the same characters."""
    return written(one) == written(other)


def _read(text: str) -> Json:
    """The number or boolean that is written like this, otherwise the string."""
    try:
        value: Json = json.loads(text, parse_constant=lambda _: text)
    except (ValueError, RecursionError):
        return text
    return text if value is None or written(value) != text else value
