"""`client.beta.rl.training_sessions` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forward_backward import (
        AsyncForwardBackward,
        AsyncForwardBackwardWithRawResponse,
        AsyncForwardBackwardWithStreamingResponse,
        ForwardBackward,
        ForwardBackwardWithRawResponse,
        ForwardBackwardWithStreamingResponse,
    )
    from .inference_checkpoint import (
        AsyncInferenceCheckpoint,
        AsyncInferenceCheckpointWithRawResponse,
        AsyncInferenceCheckpointWithStreamingResponse,
        InferenceCheckpoint,
        InferenceCheckpointWithRawResponse,
        InferenceCheckpointWithStreamingResponse,
    )
    from .optim_step import (
        AsyncOptimStep,
        AsyncOptimStepWithRawResponse,
        AsyncOptimStepWithStreamingResponse,
        OptimStep,
        OptimStepWithRawResponse,
        OptimStepWithStreamingResponse,
    )
    from .sample import (
        AsyncSample,
        AsyncSampleWithRawResponse,
        AsyncSampleWithStreamingResponse,
        Sample,
        SampleWithRawResponse,
        SampleWithStreamingResponse,
    )
    from .training_checkpoint import (
        AsyncTrainingCheckpoint,
        AsyncTrainingCheckpointWithRawResponse,
        AsyncTrainingCheckpointWithStreamingResponse,
        TrainingCheckpoint,
        TrainingCheckpointWithRawResponse,
        TrainingCheckpointWithStreamingResponse,
    )
    from .training_sessions import (
        AsyncTrainingSessions,
        AsyncTrainingSessionsWithRawResponse,
        AsyncTrainingSessionsWithStreamingResponse,
        TrainingSessions,
        TrainingSessionsWithRawResponse,
        TrainingSessionsWithStreamingResponse,
    )

_HOMES = {
    "AsyncForwardBackward": ".forward_backward",
    "AsyncForwardBackwardWithRawResponse": ".forward_backward",
    "AsyncForwardBackwardWithStreamingResponse": ".forward_backward",
    "AsyncInferenceCheckpoint": ".inference_checkpoint",
    "AsyncInferenceCheckpointWithRawResponse": ".inference_checkpoint",
    "AsyncInferenceCheckpointWithStreamingResponse": ".inference_checkpoint",
    "AsyncOptimStep": ".optim_step",
    "AsyncOptimStepWithRawResponse": ".optim_step",
    "AsyncOptimStepWithStreamingResponse": ".optim_step",
    "AsyncSample": ".sample",
    "AsyncSampleWithRawResponse": ".sample",
    "AsyncSampleWithStreamingResponse": ".sample",
    "AsyncTrainingCheckpoint": ".training_checkpoint",
    "AsyncTrainingCheckpointWithRawResponse": ".training_checkpoint",
    "AsyncTrainingCheckpointWithStreamingResponse": ".training_checkpoint",
    "AsyncTrainingSessions": ".training_sessions",
    "AsyncTrainingSessionsWithRawResponse": ".training_sessions",
    "AsyncTrainingSessionsWithStreamingResponse": ".training_sessions",
    "ForwardBackward": ".forward_backward",
    "ForwardBackwardWithRawResponse": ".forward_backward",
    "ForwardBackwardWithStreamingResponse": ".forward_backward",
    "InferenceCheckpoint": ".inference_checkpoint",
    "InferenceCheckpointWithRawResponse": ".inference_checkpoint",
    "InferenceCheckpointWithStreamingResponse": ".inference_checkpoint",
    "OptimStep": ".optim_step",
    "OptimStepWithRawResponse": ".optim_step",
    "OptimStepWithStreamingResponse": ".optim_step",
    "Sample": ".sample",
    "SampleWithRawResponse": ".sample",
    "SampleWithStreamingResponse": ".sample",
    "TrainingCheckpoint": ".training_checkpoint",
    "TrainingCheckpointWithRawResponse": ".training_checkpoint",
    "TrainingCheckpointWithStreamingResponse": ".training_checkpoint",
    "TrainingSessions": ".training_sessions",
    "TrainingSessionsWithRawResponse": ".training_sessions",
    "TrainingSessionsWithStreamingResponse": ".training_sessions",
}

__all__ = [
    "AsyncForwardBackward",
    "AsyncForwardBackwardWithRawResponse",
    "AsyncForwardBackwardWithStreamingResponse",
    "AsyncInferenceCheckpoint",
    "AsyncInferenceCheckpointWithRawResponse",
    "AsyncInferenceCheckpointWithStreamingResponse",
    "AsyncOptimStep",
    "AsyncOptimStepWithRawResponse",
    "AsyncOptimStepWithStreamingResponse",
    "AsyncSample",
    "AsyncSampleWithRawResponse",
    "AsyncSampleWithStreamingResponse",
    "AsyncTrainingCheckpoint",
    "AsyncTrainingCheckpointWithRawResponse",
    "AsyncTrainingCheckpointWithStreamingResponse",
    "AsyncTrainingSessions",
    "AsyncTrainingSessionsWithRawResponse",
    "AsyncTrainingSessionsWithStreamingResponse",
    "ForwardBackward",
    "ForwardBackwardWithRawResponse",
    "ForwardBackwardWithStreamingResponse",
    "InferenceCheckpoint",
    "InferenceCheckpointWithRawResponse",
    "InferenceCheckpointWithStreamingResponse",
    "OptimStep",
    "OptimStepWithRawResponse",
    "OptimStepWithStreamingResponse",
    "Sample",
    "SampleWithRawResponse",
    "SampleWithStreamingResponse",
    "TrainingCheckpoint",
    "TrainingCheckpointWithRawResponse",
    "TrainingCheckpointWithStreamingResponse",
    "TrainingSessions",
    "TrainingSessionsWithRawResponse",
    "TrainingSessionsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ....._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
