"""Which credentials satisfy an operation. Knows alternatives, schemes and scopes; not how a client sends them.

An alternative lists the schemes that are required together (OAS 3.1.1 section 4.8.30). Callers have the credentials for one
of the old alternatives, so a new alternative must exist that requires nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from specloom.diff.coerce import as_list, as_mapping, as_string
from specloom.diff.operations.model import DescriptionView, OperationView
from specloom.document import Document, DocumentNode

_GRANTED = ("oauth2", "openIdConnect")
"""Scheme types with issued credentials, so that two schemes of one type may have different issuers."""


class RequirementAlternative(NamedTuple):
    """One alternative: required scopes by name of the scheme."""

    node: DocumentNode
    scopes: dict[str, frozenset[str]]


def requirement(operation: OperationView) -> DocumentNode:
    """The security requirements of an operation: its own, or those of the whole description."""
    own = operation.node / "security"
    return own if own.value is not None else operation.document.root / "security"


def alternatives(operation: OperationView) -> list[RequirementAlternative]:
    """The alternatives of an operation."""
    listed = requirement(operation)
    return [_alternative(listed / index) for index in range(len(as_list(listed.value)))]


def refused(base: OperationView, revision: OperationView) -> Iterator[RequirementAlternative]:
    """Old alternatives that require credentials which satisfy no new alternative."""
    offered = alternatives(revision)
    if not offered:
        return
    for old in alternatives(base):
        if old.scopes and not any(_satisfies(old, new, base.document, revision.document) for new in offered):
            yield old


def ignored(base: OperationView, revision: OperationView) -> Iterator[RequirementAlternative]:
    """Old alternatives whose credentials only the empty alternative accepts, next to others: such callers are anonymous now."""
    offered = [each for each in alternatives(revision) if each.scopes]
    if not offered or len(offered) == len(alternatives(revision)):
        return
    for old in alternatives(base):
        if old.scopes and not any(_satisfies(old, new, base.document, revision.document) for new in offered):
            yield old


def relied_on(pairs: Iterable[tuple[OperationView, OperationView]]) -> frozenset[str]:
    """The schemes that operations require under the same name on both sides, and in whose place no other scheme serves.

    A change of how another scheme is sent or issued concerns nobody.
    """
    found: set[str] = set()
    for base, revision in pairs:
        offered = [each for each in alternatives(revision) if each.scopes]
        asked = {name for each in offered for name in each.scopes}
        for old in alternatives(base):
            if not any(_serves(old, new, base.document, revision.document) for new in offered):
                found |= asked & old.scopes.keys()
    return frozenset(found)


def asked_scopes(description: DescriptionView, scheme: str) -> frozenset[str] | None:
    """The scopes of a scheme that operations require; None if operations use it and none says which scopes it needs.

    A token request that asks for a scope which is no longer offered is refused (RFC 6749 section 5.2).
    """
    operations = (each for methods in description.paths.values() for each in methods.values())
    asked = [each.scopes[scheme] for one in operations for each in alternatives(one) if scheme in each.scopes]
    scopes = frozenset[str]().union(*asked)
    return None if asked and not scopes else scopes


def undefined(description: DescriptionView) -> dict[str, DocumentNode]:
    """The schemes that operations require without a definition, by name, with the first requirement of each.

    A name that is a URI (OAS 3.2.0 section 4.22.2) is not looked up.
    """
    defined = description.components("securitySchemes")
    operations = (each for methods in description.paths.values() for each in methods.values())
    found: dict[str, DocumentNode] = {}
    for alternative in (each for one in operations for each in alternatives(one)):
        for name in alternative.scopes:
            if name not in defined and "/" not in name:
                found.setdefault(name, alternative.node)
    return found


def named(alternative: RequirementAlternative) -> str:
    """An alternative in words: `key and oauth (read, write)`."""
    parts = [f"{name} ({', '.join(sorted(scopes))})" if scopes else name for name, scopes in alternative.scopes.items()]
    return " and ".join(parts)


def _alternative(node: DocumentNode) -> RequirementAlternative:
    needed = {
        name: frozenset(scope for scope in as_list(scopes) if isinstance(scope, str))
        for name, scopes in as_mapping(node.value).items()
    }
    return RequirementAlternative(node, needed)


def _satisfies(
    held: RequirementAlternative, needed: RequirementAlternative, base: Document, revision: Document
) -> bool:
    """Whether the old credentials include each required scheme with all its scopes."""
    return _includes(held, needed, lambda own, name: _same_scheme(own, name, base, revision))


def _serves(held: RequirementAlternative, needed: RequirementAlternative, base: Document, revision: Document) -> bool:
    """The same, where a scheme that is sent in another way is another scheme, whatever its name."""

    def same(own: str, name: str) -> bool:
        before, after = _scheme(base, own), _scheme(revision, name)
        kept = as_mapping(before.get("flows")).keys() <= as_mapping(after.get("flows")).keys()
        return kept and _kind(before) == _kind(after)

    return _includes(held, needed, same)


def _includes(held: RequirementAlternative, needed: RequirementAlternative, same: Callable[[str, str], bool]) -> bool:
    return all(
        any(scopes <= granted and same(own, name) for own, granted in held.scopes.items())
        for name, scopes in needed.scopes.items()
    )


def _same_scheme(old: str, new: str, base: Document, revision: Document) -> bool:
    """Whether one credential works for two schemes: they have the same type, and are sent or issued in the same way.

    Schemes with equal name and type are treated as the same; changes inside them are reported for the scheme.
    """
    before, after = _scheme(base, old), _scheme(revision, new)
    if old == new:
        return not before or not after or before.get("type") == after.get("type")
    return bool(before) and _kind(before) == _kind(after)


def _scheme(document: Document, name: str) -> dict[str, object]:
    target = document.follow(document.root / "components" / "securitySchemes" / name)
    return as_mapping(target.value) if target is not None else {}


def _kind(scheme: dict[str, object]) -> tuple[object, ...]:
    """The properties that two schemes must share for one credential to work for both."""
    kind = as_string(scheme.get("type"))
    if kind in _GRANTED:
        return kind, _issuers(scheme)
    name, place = as_string(scheme.get("name")), as_string(scheme.get("in"))
    shown = name.lower() if place == "header" else name
    return kind, place, shown, as_string(scheme.get("scheme")).lower()


def _issuers(scheme: dict[str, object]) -> frozenset[str]:
    """The issuer of its tokens."""
    flows = as_mapping(scheme.get("flows")).values()
    addresses = [as_mapping(flow).get(word) for flow in flows for word in ("tokenUrl", "authorizationUrl")]
    return frozenset(filter(None, map(as_string, [*addresses, scheme.get("openIdConnectUrl")])))
