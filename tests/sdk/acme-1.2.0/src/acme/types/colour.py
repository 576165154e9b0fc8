from typing_extensions import Literal, TypeAlias

__all__ = ["Colour"]

Colour: TypeAlias = Literal["red", "green"]
