"""Query strings in the forms of the previous SDK's `client.qs`: four forms of arrays and two of objects.
Sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import parse_qs, urlencode

from .sentinels import NotGiven, is_given, not_given

ArrayFormat: TypeAlias = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat: TypeAlias = Literal["dots", "brackets"]


class Querystring:
    """Encodes and decodes query strings.

    Args:
        array_format: How an array is encoded: joined by commas, as a repeated name, with `[0]`, or with `[]`.
        nested_format: How a property of an object is named: after a dot, or in brackets.
    """

    def __init__(self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets") -> None:
        self.array_format, self.nested_format = array_format, nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """The names of a query string, each with its values."""
        return parse_qs(query)

    def stringify(
        self,
        params: Mapping[str, Any],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> str:
        """`params` as a query string."""
        return urlencode(self.stringify_items(params, array_format=array_format, nested_format=nested_format))

    def stringify_items(
        self,
        params: Mapping[str, Any],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> list[tuple[str, str]]:
        """`params` as names and values.

        Raises:
            ValueError: The array format is unknown.
        """
        arrays = array_format if is_given(array_format) else self.array_format
        nested = nested_format if is_given(nested_format) else self.nested_format
        return [pair for name, value in params.items() for pair in _pairs(name, value, str(arrays), str(nested))]


def parse(query: str) -> Mapping[str, object]:
    """As `Querystring.parse`."""
    return Querystring().parse(query)


def stringify(
    params: Mapping[str, Any],
    *,
    array_format: ArrayFormat | NotGiven = not_given,
    nested_format: NestedFormat | NotGiven = not_given,
) -> str:
    """As `Querystring.stringify`."""
    return Querystring().stringify(params, array_format=array_format, nested_format=nested_format)


def _pairs(name: str, value: Any, arrays: str, nested: str) -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            for key, each in cast("Mapping[str, Any]", value).items():
                yield from _pairs(f"{name}.{key}" if nested == "dots" else f"{name}[{key}]", each, arrays, nested)
        case list() | tuple():
            yield from _listed(name, cast("list[Any]", value), arrays, nested)
        case _:
            text = _text(value)
            if text:
                yield name, text


def _listed(name: str, items: list[Any], arrays: str, nested: str) -> Iterator[tuple[str, str]]:
    match arrays:
        case "comma":
            yield name, ",".join(_text(item) for item in items if item is not None)
        case "repeat" | "brackets" | "indices":
            for index, item in enumerate(items):
                end = {"repeat": "", "brackets": "[]", "indices": f"[{index}]"}[arrays]
                yield from _pairs(f"{name}{end}", item, arrays, nested)
        case _:
            known = "comma, repeat, indices, brackets"
            raise NotImplementedError(f"Unknown array_format value: {arrays}, choose from {known}")


def _text(value: Any) -> str:
    match value:
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return ""
        case _:
            return str(value)
