"""`client.beta.jig` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jig import (
        AsyncJig,
        AsyncJigWithRawResponse,
        AsyncJigWithStreamingResponse,
        Jig,
        JigWithRawResponse,
        JigWithStreamingResponse,
    )
    from .queue import (
        AsyncQueue,
        AsyncQueueWithRawResponse,
        AsyncQueueWithStreamingResponse,
        Queue,
        QueueWithRawResponse,
        QueueWithStreamingResponse,
    )
    from .secrets import (
        AsyncSecrets,
        AsyncSecretsWithRawResponse,
        AsyncSecretsWithStreamingResponse,
        Secrets,
        SecretsWithRawResponse,
        SecretsWithStreamingResponse,
    )
    from .storage import (
        AsyncStorage,
        AsyncStorageWithRawResponse,
        AsyncStorageWithStreamingResponse,
        Storage,
        StorageWithRawResponse,
        StorageWithStreamingResponse,
    )
    from .volumes import (
        AsyncVolumes,
        AsyncVolumesWithRawResponse,
        AsyncVolumesWithStreamingResponse,
        Volumes,
        VolumesWithRawResponse,
        VolumesWithStreamingResponse,
    )

_HOMES = {
    "AsyncJig": ".jig",
    "AsyncJigWithRawResponse": ".jig",
    "AsyncJigWithStreamingResponse": ".jig",
    "AsyncQueue": ".queue",
    "AsyncQueueWithRawResponse": ".queue",
    "AsyncQueueWithStreamingResponse": ".queue",
    "AsyncSecrets": ".secrets",
    "AsyncSecretsWithRawResponse": ".secrets",
    "AsyncSecretsWithStreamingResponse": ".secrets",
    "AsyncStorage": ".storage",
    "AsyncStorageWithRawResponse": ".storage",
    "AsyncStorageWithStreamingResponse": ".storage",
    "AsyncVolumes": ".volumes",
    "AsyncVolumesWithRawResponse": ".volumes",
    "AsyncVolumesWithStreamingResponse": ".volumes",
    "Jig": ".jig",
    "JigWithRawResponse": ".jig",
    "JigWithStreamingResponse": ".jig",
    "Queue": ".queue",
    "QueueWithRawResponse": ".queue",
    "QueueWithStreamingResponse": ".queue",
    "Secrets": ".secrets",
    "SecretsWithRawResponse": ".secrets",
    "SecretsWithStreamingResponse": ".secrets",
    "Storage": ".storage",
    "StorageWithRawResponse": ".storage",
    "StorageWithStreamingResponse": ".storage",
    "Volumes": ".volumes",
    "VolumesWithRawResponse": ".volumes",
    "VolumesWithStreamingResponse": ".volumes",
}

__all__ = [
    "AsyncJig",
    "AsyncJigWithRawResponse",
    "AsyncJigWithStreamingResponse",
    "AsyncQueue",
    "AsyncQueueWithRawResponse",
    "AsyncQueueWithStreamingResponse",
    "AsyncSecrets",
    "AsyncSecretsWithRawResponse",
    "AsyncSecretsWithStreamingResponse",
    "AsyncStorage",
    "AsyncStorageWithRawResponse",
    "AsyncStorageWithStreamingResponse",
    "AsyncVolumes",
    "AsyncVolumesWithRawResponse",
    "AsyncVolumesWithStreamingResponse",
    "Jig",
    "JigWithRawResponse",
    "JigWithStreamingResponse",
    "Queue",
    "QueueWithRawResponse",
    "QueueWithStreamingResponse",
    "Secrets",
    "SecretsWithRawResponse",
    "SecretsWithStreamingResponse",
    "Storage",
    "StorageWithRawResponse",
    "StorageWithStreamingResponse",
    "Volumes",
    "VolumesWithRawResponse",
    "VolumesWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
