"""Input types of `client.endpoints`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Required, TypedDict


class AutoscalingDict(TypedDict, total=False):
    """Limits within which the number of replicas follows the load."""

    min_replicas: Required[int]
    """Lowest number of replicas, however little there is to do."""
    max_replicas: Required[int]
    """Highest number of replicas, however much there is to do."""
