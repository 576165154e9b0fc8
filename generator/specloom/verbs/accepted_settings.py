"""Leaves out what the generator refuses of settings that an SDK suggests, so that a package can always be generated. Knows no key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from specloom.findings import Finding, Refused
from specloom.sdk.gaps import Gap
from specloom.sdk.toml_text import Value
from specloom.toml_places import Path, toml_places


def accepted(
    settings: Mapping[str, Value], text_of: Callable[[Mapping[str, Value]], str], check: Callable[[str], object]
) -> tuple[Mapping[str, Value], list[Gap]]:
    """The settings without the entries that are refused, and a gap for each of those.

    Args:
        text_of: Writes settings as the text of a `client.toml`.
        check: Raises Refused, with places in that text, if no package can be generated with them.

    Raises:
        Refused: There are no places in the text, so that something else is at fault.
    """
    gaps: list[Gap] = []
    while True:
        text = text_of(settings)
        try:
            check(text)
        except Refused as refusal:
            entries = _entries(refusal.findings, text)
            if not entries:
                raise
            for path, why in entries.items():
                gaps.append(
                    Gap("key", ".".join(map(str, path)), f"the generator refuses it: {why}", "write it by hand")
                )
            for path in sorted(entries, key=_last_items_first, reverse=True):
                left = _without(settings, path)
                if left == settings or not isinstance(left, Mapping):
                    raise
                settings = left
        else:
            return settings, gaps


def _last_items_first(path: Path) -> int:
    return path[-1] if isinstance(path[-1], int) else -1


def _entries(findings: tuple[Finding, ...], text: str) -> dict[Path, str]:
    """The innermost entry at the place of each finding, with its message."""
    places = {at: path for path, at in sorted(toml_places(text).items(), key=lambda each: len(each[0]))}
    found: dict[Path, str] = {}
    for finding in findings:
        place = finding.place
        path = places.get((place.line or 0, place.column or 0)) if place is not None else None
        if path is not None:
            found.setdefault(path, finding.message)
    return {
        path: why for path, why in found.items() if not any(path[:length] in found for length in range(1, len(path)))
    }


def _without(value: Value, path: Path) -> Value:
    """A value without the entry at a path."""
    step, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        inner = value.get(str(step))
        kept = {} if inner is None or not rest else {str(step): _without(inner, rest)}
        return {name: each for name, each in value.items() if name != step} | kept
    if isinstance(value, str) or not isinstance(value, Sequence) or not isinstance(step, int):
        return value
    middle = [_without(value[step], rest)] if rest else []
    return [*value[:step], *middle, *value[step + 1 :]]
