"""Commands run as people run them: in a pipe and in a pseudo-terminal. Knows processes; not what they should print."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

COLUMNS = "100"
LIBRARIES = "SPECLOOM_INTERFACE_LIBRARIES"
"""Variable that names a folder of libraries that come before those installed; `make typer` sets it."""


@attrs.frozen
class Done:
    """What a command printed, and its exit code; a terminal shows both streams as one."""

    code: int
    out: str
    err: str = ""


@attrs.frozen
class Shell:
    """Where commands are run: what packages they find, and their environment."""

    path: Sequence[Path]
    environment: Mapping[str, str]

    @property
    def whole(self) -> dict[str, str]:
        """The environment of a command."""
        return self._environment({})

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        path = [*map(str, self.path), *filter(None, [os.environ.get(LIBRARIES)])]
        fixed = {"PYTHONPATH": os.pathsep.join(path), "COLUMNS": COLUMNS, "LINES": "40", "TERM": "xterm"}
        return {**kept, **fixed, **self.environment, **more}

    def pipe(self, *words: str, input: bytes = b"", cwd: Path | None = None, **more: str) -> Done:
        """Run `python -m WORDS` with its output in a pipe."""
        done = subprocess.run(
            [sys.executable, "-m", *words],
            input=input,
            capture_output=True,
            env=self._environment(more),
            cwd=cwd,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def octets(self, *words: str, input: bytes = b"") -> bytes:
        """The same; what it printed as it is."""
        done = subprocess.run(
            [sys.executable, "-m", *words], input=input, capture_output=True, env=self._environment({}), check=True
        )
        return done.stdout

    def terminal(self, *words: str, **more: str) -> Done:
        """Run it in a pseudo-terminal."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", *words], stdin=theirs, stdout=theirs, stderr=theirs, env=self._environment(more)
        )
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not piece:
                break
            shown += piece
        os.close(ours)
        return Done(process.wait(), shown.decode().replace("\r\n", "\n"))
