"""What went wrong as one paragraph and an exit code. Knows the package's errors by name; raises nothing."""

from __future__ import annotations

import re
from typing import Any

from ..client import without_secrets
from .problems import CLIENT_ERROR, CONNECTION, OTHER, SERVER_ERROR, USAGE, Problem

_ARGUMENT = re.compile(r"pass \w+=\.\.\. to the client or ")
"""What the client's own message advises, and what a command line cannot do."""


def problem_of(error: Exception, secrets: list[str], package: Any) -> Problem:
    """Why a command stopped.

    Args:
        error: What was raised.
        secrets: What must not be shown, even if the server repeats it.
        package: The package whose errors are recognized.
    """
    message = str(error) or type(error).__name__
    match error:
        case package.MissingCredentialsError():
            code = USAGE
            message = _ARGUMENT.sub("", message)
        case package.APIStatusError():
            message += _advice(error.status_code)
            code = SERVER_ERROR if error.status_code >= 500 else CLIENT_ERROR
        case package.APIConnectionError():
            code = CONNECTION
        case package.APIError():
            code = OTHER
        case TypeError() | ValueError() | ArithmeticError() | OSError():
            code = USAGE
        case _:
            raise error
    return Problem(without_secrets(message, secrets), code)


def _advice(status: int) -> str:
    match status:
        case 401:
            return ". Are the credentials right?"
        case 429:
            return ". Wait a while before the next call."
        case _:
            return ""
