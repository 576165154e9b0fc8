"""`readOnly` and `writeOnly`. Knows when either flag of a property was added or removed, and no other keyword."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rule import ChangeRule, Level
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use

_FLAGS = (("readOnly", "read-only"), ("writeOnly", "write-only"))
_WARNINGS = frozenset({"response-required-property-became-not-write-only"})
"""A value that was never sent is now required in responses."""


def _rules() -> Iterator[ChangeRule]:
    for _, flag in _FLAGS:
        for word, verb in (("became", "is now"), ("became-not", "is no longer")):
            for side in ("request", "response"):
                for need in ("optional", "required"):
                    id = f"{side}-{need}-property-{word}-{flag}"
                    level: Level = "warning" if id in _WARNINGS else "info"
                    yield ChangeRule(
                        id, level, f"{word}-{flag}", f"{need} {side} property: {verb} {flag}", "read_write_only"
                    )


def find(pair: Pair) -> Iterator[RawChange]:
    """Flags set on only one side."""
    base, revision = pair.base, pair.revision
    for keyword, flag in _FLAGS:
        if base.flag(keyword) != revision.flag(keyword):
            aspect = f"became-{flag}" if revision.flag(keyword) else f"became-not-{flag}"
            yield RawChange(aspect, base.place(keyword), revision.place(keyword))


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply; only properties of bodies have any."""
    if use.side not in ("request", "response") or not use.at_property:
        return ()
    return (f"{use.side}-{'required' if use.required else 'optional'}-property-{raw_change.aspect}",)


FAMILY = SchemaFamily("read_write_only", tuple(_rules()), find, judge)
