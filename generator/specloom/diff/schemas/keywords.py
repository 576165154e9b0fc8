"""Which keywords refuse no value, and the JSON types of values. Knows no schema."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.values import Json

CHOICES = ("oneOf", "anyOf")
"""Keywords whose subschemas are alternatives."""

LIMITING = frozenset({"not", "const", "enum", "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
"""Keywords one of which every schema has that refuses all values by its own keywords."""

ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "$comment",
        "$id",
        "$schema",
        "$anchor",
        "$defs",
    )
)
"""Keywords that do not affect which values are valid."""


def silent(keyword: str) -> bool:
    """Whether a keyword accepts every value."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


_DEFAULTS: Mapping[str, Json] = {
    **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "nullable", "uniqueItems"), False),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
}
"""Keywords with the value that they have where they are absent."""


def idle(keyword: str, value: Json) -> bool:
    """Whether a keyword accepts every value, as written or by its value, and so equals a missing one."""
    return silent(keyword) or (keyword in _DEFAULTS and value == _DEFAULTS[keyword])


def shortest(value: Json) -> Json:
    """A number without a fraction as an integer, which is equal to it; other values unchanged."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def divides(step: float, number: float) -> bool:
    """Whether a number is a multiple of a step, both as they are written in decimals."""
    from fractions import Fraction  # few descriptions have steps, and importing it takes as long as a small comparison

    return step > 0 and Fraction(str(number)) % Fraction(str(step)) == 0


def json_type(value: Json) -> str:
    """The JSON type of a scalar value; `""` for arrays and objects."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return ""
