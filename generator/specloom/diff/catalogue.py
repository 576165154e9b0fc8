"""All rules by id. Knows every family; finds nothing itself."""

from __future__ import annotations

from specloom.diff import (
    bodies,
    incoming,
    links,
    operations,
    parameters,
    python_rules,
    responses,
    security,
    servers,
    surroundings,
)
from specloom.diff.calls import OperationFamily
from specloom.diff.compare import ALTERNATIVES, FAMILIES
from specloom.diff.rule import Rule

OPERATION_FAMILIES: tuple[OperationFamily, ...] = (
    operations.FAMILY,
    security.FAMILY,
    parameters.FAMILY,
    bodies.FAMILY,
    responses.FAMILY,
    links.FAMILY,
)
"""What is asked of every pair of operations."""


def _all() -> dict[str, Rule]:
    tables = [family.rules for family in (*FAMILIES, ALTERNATIVES)]
    tables += [family.rules for family in OPERATION_FAMILIES]
    tables += [security.DOCUMENT_RULES, surroundings.RULES, servers.RULES, incoming.RULES, python_rules.RULES]
    found: dict[str, Rule] = {}
    for rule in (rule for table in tables for rule in table):
        if found.setdefault(rule.id, rule) != rule:
            raise ValueError(f"two rules are called {rule.id}")
    return found


RULES: dict[str, Rule] = _all()
