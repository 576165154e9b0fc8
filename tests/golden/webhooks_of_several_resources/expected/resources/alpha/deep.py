"""`client.alpha.deep`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from ...webhooks import DeepHooks


class Deep(Resource):
    """Methods of `client.alpha.deep`."""

    @cached_property
    def hooks(self) -> DeepHooks:
        """What the API sends by itself, verified and read."""
        from ...webhooks import DeepHooks

        return DeepHooks(self._sender)


class AsyncDeep(AsyncResource):
    """Methods of `client.alpha.deep`."""

    @cached_property
    def hooks(self) -> DeepHooks:
        """What the API sends by itself, verified and read."""
        from ...webhooks import DeepHooks

        return DeepHooks(self._sender)
