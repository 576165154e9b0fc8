"""Resources of a client with the attributes and methods of the previous SDK. They only hold the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import resource
from .resource_members import AsyncResourceMembers, MadeOfClient, ResourceMembers

if TYPE_CHECKING:
    from .sender import AsyncSender, SyncSender


class Resource(ResourceMembers, resource.Resource):
    """A group of methods."""

    _sender: SyncSender


class AsyncResource(AsyncResourceMembers, resource.AsyncResource):
    """A group of asynchronous methods."""

    _sender: AsyncSender


class SyncAPIResource(MadeOfClient, Resource):
    """A hand-written group of methods."""


class AsyncAPIResource(MadeOfClient, AsyncResource):
    """A hand-written group of asynchronous methods."""
