"""Models of `client.hardware`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class HardwareSpec(Record):
    """What a machine has.

    Attributes:
        gpu_type: Type of its GPUs.
        gpu_link: How they are connected.
        gpu_memory: Memory of each GPU, in GB.
        gpu_count: How many GPUs there are.
    """

    gpu_type: str
    gpu_link: str
    gpu_memory: float
    gpu_count: int


@record
class EndpointPricing(Record):
    """What an endpoint costs.

    Attributes:
        cents_per_minute: Price of a minute, in US cents.
    """

    cents_per_minute: float


@record
class HardwareAvailability(Record):
    """Whether hardware is free.

    Attributes:
        status: Whether it is free now; `insufficient` if there is not enough of it.
    """

    status: Literal["available", "unavailable", "insufficient"]


@record
class HardwareWithStatus(Record):
    """Hardware for dedicated endpoints.

    Attributes:
        object: Always `hardware`.
        id: Name to ask for it by.
        pricing: What it costs.
        specs: What it has.
        availability: Whether it is free; given only where a model was asked for.
        updated_at: When this was last found out.
    """

    object: Literal["hardware"]
    id: str
    pricing: EndpointPricing
    specs: HardwareSpec
    availability: HardwareAvailability | None = None
    updated_at: dt.datetime = field("updated_at", TIME)


@record
class HardwareListResponse(Record):
    """Hardware for dedicated endpoints.

    Attributes:
        object: Always `list`.
        data: The hardware.
    """

    object: Literal["list"]
    data: list[HardwareWithStatus]
