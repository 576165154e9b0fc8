"""Names and habits that a description suggests for an SDK, beside what it describes. Knows no extension's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs


@attrs.frozen
class SuggestedMethod:
    """What an operation is to be called.

    Attributes:
        resource: Names of its resources, outermost first; None where nothing is said of them.
        name: Method name, `""` where nothing is said of it.
        by_sample: Whether it was read off a code sample, which more than one operation may show.
    """

    resource: tuple[str, ...] | None = None
    name: str = ""
    by_sample: bool = False


@attrs.frozen
class SuggestedPages:
    """How a list is read page by page; dotted paths lead into the response."""

    kind: Literal["page", "offset", "cursor", "link"]
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None


@attrs.frozen
class Suggestions:
    """All of one description.

    Attributes:
        methods, pages: By operation key.
        classes: Pointer of a schema -> class name.
        members: Pointer of a property or a parameter -> attribute or argument name.
    """

    methods: Mapping[str, SuggestedMethod] = attrs.field(factory=dict[str, SuggestedMethod])
    pages: Mapping[str, SuggestedPages] = attrs.field(factory=dict[str, SuggestedPages])
    classes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    members: Mapping[str, str] = attrs.field(factory=dict[str, str])
