"""Dogs that are trained."""

from __future__ import annotations

from ..._resources._dogs import AsyncDogs as GeneratedAsyncDogs
from ..._resources._dogs import Dogs as GeneratedDogs
from ..trained import TrainedDog


class Dogs(GeneratedDogs):
    """Dogs that are trained."""

    def trained(self, trick: str) -> TrainedDog[str]:
        """The dog, with a trick."""
        return TrainedDog(**self.list().model_dump(exclude_unset=True), trick=f"{self._client.badge['owner']}: {trick}")


class AsyncDogs(GeneratedAsyncDogs):
    """Dogs that are trained."""

    async def trained(self, trick: str) -> TrainedDog[str]:
        """The dog, with a trick."""
        found = await self.list()
        return TrainedDog(**found.model_dump(exclude_unset=True), trick=f"{self._client.badge['owner']}: {trick}")
