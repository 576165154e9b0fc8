"""Security requirements and schemes. Knows which credentials are required; not how a client sends them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Any

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.operations import credentials
from specloom.diff.operations.model import DescriptionView, OperationView, properties
from specloom.diff.operations.operation_matching import OperationFamily, OperationPair
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import Document, DocumentNode

_RULES = table(
    "security",
    """
    api-security-added         | info  | added                  | security requirement added to the operation
    api-security-removed       | info  | removed                | security requirement removed from the operation
    api-security-scope-added   | info  | scope-added            | scope added to a security requirement of the operation
    api-security-scope-removed | info  | scope-removed          | scope removed from a security requirement of the operation
    api-open-operation-secured | error | open-operation-secured | operation now requires authentication
    api-security-no-longer-accepted | error | no-longer-accepted | previously accepted credentials are no longer sufficient
    api-security-no-longer-used | warning | no-longer-used | previously accepted credentials have no effect now: callers are anonymous
    api-secured-operation-opened | info | secured-operation-opened | operation no longer requires authentication
    """,
)
_DOCUMENT_RULES = table(
    "security",
    """
    api-global-security-added                      | info  | added                   | security requirement added to the whole API
    api-global-security-removed                    | info  | removed                 | security requirement removed from the whole API
    api-global-security-scope-added                | info  | scope-added             | scope added to the security requirement of the whole API
    api-global-security-scope-removed              | info  | scope-removed           | scope removed from the security requirement of the whole API
    api-security-component-added                   | info  | added                   | security scheme added
    api-security-component-removed                 | info  | removed                 | security scheme removed
    api-security-component-type-changed            | info  | type-changed            | type of the security scheme replaced
    api-security-component-oauth-url-changed       | info  | oauth-url-changed       | authorization URL of the OAuth flow replaced
    api-security-component-oauth-token-url-changed | info  | oauth-token-url-changed | token URL of the OAuth flow replaced
    api-security-component-oauth-scope-added       | info  | oauth-scope-added       | scope added to the OAuth flow
    api-security-component-oauth-scope-removed     | info  | oauth-scope-removed     | scope removed from the OAuth flow
    api-security-component-oauth-scope-withdrawn   | error | oauth-scope-withdrawn   | scope that callers ask for removed from the OAuth flow
    api-security-component-oauth-scope-changed     | info  | oauth-scope-changed     | description of an OAuth scope changed
    api-security-component-oauth-refresh-url-changed | info  | oauth-refresh-url-changed | refresh URL of the OAuth flow replaced
    api-security-component-oauth-flow-added        | info  | oauth-flow-added        | OAuth flow added
    api-security-component-oauth-flow-removed      | error | oauth-flow-removed      | OAuth flow removed
    api-security-component-carrier-changed         | error | carrier-changed         | credential is sent in another location or under another name
    api-security-component-unrequired-changed      | info  | unrequired-changed      | scheme changed that no operation requires under this name
    api-security-component-undefined               | warning | undefined             | required security scheme is not defined: its credentials are unknown
    """,
)

_ADDRESSES = {
    "authorizationUrl": "oauth-url-changed",
    "tokenUrl": "oauth-token-url-changed",
    "refreshUrl": "oauth-refresh-url-changed",
}
_REFUSED = "api-security-no-longer-accepted"
_IGNORED = "api-security-no-longer-used"
_BREAKING = ("api-security-component-carrier-changed", "api-security-component-oauth-flow-removed")
"""Changes of a scheme that break those who rely on it."""

_CARRIERS = ("in", "name", "scheme", "openIdConnectUrl")


def find(pair: OperationPair) -> Iterator[RawChange]:
    """Changes of the security requirements of an operation."""
    before, after = pair.base.node / "security", pair.revision.node / "security"
    places = _place(before, pair.base.node), _place(after, pair.revision.node)
    if _alternatives(_effective(pair.base)) != _alternatives(_effective(pair.revision)):
        yield from _requirements("api-security", before.value, after.value, places)
    was, now = _open(pair.base), _open(pair.revision)
    if was != now:
        id = "api-open-operation-secured" if was else "api-secured-operation-opened"
        yield RawChange(id, places[0].origin, places[1].origin)
    for alternative in credentials.refused(pair.base, pair.revision):
        asked = credentials.requirement(pair.revision)
        yield RawChange(_REFUSED, alternative.node.origin, asked.origin, credentials.named(alternative))
    for alternative in credentials.ignored(pair.base, pair.revision):
        asked = credentials.requirement(pair.revision)
        yield RawChange(_IGNORED, alternative.node.origin, asked.origin, credentials.named(alternative))


def find_document(
    base: DescriptionView, revision: DescriptionView, pairs: Sequence[tuple[OperationView, OperationView]]
) -> Iterator[RawChange]:
    """Changes of the security requirements of the whole description, and of its schemes.

    Args:
        pairs: The operations that both descriptions have.
    """
    roots = base.document.root, revision.document.root
    places = tuple(_place(root / "security", root) for root in roots)
    yield from _requirements("api-global-security", base.security, revision.security, (places[0], places[1]))
    before, after = base.components("securitySchemes"), revision.components("securitySchemes")
    for name in [name for name in before if name not in after]:
        yield RawChange("api-security-component-removed", before[name].origin, roots[1].origin / "components", name)
    for name in [name for name in after if name not in before]:
        yield RawChange("api-security-component-added", roots[0].origin / "components", after[name].origin, name)
    changed = [_both(base, revision, before[name], after[name], name) for name in before if name in after]
    schemes = [each for each in changed if each is not None]
    relied_on = credentials.relied_on(pairs) if schemes else frozenset[str]()
    for name, old, new in schemes:
        found = _scheme(name, old, new, credentials.asked_scopes(base, name))
        yield from found if name in relied_on else map(_harmless, found)
    yield from _undefined(base, revision)


def _undefined(base: DescriptionView, revision: DescriptionView) -> Iterator[RawChange]:
    """Schemes that the new description requires and does not define, unless the old one did the same."""
    found = credentials.undefined(revision)
    known = credentials.undefined(base) if found else {}
    for name, node in found.items():
        if name not in known:
            origin = base.document.root.origin / "components"
            yield RawChange("api-security-component-undefined", origin, node.origin, name)


def _both(
    base: DescriptionView, revision: DescriptionView, before: DocumentNode, after: DocumentNode, name: str
) -> tuple[str, DocumentNode, DocumentNode] | None:
    """Both versions of a scheme; None if they are equal, or not both can be read."""
    old, new = base.document.follow(before), revision.document.follow(after)
    sides = [as_mapping(node.value) for node in (old, new) if node is not None]
    if old is None or new is None or not all(sides) or sides[0] == sides[1]:
        return None
    return name, old, new


def _harmless(change: RawChange) -> RawChange:
    """The change of a scheme on which no call relies."""
    breaks = change.aspect in _BREAKING
    return change._replace(aspect="api-security-component-unrequired-changed") if breaks else change


def schemes(document: Document) -> dict[str, Any]:
    """The security schemes of a description as plain data, references resolved."""
    named = properties(document.root / "components" / "securitySchemes")
    return {name: target.value for name, node in named if (target := document.follow(node)) is not None}


def _effective(operation: OperationView) -> Any:
    """The requirements of an operation: its own, otherwise those of the whole API (OAS section 4.8.10)."""
    return operation.node.value.get("security", operation.document.data.get("security"))


def _alternatives(value: Any) -> frozenset[tuple[tuple[str, tuple[str, ...]], ...]]:
    """Requirements without their order, which means nothing, nor that of schemes and scopes."""
    return frozenset(
        tuple(sorted((name, tuple(sorted(map(str, as_list(scopes))))) for name, scopes in as_mapping(each).items()))
        for each in as_list(value)
    )


def _open(operation: OperationView) -> bool:
    """Whether no credentials are needed: there is no requirement, or an empty alternative."""
    value = _effective(operation)
    return not value or {} in value


def _requirements(stem: str, before: Any, after: Any, places: tuple[DocumentNode, DocumentNode]) -> Iterator[RawChange]:
    kept = [each for each in as_list(before) if each in as_list(after)]
    old, new = _by_schemes(before, kept), _by_schemes(after, kept)
    base, revision = places[0].origin, places[1].origin
    for names in [names for names in old if names not in new]:
        yield RawChange(f"{stem}-removed", base, revision, " and ".join(names))
    for names in [names for names in new if names not in old]:
        yield RawChange(f"{stem}-added", base, revision, " and ".join(names))
    for names in [names for names in old if names in new]:
        for scheme in names:
            was, now = old[names][scheme], new[names][scheme]
            for scope in [scope for scope in was if scope not in now]:
                yield RawChange(f"{stem}-scope-removed", base, revision, f"{scheme} {scope}")
            for scope in [scope for scope in now if scope not in was]:
                yield RawChange(f"{stem}-scope-added", base, revision, f"{scheme} {scope}")


def _by_schemes(value: Any, kept: list[Any]) -> dict[tuple[str, ...], dict[str, list[str]]]:
    """Requirements that only one side has, by the schemes that each requires together.

    Empty requirements, which have no scheme to name, are omitted.
    """
    found: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for requirement in map(as_mapping, as_list(value)):
        if requirement and requirement not in kept:
            found[tuple(sorted(requirement))] = {name: as_list(scopes) for name, scopes in requirement.items()}
    return found


def _scheme(name: str, old: DocumentNode, new: DocumentNode, asked: Container[str] | None) -> Iterator[RawChange]:
    if old.value.get("type") != new.value.get("type"):
        yield RawChange(
            "api-security-component-type-changed",
            old.origin,
            new.origin,
            name,
            old.value.get("type"),
            new.value.get("type"),
        )
    else:
        for keyword in _CARRIERS:
            was, now = old.value.get(keyword), new.value.get(keyword)
            if str(was).lower() != str(now).lower() or (was != now and not _ignores_case(keyword, new)):
                yield RawChange("api-security-component-carrier-changed", old.origin, new.origin, name, was, now)
    before, after = dict(properties(old / "flows")), dict(properties(new / "flows"))
    for flow in [flow for flow in before if flow not in after]:
        yield RawChange("api-security-component-oauth-flow-removed", before[flow].origin, new.origin, f"{name} {flow}")
    for flow in [flow for flow in after if flow not in before]:
        yield RawChange("api-security-component-oauth-flow-added", old.origin, after[flow].origin, f"{name} {flow}")
    for flow in [flow for flow in before if flow in after]:
        yield from _flow(name, before[flow], after[flow], asked)


def _ignores_case(keyword: str, scheme: DocumentNode) -> bool:
    """Whether capitals do not matter: in the scheme of an `Authorization` header, and in the name of a header."""
    return keyword == "scheme" or (keyword == "name" and scheme.value.get("in") == "header")


def _flow(name: str, old: DocumentNode, new: DocumentNode, asked: Container[str] | None) -> Iterator[RawChange]:
    """Changes of one flow; `asked` are the scopes that callers may ask for, None for any."""
    for keyword, tail in _ADDRESSES.items():
        was, now = (old / keyword).value, (new / keyword).value
        if was != now:
            yield RawChange(f"api-security-component-{tail}", old.origin, new.origin, name, was, now)
    before, after = dict(properties(old / "scopes")), dict(properties(new / "scopes"))
    for scope in [*before, *(scope for scope in after if scope not in before)]:
        was, now = before.get(scope), after.get(scope)
        if was is None or now is None:
            withdrawn = asked is None or scope in asked
            word = "added" if was is None else "withdrawn" if withdrawn else "removed"
            yield RawChange(f"api-security-component-oauth-scope-{word}", old.origin, new.origin, f"{name} {scope}")
        elif was.value != now.value:
            yield RawChange(
                "api-security-component-oauth-scope-changed",
                was.origin,
                now.origin,
                f"{name} {scope}",
                was.value,
                now.value,
            )


def _place(node: DocumentNode, otherwise: DocumentNode) -> DocumentNode:
    return otherwise if node.value is None else node


FAMILY = OperationFamily("security", _RULES, find)
DOCUMENT_RULES = _DOCUMENT_RULES
