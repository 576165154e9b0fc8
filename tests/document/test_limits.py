"""The limits that the guide names are those that hold; what happens beyond them is tested in tests/security."""

from __future__ import annotations

from pathlib import Path

from specloom.source.limits import DEEPEST, MOST_BYTES, MOST_VALUES


def test_the_guide_names_the_limits(root: Path) -> None:
    guide = (root / "docs" / "descriptions.md").read_text(encoding="utf-8")
    for limit in (f"{MOST_BYTES // 1_000_000} MB", f"{MOST_VALUES:,}", f"{DEEPEST} levels"):
        assert limit in guide, f"docs/descriptions.md does not say {limit}"
