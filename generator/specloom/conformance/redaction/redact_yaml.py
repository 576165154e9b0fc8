"""Redacts YAML by its structure: flow mappings, lists, names and values of siblings. Resolves no tag and no alias."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import yaml

from specloom.conformance.redaction.no_values import is_placeholder
from specloom.conformance.redaction.redact_places import Place, name_at, named_values
from specloom.conformance.redaction.redact_rules import identifies, is_count, tells
from specloom.conformance.redaction.redactor import GONE, Redactor

_LOADER: Any = yaml.CSafeLoader


def clean_yaml(text: str, redactor: Redactor) -> str | None:
    """The text without values whose place tells of a credential; None if it is not valid YAML."""
    try:
        documents = list(yaml.compose_all(text, Loader=_LOADER))
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    changes: dict[tuple[int, int], str] = {}
    for document in documents:
        data, scalars = _read(document)
        places = named_values(data, redactor.rules)
        for path, scalar in scalars:
            name = name_at(places, path, redactor.rules)
            if identifies(name, redactor.rules):
                redactor.keep(scalar.value)
            if (new := _cleaned(name, path, scalar, redactor)) is not None:
                start, end = scalar.start_mark.index, scalar.end_mark.index
                properties = PROPERTIES.match(text, start, end)
                changes[start if properties is None else properties.end(), end] = new
    return _replaced(text, changes)


_STRING = "tag:yaml.org,2002:str"
PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
"""Anchor and tag of a node (YAML 1.2.2 section 6.9)."""

LEAST_NUMBER = 3
"""Least number of characters of a number that is a credential."""

_NO_VALUES = ("tag:yaml.org,2002:null", "tag:yaml.org,2002:bool")


def _cleaned(name: str, path: Place, scalar: yaml.ScalarNode, redactor: Redactor) -> str | None:
    """What to write for a scalar; None to leave it."""
    if tells(name, redactor.rules):
        listed = "".join(path[-1:]).isdigit()
        short = scalar.tag != _STRING and len(scalar.value) < LEAST_NUMBER
        if short or (not listed and is_count(name, scalar.value, redactor.rules)):
            return None
        if scalar.tag in _NO_VALUES or not scalar.value.strip() or is_placeholder(scalar.value):
            return None
        return _quoted(redactor.learn(scalar.value), scalar.style)
    if scalar.tag == _STRING and scalar.style == '"':
        cleaned = redactor.named(name, scalar.value)
        return None if cleaned == scalar.value else json.dumps(cleaned, ensure_ascii=False)
    return None


def _quoted(gone: str, style: str | None) -> str:
    """A replacement in the style of what it replaces; a block of lines becomes a string in quotes."""
    if style in ("|", ">"):
        return f'"{gone}"\n'
    return f"{style}{gone}{style}" if style else gone


def _replaced(text: str, changes: dict[tuple[int, int], str]) -> str:
    cleaned, at = "", 0
    for (start, end), new in sorted(changes.items()):
        cleaned += text[at:start] + (text[start:end] if text[start:end].strip("\"'") == GONE else new)
        at = end
    return cleaned + text[at:]


def _read(document: yaml.Node | None) -> tuple[object, list[tuple[Place, yaml.ScalarNode]]]:
    """The document as JSON would have it, and its scalars by place; a list or mapping that an alias repeats is read once."""
    scalars: list[tuple[Place, yaml.ScalarNode]] = []
    root: list[object] = []
    seen: set[int] = set()
    todo: list[tuple[Any, Place, Any, Any]] = [(document, (), root, None)]
    while todo:
        node, path, into, key = todo.pop()
        if node is None or id(node) in seen:
            continue
        value: object = node.value
        if isinstance(node, yaml.ScalarNode):
            scalars.append((path, node))
        else:
            seen.add(id(node))
            value = {} if isinstance(node, yaml.MappingNode) else [None] * len(node.value)
            todo += [(each, (*path, str(step)), value, step) for step, each in _children(node)]
        if key is None:
            root.append(value)
        else:
            into[key] = value
    return (root[0] if root else None), scalars


def _children(node: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(node, yaml.SequenceNode):
        yield from enumerate(node.value)
    else:
        yield from ((key.value, value) for key, value in node.value if isinstance(key, yaml.ScalarNode))
