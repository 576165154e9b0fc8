"""The errors that stop a command, with their exit codes. Does not print them."""

from __future__ import annotations

OK, OTHER, USAGE, CLIENT_ERROR, SERVER_ERROR, CONNECTION = 0, 1, 2, 4, 5, 7
"""Exit codes: 4 for a 4xx status, 5 for a 5xx status, 7 if no response arrived."""


class Problem(Exception):
    """The reason why a command stopped.

    Attributes:
        code: Exit code.
    """

    def __init__(self, message: str, code: int = USAGE) -> None:
        super().__init__(message)
        self.message, self.code = message, code
