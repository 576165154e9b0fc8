from typing import List, Optional, Union

from pydantic import Field as FieldInfo

from .._models import BaseModel
from .colour import Colour

__all__ = ["Thing", "Part", "PartBolt", "PartNut"]


class PartBolt(BaseModel):
    length: int


class PartNut(BaseModel):
    width: int


Part = Union[PartBolt, PartNut]


class Thing(BaseModel):
    id: str
    display_name: str = FieldInfo(alias="displayName")
    x_model_name: Optional[str] = FieldInfo(alias="modelName", default=None)
    colour: Optional[Colour] = None
    parts: Optional[List[Part]] = None
