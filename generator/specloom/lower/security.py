"""Lowers security schemes and security requirements. Handles no secret."""

from __future__ import annotations

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.context import Lowering, items, mapping, properties_of, string_of

AUTHORIZATION = "Authorization"


def auths(low: Lowering, root: DocumentNode) -> tuple[ir.Auth, ...]:
    """All security schemes of the components, references followed; last the one that only header parameters imply."""
    found = tuple(
        _auth(low, name, low.document.follow(node) or node)
        for name, node in properties_of(root / "components", "securitySchemes")
    )
    header = low.authorization
    if header is None or any(auth.key == AUTHORIZATION for auth in found):
        return found
    docs = string_of(mapping(header.value).get("description"))
    return (*found, ir.Auth(AUTHORIZATION, "header", header.origin, wire_name=AUTHORIZATION, docs=docs))


def needed(low: Lowering, path_item: DocumentNode, operation: DocumentNode) -> tuple[tuple[str, ...], ...] | None:
    """The requirements of an operation, None to use those of the document.

    Parameters called Authorization are ignored (OAS 3.1.1 section 4.8.12), but without a scheme they are the only
    sign of how a caller authenticates: they become a scheme.
    """
    said = requirements(low, operation)
    if said is not None or requirements(low, low.document.root):
        return said
    for node in (*items(operation, "parameters"), *items(path_item, "parameters")):
        target = low.document.follow(node)
        described = mapping(target.value) if target else {}
        if described.get("in") == "header" and string_of(described.get("name")).lower() == AUTHORIZATION.lower():
            low.authorization = target
            return ((AUTHORIZATION,),) if described.get("required") is True else ((AUTHORIZATION,), ())
    return None


def requirements(low: Lowering, node: DocumentNode) -> tuple[tuple[str, ...], ...] | None:
    """Alternatives of scheme names needed together; None if the node declares none.

    An empty alternative, `{}`, permits anonymous calls (OAS 3.1.1 section 4.8.30).
    """
    if "security" not in mapping(node.value):
        return None
    return tuple(tuple(mapping(alternative.value)) for alternative in items(node, "security"))


def _auth(low: Lowering, key: str, node: DocumentNode) -> ir.Auth:
    scheme = mapping(node.value)
    docs = string_of(scheme.get("description"))
    wire_name = string_of(scheme.get("name"))
    match scheme.get("type"), scheme.get("in"), string_of(scheme.get("scheme")).lower():
        case "apiKey", "header", _:
            return ir.Auth(key, "header", node.origin, wire_name=wire_name, docs=docs)
        case "apiKey", "query", _:
            return ir.Auth(key, "query", node.origin, wire_name=wire_name, docs=docs)
        case "apiKey", "cookie", _:
            return ir.Auth(key, "cookie", node.origin, wire_name=wire_name, docs=docs)
        case "http", _, "basic":
            return ir.Auth(key, "basic", node.origin, docs=docs)
        case "http", _, "bearer" | "":
            return ir.Auth(key, "bearer", node.origin, docs=docs)
        case "http", _, _:
            prefix = string_of(scheme.get("scheme"))
            return ir.Auth(key, "header", node.origin, wire_name="Authorization", prefix=prefix, docs=docs)
        case "oauth2", _, _:
            return _oauth(key, node, docs)
        case "openIdConnect", _, _:
            return ir.Auth(key, "oauth2", node.origin, docs=docs)
        case "mutualTLS", _, _:
            return ir.Auth(key, "other", node.origin, docs=docs)
        case kind, _, _:
            low.report(
                codes.UNKNOWN_SECURITY,
                f"the security scheme has the unknown type {kind!r}; pass its credentials with extra_headers",
                node.origin,
            )
            return ir.Auth(key, "other", node.origin, docs=docs)


def _oauth(key: str, node: DocumentNode, docs: str) -> ir.Auth:
    flows = mapping(mapping(node.value).get("flows"))
    grant = mapping(flows.get("clientCredentials"))
    scopes = mapping(grant.get("scopes"))
    return ir.Auth(
        key,
        "oauth2",
        node.origin,
        token_url=string_of(grant.get("tokenUrl")) or None,
        scopes=tuple(sorted(scopes)),
        other_flows=any(name != "clientCredentials" for name in flows),
        docs=docs,
    )
