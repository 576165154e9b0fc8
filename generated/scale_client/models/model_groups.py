"""Models of `client.model_groups`."""

from __future__ import annotations

from .._runtime.records import Record, record
from .shared import ModelGroup


@record
class ModelGroupPage(Record):
    """A page of model groups.

    Attributes:
        current_page: Number of this page; the first is 1.
        items_per_page: Most items on a page.
        total_item_count: How many items there are on all pages.
    """

    current_page: int
    items_per_page: int
    total_item_count: int
    items: list[ModelGroup]


@record
class CreateModelGroupRequest(Record):
    """A model group to create.

    Attributes:
        account_id: Account that the group will belong to.
        name: Name of the group.
        description: What the group is for.
    """

    account_id: str
    name: str
    description: str | None = None


@record
class UpdateModelGroupRequest(Record):
    """What to change about a model group.

    Attributes:
        name: Name of the group.
        description: What the group is for.
    """

    name: str | None = None
    description: str | None = None
