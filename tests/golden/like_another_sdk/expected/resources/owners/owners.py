"""`client.owners`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .dogs import AsyncDogs, Dogs


class Owners(Resource):
    """Methods of `client.owners`."""

    @cached_property
    def dogs(self) -> Dogs:
        """Methods of `client.owners.dogs`."""
        from .dogs import Dogs

        return Dogs(self._sender)


class AsyncOwners(AsyncResource):
    """Methods of `client.owners`."""

    @cached_property
    def dogs(self) -> AsyncDogs:
        """Methods of `client.owners.dogs`."""
        from .dogs import AsyncDogs

        return AsyncDogs(self._sender)
