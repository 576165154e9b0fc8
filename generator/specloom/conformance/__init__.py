"""Recorded examples against generated code: record, replay, judge. Knows clients from outside; not how they are made."""

from specloom.conformance.package import NoPackage as NoPackage
from specloom.conformance.package import Package as Package
from specloom.conformance.package import load_package as load_package
from specloom.conformance.run_cases import run_cases as run_cases
from specloom.conformance.verdict import Report as Report
from specloom.conformance.verdict import Verdict as Verdict
from specloom.conformance.verdict import exit_code as exit_code
