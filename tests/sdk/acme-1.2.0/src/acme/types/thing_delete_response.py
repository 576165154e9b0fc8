from .._models import BaseModel

__all__ = ["ThingDeleteResponse"]


class ThingDeleteResponse(BaseModel):
    deleted: bool
