"""Why a text cannot be read, and where. Knows offsets; not lines and not files."""

from __future__ import annotations

from specloom.findings import Code


class Unreadable(Exception):
    """The text cannot be read, for the reason `code` names, at the offset `at`."""

    def __init__(self, code: Code, message: str, at: int) -> None:
        super().__init__(message)
        self.code, self.message, self.at = code, message, at
