"""All rules by id. Knows every family; finds nothing itself."""

from __future__ import annotations

from specloom.diff import interface_rules
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
from specloom.diff.python import rules
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.compare import ALTERNATIVES, FAMILIES

OPERATION_FAMILIES: tuple[OperationFamily, ...] = (
    operations.FAMILY,
    security.FAMILY,
    parameters.FAMILY,
    bodies.FAMILY,
    responses.FAMILY,
    links.FAMILY,
)
"""Families of rules that are applied to every pair of operations."""


def _all() -> dict[str, ChangeRule]:
    tables = [family.rules for family in (*FAMILIES, ALTERNATIVES)]
    tables += [family.rules for family in OPERATION_FAMILIES]
    tables += [security.DOCUMENT_RULES, document_level.RULES, servers.RULES, callbacks.RULES, rules.RULES]
    tables += [interface_rules.RULES]
    found: dict[str, ChangeRule] = {}
    for rule in (rule for table in tables for rule in table):
        if found.setdefault(rule.id, rule) != rule:
            raise ValueError(f"the rule {rule.id} is defined twice")
    return found


RULES: dict[str, ChangeRule] = _all()
