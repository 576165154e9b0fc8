"""Types of an SDK that are called like a schema. Knows names alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.sdk.modules import Name
from specloom.sdk.sdk import Sdk


def by_name(sdk: Sdk, client: ir.Client, known: set[Name]) -> Iterator[tuple[Name, str]]:
    """Public types that no method leads to, by the name of a schema."""
    by_word: dict[str, str] = {}
    for key, shape in client.shapes.items():
        for word in (shape.name, *shape.words[:1]):
            by_word.setdefault(plain(word), key)
    for name in dict.fromkeys(sdk.exports.values()):
        if name not in known:
            word = plain(name.name)
            match = by_word.get(word) or by_word.get(word.removesuffix("param"))
            if match is not None:
                yield name, match


def by_sibling(sdk: Sdk, shapes: Mapping[Name, str]) -> Iterator[tuple[Name, str]]:
    """Input types that nothing leads to, by the response class of the same name: `tool_param.Mcp` by `tool.Mcp`."""
    for name in dict.fromkeys(sdk.exports.values()):
        module = name.module.removesuffix("_param")
        if name in shapes or module == name.module:
            continue
        siblings = (Name(module, name.name), Name(module, name.name.removesuffix("Param")))
        match = next((shapes[each] for each in siblings if each in shapes), None)
        if match is not None:
            yield name, match


def plain(word: str) -> str:
    """A name without case and punctuation."""
    return "".join(letter for letter in word.lower() if letter.isalnum())
