"""Parts of rulesets in other files, which `$ref` includes. Knows files and places in them; no rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from specloom import source
from specloom.document.node import has_property, property_of, tokens
from specloom.findings import Refused
from specloom.ir import escape
from specloom.source import SourceText
from specloom.user_rules.codes import BAD_RULESET
from specloom.user_rules.data import is_list, is_mapping

_DEEPEST = 50

_OPTIONS = "/functionOptions/"
"""Where references that lead to no file are those of a JSON schema, which the function judges."""


def included(text: SourceText, file: Path) -> Any:
    """The data of a ruleset, with each `$ref` to a file replaced by what it leads to; references within a JSON schema stay.

    Raises:
        Refused: A file or a place in it does not exist, or files include each other.
    """
    return _included(text.data, text, file, "", 0)


def _included(value: Any, text: SourceText, file: Path, at: str, depth: int) -> Any:
    if is_list(value):
        return [_included(each, text, file, f"{at}/{index}", depth) for index, each in enumerate(value)]
    if not is_mapping(value):
        return value
    reference = value.get("$ref")
    address, _, pointer = reference.partition("#") if isinstance(reference, str) else ("", "", "")
    schema = _OPTIONS in at and not (address and (file.parent / address).is_file())
    if "$ref" not in value or schema:
        return {key: _included(each, text, file, f"{at}/{escape(str(key))}", depth) for key, each in value.items()}
    if not address or "://" in address:
        raise Refused(BAD_RULESET.found("`$ref` is followed to files only: ./base.yaml#/rules/x", place=text.head(at)))
    path = file.parent / address
    if depth > _DEEPEST or not path.is_file():
        problem = f"there is no file {address!r}" if depth <= _DEEPEST else f"{address!r} includes itself"
        raise Refused(BAD_RULESET.found(problem, place=text.head(at)))
    other = source.read(path)
    found: Any = other.data
    for step in tokens(unquote(pointer)):
        if not has_property(found, step):
            raise Refused(BAD_RULESET.found(f"{address} has no {pointer}", place=text.head(at)))
        found = property_of(found, step)
    return _included(found, other, path, pointer, depth + 1)
