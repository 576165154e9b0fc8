"""Names of `types.beta.jig_deploy_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...inputs.beta import CustomMetricAutoscalingConfigDict as AutoscalingCustomMetricAutoscalingConfig
    from ...inputs.beta import EnvironmentVariableDict as EnvironmentVariable
    from ...inputs.beta import HTTPAutoscalingConfigDict as AutoscalingHTTPAutoscalingConfig
    from ...inputs.beta import QueueAutoscalingConfigDict as AutoscalingQueueAutoscalingConfig
    from ...inputs.beta import VolumeMountDict as Volume
    from ...inputs.beta_params import JigDeployParams
    from ...models.beta import CreateDeploymentRequestAutoscaling as Autoscaling

_HOMES = {
    "Autoscaling": "...models.beta:CreateDeploymentRequestAutoscaling",
    "AutoscalingCustomMetricAutoscalingConfig": "...inputs.beta:CustomMetricAutoscalingConfigDict",
    "AutoscalingHTTPAutoscalingConfig": "...inputs.beta:HTTPAutoscalingConfigDict",
    "AutoscalingQueueAutoscalingConfig": "...inputs.beta:QueueAutoscalingConfigDict",
    "EnvironmentVariable": "...inputs.beta:EnvironmentVariableDict",
    "JigDeployParams": "...inputs.beta_params",
    "Volume": "...inputs.beta:VolumeMountDict",
}

__all__ = [
    "Autoscaling",
    "AutoscalingCustomMetricAutoscalingConfig",
    "AutoscalingHTTPAutoscalingConfig",
    "AutoscalingQueueAutoscalingConfig",
    "EnvironmentVariable",
    "JigDeployParams",
    "Volume",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
