"""Build hooks: the fixtures that `specloom explain` prints, and the README with absolute links. Includes no test code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

DATA = {".yaml", ".json", ".toml", ".txt"}

PAGES, FILES = (
    "https://github.com/specloom/specloom/blob/main/",
    "https://raw.githubusercontent.com/specloom/specloom/main/",
)


class ReadmeHook(MetadataHookInterface):
    """Gives an index the README as text whose links and images work there."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        text = re.sub(r"(!\[[^\]]*\]\()(?!https?:)", rf"\1{FILES}", text)
        text = re.sub(r"((?<!!)\[[^\]!]*\]\()(?!https?:|#)", rf"\1{PAGES}", text)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


class FixturesHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own examples leave it open
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for kind in ("negative", "diff"):
            folder = Path(self.root) / "tests" / kind
            for file in sorted(folder.glob("*/*")):
                if file.suffix in DATA:
                    inside = f"specloom/_fixtures/{kind}/{file.relative_to(folder).as_posix()}"
                    build_data["force_include"][str(file)] = inside
