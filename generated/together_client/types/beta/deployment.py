"""Names of `types.beta.deployment`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.beta import CreateDeploymentRequestAutoscaling as Autoscaling
    from ...models.beta import CustomMetricAutoscalingConfig as AutoscalingCustomMetricAutoscalingConfig
    from ...models.beta import DeploymentResponseItem as Deployment
    from ...models.beta import EnvironmentVariable
    from ...models.beta import HTTPAutoscalingConfig as AutoscalingHTTPAutoscalingConfig
    from ...models.beta import QueueAutoscalingConfig as AutoscalingQueueAutoscalingConfig
    from ...models.beta import ReplicaEvent as ReplicaEvents
    from ...models.beta import VolumeMount as Volume

_HOMES = {
    "Autoscaling": "...models.beta:CreateDeploymentRequestAutoscaling",
    "AutoscalingCustomMetricAutoscalingConfig": "...models.beta:CustomMetricAutoscalingConfig",
    "AutoscalingHTTPAutoscalingConfig": "...models.beta:HTTPAutoscalingConfig",
    "AutoscalingQueueAutoscalingConfig": "...models.beta:QueueAutoscalingConfig",
    "Deployment": "...models.beta:DeploymentResponseItem",
    "EnvironmentVariable": "...models.beta",
    "ReplicaEvents": "...models.beta:ReplicaEvent",
    "Volume": "...models.beta:VolumeMount",
}

__all__ = [
    "Autoscaling",
    "AutoscalingCustomMetricAutoscalingConfig",
    "AutoscalingHTTPAutoscalingConfig",
    "AutoscalingQueueAutoscalingConfig",
    "Deployment",
    "EnvironmentVariable",
    "ReplicaEvents",
    "Volume",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
