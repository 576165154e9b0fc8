from ..._models import BaseModel

__all__ = ["CompletionChunk"]


class CompletionChunk(BaseModel):
    delta: str
