"""What stops a command, with its exit code. Knows codes and sentences; prints nothing."""

from __future__ import annotations

OK, OTHER, USAGE, CLIENT_ERROR, SERVER_ERROR, CONNECTION = 0, 1, 2, 4, 5, 7
"""Exit codes: 4 for a status of 4xx, 5 for one of 5xx, 7 where no response came."""


class Problem(Exception):
    """Why a command stopped.

    Attributes:
        code: Exit code.
    """

    def __init__(self, message: str, code: int = USAGE) -> None:
        super().__init__(message)
        self.message, self.code = message, code
