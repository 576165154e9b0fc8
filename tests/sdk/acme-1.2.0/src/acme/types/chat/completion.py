from typing import List

from ..._models import BaseModel

__all__ = ["Completion", "Choice"]


class Choice(BaseModel):
    text: str


class Completion(BaseModel):
    choices: List[Choice]
