"""Entry points of Kennel."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.pets import AsyncPets, Pets


class Golden(SyncClient):
    """Client of Kennel.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            security=(),
            version="2",
            **options,
        )

    @cached_property
    def pets(self) -> Pets:
        """All about pets."""
        from .resources.pets import Pets

        return Pets(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Kennel.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            security=(),
            version="2",
            **options,
        )

    @cached_property
    def pets(self) -> AsyncPets:
        """All about pets."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._sender)
