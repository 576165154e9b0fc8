"""Names and pagination that a description suggests for an SDK, through any extension.
Not concerned with single extensions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs


@attrs.frozen
class SuggestedMethod:
    """A suggested name for an operation.

    Attributes:
        resource: Names of its resources, outermost first; None without a suggestion.
        name: Method name, `""` without a suggestion.
        by_sample: Whether it comes from a code sample, which several operations may share.
    """

    resource: tuple[str, ...] | None = None
    name: str = ""
    by_sample: bool = False


@attrs.frozen
class SuggestedPages:
    """How a list is paginated; dotted paths lead into the response."""

    kind: Literal["page", "offset", "cursor", "link"]
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None


@attrs.frozen
class Suggestions:
    """The suggestions of one description.

    Attributes:
        methods, pages: By operation key.
        classes: Pointer of a schema -> class name.
        members: Pointer of a property or a parameter -> attribute or argument name.
    """

    methods: Mapping[str, SuggestedMethod] = attrs.field(factory=dict[str, SuggestedMethod])
    pages: Mapping[str, SuggestedPages] = attrs.field(factory=dict[str, SuggestedPages])
    classes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    members: Mapping[str, str] = attrs.field(factory=dict[str, str])
