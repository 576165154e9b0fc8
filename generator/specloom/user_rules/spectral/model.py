"""A Spectral ruleset as read: rules with what they select and check. Reads no file and checks nothing."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any

import attrs

from specloom.findings import Finding, Place, Severity


@attrs.frozen
class Then:
    """One check of what a rule selects.

    Attributes:
        field: The part of it to check: a property path, a JSONPath, or `@key` for each key; None for the whole.
    """

    function: str
    options: Mapping[str, Any]
    field: str | None = None


@attrs.frozen
class Given:
    """What a rule selects.

    Attributes:
        path: A JSONPath, aliases expanded.
        formats: Sets of formats, of each of which a description must have one: those of the targets of aliases.
    """

    path: str
    formats: tuple[frozenset[str], ...] = ()

    def applies(self, formats: Set[str]) -> bool:
        """Whether it selects anything in a description of these formats."""
        return all(not each.isdisjoint(formats) for each in self.formats)


@attrs.frozen
class SpectralRule:
    """One rule.

    Attributes:
        severity: None for a rule that is off.
        defined: The severity of its definition, which a ruleset gives back by `true`.
        message: With placeholders; `""` if there is none.
        formats: Formats that it applies to; all if there is none.
        resolved: Whether it sees what references lead to.
        place: Where it is defined.
    """

    id: str
    given: tuple[Given, ...]
    then: tuple[Then, ...]
    severity: Severity | None
    message: str
    description: str
    formats: tuple[str, ...]
    resolved: bool
    place: Place
    recommended: bool = True
    defined: Severity | None = None


@attrs.frozen
class PlaceOverride:
    """Another severity of a rule for one part of a description.

    Attributes:
        pointer: JSON pointer of the part.
    """

    pointer: str
    rule: str
    severity: Severity | None


@attrs.frozen
class Ruleset:
    """All rules that apply to one file.

    Attributes:
        unsupported: What the ruleset says and this package does not do.
    """

    rules: tuple[SpectralRule, ...]
    overrides: tuple[PlaceOverride, ...] = ()
    unsupported: tuple[Finding, ...] = ()
