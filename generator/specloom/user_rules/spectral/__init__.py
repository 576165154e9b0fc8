"""Spectral rulesets: reads their rules and applies them to a description. Knows nothing of rules in Python."""

from __future__ import annotations

from pathlib import Path

from specloom.document import Document
from specloom.findings import Finding, Place, Refused
from specloom.user_rules.codes import BAD_RULESET


def spectral_findings(file: Path, named: Place, document: Document) -> list[Finding]:
    """The findings of a ruleset about a description, and what of the ruleset is not supported.

    Args:
        named: Where settings name the ruleset.

    Raises:
        Refused: The ruleset cannot be used, or the libraries that it needs are not installed.
    """
    try:
        from specloom.user_rules.spectral.check import apply
    except ModuleNotFoundError as error:
        message = "Spectral rulesets need further libraries: pip install 'specloom[spectral]'"
        raise Refused(BAD_RULESET.found(message, place=named)) from error
    from specloom.user_rules.spectral.read import read_ruleset

    ruleset = read_ruleset(file, document.name)
    return [*ruleset.unsupported, *apply(ruleset, document)]
