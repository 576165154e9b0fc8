"""Runs a command of `specloom` in this process and keeps what it prints; knows no command."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence

import attrs

from specloom.cli import main


@attrs.frozen
class Done:
    """What a command did.

    Attributes:
        stdout, output: What it printed, without and with standard error.
    """

    exit_code: int
    stdout: str
    output: str


class _Tee(io.StringIO):
    """A stream whose text goes to a second one, too."""

    def __init__(self, second: io.StringIO) -> None:
        super().__init__()
        self._second = second

    def write(self, text: str) -> int:
        self._second.write(text)
        return super().write(text)


def invoke(arguments: Sequence[str]) -> Done:
    """Run `specloom` with these arguments."""
    both = io.StringIO()
    out = _Tee(both)
    code = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(_Tee(both)):
        try:
            main(arguments)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
    return Done(code, out.getvalue(), both.getvalue())
