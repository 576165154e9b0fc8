"""What the owner of an SDK does after `specloom new --like`: hand-written code in `custom/`, and the settings that it needs. It is
in `hand_written/NAME/`, or on the page docs/moving-in.md.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from tests.dropin import guide

from specloom.sdk.toml_text import toml_text

HAND_WRITTEN = Path(__file__).resolve().parent / "hand_written"


def carry_over(name: str, project: Path) -> bool:
    """Add the hand-written code of an API to its project; whether there is any."""
    modules = {**guide.hand_written(name), **_modules(name)}
    for path, text in modules.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, encoding="utf-8")
    changes = HAND_WRITTEN / name / "client.toml"
    if changes.exists():
        _settle(project / "specs" / name / "client.toml", changes)
    return bool(modules)


def _modules(name: str) -> dict[str, str]:
    """The modules of `hand_written/NAME/custom`, by their paths in a project."""
    folder = HAND_WRITTEN / name
    return {
        f"specs/{name}/{path.relative_to(folder).as_posix()}": path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }


def _settle(file: Path, changes: Path) -> None:
    """Change settings that `--like` has written; its comments at the top stay."""
    text = file.read_text(encoding="utf-8")
    comments = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
    changed = _merged(tomllib.loads(text), tomllib.loads(changes.read_text(encoding="utf-8")))
    file.write_text(comments + toml_text(changed), encoding="utf-8")


def _merged(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are merged; any other value replaces the one before."""

    def value(name: str, now: Any) -> Any:
        known = before.get(name)
        both = isinstance(known, dict) and isinstance(now, dict)
        return _merged(cast("dict[str, Any]", known), cast("dict[str, Any]", now)) if both else now

    return {**before, **{name: value(name, now) for name, now in changes.items()}}
