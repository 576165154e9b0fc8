"""A record of the package's own kind, generic."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..extend import record
from ..models import Dog

T = TypeVar("T")


@record
class TrainedDog(Dog, Generic[T]):
    """A dog that knows a trick."""

    trick: T | None = None
