"""Models of `client.model_groups`."""

from __future__ import annotations

from .._runtime.records import Record, record
from .shared import ModelGroup


@record
class ModelGroupPage(Record):
    """A page of model groups."""

    current_page: int
    """Number of this page; the first is 1."""
    items_per_page: int
    """Most items on a page."""
    total_item_count: int
    """How many items there are on all pages."""
    items: list[ModelGroup]


@record
class CreateModelGroupRequest(Record):
    """A model group to create."""

    account_id: str
    """Account that the group will belong to."""
    name: str
    """Name of the group."""
    description: str | None = None
    """What the group is for."""


@record
class UpdateModelGroupRequest(Record):
    """What to change about a model group."""

    name: str | None = None
    """Name of the group."""
    description: str | None = None
    """What the group is for."""
