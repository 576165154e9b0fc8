"""Servers (OAS 3.1.1 section 4.8.5): of the description, of a path, of an operation. Knows which ones apply where; calls none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.operations.model import OperationView
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import Document, DocumentNode

RULES = table(
    "servers",
    """
    api-server-added                 | info    | server-added            | server added
    api-server-removed               | error   | server-removed          | server removed
    api-server-variable-changed      | warning | server-variable-changed | variable of a server URL changed
    endpoint-server-added            | info    | server-added            | server added to the operation
    endpoint-server-removed          | error   | server-removed          | server removed from the operation
    endpoint-server-variable-changed | warning | server-variable-changed | variable of a server URL of the operation changed
    """,
)

Pairs = Sequence[tuple[OperationView, OperationView]]


def find(base: Document, revision: Document, pairs: Pairs) -> Iterator[RawChange]:
    """Changes of the servers of the description, unless each operation declares servers."""
    if not pairs or any(_own(old) is None and _own(new) is None for old, new in pairs):
        yield from _changed("api", base.root, revision.root)


def of_operation(old: OperationView, new: OperationView) -> Iterator[RawChange]:
    """Changed servers of an operation, if it or its path item declares any; those of the description are reported once for all."""
    if _own(old) is not None or _own(new) is not None:
        yield from of_moved(old, new)


def of_moved(old: OperationView, new: OperationView) -> Iterator[RawChange]:
    """Changed servers of an operation that another description has now, wherever either declares them."""
    yield from _changed("endpoint", _own(old) or old.document.root, _own(new) or new.document.root)


def _own(operation: OperationView) -> DocumentNode | None:
    """The operation or path that declares servers; None if those of the description apply."""
    return next((holder for holder in (operation.node, operation.item) if holder.value.get("servers")), None)


def _changed(stem: str, base: DocumentNode, revision: DocumentNode) -> Iterator[RawChange]:
    old, new = _by_url(base), _by_url(revision)
    for url in [url for url in old if url not in new and not (url == "" and not new)]:
        yield RawChange(f"{stem}-server-removed", old[url].origin, revision.origin, url or "/")
    for url in [url for url in new if url not in old and not (url == "" and not old)]:
        yield RawChange(f"{stem}-server-added", base.origin, new[url].origin, url or "/")
    for url in [url for url in old if url in new]:
        was, now = (old[url] / "variables").value, (new[url] / "variables").value
        if _choices(was) != _choices(now):
            yield RawChange(f"{stem}-server-variable-changed", old[url].origin, new[url].origin, url)


def _by_url(holder: DocumentNode) -> dict[str, DocumentNode]:
    """Servers by URL without a trailing slash, since a path begins with one; no server means the URL `/`."""
    listed = holder / "servers"
    found: dict[str, DocumentNode] = {}
    for index in range(len(as_list(listed.value))):
        server = listed / index
        url = (server / "url").value
        if isinstance(url, str):
            found.setdefault(url.rstrip("/"), server)
    return found


def _choices(variables: Any) -> dict[str, Any]:
    """The parts of server variables that callers rely on: defaults and values."""
    named = {name: as_mapping(each) for name, each in as_mapping(variables).items()}
    return {name: (each.get("default"), sorted(map(str, as_list(each.get("enum"))))) for name, each in named.items()}
