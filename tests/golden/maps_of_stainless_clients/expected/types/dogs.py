"""Input types of `client.dogs`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, TypedDict

MetadataInput: TypeAlias = Mapping[str, str]
"""Keys of your own."""

FactsInput: TypeAlias = Mapping[str, object]


class NothingDict(TypedDict, total=False):
    """An object without described properties."""


class KennelDict(TypedDict, total=False):
    name: str
