"""The context of a run of the passes: settings, the names lock, and findings. Decides nothing."""

from __future__ import annotations

from specloom import ir
from specloom.findings import Code, Finding
from specloom.names.lock import Lock
from specloom.passes.codes import INVALID_SETTING
from specloom.settings import ClientSettings
from specloom.toml_places import Path


class Context:
    """One run of the passes.

    Attributes:
        locked: The names lock as it was before the run.
        refused: Entries of `client.toml`, by the last of their keys, of which an error was reported.
    """

    def __init__(self, settings: ClientSettings | None = None, lock: Lock | None = None) -> None:
        self.settings = settings or ClientSettings()
        self.lock = self.locked = lock or Lock()
        self.findings: list[Finding] = []
        self.refused: set[str] = set()

    def report(self, code: Code, message: str, origin: ir.Origin) -> None:
        """Report what the description states and how it was interpreted."""
        self.findings.append(code.found(message, origin))

    def report_setting(self, path: Path, message: str) -> None:
        """Report a wrong entry of `client.toml` at its place, such as that of the path `("types", "Pet")`."""
        self.refused.add(str(path[-1]))
        self.findings.append(INVALID_SETTING.found(message, place=self.settings.place(path)))
