"""What stands around the operations: servers, named schemas, webhooks, the version. Knows no operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diff.calls import Calls, OperationPair
from specloom.diff.hit import Hit
from specloom.diff.plain import listing, mapping
from specloom.diff.rule import table
from specloom.diff.view import Operation, View
from specloom.document import Node

RULES = table(
    "surroundings",
    """
    api-schema-removed           | info    | schema-removed           | named schema removed
    api-schema-added             | info    | schema-added             | named schema added
    webhook-added                | info    | added                    | webhook added
    callback-added               | info    | callback-added           | callback added to the operation
    callback-removed             | error   | callback-removed         | callback taken from the operation
    callback-changed             | warning | callback-changed         | callback sends or expects something else
    webhook-removed              | error   | removed                  | webhook removed
    api-server-added             | info    | server-added             | server added
    api-server-removed           | error   | server-removed           | server removed
    api-server-variable-changed  | warning | server-variable-changed  | variable of a server URL changed
    api-major-version-not-bumped | info    | major-version-not-bumped | something breaks, info.version has no new major
    api-version-not-bumped       | info    | version-not-bumped       | something breaks, info.version is what it was
    api-version-decreased        | info    | version-decreased        | something breaks, info.version went back
    """,
)
_SENT = ("parameters", "requestBody", "responses")
_SEMVER = re.compile(r"v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?")


def find(base: View, revision: View) -> Iterator[Hit]:
    """Schemas, webhooks and servers that came or went."""
    yield from _named("api-schema", _schemas(base), _schemas(revision), base, revision)
    yield from _named("webhook", _webhooks(base), _webhooks(revision), base, revision)
    yield from _servers(base, revision)


def callbacks(pair: OperationPair, before: Calls, after: Calls) -> Iterator[Hit]:
    """Callbacks that an operation got or lost."""
    base, revision = pair.base.node.origin, pair.revision.node.origin
    for name in [name for name in before if name not in after]:
        yield Hit("callback-removed", base / "callbacks", revision, name.removeprefix("callback "))
    for name in [name for name in after if name not in before]:
        yield Hit("callback-added", base, revision / "callbacks", name.removeprefix("callback "))
    for name in [name for name in before if name in after]:
        if _written(before[name]) != _written(after[name]):
            yield Hit("callback-changed", base / "callbacks", revision / "callbacks", name.removeprefix("callback "))


def _written(methods: Mapping[str, Operation]) -> dict[str, Any]:
    """What a callback sends and expects, as written; who receives it is not our caller, so that no level can be told."""
    return {method: {word: operation.node.value.get(word) for word in _SENT} for method, operation in methods.items()}


def version(base: View, revision: View) -> Iterator[Hit]:
    """What `info.version` should have said, given that something breaks; nothing where it is no semantic version."""
    old, new = (side.document.root / "info" / "version" for side in (base, revision))
    before, after = _semver(old.value), _semver(new.value)
    if before is None or after is None:
        return
    if after < before:
        id = "api-version-decreased"
    elif after == before:
        id = "api-version-not-bumped"
    elif after[0] > before[0] or (before[0] == 0 and after[:2] > before[:2]):
        return
    else:
        id = "api-major-version-not-bumped"
    yield Hit(id, old.origin, new.origin, before=old.value, after=new.value)


def _named(stem: str, before: dict[str, Node], after: dict[str, Node], base: View, revision: View) -> Iterator[Hit]:
    for name in [name for name in before if name not in after]:
        yield Hit(f"{stem}-removed", before[name].origin, revision.document.root.origin, name)
    for name in [name for name in after if name not in before]:
        yield Hit(f"{stem}-added", base.document.root.origin, after[name].origin, name)


def _schemas(view: View) -> dict[str, Node]:
    return dict(view.components("schemas"))


def _webhooks(view: View) -> dict[str, Node]:
    root = view.document.root / "webhooks"
    return {name: root / name for name in view.webhooks}


def _servers(base: View, revision: View) -> Iterator[Hit]:
    old, new = _by_url(base), _by_url(revision)
    roots = base.document.root.origin, revision.document.root.origin
    for url in [url for url in old if url not in new]:
        yield Hit("api-server-removed", old[url].origin, roots[1], url)
    for url in [url for url in new if url not in old]:
        yield Hit("api-server-added", roots[0], new[url].origin, url)
    for url in [url for url in old if url in new]:
        was, now = (old[url] / "variables").value, (new[url] / "variables").value
        if _choices(was) != _choices(now):
            yield Hit("api-server-variable-changed", old[url].origin, new[url].origin, url)


def _by_url(view: View) -> dict[str, Node]:
    """Servers by URL, the last slash apart, since a path is always joined with one."""
    listed = view.document.root / "servers"
    found: dict[str, Node] = {}
    for index in range(len(listing(listed.value))):
        server = listed / index
        url = (server / "url").value
        if isinstance(url, str):
            found.setdefault(url.rstrip("/"), server)
    return found


def _choices(variables: Any) -> dict[str, Any]:
    """What callers may rely on of server variables: their defaults and values."""
    named = {name: mapping(each) for name, each in mapping(variables).items()}
    return {name: (each.get("default"), each.get("enum")) for name, each in named.items()}


def _semver(value: Any) -> tuple[int, int, int, bool, str] | None:
    """A version to compare by: a release is greater than its candidates."""
    found = _SEMVER.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    major, minor, patch, candidate = found.groups()
    return int(major), int(minor), int(patch), candidate is None, candidate or ""
