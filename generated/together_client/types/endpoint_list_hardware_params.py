"""Names of `types.endpoint_list_hardware_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.endpoints_params import EndpointListHardwareParams

_HOMES = {
    "EndpointListHardwareParams": "..inputs.endpoints_params",
}

__all__ = [
    "EndpointListHardwareParams",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
