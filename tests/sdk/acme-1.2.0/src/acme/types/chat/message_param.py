from typing_extensions import Required, TypedDict

__all__ = ["MessageParam"]


class MessageParam(TypedDict, total=False):
    content: Required[str]
