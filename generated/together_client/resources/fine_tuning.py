"""`client.fine_tuning`: Jobs that train a model further."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated_overload, warn_of
from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.polling import Polling, async_wait_for, wait_for
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.fine_tuning import (
    FinetuneDeleteResponse,
    FinetuneListCheckpoints,
    FinetuneListEvents,
    FineTuneModelLimits,
    FinetuneResponse,
    FinetuneResponseTruncated,
    FinetuneTruncatedList,
    FineTuningEstimatePriceResponse,
    FineTuningListMetricsResponse,
    FineTuningListModelsResponse,
    FineTuningRetrieveLimitsError404,
)
from ..models.shared import ErrorData

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any, Literal, Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.options import RequestOptions
    from ..inputs.fine_tuning import (
        FinetuneResponseTrainingMethodInput,
        FinetuneResponseTrainingTypeInput,
        LRSchedulerDict,
        MultimodalParamsDict,
    )
    from ..models.fine_tuning import (
        FineTuningCreateRequest,
        FineTuningEstimatePriceRequest,
        FineTuningListMetricsRequest,
        LRScheduler,
        MultimodalParams,
    )

_ERRORS = {500: ErrorData}
_ERRORS_2 = {404: ErrorData, 500: ErrorData}
_ERRORS_3 = {404: FineTuningRetrieveLimitsError404}
_CREATE: Operation[FinetuneResponseTruncated] = Operation("POST", "/fine-tunes", response=FinetuneResponseTruncated)
_LIST: Operation[FinetuneTruncatedList] = Operation("GET", "/fine-tunes", response=FinetuneTruncatedList)
_ESTIMATE_PRICE: Operation[FineTuningEstimatePriceResponse] = Operation(
    "POST", "/fine-tunes/estimate-price", response=FineTuningEstimatePriceResponse, errors=_ERRORS
)
_RETRIEVE: Operation[FinetuneResponse] = Operation("GET", "/fine-tunes/{id}", response=FinetuneResponse)
_RETRIEVE_FINAL = Polling(field=("status",), done=("completed",), failed=("error", "cancelled"))
_DELETE: Operation[FinetuneDeleteResponse] = Operation(
    "DELETE", "/fine-tunes/{id}", response=FinetuneDeleteResponse, errors=_ERRORS_2
)
_LIST_EVENTS: Operation[FinetuneListEvents] = Operation("GET", "/fine-tunes/{id}/events", response=FinetuneListEvents)
_LIST_CHECKPOINTS: Operation[FinetuneListCheckpoints] = Operation(
    "GET", "/fine-tunes/{id}/checkpoints", response=FinetuneListCheckpoints
)
_CONTENT: Operation[Any] = Operation("GET", "/finetune/download", response=BINARY, accept="application/octet-stream")
_CANCEL: Operation[FinetuneResponseTruncated] = Operation(
    "POST", "/fine-tunes/{id}/cancel", response=FinetuneResponseTruncated
)
_LIST_METRICS: Operation[FineTuningListMetricsResponse] = Operation(
    "GET", "/fine-tunes/{id}/metrics", response=FineTuningListMetricsResponse, optional_body=True
)
_LIST_MODELS: Operation[FineTuningListModelsResponse] = Operation(
    "GET", "/fine-tunes/models/supported", response=FineTuningListModelsResponse
)
_RETRIEVE_LIMITS: Operation[FineTuneModelLimits] = Operation(
    "GET", "/fine-tunes/models/limits", response=FineTuneModelLimits, errors=_ERRORS_3
)


class FineTuning(Resource):
    """Jobs that train a model further."""

    @overload
    def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated: ...
    @overload
    @deprecated_overload("`train_on_inputs` is deprecated.")
    def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated: ...
    @overload
    def create(self, body: FineTuningCreateRequest, **options: Unpack[RequestOptions]) -> FinetuneResponseTruncated: ...
    def create(
        self,
        body: FineTuningCreateRequest | None = None,
        *,
        training_file: str = REQUIRED,
        model: str = REQUIRED,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated:
        """Start a fine-tuning job.

        Trains a model further on an uploaded file. The job runs on its own; ask for its status with `GET
        /fine-tunes/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            model: Base model to train further.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            packing: Whether short examples share a sequence, which makes training faster. Default: `True`.
            max_seq_length: Longest sequence to train on, in tokens.
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
            random_seed: Seed of everything that is random in training, such as the order of the examples. Two jobs
                with the same seed run alike; the server has a default.
            suffix: Text added to the name of the tuned model.
            wandb_api_key: API key of Weights & Biases; given, the job reports there.
            wandb_base_url: Address of a Weights & Biases server of your own.
            wandb_project_name: Project at Weights & Biases; `together` if not given.
            wandb_name: Name of the run at Weights & Biases.
            wandb_entity: Account or team at Weights & Biases that the run belongs to.
            train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
                Default: `"auto"`. Deprecated.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or a LoRA adapter only.
            multimodal_params: How models that read images are trained.
            from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a
                step if wanted.
            from_hf_model: Repository on Hugging Face whose weights training starts from; its architecture and size
                should be close to those of `model`.
            hf_model_revision: Branch, tag or commit of that repository; `main` if absent.
            hf_api_token: API token of Hugging Face, for private repositories and for uploading.
            hf_output_repo_name: Repository on Hugging Face that the tuned model is uploaded to.

        Returns:
            The job that was started.
        """
        warn_of(train_on_inputs=train_on_inputs)
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "model": model,
                    "validation_file": validation_file,
                    "packing": packing,
                    "max_seq_length": max_seq_length,
                    "n_epochs": n_epochs,
                    "n_checkpoints": n_checkpoints,
                    "n_evals": n_evals,
                    "batch_size": batch_size,
                    "learning_rate": learning_rate,
                    "lr_scheduler": lr_scheduler,
                    "warmup_ratio": warmup_ratio,
                    "max_grad_norm": max_grad_norm,
                    "weight_decay": weight_decay,
                    "random_seed": random_seed,
                    "suffix": suffix,
                    "wandb_api_key": wandb_api_key,
                    "wandb_base_url": wandb_base_url,
                    "wandb_project_name": wandb_project_name,
                    "wandb_name": wandb_name,
                    "wandb_entity": wandb_entity,
                    "train_on_inputs": train_on_inputs,
                    "training_method": training_method,
                    "training_type": training_type,
                    "multimodal_params": multimodal_params,
                    "from_checkpoint": from_checkpoint,
                    "from_hf_model": from_hf_model,
                    "hf_model_revision": hf_model_revision,
                    "hf_api_token": hf_api_token,
                    "hf_output_repo_name": hf_output_repo_name,
                },
            ),
        )

    def list(self, **options: Unpack[RequestOptions]) -> FinetuneTruncatedList:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the account, finished ones too.
        """
        return self._sender.send(_LIST, Arguments(options))

    @overload
    def estimate_price(
        self,
        *,
        training_file: str,
        validation_file: str | None = None,
        model: str | None = None,
        n_epochs: int | None = None,
        n_evals: int | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningEstimatePriceResponse: ...
    @overload
    def estimate_price(
        self, body: FineTuningEstimatePriceRequest, **options: Unpack[RequestOptions]
    ) -> FineTuningEstimatePriceResponse: ...
    def estimate_price(
        self,
        body: FineTuningEstimatePriceRequest | None = None,
        *,
        training_file: str = REQUIRED,
        validation_file: str | None = None,
        model: str | None = None,
        n_epochs: int | None = None,
        n_evals: int | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningEstimatePriceResponse:
        """Estimate a price.

        Computes what a fine-tuning job with these settings would cost, without starting it.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            model: Base model to train further.
            n_epochs: How often the training goes through the whole file. Default: `1`.
            n_evals: How many times to evaluate on the validation file. Default: `0`.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or only a LoRA adapter, which is the default.
            from_checkpoint: Checkpoint of another job to continue from: the job's id or the name of its output,
                followed by `:` and a step unless it is the last one.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return self._sender.send(
            _ESTIMATE_PRICE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "validation_file": validation_file,
                    "model": model,
                    "n_epochs": n_epochs,
                    "n_evals": n_evals,
                    "training_method": training_method,
                    "training_type": training_type,
                    "from_checkpoint": from_checkpoint,
                },
            ),
        )

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

    @overload
    def delete(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneDeleteResponse: ...
    @overload
    @deprecated_overload("`force` is deprecated.")
    def delete(
        self, id: str, *, force: bool | None = None, **options: Unpack[RequestOptions]
    ) -> FinetuneDeleteResponse: ...
    def delete(
        self, id: str, *, force: bool | None = None, **options: Unpack[RequestOptions]
    ) -> FinetuneDeleteResponse:
        """Delete a fine-tuning job.

        Removes a fine-tuning job and what it produced.

        Args:
            id: Id of the fine-tuning job.
            force: Ignored; sent by earlier clients. Default: `False`. Deprecated.

        Raises:
            NotFoundError: There is no such fine-tuning job. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        warn_of(force=force)
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}, query={"force": force}))

    def list_events(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListEvents:
        """List the events of a fine-tuning job.

        Lists what has happened in one fine-tuning job, oldest first.

        Args:
            id: Id of the job.
        """
        return self._sender.send(_LIST_EVENTS, Arguments(options, path={"id": id}))

    def list_checkpoints(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListCheckpoints:
        """List the checkpoints of a fine-tuning job.

        Lists the checkpoints that one fine-tuning job has saved.

        Args:
            id: Id of the fine-tuning job.
        """
        return self._sender.send(_LIST_CHECKPOINTS, Arguments(options, path={"id": id}))

    def content(
        self,
        *,
        ft_id: str,
        checkpoint_step: int | None = None,
        checkpoint: Literal["merged", "adapter", "model_output_path"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Binary:
        """Download a tuned model.

        Fetches the weights that a fine-tuning job produced, those of a checkpoint if one is asked for.

        Args:
            ft_id: Id of the fine-tuning job.
            checkpoint_step: Step of the checkpoint to download; the final weights if not given.
            checkpoint: For a LoRA job: the adapter alone, or merged into the base model.

        Returns:
            The file that was made.

        Raises:
            BadRequestError: The job has no weights to download, or the arguments do not go together.
            NotFoundError: There is no such job or checkpoint.
        """
        return self._sender.send_binary(
            _CONTENT,
            Arguments(options, query={"ft_id": ft_id, "checkpoint_step": checkpoint_step, "checkpoint": checkpoint}),
        )

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponseTruncated:
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

    def list_metrics(
        self,
        id: str,
        body: FineTuningListMetricsRequest | None = None,
        *,
        global_step_from: int | None = None,
        global_step_to: int | None = None,
        logged_at_from: dt.datetime | str | None = None,
        logged_at_to: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningListMetricsResponse:
        """Read the metrics of a fine-tuning job.

        Reads the metrics that a fine-tuning job has logged, oldest first. The body restricts them by step and time;
        without it, all are returned.

        Args:
            id: Id of the fine-tuning job; it begins with `ft-`.
            body: The whole body as a record, instead of arguments for its properties.
            global_step_from: First training step to return.
            global_step_to: Last training step to return.
            logged_at_from: Earliest time of logging to return, as ISO 8601.
            logged_at_to: Latest time of logging to return, as ISO 8601.

        Raises:
            BadRequestError: The body is not valid JSON, or the job's id is missing.
            NotFoundError: There is no such fine-tuning job.
            InternalServerError: The server failed to read the metrics.
        """
        return self._sender.send(
            _LIST_METRICS,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={
                    "global_step_from": global_step_from,
                    "global_step_to": global_step_to,
                    "logged_at_from": logged_at_from,
                    "logged_at_to": logged_at_to,
                },
            ),
        )

    def list_models(self, **options: Unpack[RequestOptions]) -> FineTuningListModelsResponse:
        """List models for fine-tuning.

        Lists the models that fine-tuning jobs accept.
        """
        return self._sender.send(_LIST_MODELS, Arguments(options))

    def retrieve_limits(self, *, model_name: str, **options: Unpack[RequestOptions]) -> FineTuneModelLimits:
        """Get a model's limits.

        Reads which settings fine-tuning accepts for one model.

        Args:
            model_name: Name of the model.

        Raises:
            NotFoundError: The model does not exist or cannot be fine-tuned. The body is
                `FineTuningRetrieveLimitsError404`.
        """
        return self._sender.send(_RETRIEVE_LIMITS, Arguments(options, query={"model_name": model_name}))

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """Each method returns the whole response."""
        return FineTuningWithRawResponse(FineTuning(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FineTuningWithStreamingResponse(FineTuning(self._sender.opened()))


class AsyncFineTuning(AsyncResource):
    """Jobs that train a model further."""

    @overload
    async def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated: ...
    @overload
    @deprecated_overload("`train_on_inputs` is deprecated.")
    async def create(
        self,
        *,
        training_file: str,
        model: str,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated: ...
    @overload
    async def create(
        self, body: FineTuningCreateRequest, **options: Unpack[RequestOptions]
    ) -> FinetuneResponseTruncated: ...
    async def create(
        self,
        body: FineTuningCreateRequest | None = None,
        *,
        training_file: str = REQUIRED,
        model: str = REQUIRED,
        validation_file: str | None = None,
        packing: bool | None = None,
        max_seq_length: int | None = None,
        n_epochs: int | None = None,
        n_checkpoints: int | None = None,
        n_evals: int | None = None,
        batch_size: int | Literal["max"] | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | LRSchedulerDict | None = None,
        warmup_ratio: float | None = None,
        max_grad_norm: float | None = None,
        weight_decay: float | None = None,
        random_seed: int | None = None,
        suffix: str | None = None,
        wandb_api_key: str | None = None,
        wandb_base_url: str | None = None,
        wandb_project_name: str | None = None,
        wandb_name: str | None = None,
        wandb_entity: str | None = None,
        train_on_inputs: bool | Literal["auto"] | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        multimodal_params: MultimodalParams | MultimodalParamsDict | None = None,
        from_checkpoint: str | None = None,
        from_hf_model: str | None = None,
        hf_model_revision: str | None = None,
        hf_api_token: str | None = None,
        hf_output_repo_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FinetuneResponseTruncated:
        """Start a fine-tuning job.

        Trains a model further on an uploaded file. The job runs on its own; ask for its status with `GET
        /fine-tunes/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            model: Base model to train further.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            packing: Whether short examples share a sequence, which makes training faster. Default: `True`.
            max_seq_length: Longest sequence to train on, in tokens.
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
            random_seed: Seed of everything that is random in training, such as the order of the examples. Two jobs
                with the same seed run alike; the server has a default.
            suffix: Text added to the name of the tuned model.
            wandb_api_key: API key of Weights & Biases; given, the job reports there.
            wandb_base_url: Address of a Weights & Biases server of your own.
            wandb_project_name: Project at Weights & Biases; `together` if not given.
            wandb_name: Name of the run at Weights & Biases.
            wandb_entity: Account or team at Weights & Biases that the run belongs to.
            train_on_inputs: Whether the prompts count as training text too; `auto` decides by the form of the data.
                Default: `"auto"`. Deprecated.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or a LoRA adapter only.
            multimodal_params: How models that read images are trained.
            from_checkpoint: Checkpoint of another job to go on from: its job or its output name, with `:` and a
                step if wanted.
            from_hf_model: Repository on Hugging Face whose weights training starts from; its architecture and size
                should be close to those of `model`.
            hf_model_revision: Branch, tag or commit of that repository; `main` if absent.
            hf_api_token: API token of Hugging Face, for private repositories and for uploading.
            hf_output_repo_name: Repository on Hugging Face that the tuned model is uploaded to.

        Returns:
            The job that was started.
        """
        warn_of(train_on_inputs=train_on_inputs)
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "model": model,
                    "validation_file": validation_file,
                    "packing": packing,
                    "max_seq_length": max_seq_length,
                    "n_epochs": n_epochs,
                    "n_checkpoints": n_checkpoints,
                    "n_evals": n_evals,
                    "batch_size": batch_size,
                    "learning_rate": learning_rate,
                    "lr_scheduler": lr_scheduler,
                    "warmup_ratio": warmup_ratio,
                    "max_grad_norm": max_grad_norm,
                    "weight_decay": weight_decay,
                    "random_seed": random_seed,
                    "suffix": suffix,
                    "wandb_api_key": wandb_api_key,
                    "wandb_base_url": wandb_base_url,
                    "wandb_project_name": wandb_project_name,
                    "wandb_name": wandb_name,
                    "wandb_entity": wandb_entity,
                    "train_on_inputs": train_on_inputs,
                    "training_method": training_method,
                    "training_type": training_type,
                    "multimodal_params": multimodal_params,
                    "from_checkpoint": from_checkpoint,
                    "from_hf_model": from_hf_model,
                    "hf_model_revision": hf_model_revision,
                    "hf_api_token": hf_api_token,
                    "hf_output_repo_name": hf_output_repo_name,
                },
            ),
        )

    async def list(self, **options: Unpack[RequestOptions]) -> FinetuneTruncatedList:
        """List fine-tuning jobs.

        Lists the fine-tuning jobs of the account, finished ones too.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @overload
    async def estimate_price(
        self,
        *,
        training_file: str,
        validation_file: str | None = None,
        model: str | None = None,
        n_epochs: int | None = None,
        n_evals: int | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningEstimatePriceResponse: ...
    @overload
    async def estimate_price(
        self, body: FineTuningEstimatePriceRequest, **options: Unpack[RequestOptions]
    ) -> FineTuningEstimatePriceResponse: ...
    async def estimate_price(
        self,
        body: FineTuningEstimatePriceRequest | None = None,
        *,
        training_file: str = REQUIRED,
        validation_file: str | None = None,
        model: str | None = None,
        n_epochs: int | None = None,
        n_evals: int | None = None,
        training_method: FinetuneResponseTrainingMethodInput | None = None,
        training_type: FinetuneResponseTrainingTypeInput | None = None,
        from_checkpoint: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningEstimatePriceResponse:
        """Estimate a price.

        Computes what a fine-tuning job with these settings would cost, without starting it.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            training_file: Id of the uploaded file with the examples to learn from.
            validation_file: Id of the uploaded file with the examples to evaluate on.
            model: Base model to train further.
            n_epochs: How often the training goes through the whole file. Default: `1`.
            n_evals: How many times to evaluate on the validation file. Default: `0`.
            training_method: Supervised training, or training on preferences.
            training_type: Whether all weights are trained or only a LoRA adapter, which is the default.
            from_checkpoint: Checkpoint of another job to continue from: the job's id or the name of its output,
                followed by `:` and a step unless it is the last one.

        Raises:
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        return await self._sender.send(
            _ESTIMATE_PRICE,
            Arguments(
                options,
                whole=body,
                body={
                    "training_file": training_file,
                    "validation_file": validation_file,
                    "model": model,
                    "n_epochs": n_epochs,
                    "n_evals": n_evals,
                    "training_method": training_method,
                    "training_type": training_type,
                    "from_checkpoint": from_checkpoint,
                },
            ),
        )

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

    @overload
    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneDeleteResponse: ...
    @overload
    @deprecated_overload("`force` is deprecated.")
    async def delete(
        self, id: str, *, force: bool | None = None, **options: Unpack[RequestOptions]
    ) -> FinetuneDeleteResponse: ...
    async def delete(
        self, id: str, *, force: bool | None = None, **options: Unpack[RequestOptions]
    ) -> FinetuneDeleteResponse:
        """Delete a fine-tuning job.

        Removes a fine-tuning job and what it produced.

        Args:
            id: Id of the fine-tuning job.
            force: Ignored; sent by earlier clients. Default: `False`. Deprecated.

        Raises:
            NotFoundError: There is no such fine-tuning job. The body is `ErrorData`.
            InternalServerError: The server failed. The body is `ErrorData`.
        """
        warn_of(force=force)
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}, query={"force": force}))

    async def list_events(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListEvents:
        """List the events of a fine-tuning job.

        Lists what has happened in one fine-tuning job, oldest first.

        Args:
            id: Id of the job.
        """
        return await self._sender.send(_LIST_EVENTS, Arguments(options, path={"id": id}))

    async def list_checkpoints(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneListCheckpoints:
        """List the checkpoints of a fine-tuning job.

        Lists the checkpoints that one fine-tuning job has saved.

        Args:
            id: Id of the fine-tuning job.
        """
        return await self._sender.send(_LIST_CHECKPOINTS, Arguments(options, path={"id": id}))

    async def content(
        self,
        *,
        ft_id: str,
        checkpoint_step: int | None = None,
        checkpoint: Literal["merged", "adapter", "model_output_path"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinary:
        """Download a tuned model.

        Fetches the weights that a fine-tuning job produced, those of a checkpoint if one is asked for.

        Args:
            ft_id: Id of the fine-tuning job.
            checkpoint_step: Step of the checkpoint to download; the final weights if not given.
            checkpoint: For a LoRA job: the adapter alone, or merged into the base model.

        Returns:
            The file that was made.

        Raises:
            BadRequestError: The job has no weights to download, or the arguments do not go together.
            NotFoundError: There is no such job or checkpoint.
        """
        return await self._sender.send_binary(
            _CONTENT,
            Arguments(options, query={"ft_id": ft_id, "checkpoint_step": checkpoint_step, "checkpoint": checkpoint}),
        )

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> FinetuneResponseTruncated:
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

    async def list_metrics(
        self,
        id: str,
        body: FineTuningListMetricsRequest | None = None,
        *,
        global_step_from: int | None = None,
        global_step_to: int | None = None,
        logged_at_from: dt.datetime | str | None = None,
        logged_at_to: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> FineTuningListMetricsResponse:
        """Read the metrics of a fine-tuning job.

        Reads the metrics that a fine-tuning job has logged, oldest first. The body restricts them by step and time;
        without it, all are returned.

        Args:
            id: Id of the fine-tuning job; it begins with `ft-`.
            body: The whole body as a record, instead of arguments for its properties.
            global_step_from: First training step to return.
            global_step_to: Last training step to return.
            logged_at_from: Earliest time of logging to return, as ISO 8601.
            logged_at_to: Latest time of logging to return, as ISO 8601.

        Raises:
            BadRequestError: The body is not valid JSON, or the job's id is missing.
            NotFoundError: There is no such fine-tuning job.
            InternalServerError: The server failed to read the metrics.
        """
        return await self._sender.send(
            _LIST_METRICS,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={
                    "global_step_from": global_step_from,
                    "global_step_to": global_step_to,
                    "logged_at_from": logged_at_from,
                    "logged_at_to": logged_at_to,
                },
            ),
        )

    async def list_models(self, **options: Unpack[RequestOptions]) -> FineTuningListModelsResponse:
        """List models for fine-tuning.

        Lists the models that fine-tuning jobs accept.
        """
        return await self._sender.send(_LIST_MODELS, Arguments(options))

    async def retrieve_limits(self, *, model_name: str, **options: Unpack[RequestOptions]) -> FineTuneModelLimits:
        """Get a model's limits.

        Reads which settings fine-tuning accepts for one model.

        Args:
            model_name: Name of the model.

        Raises:
            NotFoundError: The model does not exist or cannot be fine-tuned. The body is
                `FineTuningRetrieveLimitsError404`.
        """
        return await self._sender.send(_RETRIEVE_LIMITS, Arguments(options, query={"model_name": model_name}))

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
        self.estimate_price = raw(fine_tuning.estimate_price)
        self.retrieve = raw(fine_tuning.retrieve)
        self.delete = raw(fine_tuning.delete)
        self.list_events = raw(fine_tuning.list_events)
        self.list_checkpoints = raw(fine_tuning.list_checkpoints)
        self.content = raw(fine_tuning.content)
        self.cancel = raw(fine_tuning.cancel)
        self.list_metrics = raw(fine_tuning.list_metrics)
        self.list_models = raw(fine_tuning.list_models)
        self.retrieve_limits = raw(fine_tuning.retrieve_limits)


class FineTuningWithStreamingResponse:
    """`FineTuning`, each method opening a response to be read."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self.create = opened(fine_tuning.create)
        self.list = opened(fine_tuning.list)
        self.estimate_price = opened(fine_tuning.estimate_price)
        self.retrieve = opened(fine_tuning.retrieve)
        self.delete = opened(fine_tuning.delete)
        self.list_events = opened(fine_tuning.list_events)
        self.list_checkpoints = opened(fine_tuning.list_checkpoints)
        self.content = opened(fine_tuning.content)
        self.cancel = opened(fine_tuning.cancel)
        self.list_metrics = opened(fine_tuning.list_metrics)
        self.list_models = opened(fine_tuning.list_models)
        self.retrieve_limits = opened(fine_tuning.retrieve_limits)


class AsyncFineTuningWithRawResponse:
    """`AsyncFineTuning`, each method returning the whole response."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self.create = async_raw(fine_tuning.create)
        self.list = async_raw(fine_tuning.list)
        self.estimate_price = async_raw(fine_tuning.estimate_price)
        self.retrieve = async_raw(fine_tuning.retrieve)
        self.delete = async_raw(fine_tuning.delete)
        self.list_events = async_raw(fine_tuning.list_events)
        self.list_checkpoints = async_raw(fine_tuning.list_checkpoints)
        self.content = async_raw(fine_tuning.content)
        self.cancel = async_raw(fine_tuning.cancel)
        self.list_metrics = async_raw(fine_tuning.list_metrics)
        self.list_models = async_raw(fine_tuning.list_models)
        self.retrieve_limits = async_raw(fine_tuning.retrieve_limits)


class AsyncFineTuningWithStreamingResponse:
    """`AsyncFineTuning`, each method opening a response to be read."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self.create = async_opened(fine_tuning.create)
        self.list = async_opened(fine_tuning.list)
        self.estimate_price = async_opened(fine_tuning.estimate_price)
        self.retrieve = async_opened(fine_tuning.retrieve)
        self.delete = async_opened(fine_tuning.delete)
        self.list_events = async_opened(fine_tuning.list_events)
        self.list_checkpoints = async_opened(fine_tuning.list_checkpoints)
        self.content = async_opened(fine_tuning.content)
        self.cancel = async_opened(fine_tuning.cancel)
        self.list_metrics = async_opened(fine_tuning.list_metrics)
        self.list_models = async_opened(fine_tuning.list_models)
        self.retrieve_limits = async_opened(fine_tuning.retrieve_limits)
