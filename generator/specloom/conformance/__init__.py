"""Recorded examples against generated code: record, replay, judge. Knows clients from outside; not how they are made.

Each verb is one function, in the module of its name: `conform`, `record`, `replay`, `coverage`.
"""

from specloom.conformance.api import Api as Api
from specloom.conformance.links import check_links as check_links
from specloom.conformance.package import NoPackage as NoPackage
from specloom.conformance.package import Package as Package
from specloom.conformance.package import load_package as load_package
from specloom.conformance.page import html_page as html_page
from specloom.conformance.record import recorder as recorder
from specloom.conformance.replay import replaying as replaying
from specloom.conformance.report import PRINTERS as PRINTERS
from specloom.conformance.store import find_recordings as find_recordings
from specloom.conformance.verdict import Report as Report
from specloom.conformance.verdict import Verdict as Verdict
from specloom.conformance.verdict import exit_code as exit_code
