"""Real commands in a pipe and in a pseudo-terminal, compared with what `golden/` holds; the server is ours, the rest is not.

`pytest tests/interface --update-golden` writes what they print now; read the difference before you commit it.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from tests.interface.running import Done, Shell

HERE = Path(__file__).parent
FILES = sorted((HERE / "golden").glob("*.txt"))


def lines_of(file: Path) -> tuple[str, str]:
    """The command line of a golden file, and how it is run: `$` in a pipe, `%` in a terminal."""
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    return first[0], first[2:]


def printed(sign: str, line: str, done: Done, folder: Path, url: str) -> str:
    """A golden file."""
    text = f"{sign} {line}\n{done.out}"
    if done.err:
        text += f"--- stderr\n{done.err}"
    text = text.replace(str(folder), "FOLDER").replace(url, "SERVER").replace("\x1b", "ESC").replace("\r", "CR\n")
    text = re.sub(r"Python/[\d.]+", "Python/X", text)
    return f"{text}--- exit {done.code}\n"


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_golden_commands(
    file: Path,
    shelf: Shell,
    together: Shell,
    shelf_url: str,
    together_url: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    sign, line = lines_of(file)
    (tmp_path / "cover.png").write_bytes(b"picture")
    (tmp_path / "book.json").write_text('{"title": "From a file", "tags": ["a"]}')
    words, _, input = line.partition(" < ")
    program, *rest = (word.replace("FOLDER", str(tmp_path)) for word in shlex.split(words))
    shell, package, url = {"shelf": (shelf, "shelf_client", shelf_url)}.get(
        program, (together, "together_client", together_url)
    )
    done = shell.pipe(package, *rest, input=input.encode()) if sign == "$" else shell.terminal(package, *rest)
    now = printed(sign, line, done, tmp_path, url)
    if request.config.getoption("--update-golden"):
        file.write_text(now, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == now
