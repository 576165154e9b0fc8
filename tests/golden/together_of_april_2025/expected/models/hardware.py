"""Models of `client.hardware`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class HardwareSpec(Record):
    """What a machine has."""

    gpu_type: str
    """Type of its GPUs."""
    gpu_link: str
    """How they are connected."""
    gpu_memory: float
    """Memory of each GPU, in GB."""
    gpu_count: int
    """How many GPUs there are."""


@record
class EndpointPricing(Record):
    """What an endpoint costs."""

    cents_per_minute: float
    """Price of a minute, in US cents."""


@record
class HardwareAvailability(Record):
    """Whether hardware is free."""

    status: Literal["available", "unavailable", "insufficient"]
    """Whether it is free now; `insufficient` if there is not enough of it."""


@record
class HardwareWithStatus(Record):
    """Hardware for dedicated endpoints."""

    object: Literal["hardware"] = "hardware"
    """Always `hardware`."""
    id: str
    """Name to ask for it by."""
    pricing: EndpointPricing
    """What it costs."""
    specs: HardwareSpec
    """What it has."""
    availability: HardwareAvailability | None = None
    """Whether it is free; given only where a model was asked for."""
    updated_at: dt.datetime = field("updated_at", TIME)
    """When this was last found out."""


@record
class HardwareListResponse(Record):
    """Hardware for dedicated endpoints."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[HardwareWithStatus]
    """The hardware."""
