"""What of a description is structure: everything but its prose. Knows where prose is; not what a description means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

Fact: TypeAlias = tuple[str, str]
"""JSON pointer, and what is there."""

PROSE = frozenset({"description", "summary", "x-codeSamples"})
"""What a description says to people; samples of code are written for them, too."""
EXAMPLES = frozenset({"example", "examples"})
NAMES = frozenset({"properties", "schemas", "responses", "securitySchemes", "paths", "content", "callbacks"})
"""Members whose own members are names and not keywords: a property may well be called `description`."""


def structure(value: Any, pointer: str = "", *, names: bool = False) -> Iterator[Fact]:
    """Every fact of a description in its order, prose left out."""
    match value:
        case dict():
            kept = {key: item for key, item in value.items() if names or key not in PROSE}
            yield pointer, f"members {list(kept)}"
            for key, item in kept.items():
                place = f"{pointer}/{key}"
                if key in EXAMPLES and not names:
                    yield from example(item, place)
                else:
                    yield from structure(item, place, names=key in NAMES and not names)
        case list():
            yield pointer, f"{len(value)} items"
            for index, item in enumerate(value):
                yield from structure(item, f"{pointer}/{index}")
        case _:
            yield pointer, fact(value)


def example(value: Any, pointer: str) -> Iterator[Fact]:
    """Every fact of an example: identifiers and numbers as they are, a sentence only as being one."""
    match value:
        case dict():
            yield pointer, f"members {list(value)}"
            for key, item in value.items():
                yield from example(item, f"{pointer}/{key}")
        case list():
            yield pointer, f"{len(value)} items"
            for index, item in enumerate(value):
                yield from example(item, f"{pointer}/{index}")
        case str() if is_prose(value):
            yield pointer, "prose"
        case _:
            yield pointer, fact(value)


def fact(value: Any) -> str:
    """A scalar with its type, since 1, 1.0 and true are equal to Python."""
    return f"{type(value).__name__} {value!r}"


def is_prose(text: str) -> bool:
    """Whether a text is a sentence or part of one, and no identifier."""
    return len(text.split()) > 2


def sentences(value: Any, *, inside: bool = False) -> Iterator[str]:
    """The texts of five words and more inside examples: too long to be a name."""
    match value:
        case dict():
            for key, item in value.items():
                yield from sentences(item, inside=inside or key in EXAMPLES)
        case list():
            for item in value:
                yield from sentences(item, inside=inside)
        case str() if inside and len(value.split()) > 4:
            yield value
        case _:
            pass
