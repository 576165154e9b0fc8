"""Names and pagination that a description suggests for an SDK, through any extension.
Not concerned with single extensions.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple


class SuggestedMethod(NamedTuple):
    """A suggested name for an operation.

    Attributes:
        resource: Names of its resources, outermost first; None without a suggestion.
        name: Method name, `""` without a suggestion.
        by_sample: Whether it comes from a code sample, which several operations may share.
    """

    resource: tuple[str, ...] | None = None
    name: str = ""
    by_sample: bool = False


class SuggestedPages(NamedTuple):
    """How a list is paginated; dotted paths lead into the response."""

    kind: Literal["page", "offset", "cursor", "link"]
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None


class Suggestions(NamedTuple):
    """The suggestions of one description.

    Attributes:
        methods, pages: By operation key.
        classes: Pointer of a schema -> class name.
        members: Pointer of a property or a parameter -> attribute or argument name.
    """

    methods: Mapping[str, SuggestedMethod] = MappingProxyType({})
    pages: Mapping[str, SuggestedPages] = MappingProxyType({})
    classes: Mapping[str, str] = MappingProxyType({})
    members: Mapping[str, str] = MappingProxyType({})
