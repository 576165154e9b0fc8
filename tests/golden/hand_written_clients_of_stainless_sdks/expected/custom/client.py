"""Clients that take a badge instead of a key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._client import AsyncGolden as GeneratedAsyncGolden
from .._client import Golden as GeneratedGolden
from .auth.badges import Badge, BadgeError, BadgeScheme

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL

    from ..extend import AsyncClientOptions, AsyncSecret, ClientOptions, Secret


class Golden(GeneratedGolden):
    """A client that takes a badge instead of a key."""

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        badge: Badge | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        if badge is not None and api_key is not None:
            raise BadgeError("a badge and a key exclude each other")
        super().__init__(api_key=api_key, base_url=base_url, **options)
        self.badge = badge
        if badge is not None:
            self.api_key = None
            self._use_scheme("apiKey", BadgeScheme(badge))

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _without_the_other(super()._copied_arguments(changes), changes)


class AsyncGolden(GeneratedAsyncGolden):
    """A client that takes a badge instead of a key."""

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        badge: Badge | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        if badge is not None and api_key is not None:
            raise BadgeError("a badge and a key exclude each other")
        super().__init__(api_key=api_key, base_url=base_url, **options)
        self.badge = badge
        if badge is not None:
            self.api_key = None
            self._use_scheme("apiKey", BadgeScheme(badge))

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _without_the_other(super()._copied_arguments(changes), changes)


def _without_the_other(kept: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """What a copy keeps, if it is given the other of the two."""
    if changes.get("api_key") is not None:
        kept.pop("badge")
    elif changes.get("badge") is not None:
        kept.pop("api_key")
    return kept
