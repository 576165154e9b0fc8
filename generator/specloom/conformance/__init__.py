"""Tests generated code against recorded examples: record, replay, check. Uses clients from outside; knows nothing of generation.

Each command is one function, in the module of its name: `conform`, `record`, `replay`, `coverage`.
"""

from specloom.conformance.api import ApiUnderTest as ApiUnderTest
from specloom.conformance.checking.generated_package import LoadedPackage as LoadedPackage
from specloom.conformance.checking.generated_package import PackageNotFound as PackageNotFound
from specloom.conformance.checking.generated_package import load_package as load_package
from specloom.conformance.checking.verdict import ConformanceReport as ConformanceReport
from specloom.conformance.checking.verdict import Verdict as Verdict
from specloom.conformance.checking.verdict import exit_code as exit_code
from specloom.conformance.record import recorder as recorder
from specloom.conformance.registry.registry_links import check_links as check_links
from specloom.conformance.replaying.replay import replaying as replaying
from specloom.conformance.reporting.page import html_page as html_page
from specloom.conformance.reporting.report import PRINTERS as PRINTERS
from specloom.conformance.store import find_recordings as find_recordings
