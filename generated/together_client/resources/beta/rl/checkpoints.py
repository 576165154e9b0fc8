"""`client.beta.rl.checkpoints`: Reinforcement learning of LoRA adapters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import RLCheckpointDownloadResponse
from ....models.shared import ErrorData

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions
    from ....models.beta import RLCheckpointVariant

_ERRORS = {"default": ErrorData}
_DOWNLOAD: Operation[RLCheckpointDownloadResponse] = Operation(
    "GET", "/rl/checkpoints/{id}/download", response=RLCheckpointDownloadResponse, errors=_ERRORS
)


class Checkpoints(Resource):
    """Reinforcement learning of LoRA adapters."""

    def download(
        self, id: str, *, variant: RLCheckpointVariant, **options: Unpack[RequestOptions]
    ) -> RLCheckpointDownloadResponse:
        """Download a checkpoint.

        Returns signed addresses of an inference checkpoint's files. Training checkpoints cannot be downloaded.

        Args:
            id: Id of the checkpoint.
            variant: Whether to download the adapter alone or the model with the adapter merged into it. Default:
                `"CHECKPOINT_VARIANT_UNSPECIFIED"`.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_DOWNLOAD, Arguments(options, path={"id": id}, query={"variant": variant}))

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """Each method returns the whole response."""
        return CheckpointsWithRawResponse(Checkpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CheckpointsWithStreamingResponse(Checkpoints(self._sender.opened()))


class AsyncCheckpoints(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def download(
        self, id: str, *, variant: RLCheckpointVariant, **options: Unpack[RequestOptions]
    ) -> RLCheckpointDownloadResponse:
        """Download a checkpoint.

        Returns signed addresses of an inference checkpoint's files. Training checkpoints cannot be downloaded.

        Args:
            id: Id of the checkpoint.
            variant: Whether to download the adapter alone or the model with the adapter merged into it. Default:
                `"CHECKPOINT_VARIANT_UNSPECIFIED"`.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_DOWNLOAD, Arguments(options, path={"id": id}, query={"variant": variant}))

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCheckpointsWithRawResponse(AsyncCheckpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCheckpointsWithStreamingResponse(AsyncCheckpoints(self._sender.opened()))


class CheckpointsWithRawResponse:
    """`Checkpoints`, each method returning the whole response."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self.download = raw(checkpoints.download)


class CheckpointsWithStreamingResponse:
    """`Checkpoints`, each method opening a response to be read."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self.download = opened(checkpoints.download)


class AsyncCheckpointsWithRawResponse:
    """`AsyncCheckpoints`, each method returning the whole response."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.download = async_raw(checkpoints.download)


class AsyncCheckpointsWithStreamingResponse:
    """`AsyncCheckpoints`, each method opening a response to be read."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.download = async_opened(checkpoints.download)
