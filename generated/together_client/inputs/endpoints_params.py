"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..models.endpoints import Autoscaling
from .endpoints import AutoscalingDict


class EndpointListParams(TypedDict, total=False):
    """Arguments of `client.endpoints.list`."""

    type: Literal["dedicated", "serverless"] | None
    usage_type: Literal["on-demand", "reserved"] | None
    mine: bool | None


class EndpointCreateParams(TypedDict, total=False):
    """Arguments of `client.endpoints.create`."""

    model: Required[str]
    hardware: Required[str]
    autoscaling: Required[Autoscaling | AutoscalingDict]
    display_name: str | None
    disable_prompt_cache: bool | None
    disable_speculative_decoding: bool | None
    state: Literal["STARTED", "STOPPED"] | None
    inactive_timeout: int | None
    availability_zone: str | None


class EndpointUpdateParams(TypedDict, total=False):
    """Arguments of `client.endpoints.update`."""

    display_name: str | None
    state: Literal["STARTED", "STOPPED"] | None
    autoscaling: Autoscaling | AutoscalingDict | None
    inactive_timeout: int | None


class EndpointListHardwareParams(TypedDict, total=False):
    """Arguments of `client.endpoints.list_hardware`."""

    model: str | None
