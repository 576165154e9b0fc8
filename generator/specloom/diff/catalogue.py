"""All rules by id. Knows every family; finds nothing itself."""

from __future__ import annotations

from specloom.diff import interface_rules
from specloom.diff.families import WIRE_RULES, by_id
from specloom.diff.python import rules
from specloom.diff.rule import ChangeRule

RULES: dict[str, ChangeRule] = by_id([WIRE_RULES.values(), rules.RULES, interface_rules.RULES])
