"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .clusters.clusters import AsyncClusters, Clusters
    from .jig.jig import AsyncJig, Jig
    from .rl.rl import AsyncRl, Rl


class Beta(Resource):
    """Methods of `client.beta`."""

    @cached_property
    def jig(self) -> Jig:
        """Container images that run as services."""
        from .jig.jig import Jig

        return Jig(self._sender)

    @cached_property
    def clusters(self) -> Clusters:
        """GPU clusters under Kubernetes or Slurm."""
        from .clusters.clusters import Clusters

        return Clusters(self._sender)

    @cached_property
    def rl(self) -> Rl:
        """Methods of `client.beta.rl`."""
        from .rl.rl import Rl

        return Rl(self._sender)


class AsyncBeta(AsyncResource):
    """Methods of `client.beta`."""

    @cached_property
    def jig(self) -> AsyncJig:
        """Container images that run as services."""
        from .jig.jig import AsyncJig

        return AsyncJig(self._sender)

    @cached_property
    def clusters(self) -> AsyncClusters:
        """GPU clusters under Kubernetes or Slurm."""
        from .clusters.clusters import AsyncClusters

        return AsyncClusters(self._sender)

    @cached_property
    def rl(self) -> AsyncRl:
        """Methods of `client.beta.rl`."""
        from .rl.rl import AsyncRl

        return AsyncRl(self._sender)
