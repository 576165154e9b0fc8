"""The families of rules about what callers see on the wire, and their rules by id. Finds nothing itself."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.diff.operations import (
    bodies,
    callbacks,
    document_level,
    links,
    operations,
    parameters,
    responses,
    security,
    servers,
)
from specloom.diff.operations.operation_matching import OperationFamily
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.combinators import ALTERNATIVES
from specloom.diff.schemas.compare import FAMILIES

OPERATION_FAMILIES: tuple[OperationFamily, ...] = (
    operations.FAMILY,
    security.FAMILY,
    parameters.FAMILY,
    bodies.FAMILY,
    responses.FAMILY,
    links.FAMILY,
)
"""Families of rules that are applied to every pair of operations."""


def by_id(tables: Iterable[Iterable[ChangeRule]]) -> dict[str, ChangeRule]:
    """All rules of some tables. Raises ValueError if two rules have one id."""
    found: dict[str, ChangeRule] = {}
    for rule in (rule for table in tables for rule in table):
        if found.setdefault(rule.id, rule) != rule:
            raise ValueError(f"the rule {rule.id} is defined twice")
    return found


WIRE_RULES: dict[str, ChangeRule] = by_id(
    [
        *(family.rules for family in (*FAMILIES, ALTERNATIVES)),
        *(family.rules for family in OPERATION_FAMILIES),
        security.DOCUMENT_RULES,
        document_level.RULES,
        servers.RULES,
        callbacks.RULES,
    ]
)
"""Rules about the wire."""
