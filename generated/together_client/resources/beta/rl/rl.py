"""`client.beta.rl`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .checkpoints import AsyncCheckpoints, Checkpoints
    from .training_sessions.training_sessions import AsyncTrainingSessions, TrainingSessions


class Rl(Resource):
    """Methods of `client.beta.rl`."""

    @cached_property
    def training_sessions(self) -> TrainingSessions:
        """Reinforcement learning of LoRA adapters."""
        from .training_sessions.training_sessions import TrainingSessions

        return TrainingSessions(self._sender)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Reinforcement learning of LoRA adapters."""
        from .checkpoints import Checkpoints

        return Checkpoints(self._sender)


class AsyncRl(AsyncResource):
    """Methods of `client.beta.rl`."""

    @cached_property
    def training_sessions(self) -> AsyncTrainingSessions:
        """Reinforcement learning of LoRA adapters."""
        from .training_sessions.training_sessions import AsyncTrainingSessions

        return AsyncTrainingSessions(self._sender)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Reinforcement learning of LoRA adapters."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._sender)
