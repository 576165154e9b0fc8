"""Badges, which stand for keys. These names have an import path of their own, and are not exported by the package itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from ... import GoldenError
from ...extend import CustomScheme, UnsignedRequest

__all__ = ["Badge", "BadgeError", "BadgeScheme", "badge_of"]


class Badge(TypedDict):
    """Who asks."""

    owner: str


class BadgeError(GoldenError):
    """A badge is of no use."""


def badge_of(owner: str) -> Badge:
    """The badge of someone."""
    return {"owner": owner}


class BadgeScheme(CustomScheme):
    """Sends the owner, and how often a badge was rejected."""

    arguments = ("badge",)

    def __init__(self, badge: Badge) -> None:
        self.badge, self.rejections = badge, 0

    def headers(self, request: UnsignedRequest) -> Mapping[str, str]:
        """The Authorization header."""
        return {"Authorization": f"Badge {self.badge['owner']}-{self.rejections}"}

    def rejected(self, headers: Mapping[str, str]) -> bool:
        """Count it."""
        self.rejections += 1
        return True
