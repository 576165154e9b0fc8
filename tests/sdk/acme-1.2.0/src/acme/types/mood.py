from .._models import BaseModel

__all__ = ["Mood"]


class Mood(BaseModel):
    level: int
