"""Who is refused when security requirements or schemes change. The level was decided before; no row knows which rule finds it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between

KEY, OTHER = {"type": "apiKey", "in": "header", "name": "X-Key"}, {"type": "apiKey", "in": "header", "name": "X-Other"}
BEARER = {"type": "http", "scheme": "bearer"}
OIDC = {"type": "openIdConnect", "openIdConnectUrl": "https://issuer.example/.well-known/openid-configuration"}


def oauth(*scopes: str, flow: str = "clientCredentials", issuer: str = "issuer") -> Tree:
    address = {"tokenUrl": f"https://{issuer}.example/token", "scopes": dict.fromkeys(scopes, "")}
    return {"type": "oauth2", "flows": {flow: address}}


SCHEMES = {"k": KEY, "l": OTHER, "b": BEARER, "o": oauth("r", "w"), "oi": OIDC}


def described(security: list[Tree] | None, schemes: Tree, place: str) -> Tree:
    """A description that requires these alternatives as a whole, or of its operation."""
    said = {} if security is None else {"security": security}
    operation = {"responses": {"204": {"description": "Done"}}, **(said if place == "operation" else {})}
    whole = said if place == "document" else {}
    return api({"/things": {"get": operation}}, components={"securitySchemes": schemes}, **whole)


def worst(base: Tree, revision: Tree) -> str:
    return between(base, revision).worst() or "nothing"


@pytest.mark.parametrize("place", ["document", "operation"])
@pytest.mark.parametrize(
    ("before", "after", "level"),
    [
        ([{"k": []}], [{"l": []}], "error"),
        ([{"k": []}], [{"k": []}, {"b": []}], "info"),
        ([{"k": []}, {"b": []}], [{"k": []}], "error"),
        ([{"k": []}], [{"k": [], "b": []}], "error"),
        ([{"k": [], "b": []}], [{"k": []}], "info"),
        ([{"k": [], "b": []}, {"k": []}], [{"k": []}], "info"),
        ([{"k": []}, {"b": []}], [{"k": [], "b": []}], "error"),
        ([{}, {"k": []}], [{"k": []}], "error"),
        ([{"k": []}], [{"k": []}, {}], "info"),
        ([{}, {"k": []}], [{}, {"b": []}], "warning"),
        ([{"k": []}], [{}, {"b": []}], "warning"),
        ([{}, {"k": []}], [{}], "info"),
        ([{}], None, "nothing"),
        ([{"o": ["r"]}], [{"o": ["r", "w"]}], "error"),
        ([{"o": ["r", "w"]}], [{"o": ["r"]}], "info"),
        ([{"oi": ["r"]}], [{"oi": ["r", "w"]}], "error"),
        ([{"o": ["r"]}], [{"oi": ["r"]}], "error"),
    ],
)
def test_alternatives(place: str, before: list[Tree], after: list[Tree] | None, level: str) -> None:
    assert worst(described(before, SCHEMES, place), described(after, SCHEMES, place)) == level


@pytest.mark.parametrize("place", ["document", "operation"])
@pytest.mark.parametrize(
    ("security", "before", "after", "level"),
    [
        ([{"k": []}], {"k": KEY}, {"k": OTHER}, "error"),
        ([{}, {"k": []}], {"k": KEY}, {"k": OTHER}, "error"),
        ([{"l": []}], {"k": KEY, "l": KEY}, {"k": OTHER, "l": KEY}, "info"),
        (None, {"k": KEY}, {"k": OTHER}, "info"),
        ([{"k": []}], {"k": KEY, "l": OTHER}, {"k": OTHER, "l": KEY}, "error"),
        ([{"o": ["r"]}], {"o": oauth("r")}, {"o": oauth("r", flow="password")}, "error"),
        ([{"l": []}], {"o": oauth("r"), "l": KEY}, {"o": oauth("r", flow="password"), "l": KEY}, "info"),
        ([{"o": ["r"]}], {"o": oauth("r", "w")}, {"o": oauth("r")}, "info"),
        ([{"o": ["r"]}], {"o": oauth("r", "w")}, {"o": oauth("w")}, "error"),
        ([{"b": []}], {"b": BEARER}, {"b": {**BEARER, "scheme": "Bearer"}}, "nothing"),
    ],
)
def test_schemes(place: str, security: Any, before: Tree, after: Tree, level: str) -> None:
    assert worst(described(security, before, place), described(security, after, place)) == level


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [(KEY, KEY, "info"), (oauth("r"), oauth("r"), "info"), (oauth("r"), oauth("r", issuer="other"), "error")],
)
def test_a_scheme_under_another_name(old: Tree, new: Tree, level: str) -> None:
    before, after = (
        described([{"one": ["r"]}], {"one": old}, "operation"),
        described([{"two": ["r"]}], {"two": new}, "operation"),
    )
    assert worst(before, after) == level


def test_schemes_that_exchange_names_with_their_requirements() -> None:
    before = described([{"k": []}], {"k": KEY, "l": OTHER}, "operation")
    assert worst(before, described([{"l": []}], {"k": OTHER, "l": KEY}, "operation")) == "info"
