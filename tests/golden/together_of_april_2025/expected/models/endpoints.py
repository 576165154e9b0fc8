"""Models of `client.endpoints`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class Autoscaling(Record):
    """Limits within which the number of replicas follows the load.

    Attributes:
        min_replicas: Lowest number of replicas, however little there is to do.
        max_replicas: Highest number of replicas, however much there is to do.
    """

    min_replicas: int
    max_replicas: int


@record
class CreateEndpointRequest(Record):
    """A dedicated endpoint to make.

    Attributes:
        display_name: Name for people to read.
        model: Model to serve.
        hardware: Hardware to run on, by its `id` in `GET /hardware`.
        autoscaling: Limits for the number of replicas.
        disable_prompt_cache: Whether to do without the cache of prompts. Default: `False`.
        disable_speculative_decoding: Whether to do without speculative decoding. Default: `False`.
        state: Whether to start the endpoint at once. Default: `"STARTED"`.
        inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.
    """

    display_name: str | None = None
    model: str
    hardware: str
    autoscaling: Autoscaling
    disable_prompt_cache: bool | None = None
    disable_speculative_decoding: bool | None = None
    state: Literal["STARTED", "STOPPED"] | None = None
    inactive_timeout: int | None = None


@record
class DedicatedEndpoint(Record):
    """An endpoint on hardware of its own.

    Attributes:
        object: Always `endpoint`.
        id: Id of the endpoint.
        name: Name to call it by, in place of a model.
        display_name: Name for people to read.
        model: Model that it serves.
        hardware: Hardware that it runs on.
        type: Always `dedicated`.
        owner: Who owns it.
        state: Whether it can be called: only while `STARTED`.
        autoscaling: Limits for the number of replicas.
        created_at: When it was made.
    """

    object: Literal["endpoint"]
    id: str
    name: str
    display_name: str
    model: str
    hardware: str
    type: Literal["dedicated"]
    owner: str
    state: Literal["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"]
    autoscaling: Autoscaling
    created_at: dt.datetime = field("created_at", TIME)


@record
class ListEndpoint(Record):
    """An endpoint, as lists show it.

    Attributes:
        object: Always `endpoint`.
        id: Id of the endpoint.
        name: Name to call it by.
        model: Model that it serves.
        type: Whether it is shared or has hardware of its own.
        owner: Who owns it.
        state: Whether it can be called: only while `STARTED`.
        created_at: When it was made.
    """

    object: Literal["endpoint"]
    id: str
    name: str
    model: str
    type: Literal["serverless", "dedicated"]
    owner: str
    state: Literal["PENDING", "STARTING", "STARTED", "STOPPING", "STOPPED", "ERROR"]
    created_at: dt.datetime = field("created_at", TIME)


@record
class EndpointListResponse(Record):
    """Endpoints that can be called.

    Attributes:
        object: Always `list`.
        data: The endpoints.
    """

    object: Literal["list"]
    data: list[ListEndpoint]


@record
class EndpointUpdateRequest(Record):
    """What to change.

    Attributes:
        display_name: New name, for people to read.
        state: Start the endpoint or stop it.
        autoscaling: New limits for the number of replicas.
        inactive_timeout: Minutes without a request after which the endpoint stops; null or 0 for never.
    """

    display_name: str | None = None
    state: Literal["STARTED", "STOPPED"] | None = None
    autoscaling: Autoscaling | None = None
    inactive_timeout: int | None = None
