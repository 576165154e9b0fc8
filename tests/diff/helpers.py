"""Descriptions made in memory for the tests of diff; holds no expectations."""

from __future__ import annotations

import json
from typing import Any

from specloom.diff.comparison import Comparison, Versions, compare
from specloom.diff.policy.policy import DiffPolicy, default_policy
from specloom.document import Document, load_source
from specloom.source import parse

Tree = dict[str, Any]


def api(paths: Tree, version: str = "3.1.0", **members: Any) -> Tree:
    """A description with these paths."""
    return {"openapi": version, "info": {"title": "Test", "version": "1.0.0"}, "paths": paths, **members}


def sending(schema: Any, version: str = "3.1.0", schemas: Tree | None = None) -> Tree:
    """A description whose one operation sends and receives a schema."""
    content = {"content": {"application/json": {"schema": schema}}}
    operation = {"requestBody": content, "responses": {"200": {"description": "Done", **content}}}
    return api({"/things": {"post": operation}}, version, components={"schemas": schemas or {}})


def read(data: Tree | str, name: str) -> Document:
    """A document of data or of a text."""
    text = data if isinstance(data, str) else json.dumps(data, indent=1)
    return load_source(parse(text.encode(), name))


def between(base: Tree | str, revision: Tree | str, policy: DiffPolicy | None = None) -> Comparison:
    """The comparison of two descriptions."""
    return compare([Versions(read(base, "base.json"), read(revision, "revision.json"))], policy or default_policy())


def ids(comparison: Comparison) -> list[str]:
    """The rules that changes of operations break or keep, in order of printing; named schemas apart."""
    return [change.id for change in comparison.changes if not change.id.startswith("api-schema-")]
