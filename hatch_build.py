"""Build hook: puts the fixtures that `specloom explain` prints into the wheel. Includes no test code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {".yaml", ".json", ".toml", ".txt"}


class FixturesHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own examples leave it open
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for kind in ("negative", "diff"):
            folder = Path(self.root) / "tests" / kind
            for file in sorted(folder.glob("*/*")):
                if file.suffix in DATA:
                    inside = f"specloom/_fixtures/{kind}/{file.relative_to(folder).as_posix()}"
                    build_data["force_include"][str(file)] = inside
