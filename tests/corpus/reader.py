"""Counts what a description holds without a line of specloom: operations, their parameters, bodies and replies.

Deliberately small and separate, so that a mistake of the machine cannot hide in its own count. Knows OpenAPI 3 and Swagger 2 words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OAS 3.1.1 section 4.8.12: header parameters of these names are ignored."""


@attrs.frozen
class Seen:
    """One operation as its description has it.

    Attributes:
        parameters: (where, wire name), header names in lower case.
        bodies: Media types of the request body; `any` where Swagger 2.0 leaves them to the whole document.
        replies: (status, media type); the media type is empty for a reply without content, and `any` as for bodies.
    """

    key: str
    parameters: frozenset[tuple[str, str]]
    bodies: frozenset[str]
    replies: frozenset[tuple[str, str]]


class Text(yaml.CSafeLoader):
    """YAML in which only what JSON could say is no text: dates and `no` are text."""


Text.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[-1] not in ("timestamp", "bool")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def load(path: Path) -> dict[str, Any]:
    """A description as plain data."""
    text = path.read_text(encoding="utf-8")
    data = json.loads(text) if path.suffix == ".json" else yaml.load(text, Text)  # a safe loader
    assert isinstance(data, dict)
    return data


def operations(root: dict[str, Any]) -> Iterator[Seen]:
    """Every operation, in order."""
    for path, written in (root.get("paths") or {}).items():
        item = follow(root, written)
        if not isinstance(item, dict) or not str(path).startswith("/"):
            continue
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield seen(root, f"{method.upper()} {path}", item, item[method])


def seen(root: dict[str, Any], key: str, item: dict[str, Any], operation: dict[str, Any]) -> Seen:
    """One operation, the parameters of its path included."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for written in [*listed(item.get("parameters")), *listed(operation.get("parameters"))]:
        parameter = follow(root, written)
        if isinstance(parameter, dict) and "name" in parameter:
            place, name = str(parameter.get("in")), str(parameter["name"])
            found[place, name.lower() if place == "header" else name] = parameter
    plain = {each for each in found if each[0] in ("path", "query", "header", "cookie")}
    return Seen(
        key=key,
        parameters=frozenset(each for each in plain if each[0] != "header" or each[1] not in IGNORED_HEADERS),
        bodies=frozenset(bodies(root, operation, {place for place, _ in found})),
        replies=frozenset(replies(root, operation)),
    )


def bodies(root: dict[str, Any], operation: dict[str, Any], places: set[str]) -> Iterator[str]:
    """Media types that a request may have."""
    body = follow(root, operation.get("requestBody"))
    if isinstance(body, dict):
        yield from (str(media) for media in body.get("content") or {})
    elif "swagger" in root and places & {"body", "formData"}:
        yield "any"


def replies(root: dict[str, Any], operation: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Status and media type of each reply."""
    described = operation.get("responses")
    for status, written in (described if isinstance(described, dict) else {}).items():
        reply = follow(root, written)
        if str(status).startswith("x-") or not isinstance(reply, dict):
            continue
        content = reply.get("content")
        media = [str(name) for name in content] if isinstance(content, dict) else []
        if "swagger" in root and "schema" in reply:
            media = ["any"]
        yield from ((str(status).upper() if str(status) != "default" else "default", name) for name in media or [""])


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def follow(root: dict[str, Any], value: Any) -> Any:
    """What a reference within the document leads to, at the end of at most 50 hops."""
    for _ in range(50):
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return value
        reference = value["$ref"]
        if not reference.startswith("#/"):
            return None
        value = root
        for step in unquote(reference[2:]).split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            value = value.get(name) if isinstance(value, dict) else pick(value, name)
    return None


def pick(value: Any, step: str) -> Any:
    return value[int(step)] if isinstance(value, list) and step.isdigit() and int(step) < len(value) else None
