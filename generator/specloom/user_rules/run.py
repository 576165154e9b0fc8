"""Runs the rules that a project names over a description. Knows where rules come from; not what they look for."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from specloom.document import Document
from specloom.findings import Finding, Refused
from specloom.user_rules.settings import read_settings


def user_findings(root: Path, document: Document, taken: Collection[str] = ()) -> list[Finding]:
    """The findings of the rules of the project at `root` about a description.

    Args:
        taken: Ids of the rules of specloom.

    Raises:
        Refused: Settings are not valid, or a rule fails; the findings say where.
    """
    chosen = read_settings(root)
    found: list[Finding] = []
    broken: list[Finding] = []
    ids = set(taken)
    if chosen.rules:
        from specloom.user_rules.python_file import load_rules, run_rule

        for file, _ in chosen.rules:
            try:
                rules = load_rules(file, ids)
            except Refused as refusal:
                broken += refusal.findings
                continue
            for rule in rules:
                ids.add(rule.id)
                try:
                    found += run_rule(rule, document, file)
                except Refused as refusal:
                    broken += refusal.findings
    if chosen.rulesets:
        from specloom.user_rules.spectral import spectral_findings

        for file, place in chosen.rulesets:
            try:
                found += spectral_findings(file, place, document)
            except Refused as refusal:
                broken += refusal.findings
    if broken:
        raise Refused(*broken)
    return found
