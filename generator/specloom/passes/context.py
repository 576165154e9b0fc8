"""What passes are given beside the client: settings, the names lock, and where to note findings."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.findings import Finding, Severity
from specloom.names.lock import Lock
from specloom.settings import Settings


@attrs.define
class Context:
    """One run of the passes."""

    settings: Settings = attrs.field(factory=Settings)
    lock: Lock = attrs.field(factory=Lock)
    findings: list[Finding] = attrs.field(factory=list[Finding])

    def report(self, code: str, severity: Severity, message: str, origin: ir.Origin, help: str = "") -> None:
        """Note what a pass could not take as the description has it."""
        self.findings.append(Finding(code, severity, message, origin=origin, help=help))
