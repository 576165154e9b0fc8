"""Changes as JUnit XML, in which each change that fails the comparison is a failed test. Knows that format; judges nothing."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import sentence
from specloom.diff.rule import ORDER
from specloom.findings import Place, as_text, in_checkout, visible

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 does not allow (section 2.2)."""


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """A suite with a case for each change, in which those that make it fail are failures, and for what could not be read, an error."""
    least = ORDER[policy.fail_on] if policy.fail_on else len(ORDER)
    failed = [change for change in comparison.changes if ORDER[change.level] >= least]
    faults = comparison.faults
    number = len(comparison.changes) + len(comparison.complaints) + len(faults)
    counts = {"failures": len(failed) + len(comparison.complaints), "errors": len(faults)}
    counted = {name: str(count) for name, count in {"tests": max(number, 1), **counts}.items()}
    suite = ET.Element("testsuite", {"name": "specloom diff", **counted})
    for change in comparison.changes:
        _case(suite, change, bad=ORDER[change.level] >= least)
    for complaint in comparison.complaints:
        case = ET.SubElement(suite, "testcase", classname="specloom.toml", name=clean(complaint.code))
        ET.SubElement(case, "failure", type=complaint.code, message=clean(complaint.message))
    for fault in faults:
        case = ET.SubElement(suite, "testcase", classname="specloom diff", name=clean(f"{fault.code} {fault.place}"))
        ET.SubElement(case, "error", type=fault.code, message=clean(as_text(fault)))
    if not number:
        ET.SubElement(suite, "testcase", classname="specloom diff", name="nothing changed")
    return whole(suite)


def whole(suite: ET.Element) -> str:
    """A report of one suite."""
    suites = ET.Element("testsuites", {name: suite.attrib[name] for name in ("name", "tests", "failures", "errors")})
    suites.append(suite)
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ET.Element, change: Change, *, bad: bool) -> None:
    name = clean(f"{change.id} {sentence(change)}")
    case = ET.SubElement(suite, "testcase", classname=f"specloom.{change.level}", name=name)
    if change.revision_place is not None:
        place = in_checkout(change.revision_place)
        case.set("file", clean(place.file))
        case.set("line", str(place.line or 1))
    text = clean(f"{in_checkout(change.place or Place(''))} {sentence(change)}".lstrip())
    if bad:
        ET.SubElement(case, "failure", type=change.id, message=clean(change.text)).text = text
    else:
        ET.SubElement(case, "system-out").text = text


def clean(text: str) -> str:
    """A string that XML allows, on one line, so that no line of the report begins with text from a description."""
    return _FORBIDDEN.sub("\ufffd", visible(text)).strip()
