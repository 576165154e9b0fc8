from typing_extensions import TypedDict

__all__ = ["ThingListParams"]


class ThingListParams(TypedDict, total=False):
    cursor: str
