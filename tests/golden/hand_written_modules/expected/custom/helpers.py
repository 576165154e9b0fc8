"""Helpers."""

from __future__ import annotations

from ..client import Golden


def pet_names(client: Golden) -> list[str]:
    """Names of all pets."""
    return [pet.name for pet in client.pets.list()]
