"""The pages of `docs/` and the JSON Schemas of the settings, in a checkout and in an installed package. Interprets neither."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, TypeAlias

SchemaName: TypeAlias = Literal["client", "specloom"]
"""Schemas by the file that they describe: `client.toml`, `specloom.toml`."""


def topics() -> list[str]:
    """The names of the pages, such as `client-toml`."""
    return sorted(file.name.removesuffix(".md") for file in _folder().iterdir() if file.name.endswith(".md"))


def page(topic: str) -> str | None:
    """The text of a page, by its name or that of the file it is about (`client.toml`); None if there is no such page."""
    name = topic.removeprefix("docs/").removesuffix(".md").replace(".", "-")
    if name not in topics():
        return None
    return (_folder() / f"{name}.md").read_text(encoding="utf-8")


def schema_text(name: SchemaName) -> str:
    """The JSON Schema of a settings file."""
    return (_folder() / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")


def _folder() -> Traversable:
    """The pages inside the installed package, or those of a checkout."""
    packed = resources.files("specloom") / "_docs"
    return packed if packed.is_dir() else Path(__file__).resolve().parents[2] / "docs"
