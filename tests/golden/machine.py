"""Makes packages of golden directories and lays them out on disk for a run; knows no single fact."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from specloom import custom, pipeline, settings
from specloom.pipeline import GeneratedPackage as GeneratedPackage
from specloom.write.tidy import tidy

HERE = Path(__file__).parent
PACKAGE = "golden_client"
NOT_COMPARED = ("_runtime/", "README.md", "api.md", "MANIFEST.json", "py.typed")
"""What `expected/` leaves out: the runtime is the same everywhere, the rest repeats what the code says."""


def facts() -> list[Path]:
    """The golden directories."""
    return sorted(path.parent for path in HERE.glob("*/spec.yaml"))


def make(fact: Path) -> GeneratedPackage:
    """Run the machine over a directory's `spec.yaml`, with its `client.toml` where there is one."""
    return pipeline.generate(fact / "spec.yaml", settings.read(fact, "golden"), modules=custom.read(fact / "custom"))


def compared(files: Mapping[str, str]) -> dict[str, str]:
    """The files that `expected/` holds, formatted: path in the package -> text."""
    return tidy({path: text for path, text in files.items() if not path.startswith(NOT_COMPARED)})


def expected(fact: Path) -> dict[str, str]:
    """What the directory expects, path in the package -> text."""
    root = fact / "expected"
    paths = sorted(path for path in root.rglob("*.py") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def said(generated: GeneratedPackage, fact: Path) -> str:
    """The findings as `findings.txt` holds them: files by their names in the directory."""
    return "".join(f"{line}\n" for line in generated.lines()).replace(f"{fact}/", "")


@cache
def scratch() -> Path:
    """A folder for this process."""
    return Path(tempfile.mkdtemp(prefix="specloom-golden-"))


def unfold(generated: GeneratedPackage, name: str) -> Path:
    """Write the whole package as `golden_<name>` below the scratch folder, which is returned."""
    write(generated.files, scratch() / f"golden_{name}")
    return scratch()


def unfold_for_checkers(files: Mapping[str, str], home: Path) -> None:
    """Write a package whose runtime is the one `runtime` package next to all of them, so that it is read once."""
    write({path: re.sub(r"from \.+_runtime\b", "from runtime", text) for path, text in files.items()}, home)


def write(files: Mapping[str, str], home: Path) -> None:
    for path, text in files.items():
        target = home / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
