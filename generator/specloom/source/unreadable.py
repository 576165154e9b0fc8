"""The error for a text that cannot be parsed."""

from __future__ import annotations

from specloom.findings import Code


class Unreadable(Exception):
    """The text cannot be parsed, for the reason `code`, at the offset `at`."""

    def __init__(self, code: Code, message: str, at: int) -> None:
        super().__init__(message)
        self.code, self.message, self.at = code, message, at
