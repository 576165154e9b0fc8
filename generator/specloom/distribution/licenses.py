"""Texts of licenses by their SPDX identifiers (https://spdx.org/licenses/), in `templates/licenses`. Knows no expression of several."""

from __future__ import annotations

from specloom.templates import templates_folder


def known_licenses() -> list[str]:
    """The identifiers of the licenses whose texts there are."""
    return sorted(file.name.removesuffix(".txt") for file in (templates_folder() / "licenses").iterdir())


def license_text(identifier: str, holders: str) -> str | None:
    """The text of a license; None if it is not among `known_licenses`."""
    if identifier not in known_licenses():
        return None
    text = (templates_folder() / "licenses" / f"{identifier}.txt").read_text(encoding="utf-8")
    return text.replace("{holders}", holders)
