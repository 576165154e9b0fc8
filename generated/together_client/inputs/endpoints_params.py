"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..models.endpoints import Autoscaling
from .endpoints import AutoscalingDict


class EndpointListParams(TypedDict, total=False):
    """Arguments of `client.endpoints.list`."""

    type: Literal["dedicated", "serverless"] | None
    """Lists only endpoints of this kind."""
    usage_type: Literal["on-demand", "reserved"] | None
    """How the hardware is paid for: on demand or reserved."""
    mine: bool | None
    """Whether to list only endpoints of your own."""


class EndpointCreateParams(TypedDict, total=False):
    """Arguments of `client.endpoints.create`."""

    model: Required[str]
    """Model to serve."""
    hardware: Required[str]
    """Hardware to run on, by its `id` in `GET /hardware`."""
    autoscaling: Required[Autoscaling | AutoscalingDict]
    """Limits for the number of replicas."""
    display_name: str | None
    """Name for people to read."""
    disable_prompt_cache: bool | None
    """Whether to do without the cache of prompts."""
    disable_speculative_decoding: bool | None
    """Whether to do without speculative decoding."""
    state: Literal["STARTED", "STOPPED"] | None
    """Whether to start the endpoint at once."""
    inactive_timeout: int | None
    """Minutes without a request after which the endpoint stops; null or 0 for never."""
    availability_zone: str | None
    """Zone to run in, from `GET /clusters/availability-zones`."""


class EndpointUpdateParams(TypedDict, total=False):
    """Arguments of `client.endpoints.update`."""

    display_name: str | None
    """New name, for people to read."""
    state: Literal["STARTED", "STOPPED"] | None
    """Start the endpoint or stop it."""
    autoscaling: Autoscaling | AutoscalingDict | None
    """New limits for the number of replicas."""
    inactive_timeout: int | None
    """Minutes without a request after which the endpoint stops; null or 0 for never."""


class EndpointListHardwareParams(TypedDict, total=False):
    """Arguments of `client.endpoints.list_hardware`."""

    model: str | None
    """Lists only hardware that can serve this model."""
