"""Paths that differ only in the names of their variables are one address, wherever each side has its operations."""

from __future__ import annotations

import pytest
from tests.diff.helpers import Tree, api, between

X, Y, P, Q = "/a/{x}", "/a/{y}", "/a/{p}", "/a/{q}"


def operations(path: str, *methods: str, type_: str = "string") -> Tree:
    parameter = {"name": path[4], "in": "path", "required": True, "schema": {"type": type_}}
    return {path: {method: {"parameters": [parameter], "responses": {}} for method in methods}}


CHANGED = "request-parameter-type-changed"
CASES = [
    # base, revision, worst rules
    ((X, "get"), (Y, "post"), (X, "post"), (Y, "get"), []),
    ((X, "get"), (Y, "post"), (X, "get", "post"), None, []),
    ((X, "get", "post"), None, (X, "get"), (Y, "post"), []),
    ((X, "get"), (Y, "get"), (P, "get"), (Q, "get"), []),
    ((X, "get"), (Y, "get"), (X, "get"), None, ["api-path-removed-without-deprecation"]),
    ((X, "get"), None, (X, "get"), (Y, "get"), ["endpoint-added"]),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "new_one", "new_two", "expected"), CASES)
def test_an_operation_is_matched_by_its_address(
    one: tuple[str, ...], two: tuple[str, ...] | None, new_one: tuple[str, ...], new_two: tuple[str, ...] | None,
    expected: list[str],
) -> None:  # fmt: skip
    base, revision = (
        api({path: item for each in side if each for path, item in operations(*each).items()})
        for side in ((one, two), (new_one, new_two))
    )
    assert [change.id for change in between(base, revision).changes] == expected


def test_each_of_two_operations_at_one_address_has_its_own_match() -> None:
    base = api({**operations(X, "get"), **operations(Y, "get")})
    revision = api({**operations(P, "get"), **operations(Q, "get", type_="integer")})
    found = between(base, revision).changes
    assert [(change.id, change.operations) for change in found] == [(CHANGED, ("GET /a/{y}",))]
