"""Models of `client.endpoints`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class Autoscaling(Record):
    """Limits within which the number of replicas follows the load."""

    min_replicas: int
    """Lowest number of replicas, however little there is to do."""
    max_replicas: int
    """Highest number of replicas, however much there is to do."""


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
    disable_prompt_cache: bool | None = None
    """Whether to do without the cache of prompts. Default: `False`."""
    disable_speculative_decoding: bool | None = None
    """Whether to do without speculative decoding. Default: `False`."""
    state: Literal["STARTED", "STOPPED"] | None = None
    """Whether to start the endpoint at once. Default: `"STARTED"`."""
    inactive_timeout: int | None = None
    """Minutes without a request after which the endpoint stops; null or 0 for never."""


@record
class DedicatedEndpoint(Record):
    """An endpoint on hardware of its own."""

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
    """Whether it is shared or has hardware of its own."""
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
