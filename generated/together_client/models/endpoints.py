"""Models of `client.endpoints`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class ListAvailibilityZonesResponse(Record):
    """Zones in which endpoints can be created."""

    avzones: list[str]
    """Names of the zones."""


@record
class Autoscaling(Record):
    """Limits within which the number of replicas follows the load."""

    min_replicas: int
    """Lowest number of replicas, however little there is to do."""
    max_replicas: int
    """Highest number of replicas, however much there is to do."""


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
class CreateEndpointRequest(Record):
    """A dedicated endpoint to make."""

    display_name: str | None = None
    """Name for people to read."""
    model: str
    """Model to serve."""
    hardware: str
    """Hardware to run on, by its `id` in `GET /hardware`."""
    autoscaling: Autoscaling
    """Limits for the number of replicas."""
    disable_prompt_cache: bool | None = field("disable_prompt_cache", default=None, deprecated=True)
    """Whether to do without the cache of prompts. Default: `False`. Deprecated."""
    disable_speculative_decoding: bool | None = None
    """Whether to do without speculative decoding. Default: `False`."""
    state: Literal["STARTED", "STOPPED"] | None = None
    """Whether to start the endpoint at once. Default: `"STARTED"`."""
    inactive_timeout: int | None = None
    """Minutes without a request after which the endpoint stops; null or 0 for never."""
    availability_zone: str | None = None
    """Zone to run in, from `GET /clusters/availability-zones`."""


@record
class DedicatedEndpoint(Record):
    """An endpoint on dedicated hardware."""

    object: Literal["endpoint"] = "endpoint"
    """Always `endpoint`."""
    id: str
    """Id of the endpoint."""
    name: str
    """Name to call it by, in place of a model."""
    display_name: str
    """Name for people to read."""
    model: str
    """Model that it serves."""
    hardware: str
    """Hardware that it runs on."""
    type: Literal["dedicated"] = "dedicated"
    """Always `dedicated`."""
    owner: str
    """Who owns it."""
    state: Literal["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"]
    """Whether it can be called: only while `STARTED`."""
    autoscaling: Autoscaling
    """Limits for the number of replicas."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was made."""


@record
class ListEndpoint(Record):
    """An endpoint, as lists show it."""

    object: Literal["endpoint"] = "endpoint"
    """Always `endpoint`."""
    id: str
    """Id of the endpoint."""
    name: str
    """Name to call it by."""
    model: str
    """Model that it serves."""
    type: Literal["serverless", "dedicated"]
    """Whether it is shared or has dedicated hardware."""
    owner: str
    """Who owns it."""
    state: Literal["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"]
    """Whether it can be called: only while `STARTED`."""
    created_at: dt.datetime = field("created_at", TIME)
    """When it was made."""


@record
class EndpointListResponse(Record):
    """Endpoints that can be called."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ListEndpoint]
    """The endpoints."""


@record
class EndpointUpdateRequest(Record):
    """What to change."""

    display_name: str | None = None
    """New name, for people to read."""
    state: Literal["STARTED", "STOPPED"] | None = None
    """Start the endpoint or stop it."""
    autoscaling: Autoscaling | None = None
    """New limits for the number of replicas."""
    inactive_timeout: int | None = None
    """Minutes without a request after which the endpoint stops; null or 0 for never."""


@record
class HardwareListResponse(Record):
    """Hardware for dedicated endpoints."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[HardwareWithStatus]
    """The hardware."""
