"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.polling import Polling, async_wait_for, wait_for
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.fine_tuning import FinetuneDownloadResult, FinetuneList, FinetuneListEvents, FinetuneResponse

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.fine_tuning import FineTuningCreateRequest, LRScheduler
    from ..types.fine_tuning import (
        FinetuneResponseTrainingMethodInput,
        FinetuneResponseTrainingTypeInput,
        LRSchedulerDict,
    )

_CREATE: Operation[FinetuneResponse] = Operation("POST", "/fine-tunes", response=FinetuneResponse)
_LIST: Operation[FinetuneList] = Operation("GET", "/fine-tunes", response=FinetuneList)
_RETRIEVE: Operation[FinetuneResponse] = Operation("GET", "/fine-tunes/{id}", response=FinetuneResponse)
_RETRIEVE_FINAL = Polling(field=("status",), done=("completed",), failed=("error", "cancelled"))
_LIST_EVENTS: Operation[FinetuneListEvents] = Operation("GET", "/fine-tunes/{id}/events", response=FinetuneListEvents)
_CONTENT: Operation[FinetuneDownloadResult] = Operation("GET", "/finetune/download", response=FinetuneDownloadResult)
_CANCEL: Operation[FinetuneResponse] = Operation("POST", "/fine-tunes/{id}/cancel", response=FinetuneResponse)


class FineTuning(Resource):
    """Methods of `client.fine_tuning`."""

    @overload
    def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponse: ...
    @overload
    def create(self, body: FineTuningCreateRequest, **options: Unpack[RequestOptions]) -> FinetuneResponse: ...
    def create(
        self,
        body: FineTuningCreateRequest | None = None,
        *,
        training_file: str = REQUIRED,
        model: str = REQUIRED,
        validation_file: str | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponse:
        """Start a fine-tuning job.

        Trains a model further on an uploaded file. The job runs on its own; ask for its status with `GET
        /fine-tunes/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            model: Base model to train further.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            n_epochs: How often the training goes through the whole file. Default: `1`.
            n_checkpoints: How many checkpoints to keep along the way. Default: `1`.
            n_evals: How many times to evaluate on the validation file. Default: `0`.
            batch_size: How many examples make a training step; `max` for as many as the model allows. Default:
                `"max"`.
            learning_rate: How far each step moves the weights. Default: `1e-05`.
            lr_scheduler: How the learning rate changes while training.
            warmup_ratio: Part of all steps, from 0 to 1, over which the learning rate rises to its full value.
                Default: `0.0`.
            max_grad_norm: Length that gradients are clipped to; 0 for no clipping. Default: `1.0`.
            weight_decay: How strongly large weights are held back. Default: `0.0`.
            suffix: Text added to the name of the tuned model.
            wandb_api_key: API key of Weights & Biases; given, the job reports there.
            wandb_base_url: Address of a Weights & Biases server of your own.
            wandb_project_name: Project at Weights & Biases; `together` if not given.
            wandb_name: Name of the run at Weights & Biases.
            train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
                Default: `"auto"`.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or a LoRA adapter only.
            from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a
                step if wanted.

        Returns:
            The job that was started.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "model": model,
                    "validation_file": validation_file,
                    "n_epochs": n_epochs,
                    "n_checkpoints": n_checkpoints,
                    "n_evals": n_evals,
                    "batch_size": batch_size,
                    "learning_rate": learning_rate,
                    "lr_scheduler": lr_scheduler,
                    "warmup_ratio": warmup_ratio,
                    "max_grad_norm": max_grad_norm,
                    "weight_decay": weight_decay,
                    "suffix": suffix,
                    "wandb_api_key": wandb_api_key,
                    "wandb_base_url": wandb_base_url,
                    "wandb_project_name": wandb_project_name,
                    "wandb_name": wandb_name,
                    "train_on_inputs": train_on_inputs,
                    "training_method": training_method,
                    "training_type": training_type,
                    "from_checkpoint": from_checkpoint,
                },
            ),
        )

    def list(self, **options: Unpack[RequestOptions]) -> FinetuneList:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the account, finished ones too.
        """
        return self._sender.send(_LIST, Arguments(options))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponse:
        """Get a fine-tuning job.

        Reads the settings, progress and status of one fine-tuning job.

        Args:
            id: Id of the job.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    def wait_for(
        self, id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> FinetuneResponse:
        """Repeat `retrieve` until `status` is `completed`.

        Args:
            id: Id of the job.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `error` or `cancelled`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return wait_for(lambda: self.retrieve(id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval)

    def list_events(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListEvents:
        """List the events of a fine-tuning job.

        Lists what has happened in one fine-tuning job, oldest first.

        Args:
            id: Id of the job.
        """
        return self._sender.send(_LIST_EVENTS, Arguments(options, path={"id": id}))

    def content(
        self,
        *,
        ft_id: str,
        checkpoint_step: int | None = None,
        checkpoint: Literal["merged", "adapter"] | None = None,
        output: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneDownloadResult:
        """Download a tuned model.

        Fetches the weights that a fine-tuning job produced, those of a checkpoint if one is asked for.

        Args:
            ft_id: Id of the fine-tuning job.
            checkpoint_step: Step of the checkpoint to download; the final weights if not given.
            checkpoint: For a LoRA job: the adapter alone, or merged into the base model.
            output: Name that the downloaded file shall have.

        Returns:
            The file that was made.

        Raises:
            BadRequestError: The job has no weights to download, or the arguments do not go together.
            NotFoundError: There is no such job or checkpoint.
        """
        return self._sender.send(
            _CONTENT,
            Arguments(
                options,
                query={"ft_id": ft_id, "checkpoint_step": checkpoint_step, "checkpoint": checkpoint, "output": output},
            ),
        )

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponse:
        """Cancel a fine-tuning job.

        Asks a fine-tuning job that has not finished to stop.

        Args:
            id: Id of the job.

        Returns:
            The job, with its status changed.

        Raises:
            BadRequestError: The job has finished already or cannot be cancelled.
            NotFoundError: There is no such job.
        """
        return self._sender.send(_CANCEL, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """Each method returns the whole response."""
        return FineTuningWithRawResponse(FineTuning(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FineTuningWithStreamingResponse(FineTuning(self._sender.opened()))


class AsyncFineTuning(AsyncResource):
    """Methods of `client.fine_tuning`."""

    @overload
    async def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponse: ...
    @overload
    async def create(self, body: FineTuningCreateRequest, **options: Unpack[RequestOptions]) -> FinetuneResponse: ...
    async def create(
        self,
        body: FineTuningCreateRequest | None = None,
        *,
        training_file: str = REQUIRED,
        model: str = REQUIRED,
        validation_file: str | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponse:
        """Start a fine-tuning job.

        Trains a model further on an uploaded file. The job runs on its own; ask for its status with `GET
        /fine-tunes/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            model: Base model to train further.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            n_epochs: How often the training goes through the whole file. Default: `1`.
            n_checkpoints: How many checkpoints to keep along the way. Default: `1`.
            n_evals: How many times to evaluate on the validation file. Default: `0`.
            batch_size: How many examples make a training step; `max` for as many as the model allows. Default:
                `"max"`.
            learning_rate: How far each step moves the weights. Default: `1e-05`.
            lr_scheduler: How the learning rate changes while training.
            warmup_ratio: Part of all steps, from 0 to 1, over which the learning rate rises to its full value.
                Default: `0.0`.
            max_grad_norm: Length that gradients are clipped to; 0 for no clipping. Default: `1.0`.
            weight_decay: How strongly large weights are held back. Default: `0.0`.
            suffix: Text added to the name of the tuned model.
            wandb_api_key: API key of Weights & Biases; given, the job reports there.
            wandb_base_url: Address of a Weights & Biases server of your own.
            wandb_project_name: Project at Weights & Biases; `together` if not given.
            wandb_name: Name of the run at Weights & Biases.
            train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
                Default: `"auto"`.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or a LoRA adapter only.
            from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a
                step if wanted.

        Returns:
            The job that was started.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "model": model,
                    "validation_file": validation_file,
                    "n_epochs": n_epochs,
                    "n_checkpoints": n_checkpoints,
                    "n_evals": n_evals,
                    "batch_size": batch_size,
                    "learning_rate": learning_rate,
                    "lr_scheduler": lr_scheduler,
                    "warmup_ratio": warmup_ratio,
                    "max_grad_norm": max_grad_norm,
                    "weight_decay": weight_decay,
                    "suffix": suffix,
                    "wandb_api_key": wandb_api_key,
                    "wandb_base_url": wandb_base_url,
                    "wandb_project_name": wandb_project_name,
                    "wandb_name": wandb_name,
                    "train_on_inputs": train_on_inputs,
                    "training_method": training_method,
                    "training_type": training_type,
                    "from_checkpoint": from_checkpoint,
                },
            ),
        )

    async def list(self, **options: Unpack[RequestOptions]) -> FinetuneList:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the account, finished ones too.
        """
        return await self._sender.send(_LIST, Arguments(options))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponse:
        """Get a fine-tuning job.

        Reads the settings, progress and status of one fine-tuning job.

        Args:
            id: Id of the job.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

    async def wait_for(
        self, id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> FinetuneResponse:
        """Repeat `retrieve` until `status` is `completed`.

        Args:
            id: Id of the job.
            wait_timeout: Timeout in seconds.
            interval: Seconds between two requests.

        Raises:
            PollingFailedError: The final state is `error` or `cancelled`.
            PollingTimeoutError: No final state was reached within `wait_timeout`.
        """
        return await async_wait_for(
            lambda: self.retrieve(id, **options), _RETRIEVE_FINAL, timeout=wait_timeout, interval=interval
        )

    async def list_events(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListEvents:
        """List the events of a fine-tuning job.

        Lists what has happened in one fine-tuning job, oldest first.

        Args:
            id: Id of the job.
        """
        return await self._sender.send(_LIST_EVENTS, Arguments(options, path={"id": id}))

    async def content(
        self,
        *,
        ft_id: str,
        checkpoint_step: int | None = None,
        checkpoint: Literal["merged", "adapter"] | None = None,
        output: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneDownloadResult:
        """Download a tuned model.

        Fetches the weights that a fine-tuning job produced, those of a checkpoint if one is asked for.

        Args:
            ft_id: Id of the fine-tuning job.
            checkpoint_step: Step of the checkpoint to download; the final weights if not given.
            checkpoint: For a LoRA job: the adapter alone, or merged into the base model.
            output: Name that the downloaded file shall have.

        Returns:
            The file that was made.

        Raises:
            BadRequestError: The job has no weights to download, or the arguments do not go together.
            NotFoundError: There is no such job or checkpoint.
        """
        return await self._sender.send(
            _CONTENT,
            Arguments(
                options,
                query={"ft_id": ft_id, "checkpoint_step": checkpoint_step, "checkpoint": checkpoint, "output": output},
            ),
        )

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponse:
        """Cancel a fine-tuning job.

        Asks a fine-tuning job that has not finished to stop.

        Args:
            id: Id of the job.

        Returns:
            The job, with its status changed.

        Raises:
            BadRequestError: The job has finished already or cannot be cancelled.
            NotFoundError: There is no such job.
        """
        return await self._sender.send(_CANCEL, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """Each method returns the whole response."""
        return AsyncFineTuningWithRawResponse(AsyncFineTuning(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncFineTuningWithStreamingResponse(AsyncFineTuning(self._sender.opened()))


class FineTuningWithRawResponse:
    """`FineTuning`, each method returning the whole response."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self.create = raw(fine_tuning.create)
        self.list = raw(fine_tuning.list)
        self.retrieve = raw(fine_tuning.retrieve)
        self.list_events = raw(fine_tuning.list_events)
        self.content = raw(fine_tuning.content)
        self.cancel = raw(fine_tuning.cancel)


class FineTuningWithStreamingResponse:
    """`FineTuning`, each method opening a response to be read."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self.create = opened(fine_tuning.create)
        self.list = opened(fine_tuning.list)
        self.retrieve = opened(fine_tuning.retrieve)
        self.list_events = opened(fine_tuning.list_events)
        self.content = opened(fine_tuning.content)
        self.cancel = opened(fine_tuning.cancel)


class AsyncFineTuningWithRawResponse:
    """`AsyncFineTuning`, each method returning the whole response."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self.create = async_raw(fine_tuning.create)
        self.list = async_raw(fine_tuning.list)
        self.retrieve = async_raw(fine_tuning.retrieve)
        self.list_events = async_raw(fine_tuning.list_events)
        self.content = async_raw(fine_tuning.content)
        self.cancel = async_raw(fine_tuning.cancel)


class AsyncFineTuningWithStreamingResponse:
    """`AsyncFineTuning`, each method opening a response to be read."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self.create = async_opened(fine_tuning.create)
        self.list = async_opened(fine_tuning.list)
        self.retrieve = async_opened(fine_tuning.retrieve)
        self.list_events = async_opened(fine_tuning.list_events)
        self.content = async_opened(fine_tuning.content)
        self.cancel = async_opened(fine_tuning.cancel)
