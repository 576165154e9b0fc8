"""The examples that `explain` prints: the test fixtures of findings and changes. Knows where they are; not what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["negative", "diff"]

_FILES = (
    *("spec.yaml", "spec.json", "base.yaml", "revision.yaml", "overlay.yaml", "client.toml", "specloom.toml"),
    *("findings.txt", "changes.txt"),
)
"""Files of a fixture in the order of printing: inputs first, then the expected report."""


def fixture(kind: Kind, name: str) -> Iterator[tuple[str, str]]:
    """(path, content) of each file of a fixture; empty if there is no fixture of that name."""
    folder = _folder(kind) / name
    for file in _FILES:
        if (folder / file).is_file():
            yield f"tests/{kind}/{name}/{file}", (folder / file).read_bytes().decode("utf-8", "replace")


def _folder(kind: Kind) -> Traversable:
    """The fixtures inside the installed package, or the tests of a checkout."""
    packed = resources.files("specloom") / "_fixtures" / kind
    return packed if packed.is_dir() else Path(__file__).resolve().parents[2] / "tests" / kind
