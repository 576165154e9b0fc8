from __future__ import annotations

from typing_extensions import Annotated, Required, TypedDict

from .._utils import PropertyInfo
from .colour import Colour

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict, total=False):
    display_name: Required[Annotated[str, PropertyInfo(alias="displayName")]]
    colour: Colour
    glow: bool
