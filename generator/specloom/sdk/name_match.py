"""Types of an SDK that are called like a schema. Knows names alone."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from specloom import ir
from specloom.names.words import words
from specloom.sdk.modules import Name
from specloom.sdk.sdk import Sdk

_STAGES = frozenset(("alpha", "beta", "preview", "legacy", "experimental"))
"""Words in import paths and names of schemas that keep two stages of one API apart."""


def by_name(
    sdk: Sdk, client: ir.Client, known: Container[Name], *, any_stage: bool = False
) -> Iterator[tuple[Name, str]]:
    """Public types that no method leads to, by the name of a schema.

    Args:
        any_stage: Whether one of another stage is taken, although a type of the schema's own stage has the name as well.
    """
    by_word: dict[str, str] = {}
    for key, shape in client.shapes.items():
        for word in (shape.name, *shape.words[:1]):
            by_word.setdefault(plain(word), key)
    names = dict.fromkeys(sdk.exports.values())
    stages: dict[str, set[frozenset[str]]] = {}
    for name in names:
        stages.setdefault(name.name, set()).add(stage(name.dotted))
    for name in names:
        word = plain(name.name)
        match = by_word.get(word) or by_word.get(word.removesuffix("param"))
        if match is None or name in known:
            continue
        described = stage(client.shapes[match].name)
        if any_stage or stage(name.dotted) == described or described not in stages[name.name]:
            yield name, match


def stage(path: str) -> frozenset[str]:
    """The words of an import path, or of the name of a schema, that say which stage of an API it is of."""
    return _STAGES & frozenset(words(path.replace(".", " ")))


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
