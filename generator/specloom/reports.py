"""Findings as reports of other tools: a GitLab code-quality report, SARIF, JUnit XML. Knows these formats; no description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from specloom.diff.printers import gitlab, junit, sarif
from specloom.diff.printers.wording import dumped
from specloom.findings import Code, Finding, Place, in_checkout


def as_gitlab(findings: Sequence[Finding]) -> str:
    """A JSON array of issues."""
    return dumped(
        [
            gitlab.issue(
                each.code, each.message, gitlab.SEVERITIES[each.severity], gitlab.fingerprint(each), place_of(each)
            )
            for each in findings
        ]
    )


def as_sarif(findings: Sequence[Finding], codes: Mapping[str, Code]) -> str:
    """A SARIF 2.1.0 log with a result for each finding.

    Args:
        codes: Every code by its id, for the texts of rules.
    """
    ids = sorted({each.code for each in findings})
    results = [_result(each, ids.index(each.code)) for each in findings]
    helps = {each.code: each.help for each in findings}
    return sarif.log([_rule(id, codes.get(id), helps[id]) for id in ids], results, [])


def _rule(id: str, code: Code | None, own: str) -> dict[str, Any]:
    """A rule; one of a project, which has no code, brings its own help."""
    summary = code.summary if code else id
    help = (code.help or f"`specloom explain {id}` shows an example.") if code else own or id
    return {
        "id": id,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": summary},
        "help": {"text": help},
        **({"defaultConfiguration": {"level": code.severity}} if code else {}),
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [sarif.location(place_of(finding))],
        "partialFingerprints": {"specloomFinding/v1": gitlab.fingerprint(finding)},
    }


def as_junit(findings: Sequence[Finding], verb: str) -> str:
    """A suite with a case for each finding, in which errors are failures; one case that passes without any.

    Args:
        verb: The command that found them.
    """
    errors = sum(each.severity == "error" for each in findings)
    suite = ET.Element(
        "testsuite", name=f"specloom {verb}", tests=str(max(len(findings), 1)), failures=str(errors), errors="0"
    )
    for each in findings:
        _case(suite, each)
    if not findings:
        ET.SubElement(suite, "testcase", classname=f"specloom {verb}", name="nothing found")
    return junit.whole(suite)


def _case(suite: ET.Element, finding: Finding) -> None:
    place, message = place_of(finding), junit.clean(finding.message)
    name = junit.clean(f"{finding.code} {finding.message}")
    case = ET.SubElement(suite, "testcase", classname=f"specloom.{finding.severity}", name=name)
    case.set("file", junit.clean(place.file))
    case.set("line", str(place.line or 1))
    text = junit.clean(f"{place} {finding.message}")
    if finding.severity == "error":
        ET.SubElement(case, "failure", type=finding.code, message=message).text = text
    else:
        ET.SubElement(case, "system-out").text = text


def place_of(finding: Finding) -> Place:
    """Where a finding is, as far as it is known, as CI names the file."""
    return in_checkout(finding.place or Place(finding.origin.source if finding.origin else ""))
