"""Entry points of Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .custom.resources.tools import AsyncTools, Tools
    from .resources.internal import AsyncInternal, Internal
    from .resources.pets import AsyncPets, Pets


class Golden(SyncClient):
    """Client of Pets.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://pets.example`.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://pets.example",),
            security=(),
            version="1.0.0",
            **options,
        )

    @cached_property
    def pets(self) -> Pets:
        """Methods of `client.pets`."""
        from .resources.pets import Pets

        return Pets(self._sender)

    @cached_property
    def internal(self) -> Internal:
        """Methods of `client.internal`."""
        from .resources.internal import Internal

        return Internal(self._sender)

    @cached_property
    def tools(self) -> Tools:
        """Tools."""
        from .custom.resources.tools import Tools

        return Tools(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Pets.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://pets.example`.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://pets.example",),
            security=(),
            version="1.0.0",
            **options,
        )

    @cached_property
    def pets(self) -> AsyncPets:
        """Methods of `client.pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._sender)

    @cached_property
    def internal(self) -> AsyncInternal:
        """Methods of `client.internal`."""
        from .resources.internal import AsyncInternal

        return AsyncInternal(self._sender)

    @cached_property
    def tools(self) -> AsyncTools:
        """Tools."""
        from .custom.resources.tools import AsyncTools

        return AsyncTools(self._sender)
