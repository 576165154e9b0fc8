"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from ...webhooks import AsyncHooks, Hooks


class Beta(Resource):
    """Methods of `client.beta`."""

    @cached_property
    def hooks(self) -> Hooks:
        """What the API sends by itself, verified and read."""
        from ...webhooks import Hooks

        return Hooks(self._sender)


class AsyncBeta(AsyncResource):
    """Methods of `client.beta`."""

    @cached_property
    def hooks(self) -> AsyncHooks:
        """What the API sends by itself, verified and read."""
        from ...webhooks import AsyncHooks

        return AsyncHooks(self._sender)
