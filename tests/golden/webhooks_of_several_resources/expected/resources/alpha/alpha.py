"""`client.alpha`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .deep import AsyncDeep, Deep


class Alpha(Resource):
    """Methods of `client.alpha`."""

    @cached_property
    def deep(self) -> Deep:
        """Methods of `client.alpha.deep`."""
        from .deep import Deep

        return Deep(self._sender)


class AsyncAlpha(AsyncResource):
    """Methods of `client.alpha`."""

    @cached_property
    def deep(self) -> AsyncDeep:
        """Methods of `client.alpha.deep`."""
        from .deep import AsyncDeep

        return AsyncDeep(self._sender)
