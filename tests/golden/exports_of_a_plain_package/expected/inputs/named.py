"""Names of types that are not classes."""

from __future__ import annotations

from typing import TypeAlias

from ..models.dogs import DogTag
from ..models.other import Bark
from .other import BarkDict

Tag: TypeAlias = DogTag | None

BarkParam: TypeAlias = Bark | BarkDict | None
