"""What our users do with pets all day."""

from __future__ import annotations

from ...models import Pet
from ...resources._pets import AsyncPets as GeneratedAsyncPets
from ...resources._pets import Pets as GeneratedPets


class Pets(GeneratedPets):
    """Pets, and how to name them."""

    def named(self, name: str) -> list[Pet]:
        """Pets of one name."""
        return [pet for pet in self.list() if pet.name == name]


class AsyncPets(GeneratedAsyncPets):
    """Pets, and how to name them."""

    async def named(self, name: str) -> list[Pet]:
        """Pets of one name."""
        return [pet for pet in await self.list() if pet.name == name]
