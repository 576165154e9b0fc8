from __future__ import annotations

from ..._resources._dogs import Dogs as GeneratedDogs


class Dogs(GeneratedDogs):
    """Dogs, and what they say."""

    def say(self) -> str:
        """What every dog says."""
        return "Woof!"
