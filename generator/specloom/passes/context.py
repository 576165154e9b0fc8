"""The context of a run of the passes: settings, the names lock, and findings. Decides nothing."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.findings import Code, Finding
from specloom.names.lock import Lock
from specloom.passes.codes import INVALID_SETTING
from specloom.settings import ClientSettings
from specloom.toml_places import Path


@attrs.define
class Context:
    """One run of the passes.

    Attributes:
        locked: The names lock as it was before the run.
        refused: Entries of `client.toml`, by the last of their keys, of which an error was reported.
    """

    settings: ClientSettings = attrs.field(factory=ClientSettings)
    lock: Lock = attrs.field(factory=Lock)
    locked: Lock = attrs.field(init=False)
    findings: list[Finding] = attrs.field(factory=list[Finding])
    refused: set[str] = attrs.field(factory=set[str])

    def __attrs_post_init__(self) -> None:
        self.locked = self.lock

    def report(self, code: Code, message: str, origin: ir.Origin) -> None:
        """Report what the description states and how it was interpreted."""
        self.findings.append(code.found(message, origin))

    def report_setting(self, path: Path, message: str) -> None:
        """Report a wrong entry of `client.toml` at its place, such as that of the path `("types", "Pet")`."""
        self.refused.add(str(path[-1]))
        self.findings.append(INVALID_SETTING.found(message, place=self.settings.place(path)))
