"""The context of a run of the passes: settings, the names lock, and findings. Decides nothing."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.findings import Code, Finding
from specloom.names.lock import Lock
from specloom.settings import ClientSettings


@attrs.define
class Context:
    """One run of the passes."""

    settings: ClientSettings = attrs.field(factory=ClientSettings)
    lock: Lock = attrs.field(factory=Lock)
    findings: list[Finding] = attrs.field(factory=list[Finding])

    def report(self, code: Code, message: str, origin: ir.Origin) -> None:
        """Report what the description states and how it was interpreted."""
        self.findings.append(code.found(message, origin))

    def report_setting(self, code: Code, key: str, message: str, origin: ir.Origin) -> None:
        """Report a wrong entry of `client.toml`, such as `types.Pet`, at its line."""
        place = self.settings.places.get(key)
        self.findings.append(code.found(message, origin if place is None else None, place=place))
