"""Names of `types.beta.jig`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....inputs.beta_params import (
        QueueCancelParams,
        QueueMetricsParams,
        QueueRetrieveParams,
        QueueSubmitParams,
        SecretCreateParams,
        SecretUpdateParams,
        VolumeCreateParams,
        VolumeUpdateParams,
    )
    from ....models.beta import ListSecretsResponse as SecretListResponse
    from ....models.beta import ListVolumesResponse as VolumeListResponse
    from ....models.beta import QueueCancelResponse, QueueMetricsResponse
    from ....models.beta import QueueJobResponse as QueueSubmitResponse
    from ....models.beta import QueueJobStatusResponse as QueueRetrieveResponse
    from ....models.beta import SecretResponseItem as Secret
    from ....models.beta import VolumeResponseItem as Volume

_HOMES = {
    "QueueCancelParams": "....inputs.beta_params",
    "QueueCancelResponse": "....models.beta",
    "QueueMetricsParams": "....inputs.beta_params",
    "QueueMetricsResponse": "....models.beta",
    "QueueRetrieveParams": "....inputs.beta_params",
    "QueueRetrieveResponse": "....models.beta:QueueJobStatusResponse",
    "QueueSubmitParams": "....inputs.beta_params",
    "QueueSubmitResponse": "....models.beta:QueueJobResponse",
    "Secret": "....models.beta:SecretResponseItem",
    "SecretCreateParams": "....inputs.beta_params",
    "SecretListResponse": "....models.beta:ListSecretsResponse",
    "SecretUpdateParams": "....inputs.beta_params",
    "Volume": "....models.beta:VolumeResponseItem",
    "VolumeCreateParams": "....inputs.beta_params",
    "VolumeListResponse": "....models.beta:ListVolumesResponse",
    "VolumeUpdateParams": "....inputs.beta_params",
    "queue_cancel_params": ".queue_cancel_params",
    "queue_cancel_response": ".queue_cancel_response",
    "queue_metrics_params": ".queue_metrics_params",
    "queue_metrics_response": ".queue_metrics_response",
    "queue_retrieve_params": ".queue_retrieve_params",
    "queue_retrieve_response": ".queue_retrieve_response",
    "queue_submit_params": ".queue_submit_params",
    "queue_submit_response": ".queue_submit_response",
    "secret": ".secret",
    "secret_create_params": ".secret_create_params",
    "secret_list_response": ".secret_list_response",
    "secret_update_params": ".secret_update_params",
    "volume": ".volume",
    "volume_create_params": ".volume_create_params",
    "volume_list_response": ".volume_list_response",
    "volume_update_params": ".volume_update_params",
}

__all__ = [
    "QueueCancelParams",
    "QueueCancelResponse",
    "QueueMetricsParams",
    "QueueMetricsResponse",
    "QueueRetrieveParams",
    "QueueRetrieveResponse",
    "QueueSubmitParams",
    "QueueSubmitResponse",
    "Secret",
    "SecretCreateParams",
    "SecretListResponse",
    "SecretUpdateParams",
    "Volume",
    "VolumeCreateParams",
    "VolumeListResponse",
    "VolumeUpdateParams",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
