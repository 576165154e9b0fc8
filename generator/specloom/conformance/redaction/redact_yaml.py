"""Redacts YAML by its structure: flow mappings, lists, names and values of siblings. Resolves no tag and no alias."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from specloom.conformance.redaction.redact_places import Place, holder_name, named_values
from specloom.conformance.redaction.redact_rules import identifies, tells
from specloom.conformance.redaction.redactor import GONE, Redactor

_LOADER: Any = yaml.CSafeLoader


def clean_yaml(text: str, redactor: Redactor) -> str:
    """The text without values whose place tells of a credential; unchanged if it is not valid YAML."""
    try:
        documents = list(yaml.compose_all(text, Loader=_LOADER))
    except (yaml.YAMLError, ValueError, RecursionError):
        return text
    changes: list[tuple[int, int, str]] = []
    for document in documents:
        data, scalars = _read(document)
        places = named_values(data, redactor.rules)
        for path, scalar in scalars:
            name = places.get(path) or holder_name(path, redactor.rules)
            if identifies(name, redactor.rules):
                redactor.keep(scalar.value)
            if tells(name, redactor.rules) and scalar.tag == _STRING and scalar.value.strip():
                changes.append((scalar.start_mark.index, scalar.end_mark.index, _written(scalar, redactor)))
    return _replaced(text, changes)


_STRING = "tag:yaml.org,2002:str"


def _written(scalar: yaml.ScalarNode, redactor: Redactor) -> str:
    gone = redactor.learn(scalar.value)
    end = "\n" if scalar.style in ("|", ">") else ""
    return (json.dumps(gone) if scalar.style else gone) + end


def _replaced(text: str, changes: list[tuple[int, int, str]]) -> str:
    cleaned, at = "", 0
    for start, end, new in sorted(changes):
        cleaned += text[at:start] + (text[start:end] if text[start:end].strip("\"'") == GONE else new)
        at = end
    return cleaned + text[at:]


def _read(document: yaml.Node | None) -> tuple[object, list[tuple[Place, yaml.ScalarNode]]]:
    """The document as JSON would have it, and its scalars by place; what an alias repeats is read once."""
    scalars: list[tuple[Place, yaml.ScalarNode]] = []
    root: list[object] = []
    seen: set[int] = set()
    todo: list[tuple[Any, Place, Any, Any]] = [(document, (), root, None)]
    while todo:
        node, path, into, key = todo.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        value: object = node.value
        if isinstance(node, yaml.ScalarNode):
            scalars.append((path, node))
        else:
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
