"""Changes as SARIF 2.1.0 (OASIS). Knows its properties; judges nothing."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from specloom.diff.catalogue import RULES
from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import dumped, sentence
from specloom.diff.rule import Level
from specloom.findings import Finding, Place, in_checkout

_LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """One run, with the rules it uses and a result for each change; the base's line is a related location.

    Includes optional properties that GitHub code scanning requires: descriptions of each rule, a line for each result.
    """
    ids = sorted({change.id for change in comparison.changes})
    results = [_result(change, ids.index(change.id)) for change in comparison.changes]
    notes = [notification(finding) for finding in (*comparison.findings, *comparison.complaints)]
    return log([_rule(id) for id in ids], results, notes)


def log(rules: list[dict[str, Any]], results: list[dict[str, Any]], notes: list[dict[str, Any]]) -> str:
    """A log of one run, with its rules, results and notifications."""
    driver = {"name": "specloom", "informationUri": "https://github.com/specloom/specloom", "rules": rules}
    invocation = {"executionSuccessful": True, "toolConfigurationNotifications": notes}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "invocations": [invocation],
    }
    return dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(id: str) -> dict[str, Any]:
    rule = RULES[id]
    return {
        "id": id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": f"`specloom explain {id}` shows two small descriptions and this change between them."},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }


def _result(change: Change, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": change.id,
        "ruleIndex": index,
        "level": _LEVELS[change.level],
        "message": {"text": sentence(change)},
        "locations": [location(change.revision_place)],
        "partialFingerprints": {"specloomChange/v1": change.fingerprint},
        "properties": {"operations": list(change.operations)},
    }
    if change.base_place is not None:
        ref, file = _at_ref(change.base_place.file)
        place = change.base_place._replace(file=file)
        result["relatedLocations"] = [{**location(place), "id": 0, "message": {"text": f"before{ref}"}}]
    return result


def _at_ref(name: str) -> tuple[str, str]:
    """The note about a ref, and the file: `main:specs/pets.yaml` is a file of another version, not a URL."""
    ref, colon, file = name.partition(":")
    return (f", at {ref}", file) if colon and not file.startswith("//") else ("", name)


def location(place: Place | None) -> dict[str, Any]:
    """A physical location; the first line where none is known."""
    found = in_checkout(place or Place(""))
    region = {"startLine": found.line or 1, "startColumn": found.column or 1}
    # A reference with a colon in its first segment would be parsed as a URL with a scheme (RFC 3986 section 4.2).
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(found.file, safe="/:" if "://" in found.file else "/")},
            "region": region,
        }
    }


def notification(finding: Finding) -> dict[str, Any]:
    """A finding that is no result of a rule."""
    note: dict[str, Any] = {
        "descriptor": {"id": finding.code},
        "level": finding.severity,
        "message": {"text": finding.message},
    }
    return {**note, "locations": [location(finding.place)]} if finding.place else note
