"""Generating: Together's package from scratch and when nothing changed. Runs the command line, formatting included."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.processes import ROOT, Spent, compare_runs, python, run

_VERB = "from specloom.__main__ import regenerate; regenerate()"
_PEER = "from openapi_python_client.cli import app; app()"


@contextmanager
def project(name: str, description: Path) -> Iterator[Path]:
    """A project in a temporary folder with one API and nothing generated yet."""
    with tempfile.TemporaryDirectory(prefix="specloom-bench-") as generated:
        folder = Path(generated) / "specs" / name
        folder.mkdir(parents=True)
        for file in description.parent.iterdir() if description.name.startswith("openapi.") else [description]:
            target = file.name if file != description or file.name.startswith("openapi.") else f"openapi{file.suffix}"
            shutil.copyfile(file, folder / target)
        yield Path(generated)


def regenerate(root: Path, *flags: str) -> Spent:
    """Our command, in the project at `root`."""
    return run(python("-c", _VERB, "--root", str(root), *flags))


def from_scratch(root: Path) -> Spent:
    """The same without existing output."""
    shutil.rmtree(root / "generated", ignore_errors=True)
    return regenerate(root)


def theirs(description: Path, root: Path) -> Spent:
    """openapi-python-client from scratch, with its default settings."""
    output = root / "theirs"
    shutil.rmtree(output, ignore_errors=True)
    return run(python("-c", _PEER, "generate", "--path", str(description), "--output-path", str(output)))


def compared_with_peer(
    name: str, description: Path, cost: Callable[[Spent], float], rounds: int, unit: str = "s"
) -> Pair:
    """A package from scratch, times openapi-python-client's."""
    with project(name, description) as root:
        regenerate(root)  # so that no round has to compile a module
        return compare_runs(lambda: from_scratch(root), lambda: theirs(description, root), cost, rounds, unit)


def unchanged() -> Pair:
    """A run without changes, as a multiple of generating the whole package; start-up CPU is excluded."""
    with project("together", ROOT / "specs" / "together" / "openapi.yaml") as root:
        regenerate(root)
        start = min(regenerate(root, "--help").cpu for _ in range(5))
        return compare_runs(
            lambda: regenerate(root),
            lambda: regenerate(root, "--force"),
            lambda spent: max(spent.cpu - start, 0.001),
            9,
        )


CLAIMS = (
    Claim(
        id="generate",
        what="generate Together's client from scratch",
        ours="specloom",
        peer="openapi-python-client",
        limit=AtLeast(2.5),
        how="CPU of the whole command, formatting included.",
        measure=lambda: compared_with_peer(
            "together", ROOT / "specs" / "together" / "openapi.yaml", lambda spent: spent.cpu, 5
        ),
    ),
    Claim(
        id="generate-nothing",
        what="regenerate Together's client when nothing changed",
        ours="specloom, nothing changed",
        peer="specloom, everything regenerated",
        limit=AtMost(0.1),
        how="CPU of the whole command less that of `regenerate --help`.",
        measure=unchanged,
    ),
)
