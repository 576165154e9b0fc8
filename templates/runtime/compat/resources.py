"""Resources of a client with the attributes and methods of the previous SDK. They only hold the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import resource
from .resource_members import AsyncResourceMembers, ResourceMembers, sender_of

if TYPE_CHECKING:
    from .sender import AsyncSender, SyncSender


class Resource(ResourceMembers, resource.Resource):
    """A group of methods."""

    _sender: SyncSender


class AsyncResource(AsyncResourceMembers, resource.AsyncResource):
    """A group of asynchronous methods."""

    _sender: AsyncSender


class SyncAPIResource(Resource):
    """A hand-written group of methods, made of a client."""

    def __init__(self, client: object) -> None:
        super().__init__(sender_of(client))


class AsyncAPIResource(AsyncResource):
    """A hand-written group of asynchronous methods, made of a client."""

    def __init__(self, client: object) -> None:
        super().__init__(sender_of(client))
