"""Which credentials satisfy an operation. Knows alternatives, schemes and scopes; not how a client sends them.

An alternative lists the schemes that are needed together (OAS 3.1.1 section 4.8.30). Callers hold what one of the old
alternatives asked for, so that one of the new ones must ask for no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.diff.coerce import as_list, as_mapping, as_string
from specloom.diff.operations.model import OperationView
from specloom.document import Document, DocumentNode

_GRANTED = ("oauth2", "openIdConnect")
"""Kinds whose credentials are issued, so that two of a kind may come from different issuers."""


@attrs.frozen(eq=False)
class Alternative:
    """One way to be let in: the scopes needed of each scheme, by the scheme's name."""

    node: DocumentNode
    scopes: dict[str, frozenset[str]]


def requirement(operation: OperationView) -> DocumentNode:
    """What an operation asks for: its own requirement, or that of the whole description."""
    own = operation.node / "security"
    return own if own.value is not None else operation.document.root / "security"


def alternatives(operation: OperationView) -> list[Alternative]:
    """The alternatives of an operation."""
    listed = requirement(operation)
    return [_alternative(listed / index) for index in range(len(as_list(listed.value)))]


def refused(base: OperationView, revision: OperationView) -> Iterator[Alternative]:
    """The old alternatives that ask for something, and whose credentials satisfy no new one."""
    offered = alternatives(revision)
    if not offered:
        return
    for old in alternatives(base):
        if old.scopes and not any(_satisfies(old, new, base.document, revision.document) for new in offered):
            yield old


def named(alternative: Alternative) -> str:
    """An alternative as a reader would call it: `key and oauth (read, write)`."""
    parts = [f"{name} ({', '.join(sorted(scopes))})" if scopes else name for name, scopes in alternative.scopes.items()]
    return " and ".join(parts)


def _alternative(node: DocumentNode) -> Alternative:
    needed = {
        name: frozenset(scope for scope in as_list(scopes) if isinstance(scope, str))
        for name, scopes in as_mapping(node.value).items()
    }
    return Alternative(node, needed)


def _satisfies(held: Alternative, needed: Alternative, base: Document, revision: Document) -> bool:
    """Whether each scheme that is needed is one that is held, with no scope beyond those held."""
    return all(
        any(scopes <= granted and _same_scheme(own, name, base, revision) for own, granted in held.scopes.items())
        for name, scopes in needed.scopes.items()
    )


def _same_scheme(old: str, new: str, base: Document, revision: Document) -> bool:
    """Whether the same credential serves two schemes: of one kind, and sent alike or issued alike.

    A scheme that keeps its name and kind is taken for itself: what moved in it is told of the scheme.
    """
    before, after = _scheme(base, old), _scheme(revision, new)
    if old == new:
        return not before or not after or before.get("type") == after.get("type")
    return bool(before) and _kind(before) == _kind(after)


def _scheme(document: Document, name: str) -> dict[str, object]:
    target = document.follow(document.root / "components" / "securitySchemes" / name)
    return as_mapping(target.value) if target is not None else {}


def _kind(scheme: dict[str, object]) -> tuple[object, ...]:
    """What two schemes share where one credential serves both."""
    kind = as_string(scheme.get("type"))
    if kind in _GRANTED:
        return kind, _issuers(scheme)
    name, place = as_string(scheme.get("name")), as_string(scheme.get("in"))
    shown = name.lower() if place == "header" else name
    return kind, place, shown, as_string(scheme.get("scheme")).lower()


def _issuers(scheme: dict[str, object]) -> frozenset[str]:
    """Where its tokens come from."""
    flows = as_mapping(scheme.get("flows")).values()
    addresses = [as_mapping(flow).get(word) for flow in flows for word in ("tokenUrl", "authorizationUrl")]
    return frozenset(filter(None, map(as_string, [*addresses, scheme.get("openIdConnectUrl")])))
