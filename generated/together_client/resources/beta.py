"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.beta import (
    BetaClusterDeleteResponse,
    DeploymentListResponse,
    DeploymentLogs,
    DeploymentResponseItem,
    GPUClusterInfo,
    GPUClusters,
    GPUClustersSharedVolume,
    GPUClustersSharedVolumeDeleteResponse,
    GPUClustersSharedVolumes,
    ListSecretsResponse,
    ListVolumesResponse,
    QueueCancelResponse,
    QueueError,
    QueueJobResponse,
    QueueJobStatusResponse,
    QueueMetricsResponse,
    RegionListResponse,
    RLCheckpointDownloadResponse,
    RLForwardBackwardOperation,
    RLInferenceCheckpointOperation,
    RLOptimStepOperation,
    RLSampleOperation,
    RLTrainingCheckpointOperation,
    RLTrainingSession,
    RLTrainingSessionsListResponse,
    SecretResponseItem,
    VolumeResponseItem,
)
from ..models.shared import ErrorData

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..inputs.beta import (
        CreateDeploymentRequestAutoscalingInput,
        EnvironmentVariableDict,
        GPUClustersSharedVolumeCreateRequestDict,
        RLAdamWOptimizerParamsDict,
        RLLoraConfigDict,
        RLLossConfigDict,
        RLModelInputDict,
        RLSamplingParamsDict,
        RLTrainingSampleDict,
        VolumeContentRequestDict,
        VolumeMountDict,
    )
    from ..models.beta import (
        CreateDeploymentRequest,
        CreateSecretRequest,
        CreateVolumeRequest,
        EnvironmentVariable,
        GPUClusterCreateRequest,
        GPUClusterCreateRequestGpuType,
        GPUClustersSharedVolumeCreateRequest,
        GPUClustersSharedVolumeUpdateRequest,
        GPUClusterUpdateRequest,
        QueueCancelRequest,
        QueueJobRequest,
        RLAdamWOptimizerParams,
        RLCheckpointVariant,
        RLForwardBackwardBody,
        RLLoraConfig,
        RLLossConfig,
        RLModelInput,
        RLOptimStepBody,
        RLSampleBody,
        RLSamplingParams,
        RLSessionType,
        RLStartTrainingSessionRequest,
        RLTrainingSample,
        RLTrainingSessionStatus,
        UpdateDeploymentRequest,
        UpdateSecretRequest,
        UpdateVolumeRequest,
        VolumeContentRequest,
        VolumeMount,
        VolumeType,
    )

_ERRORS: dict[int | str, Any] = {500: dict[str, Any]}
_ERRORS_2: dict[int | str, Any] = {400: dict[str, Any], 500: dict[str, Any]}
_ERRORS_3: dict[int | str, Any] = {404: dict[str, Any], 500: dict[str, Any]}
_ERRORS_4: dict[int | str, Any] = {400: dict[str, Any], 404: dict[str, Any], 500: dict[str, Any]}
_ERRORS_5: dict[int | str, Any] = {400: dict[str, str], 404: dict[str, str], 500: dict[str, str]}
_ERRORS_6: dict[int | str, Any] = {400: QueueError, 404: QueueError, 409: QueueCancelResponse, 500: QueueError}
_ERRORS_7 = {400: QueueError, 401: QueueError, 500: QueueError}
_ERRORS_8 = {400: QueueError, 401: QueueError, 404: QueueError, 500: QueueError}
_ERRORS_9 = {"default": ErrorData}
_JIG_LIST: Operation[DeploymentListResponse] = Operation(
    "GET", "/deployments", response=DeploymentListResponse, errors=_ERRORS
)
_JIG_DEPLOY: Operation[DeploymentResponseItem] = Operation(
    "POST", "/deployments", response=DeploymentResponseItem, errors=_ERRORS_2
)
_JIG_DESTROY: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_JIG_RETRIEVE: Operation[DeploymentResponseItem] = Operation(
    "GET", "/deployments/{id}", response=DeploymentResponseItem, errors=_ERRORS_3
)
_JIG_UPDATE: Operation[DeploymentResponseItem] = Operation(
    "PATCH", "/deployments/{id}", response=DeploymentResponseItem, errors=_ERRORS_4
)
_JIG_RETRIEVE_LOGS: Operation[DeploymentLogs] = Operation(
    "GET", "/deployments/{id}/logs", response=DeploymentLogs, errors=_ERRORS_3
)
_JIG_SECRETS_LIST: Operation[ListSecretsResponse] = Operation(
    "GET", "/deployments/secrets", response=ListSecretsResponse, errors=_ERRORS
)
_JIG_SECRETS_CREATE: Operation[SecretResponseItem] = Operation(
    "POST", "/deployments/secrets", response=SecretResponseItem, errors=_ERRORS_2
)
_JIG_SECRETS_DELETE: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/secrets/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_JIG_SECRETS_RETRIEVE: Operation[SecretResponseItem] = Operation(
    "GET", "/deployments/secrets/{id}", response=SecretResponseItem, errors=_ERRORS_3
)
_JIG_SECRETS_UPDATE: Operation[SecretResponseItem] = Operation(
    "PATCH", "/deployments/secrets/{id}", response=SecretResponseItem, errors=_ERRORS_4
)
_JIG_STORAGE_RETRIEVE: Operation[None] = Operation("GET", "/deployments/storage/{filename}", errors=_ERRORS_5)
_JIG_VOLUMES_LIST: Operation[ListVolumesResponse] = Operation(
    "GET", "/deployments/storage/volumes", response=ListVolumesResponse, errors=_ERRORS
)
_JIG_VOLUMES_CREATE: Operation[VolumeResponseItem] = Operation(
    "POST", "/deployments/storage/volumes", response=VolumeResponseItem, errors=_ERRORS_2
)
_JIG_VOLUMES_DELETE: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/storage/volumes/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_JIG_VOLUMES_RETRIEVE: Operation[VolumeResponseItem] = Operation(
    "GET", "/deployments/storage/volumes/{id}", response=VolumeResponseItem, errors=_ERRORS_3
)
_JIG_VOLUMES_UPDATE: Operation[VolumeResponseItem] = Operation(
    "PATCH", "/deployments/storage/volumes/{id}", response=VolumeResponseItem, errors=_ERRORS_4
)
_JIG_QUEUE_CANCEL: Operation[QueueCancelResponse] = Operation(
    "POST", "/queue/cancel", response=QueueCancelResponse, errors=_ERRORS_6
)
_JIG_QUEUE_METRICS: Operation[QueueMetricsResponse] = Operation(
    "GET", "/queue/metrics", response=QueueMetricsResponse, errors=_ERRORS_7
)
_JIG_QUEUE_RETRIEVE: Operation[QueueJobStatusResponse] = Operation(
    "GET", "/queue/status", response=QueueJobStatusResponse, errors=_ERRORS_8
)
_JIG_QUEUE_SUBMIT: Operation[QueueJobResponse] = Operation(
    "POST", "/queue/submit", response=QueueJobResponse, errors=_ERRORS_7
)
_CLUSTERS_LIST: Operation[GPUClusters] = Operation("GET", "/compute/clusters", response=GPUClusters)
_CLUSTERS_CREATE: Operation[GPUClusterInfo] = Operation("POST", "/compute/clusters", response=GPUClusterInfo)
_CLUSTERS_RETRIEVE: Operation[GPUClusterInfo] = Operation(
    "GET", "/compute/clusters/{cluster_id}", response=GPUClusterInfo
)
_CLUSTERS_UPDATE: Operation[GPUClusterInfo] = Operation(
    "PUT", "/compute/clusters/{cluster_id}", response=GPUClusterInfo
)
_CLUSTERS_DELETE: Operation[BetaClusterDeleteResponse] = Operation(
    "DELETE", "/compute/clusters/{cluster_id}", response=BetaClusterDeleteResponse
)
_CLUSTERS_LIST_REGIONS: Operation[RegionListResponse] = Operation(
    "GET", "/compute/regions", response=RegionListResponse
)
_CLUSTERS_STORAGE_LIST: Operation[GPUClustersSharedVolumes] = Operation(
    "GET", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolumes
)
_CLUSTERS_STORAGE_UPDATE: Operation[GPUClustersSharedVolume] = Operation(
    "PUT", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolume
)
_CLUSTERS_STORAGE_CREATE: Operation[GPUClustersSharedVolume] = Operation(
    "POST", "/compute/clusters/storage/volumes", response=GPUClustersSharedVolume
)
_CLUSTERS_STORAGE_RETRIEVE: Operation[GPUClustersSharedVolume] = Operation(
    "GET", "/compute/clusters/storage/volumes/{volume_id}", response=GPUClustersSharedVolume
)
_CLUSTERS_STORAGE_DELETE: Operation[GPUClustersSharedVolumeDeleteResponse] = Operation(
    "DELETE", "/compute/clusters/storage/volumes/{volume_id}", response=GPUClustersSharedVolumeDeleteResponse
)
_RL_TRAINING_SESSIONS_LIST: Operation[RLTrainingSessionsListResponse] = Operation(
    "GET", "/rl/training-sessions", response=RLTrainingSessionsListResponse, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_START: Operation[RLTrainingSession] = Operation(
    "POST", "/rl/training-sessions", response=RLTrainingSession, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_RETRIEVE: Operation[RLTrainingSession] = Operation(
    "GET", "/rl/training-sessions/{session_id}", response=RLTrainingSession, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_STOP: Operation[RLTrainingSession] = Operation(
    "POST", "/rl/training-sessions/{session_id}/stop", response=RLTrainingSession, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_FORWARD_BACKWARD_RETRIEVE: Operation[RLForwardBackwardOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/forward-backward/{operation_id}",
    response=RLForwardBackwardOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_FORWARD_BACKWARD_CREATE: Operation[RLForwardBackwardOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/forward-backward",
    response=RLForwardBackwardOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_OPTIM_STEP_RETRIEVE: Operation[RLOptimStepOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/optim-step/{operation_id}",
    response=RLOptimStepOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_OPTIM_STEP_CREATE: Operation[RLOptimStepOperation] = Operation(
    "POST", "/rl/training-sessions/{session_id}/operations/optim-step", response=RLOptimStepOperation, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_SAMPLE_RETRIEVE: Operation[RLSampleOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/sample/{operation_id}",
    response=RLSampleOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_SAMPLE_CREATE: Operation[RLSampleOperation] = Operation(
    "POST", "/rl/training-sessions/{session_id}/operations/sample", response=RLSampleOperation, errors=_ERRORS_9
)
_RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_CREATE: Operation[RLInferenceCheckpointOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/inference-checkpoint",
    response=RLInferenceCheckpointOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_RETRIEVE: Operation[RLInferenceCheckpointOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/inference-checkpoint/{operation_id}",
    response=RLInferenceCheckpointOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_CREATE: Operation[RLTrainingCheckpointOperation] = Operation(
    "POST",
    "/rl/training-sessions/{session_id}/operations/training-checkpoint",
    response=RLTrainingCheckpointOperation,
    errors=_ERRORS_9,
)
_RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_RETRIEVE: Operation[RLTrainingCheckpointOperation] = Operation(
    "GET",
    "/rl/training-sessions/{session_id}/operations/training-checkpoint/{operation_id}",
    response=RLTrainingCheckpointOperation,
    errors=_ERRORS_9,
)
_RL_CHECKPOINTS_DOWNLOAD: Operation[RLCheckpointDownloadResponse] = Operation(
    "GET", "/rl/checkpoints/{id}/download", response=RLCheckpointDownloadResponse, errors=_ERRORS_9
)


class Beta(Resource):
    """Methods of `client.beta`."""

    @cached_property
    def jig(self) -> Jig:
        """Container images that run as services."""
        return Jig(self._sender)

    @cached_property
    def clusters(self) -> Clusters:
        """GPU clusters under Kubernetes or Slurm."""
        return Clusters(self._sender)

    @cached_property
    def rl(self) -> Rl:
        """Methods of `client.beta.rl`."""
        return Rl(self._sender)


class Jig(Resource):
    """Container images that run as services."""

    @cached_property
    def secrets(self) -> Secrets:
        """Values that deployments read by name."""
        return Secrets(self._sender)

    @cached_property
    def storage(self) -> Storage:
        """Stored files of deployments."""
        return Storage(self._sender)

    @cached_property
    def volumes(self) -> Volumes:
        """Files for deployments to mount."""
        return Volumes(self._sender)

    @cached_property
    def queue(self) -> Queue:
        """Jobs that deployments take from a queue."""
        return Queue(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> DeploymentListResponse:
        """List deployments.

        Lists the deployments of the project with their state and settings.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_LIST, Arguments(options))

    @overload
    def deploy(
        self,
        *,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"],
        image: str,
        name: str,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        health_check_path: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem: ...
    @overload
    def deploy(self, body: CreateDeploymentRequest, **options: Unpack[RequestOptions]) -> DeploymentResponseItem: ...
    def deploy(
        self,
        body: CreateDeploymentRequest | None = None,
        *,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] = REQUIRED,
        image: str = REQUIRED,
        name: str = REQUIRED,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        health_check_path: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem:
        """Create a deployment.

        Runs a container image as a service, with the hardware, scaling and volumes that the request names.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            gpu_type: GPU of each replica.
            image: Image to run, from Together's registry.
            name: Name of the deployment, up to 100 letters, digits, underscores and hyphens.
            args: Arguments in place of the image's `CMD`, one string each.
            autoscaling: How the number of replicas follows the load; absent or null for a fixed number.
            command: Command in place of the image's `ENTRYPOINT`, one string for each word.
            cpu: CPU cores of each replica; 0.1 is a tenth of a core.
            description: What the deployment is for.
            environment_variables: Environment variables of the container, each with its value or with the secret
                that holds it.
            gpu_count: GPUs of each replica; none by default.
            health_check_path: Path that tells whether a container is healthy, such as `/health`.
            max_replicas: Highest number of replicas; the lowest if absent.
            memory: Memory of each replica in GiB; 0.5 is half a GiB.
            min_replicas: Lowest number of replicas; 1 if absent.
            port: Port that the container listens on, if it serves requests.
            storage: Temporary disk space of each replica, in GiB.
            termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
            volumes: Volumes to mount, by name.

        Returns:
            The deployment that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_DEPLOY,
            Arguments(
                options,
                whole=body,
                body={
                    "gpu_type": gpu_type,
                    "image": image,
                    "name": name,
                    "args": args,
                    "autoscaling": autoscaling,
                    "command": command,
                    "cpu": cpu,
                    "description": description,
                    "environment_variables": environment_variables,
                    "gpu_count": gpu_count,
                    "health_check_path": health_check_path,
                    "max_replicas": max_replicas,
                    "memory": memory,
                    "min_replicas": min_replicas,
                    "port": port,
                    "storage": storage,
                    "termination_grace_period_seconds": termination_grace_period_seconds,
                    "volumes": volumes,
                },
            ),
        )

    def destroy(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a deployment.

        Stops a deployment and removes it.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_DESTROY, Arguments(options, path={"id": id}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> DeploymentResponseItem:
        """Get a deployment.

        Reads the settings and the state of one deployment.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_RETRIEVE, Arguments(options, path={"id": id}))

    def update(
        self,
        id: str,
        body: UpdateDeploymentRequest | None = None,
        *,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None,
        health_check_path: str | None = None,
        image: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        name: str | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem:
        """Update a deployment.

        Changes the settings that the request names and rolls them out; the others stay as they are.

        Args:
            id: Id or name of the deployment.
            body: The whole body as a record, instead of arguments for its properties.
            args: Arguments in place of the image's `CMD`, one string each.
            autoscaling: How the number of replicas follows the load; `{}` for a fixed number.
            command: Command in place of the image's `ENTRYPOINT`, one string for each word.
            cpu: CPU cores of each replica; 0.1 is a tenth of a core.
            description: What the deployment is for.
            environment_variables: Environment variables, in place of all present ones.
            gpu_count: GPUs of each replica.
            gpu_type: GPU of each replica.
            health_check_path: Path that tells whether a container is healthy; an empty string for none.
            image: Image to run, from Together's registry.
            max_replicas: Highest number of replicas.
            memory: Memory of each replica in GiB; 0.5 is half a GiB.
            min_replicas: Lowest number of replicas.
            name: New name, up to 100 letters, digits, underscores and hyphens.
            port: Port that the container listens on.
            storage: Temporary disk space of each replica, in GiB.
            termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
            volumes: Volumes to mount, in place of all present ones.

        Returns:
            The deployment with its new settings.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_UPDATE,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={
                    "args": args,
                    "autoscaling": autoscaling,
                    "command": command,
                    "cpu": cpu,
                    "description": description,
                    "environment_variables": environment_variables,
                    "gpu_count": gpu_count,
                    "gpu_type": gpu_type,
                    "health_check_path": health_check_path,
                    "image": image,
                    "max_replicas": max_replicas,
                    "memory": memory,
                    "min_replicas": min_replicas,
                    "name": name,
                    "port": port,
                    "storage": storage,
                    "termination_grace_period_seconds": termination_grace_period_seconds,
                    "volumes": volumes,
                },
            ),
        )

    def retrieve_logs(
        self, id: str, *, replica_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> DeploymentLogs:
        """Read the logs of a deployment.

        Reads what the containers of a deployment wrote, of one replica only if the request names it.

        Args:
            id: Id or name of the deployment.
            replica_id: Replica to read; all replicas if absent.

        Returns:
            The lines that were written.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_RETRIEVE_LOGS, Arguments(options, path={"id": id}, query={"replica_id": replica_id})
        )

    @cached_property
    def with_raw_response(self) -> JigWithRawResponse:
        """Each method returns the whole response."""
        return JigWithRawResponse(Jig(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> JigWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return JigWithStreamingResponse(Jig(self._sender.opened()))


class Secrets(Resource):
    """Values that deployments read by name."""

    def list(self, **options: Unpack[RequestOptions]) -> ListSecretsResponse:
        """List secrets.

        Lists the secrets of the project without their values.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_SECRETS_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        name: str,
        value: str,
        description: str | None = None,
        project_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem: ...
    @overload
    def create(self, body: CreateSecretRequest, **options: Unpack[RequestOptions]) -> SecretResponseItem: ...
    def create(
        self,
        body: CreateSecretRequest | None = None,
        *,
        name: str = REQUIRED,
        value: str = REQUIRED,
        description: str | None = None,
        project_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem:
        """Create a secret.

        Stores a value, such as a password or a token, that deployments can read by name.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the secret, up to 100 letters, digits, underscores, hyphens, slashes and periods.
            value: Value to keep, which is stored encrypted.
            description: What the secret is for, up to 500 characters.
            project_id: Ignored: the API key decides the project.

        Returns:
            The secret that was stored, without its value.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_SECRETS_CREATE,
            Arguments(
                options,
                whole=body,
                body={"name": name, "value": value, "description": description, "project_id": project_id},
            ),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a secret.

        Removes a secret from the project.

        Args:
            id: Id or name of the secret.

        Raises:
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_SECRETS_DELETE, Arguments(options, path={"id": id}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SecretResponseItem:
        """Get a secret.

        Reads what is known of one secret; its value is never returned.

        Args:
            id: Id or name of the secret.

        Returns:
            The secret, without its value.

        Raises:
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_SECRETS_RETRIEVE, Arguments(options, path={"id": id}))

    def update(
        self,
        id: str,
        body: UpdateSecretRequest | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        project_id: str | None = None,
        value: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem:
        """Update a secret.

        Replaces the value of a secret, its name or its description.

        Args:
            id: Id or name of the secret.
            body: The whole body as a record, instead of arguments for its properties.
            description: What the secret is for, up to 500 characters.
            name: New name, up to 100 letters, digits, underscores, hyphens, slashes and periods.
            project_id: Ignored: the API key decides the project.
            value: Value in place of the present one.

        Returns:
            The secret after the change, without its value.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_SECRETS_UPDATE,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={"description": description, "name": name, "project_id": project_id, "value": value},
            ),
        )

    @cached_property
    def with_raw_response(self) -> SecretsWithRawResponse:
        """Each method returns the whole response."""
        return SecretsWithRawResponse(Secrets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SecretsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SecretsWithStreamingResponse(Secrets(self._sender.opened()))


class Storage(Resource):
    """Stored files of deployments."""

    def retrieve(self, filename: str, **options: Unpack[RequestOptions]) -> None:
        """Get the address of a stored file.

        Redirects to a signed address from which the file can be fetched without an API key.

        Args:
            filename: Name of the stored file.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such file.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_STORAGE_RETRIEVE, Arguments(options, path={"filename": filename}))

    @cached_property
    def with_raw_response(self) -> StorageWithRawResponse:
        """Each method returns the whole response."""
        return StorageWithRawResponse(Storage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StorageWithStreamingResponse(Storage(self._sender.opened()))


class Volumes(Resource):
    """Files for deployments to mount."""

    def list(self, **options: Unpack[RequestOptions]) -> ListVolumesResponse:
        """List volumes.

        Lists the volumes of the project.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_VOLUMES_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict,
        name: str,
        type: VolumeType,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem: ...
    @overload
    def create(self, body: CreateVolumeRequest, **options: Unpack[RequestOptions]) -> VolumeResponseItem: ...
    def create(
        self,
        body: CreateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict = REQUIRED,
        name: str = REQUIRED,
        type: VolumeType = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Create a volume.

        Creates a volume whose files are loaded before a deployment that mounts it starts.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content: Files of the volume.
            name: Name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_VOLUMES_CREATE, Arguments(options, whole=body, body={"content": content, "name": name, "type": type})
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a volume.

        Removes a volume from the project.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_VOLUMES_DELETE, Arguments(options, path={"id": id}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VolumeResponseItem:
        """Get a volume.

        Reads the files, versions and mounts of one volume.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(_JIG_VOLUMES_RETRIEVE, Arguments(options, path={"id": id}))

    def update(
        self,
        id: str,
        body: UpdateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict | None = None,
        name: str | None = None,
        type: VolumeType | None = None,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Update a volume.

        Changes a volume; new files make a new version of it.

        Args:
            id: Id or name of the volume.
            body: The whole body as a record, instead of arguments for its properties.
            content: Files in place of the present ones.
            name: New name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume after the change.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return self._sender.send(
            _JIG_VOLUMES_UPDATE,
            Arguments(options, path={"id": id}, whole=body, body={"content": content, "name": name, "type": type}),
        )

    @cached_property
    def with_raw_response(self) -> VolumesWithRawResponse:
        """Each method returns the whole response."""
        return VolumesWithRawResponse(Volumes(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VolumesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VolumesWithStreamingResponse(Volumes(self._sender.opened()))


class Queue(Resource):
    """Jobs that deployments take from a queue."""

    @overload
    def cancel(self, *, model: str, request_id: str, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    @overload
    def cancel(self, body: QueueCancelRequest, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    def cancel(
        self,
        body: QueueCancelRequest | None = None,
        *,
        model: str = REQUIRED,
        request_id: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> QueueCancelResponse:
        """Cancel a queued job.

        Takes a job out of the queue before a worker claims it. A job in any other state goes on, and status 409
        tells its state.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model that the job was sent to.
            request_id: Id of the job, from `POST /queue/submit`.

        Returns:
            The job will not run.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            ConflictError: The job is running or over; nothing changed. The body is `QueueCancelResponse`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(
            _JIG_QUEUE_CANCEL, Arguments(options, whole=body, body={"model": model, "request_id": request_id})
        )

    def metrics(self, *, model: str, **options: Unpack[RequestOptions]) -> QueueMetricsResponse:
        """Read a queue's metrics.

        Counts the jobs of one model that wait and that run.

        Args:
            model: Model whose queue to count.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(_JIG_QUEUE_METRICS, Arguments(options, query={"model": model}))

    def retrieve(self, *, request_id: str, model: str, **options: Unpack[RequestOptions]) -> QueueJobStatusResponse:
        """Get a queued job.

        Reads the state of one job; call it until the job is done or has failed.

        Args:
            request_id: Id of the job, from `POST /queue/submit`.
            model: Model that the job was sent to.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(
            _JIG_QUEUE_RETRIEVE, Arguments(options, query={"request_id": request_id, "model": model})
        )

    @overload
    def submit(
        self,
        *,
        model: str,
        payload: Mapping[str, object],
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse: ...
    @overload
    def submit(self, body: QueueJobRequest, **options: Unpack[RequestOptions]) -> QueueJobResponse: ...
    def submit(
        self,
        body: QueueJobRequest | None = None,
        *,
        model: str = REQUIRED,
        payload: Mapping[str, object] = REQUIRED,
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse:
        """Submit a job.

        Puts a job into the queue of a model and returns at once. Jobs of higher priority run first, those of equal
        priority in the order of arrival.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to send the job to.
            payload: Input of the model, which receives it as it is.
            info: Anything to keep with the job; model and server may add to it.
            priority: Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`.

        Returns:
            Id of the job in the queue.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return self._sender.send(
            _JIG_QUEUE_SUBMIT,
            Arguments(
                options, whole=body, body={"model": model, "payload": payload, "info": info, "priority": priority}
            ),
        )

    @cached_property
    def with_raw_response(self) -> QueueWithRawResponse:
        """Each method returns the whole response."""
        return QueueWithRawResponse(Queue(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> QueueWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return QueueWithStreamingResponse(Queue(self._sender.opened()))


class Clusters(Resource):
    """GPU clusters under Kubernetes or Slurm."""

    @cached_property
    def storage(self) -> ClustersStorage:
        """Shared storage of clusters."""
        return ClustersStorage(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> GPUClusters:
        """List clusters.

        Lists the GPU clusters of the project.
        """
        return self._sender.send(_CLUSTERS_LIST, Arguments(options))

    @overload
    def create(
        self,
        *,
        region: str,
        gpu_type: GPUClusterCreateRequestGpuType,
        num_gpus: int,
        cluster_name: str,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"],
        cuda_version: str,
        nvidia_driver_version: str,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo: ...
    @overload
    def create(self, body: GPUClusterCreateRequest, **options: Unpack[RequestOptions]) -> GPUClusterInfo: ...
    def create(
        self,
        body: GPUClusterCreateRequest | None = None,
        *,
        region: str = REQUIRED,
        gpu_type: GPUClusterCreateRequestGpuType = REQUIRED,
        num_gpus: int = REQUIRED,
        cluster_name: str = REQUIRED,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"] = REQUIRED,
        cuda_version: str = REQUIRED,
        nvidia_driver_version: str = REQUIRED,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Create a cluster.

        Starts a GPU cluster under Kubernetes or Slurm, with shared storage if the request describes or names a
        volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            region: Region to run in, by its `name` in `GET /compute/regions`.
            gpu_type: GPU of every worker.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            cluster_name: Name of the cluster.
            billing_type: How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted,
                or reserved for a window with a start and an end.
            cuda_version: CUDA version of the workers, such as 12.5.
            nvidia_driver_version: NVIDIA driver of the workers, such as 550. Not every driver goes with every
                `cuda_version`.
            cluster_type: What schedules work: Kubernetes or Slurm.
            duration_days: Days that a reserved cluster runs for.
            shared_volume: Shared volume to create and attach.
            volume_id: Id of a shared volume to attach.
            gpu_node_failover_enabled: Whether failing GPU nodes are replaced automatically; they are not by
                default.
            auto_scaled: Whether the number of GPUs follows the load; it does not by default.
            auto_scale_max_gpus: Highest number of GPUs under load; needed where `auto_scaled` is true.
            slurm_shm_size_gib: Shared memory of a Slurm node, in GiB; needed for Slurm.
            capacity_pool_id: Capacity pool to take the hardware from, by its id.
            reservation_start_time: When a scheduled reservation begins; at once if absent.
            reservation_end_time: When a scheduled reservation ends.
            install_traefik: Whether Kubernetes gets Traefik as its ingress controller; it does not by default.
            slurm_image: Container image for Slurm, in place of the standard one.
        """
        return self._sender.send(
            _CLUSTERS_CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "region": region,
                    "gpu_type": gpu_type,
                    "num_gpus": num_gpus,
                    "cluster_name": cluster_name,
                    "billing_type": billing_type,
                    "cuda_version": cuda_version,
                    "nvidia_driver_version": nvidia_driver_version,
                    "cluster_type": cluster_type,
                    "duration_days": duration_days,
                    "shared_volume": shared_volume,
                    "volume_id": volume_id,
                    "gpu_node_failover_enabled": gpu_node_failover_enabled,
                    "auto_scaled": auto_scaled,
                    "auto_scale_max_gpus": auto_scale_max_gpus,
                    "slurm_shm_size_gib": slurm_shm_size_gib,
                    "capacity_pool_id": capacity_pool_id,
                    "reservation_start_time": reservation_start_time,
                    "reservation_end_time": reservation_end_time,
                    "install_traefik": install_traefik,
                    "slurm_image": slurm_image,
                },
            ),
        )

    def retrieve(self, cluster_id: str, **options: Unpack[RequestOptions]) -> GPUClusterInfo:
        """Get a cluster.

        Reads the state, nodes and volumes of one cluster.

        Args:
            cluster_id: Id of the cluster.
        """
        return self._sender.send(_CLUSTERS_RETRIEVE, Arguments(options, path={"cluster_id": cluster_id}))

    def update(
        self,
        cluster_id: str,
        body: GPUClusterUpdateRequest | None = None,
        *,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        num_gpus: int | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Update a cluster.

        Changes the size, type or end of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: The whole body as a record, instead of arguments for its properties.
            cluster_type: What is to schedule work: Kubernetes or Slurm.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            reservation_end_time: When the cluster ends; for prepaid clusters only.
        """
        return self._sender.send(
            _CLUSTERS_UPDATE,
            Arguments(
                options,
                path={"cluster_id": cluster_id},
                whole=body,
                body={"cluster_type": cluster_type, "num_gpus": num_gpus, "reservation_end_time": reservation_end_time},
            ),
        )

    def delete(self, cluster_id: str, **options: Unpack[RequestOptions]) -> BetaClusterDeleteResponse:
        """Delete a cluster.

        Shuts a cluster down and removes it.

        Args:
            cluster_id: Id of the cluster.
        """
        return self._sender.send(_CLUSTERS_DELETE, Arguments(options, path={"cluster_id": cluster_id}))

    def list_regions(self, **options: Unpack[RequestOptions]) -> RegionListResponse:
        """List regions.

        Lists the regions in which clusters can be created, with the drivers and GPUs of each.
        """
        return self._sender.send(_CLUSTERS_LIST_REGIONS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ClustersWithRawResponse:
        """Each method returns the whole response."""
        return ClustersWithRawResponse(Clusters(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ClustersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ClustersWithStreamingResponse(Clusters(self._sender.opened()))


class ClustersStorage(Resource):
    """Shared storage of clusters."""

    def list(self, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumes:
        """List shared volumes.

        Lists the shared volumes of the project's clusters.
        """
        return self._sender.send(_CLUSTERS_STORAGE_LIST, Arguments(options))

    def update(
        self,
        body: GPUClustersSharedVolumeUpdateRequest | None = None,
        *,
        volume_id: str | None = None,
        size_tib: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Update a shared volume.

        Resizes a shared volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_id: Id of the volume to resize.
            size_tib: Its size in TiB, a whole number.
        """
        return self._sender.send(
            _CLUSTERS_STORAGE_UPDATE,
            Arguments(options, whole=body, body={"volume_id": volume_id, "size_tib": size_tib}),
        )

    @overload
    def create(
        self, *, volume_name: str, size_tib: int, region: str, **options: Unpack[RequestOptions]
    ) -> GPUClustersSharedVolume: ...
    @overload
    def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume: ...
    def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        *,
        volume_name: str = REQUIRED,
        size_tib: int = REQUIRED,
        region: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Create a shared volume.

        Creates shared storage that outlives a cluster, can grow, and can be attached when a cluster is created.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_name: Name of the volume.
            size_tib: Its size in TiB, a whole number.
            region: Region of the volume, by its `name` in `GET /compute/regions`.
        """
        return self._sender.send(
            _CLUSTERS_STORAGE_CREATE,
            Arguments(options, whole=body, body={"volume_name": volume_name, "size_tib": size_tib, "region": region}),
        )

    def retrieve(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolume:
        """Get a shared volume.

        Reads the size and state of one shared volume.

        Args:
            volume_id: Id of the volume.
        """
        return self._sender.send(_CLUSTERS_STORAGE_RETRIEVE, Arguments(options, path={"volume_id": volume_id}))

    def delete(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumeDeleteResponse:
        """Delete a shared volume.

        Removes a shared volume. It must not be attached to a cluster.

        Args:
            volume_id: Id of the volume.
        """
        return self._sender.send(_CLUSTERS_STORAGE_DELETE, Arguments(options, path={"volume_id": volume_id}))

    @cached_property
    def with_raw_response(self) -> ClustersStorageWithRawResponse:
        """Each method returns the whole response."""
        return ClustersStorageWithRawResponse(ClustersStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ClustersStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ClustersStorageWithStreamingResponse(ClustersStorage(self._sender.opened()))


class Rl(Resource):
    """Methods of `client.beta.rl`."""

    @cached_property
    def training_sessions(self) -> TrainingSessions:
        """Reinforcement learning of LoRA adapters."""
        return TrainingSessions(self._sender)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Reinforcement learning of LoRA adapters."""
        return Checkpoints(self._sender)


class TrainingSessions(Resource):
    """Reinforcement learning of LoRA adapters."""

    @cached_property
    def forward_backward(self) -> ForwardBackward:
        """Reinforcement learning of LoRA adapters."""
        return ForwardBackward(self._sender)

    @cached_property
    def optim_step(self) -> OptimStep:
        """Reinforcement learning of LoRA adapters."""
        return OptimStep(self._sender)

    @cached_property
    def sample(self) -> Sample:
        """Reinforcement learning of LoRA adapters."""
        return Sample(self._sender)

    @cached_property
    def inference_checkpoint(self) -> InferenceCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        return InferenceCheckpoint(self._sender)

    @cached_property
    def training_checkpoint(self) -> TrainingCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        return TrainingCheckpoint(self._sender)

    def list(
        self,
        *,
        status: RLTrainingSessionStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSessionsListResponse:
        """List training sessions.

        Lists the training sessions of the project, page by page.

        Args:
            status: State that listed sessions are in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`.
            limit: How many sessions a page may have, from 1 to 100.
            after: Id of the session that ends the page before.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_LIST, Arguments(options, query={"status": status, "limit": limit, "after": after})
        )

    @overload
    def start(
        self,
        *,
        base_model: str,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession: ...
    @overload
    def start(self, body: RLStartTrainingSessionRequest, **options: Unpack[RequestOptions]) -> RLTrainingSession: ...
    def start(
        self,
        body: RLStartTrainingSessionRequest | None = None,
        *,
        base_model: str = REQUIRED,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession:
        """Start a training session.

        Starts a session that trains a LoRA adapter by reinforcement learning.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            base_model: Model that the adapter is trained on.
            resume_from_checkpoint_id: Id of a training checkpoint to resume from.
            type: Whether the session can also generate, which is the default, or only train.
            lora_config: Size and regularization of the adapter.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_START,
            Arguments(
                options,
                whole=body,
                body={
                    "base_model": base_model,
                    "resume_from_checkpoint_id": resume_from_checkpoint_id,
                    "type": type,
                    "lora_config": lora_config,
                },
            ),
        )

    def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Get a training session.

        Reads the state and the checkpoints of one session.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_RL_TRAINING_SESSIONS_RETRIEVE, Arguments(options, path={"session_id": session_id}))

    def stop(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Stop a training session.

        Ends a session and releases its hardware.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(_RL_TRAINING_SESSIONS_STOP, Arguments(options, path={"session_id": session_id}))

    @cached_property
    def with_raw_response(self) -> TrainingSessionsWithRawResponse:
        """Each method returns the whole response."""
        return TrainingSessionsWithRawResponse(TrainingSessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TrainingSessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TrainingSessionsWithStreamingResponse(TrainingSessions(self._sender.opened()))


class ForwardBackward(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation:
        """Get a forward-backward operation.

        Reads whether a forward-backward operation has finished, and its loss.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_FORWARD_BACKWARD_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @overload
    def create(
        self,
        session_id: str,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict],
        loss: RLLossConfig | RLLossConfigDict,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation: ...
    @overload
    def create(
        self, session_id: str, body: RLForwardBackwardBody, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation: ...
    def create(
        self,
        session_id: str,
        body: RLForwardBackwardBody | None = None,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict] = REQUIRED,
        loss: RLLossConfig | RLLossConfigDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation:
        """Compute gradients.

        Runs samples through the model and back and adds up gradients. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            samples: Samples to learn from in this pass.
            loss: Loss to compute.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_FORWARD_BACKWARD_CREATE,
            Arguments(options, path={"session_id": session_id}, whole=body, body={"samples": samples, "loss": loss}),
        )

    @cached_property
    def with_raw_response(self) -> ForwardBackwardWithRawResponse:
        """Each method returns the whole response."""
        return ForwardBackwardWithRawResponse(ForwardBackward(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ForwardBackwardWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ForwardBackwardWithStreamingResponse(ForwardBackward(self._sender.opened()))


class OptimStep(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]) -> RLOptimStepOperation:
        """Get an optimizer step.

        Reads whether an optimizer step has finished, and its number.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_OPTIM_STEP_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    def create(
        self,
        session_id: str,
        body: RLOptimStepBody | None = None,
        *,
        learning_rate: float | None = None,
        adamw_params: RLAdamWOptimizerParams | RLAdamWOptimizerParamsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLOptimStepOperation:
        """Step the optimizer.

        Applies the gradients added up so far to the weights. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            learning_rate: How far this step moves the weights.
            adamw_params: Settings of the optimizer.

        Returns:
            The operation that was started.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_OPTIM_STEP_CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"learning_rate": learning_rate, "adamw_params": adamw_params},
            ),
        )

    @cached_property
    def with_raw_response(self) -> OptimStepWithRawResponse:
        """Each method returns the whole response."""
        return OptimStepWithRawResponse(OptimStep(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> OptimStepWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return OptimStepWithStreamingResponse(OptimStep(self._sender.opened()))


class Sample(Resource):
    """Reinforcement learning of LoRA adapters."""

    def retrieve(self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]) -> RLSampleOperation:
        """Get a sample operation.

        Reads whether a sample operation has finished, and the tokens it generated.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_SAMPLE_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @overload
    def create(
        self,
        session_id: str,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict],
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation: ...
    @overload
    def create(self, session_id: str, body: RLSampleBody, **options: Unpack[RequestOptions]) -> RLSampleOperation: ...
    def create(
        self,
        session_id: str,
        body: RLSampleBody | None = None,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict] = REQUIRED,
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation:
        """Sample completions.

        Generates completions and their log probabilities with the current weights. Read them with the operation's
        id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            prompts: Prompts, as chunks of tokens.
            sampling_params: How to sample; the server's defaults if absent.
            num_samples: How many completions each prompt gets.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_SAMPLE_CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"prompts": prompts, "sampling_params": sampling_params, "num_samples": num_samples},
            ),
        )

    @cached_property
    def with_raw_response(self) -> SampleWithRawResponse:
        """Each method returns the whole response."""
        return SampleWithRawResponse(Sample(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SampleWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SampleWithStreamingResponse(Sample(self._sender.opened()))


class InferenceCheckpoint(Resource):
    """Reinforcement learning of LoRA adapters."""

    def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLInferenceCheckpointOperation:
        """Save a checkpoint for inference.

        Saves the current adapter so that it can be downloaded and served. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_CREATE, Arguments(options, path={"session_id": session_id})
        )

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLInferenceCheckpointOperation:
        """Get an inference checkpoint operation.

        Reads whether an inference checkpoint has been saved, and the name of its model.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @cached_property
    def with_raw_response(self) -> InferenceCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return InferenceCheckpointWithRawResponse(InferenceCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> InferenceCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return InferenceCheckpointWithStreamingResponse(InferenceCheckpoint(self._sender.opened()))


class TrainingCheckpoint(Resource):
    """Reinforcement learning of LoRA adapters."""

    def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingCheckpointOperation:
        """Save a checkpoint for training.

        Saves adapter, optimizer and step, so that another session can resume from them. Read the outcome with the
        operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_CREATE, Arguments(options, path={"session_id": session_id})
        )

    def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLTrainingCheckpointOperation:
        """Get a training checkpoint operation.

        Reads whether a training checkpoint has been saved, and its id.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return self._sender.send(
            _RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @cached_property
    def with_raw_response(self) -> TrainingCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return TrainingCheckpointWithRawResponse(TrainingCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> TrainingCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return TrainingCheckpointWithStreamingResponse(TrainingCheckpoint(self._sender.opened()))


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
        return self._sender.send(
            _RL_CHECKPOINTS_DOWNLOAD, Arguments(options, path={"id": id}, query={"variant": variant})
        )

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """Each method returns the whole response."""
        return CheckpointsWithRawResponse(Checkpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CheckpointsWithStreamingResponse(Checkpoints(self._sender.opened()))


class AsyncBeta(AsyncResource):
    """Methods of `client.beta`."""

    @cached_property
    def jig(self) -> AsyncJig:
        """Container images that run as services."""
        return AsyncJig(self._sender)

    @cached_property
    def clusters(self) -> AsyncClusters:
        """GPU clusters under Kubernetes or Slurm."""
        return AsyncClusters(self._sender)

    @cached_property
    def rl(self) -> AsyncRl:
        """Methods of `client.beta.rl`."""
        return AsyncRl(self._sender)


class AsyncJig(AsyncResource):
    """Container images that run as services."""

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Values that deployments read by name."""
        return AsyncSecrets(self._sender)

    @cached_property
    def storage(self) -> AsyncStorage:
        """Stored files of deployments."""
        return AsyncStorage(self._sender)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Files for deployments to mount."""
        return AsyncVolumes(self._sender)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Jobs that deployments take from a queue."""
        return AsyncQueue(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> DeploymentListResponse:
        """List deployments.

        Lists the deployments of the project with their state and settings.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_LIST, Arguments(options))

    @overload
    async def deploy(
        self,
        *,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"],
        image: str,
        name: str,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        health_check_path: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem: ...
    @overload
    async def deploy(
        self, body: CreateDeploymentRequest, **options: Unpack[RequestOptions]
    ) -> DeploymentResponseItem: ...
    async def deploy(
        self,
        body: CreateDeploymentRequest | None = None,
        *,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] = REQUIRED,
        image: str = REQUIRED,
        name: str = REQUIRED,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        health_check_path: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem:
        """Create a deployment.

        Runs a container image as a service, with the hardware, scaling and volumes that the request names.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            gpu_type: GPU of each replica.
            image: Image to run, from Together's registry.
            name: Name of the deployment, up to 100 letters, digits, underscores and hyphens.
            args: Arguments in place of the image's `CMD`, one string each.
            autoscaling: How the number of replicas follows the load; absent or null for a fixed number.
            command: Command in place of the image's `ENTRYPOINT`, one string for each word.
            cpu: CPU cores of each replica; 0.1 is a tenth of a core.
            description: What the deployment is for.
            environment_variables: Environment variables of the container, each with its value or with the secret
                that holds it.
            gpu_count: GPUs of each replica; none by default.
            health_check_path: Path that tells whether a container is healthy, such as `/health`.
            max_replicas: Highest number of replicas; the lowest if absent.
            memory: Memory of each replica in GiB; 0.5 is half a GiB.
            min_replicas: Lowest number of replicas; 1 if absent.
            port: Port that the container listens on, if it serves requests.
            storage: Temporary disk space of each replica, in GiB.
            termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
            volumes: Volumes to mount, by name.

        Returns:
            The deployment that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_DEPLOY,
            Arguments(
                options,
                whole=body,
                body={
                    "gpu_type": gpu_type,
                    "image": image,
                    "name": name,
                    "args": args,
                    "autoscaling": autoscaling,
                    "command": command,
                    "cpu": cpu,
                    "description": description,
                    "environment_variables": environment_variables,
                    "gpu_count": gpu_count,
                    "health_check_path": health_check_path,
                    "max_replicas": max_replicas,
                    "memory": memory,
                    "min_replicas": min_replicas,
                    "port": port,
                    "storage": storage,
                    "termination_grace_period_seconds": termination_grace_period_seconds,
                    "volumes": volumes,
                },
            ),
        )

    async def destroy(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a deployment.

        Stops a deployment and removes it.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_DESTROY, Arguments(options, path={"id": id}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> DeploymentResponseItem:
        """Get a deployment.

        Reads the settings and the state of one deployment.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_RETRIEVE, Arguments(options, path={"id": id}))

    async def update(
        self,
        id: str,
        body: UpdateDeploymentRequest | None = None,
        *,
        args: Sequence[str] | None = None,
        autoscaling: CreateDeploymentRequestAutoscalingInput | None = None,
        command: Sequence[str] | None = None,
        cpu: float | None = None,
        description: str | None = None,
        environment_variables: Sequence[EnvironmentVariable | EnvironmentVariableDict] | None = None,
        gpu_count: int | None = None,
        gpu_type: Literal["h100-80gb", "h100-40gb-mig", "b200-192gb"] | None = None,
        health_check_path: str | None = None,
        image: str | None = None,
        max_replicas: int | None = None,
        memory: float | None = None,
        min_replicas: int | None = None,
        name: str | None = None,
        port: int | None = None,
        storage: int | None = None,
        termination_grace_period_seconds: int | None = None,
        volumes: Sequence[VolumeMount | VolumeMountDict] | None = None,
        **options: Unpack[RequestOptions],
    ) -> DeploymentResponseItem:
        """Update a deployment.

        Changes the settings that the request names and rolls them out; the others stay as they are.

        Args:
            id: Id or name of the deployment.
            body: The whole body as a record, instead of arguments for its properties.
            args: Arguments in place of the image's `CMD`, one string each.
            autoscaling: How the number of replicas follows the load; `{}` for a fixed number.
            command: Command in place of the image's `ENTRYPOINT`, one string for each word.
            cpu: CPU cores of each replica; 0.1 is a tenth of a core.
            description: What the deployment is for.
            environment_variables: Environment variables, in place of all present ones.
            gpu_count: GPUs of each replica.
            gpu_type: GPU of each replica.
            health_check_path: Path that tells whether a container is healthy; an empty string for none.
            image: Image to run, from Together's registry.
            max_replicas: Highest number of replicas.
            memory: Memory of each replica in GiB; 0.5 is half a GiB.
            min_replicas: Lowest number of replicas.
            name: New name, up to 100 letters, digits, underscores and hyphens.
            port: Port that the container listens on.
            storage: Temporary disk space of each replica, in GiB.
            termination_grace_period_seconds: Seconds that a replica may take to shut down before it is killed.
            volumes: Volumes to mount, in place of all present ones.

        Returns:
            The deployment with its new settings.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_UPDATE,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={
                    "args": args,
                    "autoscaling": autoscaling,
                    "command": command,
                    "cpu": cpu,
                    "description": description,
                    "environment_variables": environment_variables,
                    "gpu_count": gpu_count,
                    "gpu_type": gpu_type,
                    "health_check_path": health_check_path,
                    "image": image,
                    "max_replicas": max_replicas,
                    "memory": memory,
                    "min_replicas": min_replicas,
                    "name": name,
                    "port": port,
                    "storage": storage,
                    "termination_grace_period_seconds": termination_grace_period_seconds,
                    "volumes": volumes,
                },
            ),
        )

    async def retrieve_logs(
        self, id: str, *, replica_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> DeploymentLogs:
        """Read the logs of a deployment.

        Reads what the containers of a deployment wrote, of one replica only if the request names it.

        Args:
            id: Id or name of the deployment.
            replica_id: Replica to read; all replicas if absent.

        Returns:
            The lines that were written.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_RETRIEVE_LOGS, Arguments(options, path={"id": id}, query={"replica_id": replica_id})
        )

    @cached_property
    def with_raw_response(self) -> AsyncJigWithRawResponse:
        """Each method returns the whole response."""
        return AsyncJigWithRawResponse(AsyncJig(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncJigWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncJigWithStreamingResponse(AsyncJig(self._sender.opened()))


class AsyncSecrets(AsyncResource):
    """Values that deployments read by name."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListSecretsResponse:
        """List secrets.

        Lists the secrets of the project without their values.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_SECRETS_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        name: str,
        value: str,
        description: str | None = None,
        project_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem: ...
    @overload
    async def create(self, body: CreateSecretRequest, **options: Unpack[RequestOptions]) -> SecretResponseItem: ...
    async def create(
        self,
        body: CreateSecretRequest | None = None,
        *,
        name: str = REQUIRED,
        value: str = REQUIRED,
        description: str | None = None,
        project_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem:
        """Create a secret.

        Stores a value, such as a password or a token, that deployments can read by name.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            name: Name of the secret, up to 100 letters, digits, underscores, hyphens, slashes and periods.
            value: Value to keep, which is stored encrypted.
            description: What the secret is for, up to 500 characters.
            project_id: Ignored: the API key decides the project.

        Returns:
            The secret that was stored, without its value.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_SECRETS_CREATE,
            Arguments(
                options,
                whole=body,
                body={"name": name, "value": value, "description": description, "project_id": project_id},
            ),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a secret.

        Removes a secret from the project.

        Args:
            id: Id or name of the secret.

        Raises:
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_SECRETS_DELETE, Arguments(options, path={"id": id}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> SecretResponseItem:
        """Get a secret.

        Reads what is known of one secret; its value is never returned.

        Args:
            id: Id or name of the secret.

        Returns:
            The secret, without its value.

        Raises:
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_SECRETS_RETRIEVE, Arguments(options, path={"id": id}))

    async def update(
        self,
        id: str,
        body: UpdateSecretRequest | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        project_id: str | None = None,
        value: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> SecretResponseItem:
        """Update a secret.

        Replaces the value of a secret, its name or its description.

        Args:
            id: Id or name of the secret.
            body: The whole body as a record, instead of arguments for its properties.
            description: What the secret is for, up to 500 characters.
            name: New name, up to 100 letters, digits, underscores, hyphens, slashes and periods.
            project_id: Ignored: the API key decides the project.
            value: Value in place of the present one.

        Returns:
            The secret after the change, without its value.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such secret.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_SECRETS_UPDATE,
            Arguments(
                options,
                path={"id": id},
                whole=body,
                body={"description": description, "name": name, "project_id": project_id, "value": value},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSecretsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSecretsWithRawResponse(AsyncSecrets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSecretsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSecretsWithStreamingResponse(AsyncSecrets(self._sender.opened()))


class AsyncStorage(AsyncResource):
    """Stored files of deployments."""

    async def retrieve(self, filename: str, **options: Unpack[RequestOptions]) -> None:
        """Get the address of a stored file.

        Redirects to a signed address from which the file can be fetched without an API key.

        Args:
            filename: Name of the stored file.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such file.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_STORAGE_RETRIEVE, Arguments(options, path={"filename": filename}))

    @cached_property
    def with_raw_response(self) -> AsyncStorageWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStorageWithRawResponse(AsyncStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStorageWithStreamingResponse(AsyncStorage(self._sender.opened()))


class AsyncVolumes(AsyncResource):
    """Files for deployments to mount."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListVolumesResponse:
        """List volumes.

        Lists the volumes of the project.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_VOLUMES_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict,
        name: str,
        type: VolumeType,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem: ...
    @overload
    async def create(self, body: CreateVolumeRequest, **options: Unpack[RequestOptions]) -> VolumeResponseItem: ...
    async def create(
        self,
        body: CreateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict = REQUIRED,
        name: str = REQUIRED,
        type: VolumeType = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Create a volume.

        Creates a volume whose files are loaded before a deployment that mounts it starts.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            content: Files of the volume.
            name: Name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume that was created.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_VOLUMES_CREATE, Arguments(options, whole=body, body={"content": content, "name": name, "type": type})
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """Delete a volume.

        Removes a volume from the project.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_VOLUMES_DELETE, Arguments(options, path={"id": id}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> VolumeResponseItem:
        """Get a volume.

        Reads the files, versions and mounts of one volume.

        Args:
            id: Id or name of the volume.

        Raises:
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_JIG_VOLUMES_RETRIEVE, Arguments(options, path={"id": id}))

    async def update(
        self,
        id: str,
        body: UpdateVolumeRequest | None = None,
        *,
        content: VolumeContentRequest | VolumeContentRequestDict | None = None,
        name: str | None = None,
        type: VolumeType | None = None,
        **options: Unpack[RequestOptions],
    ) -> VolumeResponseItem:
        """Update a volume.

        Changes a volume; new files make a new version of it.

        Args:
            id: Id or name of the volume.
            body: The whole body as a record, instead of arguments for its properties.
            content: Files in place of the present ones.
            name: New name of the volume.
            type: Type of the volume; `readOnly` is the only one.

        Returns:
            The volume after the change.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such volume.
            InternalServerError: The server failed.
        """
        return await self._sender.send(
            _JIG_VOLUMES_UPDATE,
            Arguments(options, path={"id": id}, whole=body, body={"content": content, "name": name, "type": type}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncVolumesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVolumesWithRawResponse(AsyncVolumes(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVolumesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVolumesWithStreamingResponse(AsyncVolumes(self._sender.opened()))


class AsyncQueue(AsyncResource):
    """Jobs that deployments take from a queue."""

    @overload
    async def cancel(
        self, *, model: str, request_id: str, **options: Unpack[RequestOptions]
    ) -> QueueCancelResponse: ...
    @overload
    async def cancel(self, body: QueueCancelRequest, **options: Unpack[RequestOptions]) -> QueueCancelResponse: ...
    async def cancel(
        self,
        body: QueueCancelRequest | None = None,
        *,
        model: str = REQUIRED,
        request_id: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> QueueCancelResponse:
        """Cancel a queued job.

        Takes a job out of the queue before a worker claims it. A job in any other state goes on, and status 409
        tells its state.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model that the job was sent to.
            request_id: Id of the job, from `POST /queue/submit`.

        Returns:
            The job will not run.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            ConflictError: The job is running or over; nothing changed. The body is `QueueCancelResponse`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(
            _JIG_QUEUE_CANCEL, Arguments(options, whole=body, body={"model": model, "request_id": request_id})
        )

    async def metrics(self, *, model: str, **options: Unpack[RequestOptions]) -> QueueMetricsResponse:
        """Read a queue's metrics.

        Counts the jobs of one model that wait and that run.

        Args:
            model: Model whose queue to count.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(_JIG_QUEUE_METRICS, Arguments(options, query={"model": model}))

    async def retrieve(
        self, *, request_id: str, model: str, **options: Unpack[RequestOptions]
    ) -> QueueJobStatusResponse:
        """Get a queued job.

        Reads the state of one job; call it until the job is done or has failed.

        Args:
            request_id: Id of the job, from `POST /queue/submit`.
            model: Model that the job was sent to.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            NotFoundError: There is no such job. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(
            _JIG_QUEUE_RETRIEVE, Arguments(options, query={"request_id": request_id, "model": model})
        )

    @overload
    async def submit(
        self,
        *,
        model: str,
        payload: Mapping[str, object],
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse: ...
    @overload
    async def submit(self, body: QueueJobRequest, **options: Unpack[RequestOptions]) -> QueueJobResponse: ...
    async def submit(
        self,
        body: QueueJobRequest | None = None,
        *,
        model: str = REQUIRED,
        payload: Mapping[str, object] = REQUIRED,
        info: Mapping[str, object] | None = None,
        priority: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> QueueJobResponse:
        """Submit a job.

        Puts a job into the queue of a model and returns at once. Jobs of higher priority run first, those of equal
        priority in the order of arrival.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            model: Model to send the job to.
            payload: Input of the model, which receives it as it is.
            info: Anything to keep with the job; model and server may add to it.
            priority: Rank of the job: higher numbers first, equal ones in the order of arrival. Default: `0`.

        Returns:
            Id of the job in the queue.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range. The body is `QueueError`.
            AuthenticationError: The API key is missing or not valid. The body is `QueueError`.
            InternalServerError: The server failed. The body is `QueueError`.
        """
        return await self._sender.send(
            _JIG_QUEUE_SUBMIT,
            Arguments(
                options, whole=body, body={"model": model, "payload": payload, "info": info, "priority": priority}
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncQueueWithRawResponse:
        """Each method returns the whole response."""
        return AsyncQueueWithRawResponse(AsyncQueue(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncQueueWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncQueueWithStreamingResponse(AsyncQueue(self._sender.opened()))


class AsyncClusters(AsyncResource):
    """GPU clusters under Kubernetes or Slurm."""

    @cached_property
    def storage(self) -> AsyncClustersStorage:
        """Shared storage of clusters."""
        return AsyncClustersStorage(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> GPUClusters:
        """List clusters.

        Lists the GPU clusters of the project.
        """
        return await self._sender.send(_CLUSTERS_LIST, Arguments(options))

    @overload
    async def create(
        self,
        *,
        region: str,
        gpu_type: GPUClusterCreateRequestGpuType,
        num_gpus: int,
        cluster_name: str,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"],
        cuda_version: str,
        nvidia_driver_version: str,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo: ...
    @overload
    async def create(self, body: GPUClusterCreateRequest, **options: Unpack[RequestOptions]) -> GPUClusterInfo: ...
    async def create(
        self,
        body: GPUClusterCreateRequest | None = None,
        *,
        region: str = REQUIRED,
        gpu_type: GPUClusterCreateRequestGpuType = REQUIRED,
        num_gpus: int = REQUIRED,
        cluster_name: str = REQUIRED,
        billing_type: Literal["RESERVED", "ON_DEMAND", "SCHEDULED_CAPACITY"] = REQUIRED,
        cuda_version: str = REQUIRED,
        nvidia_driver_version: str = REQUIRED,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        duration_days: int | None = None,
        shared_volume: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        volume_id: str | None = None,
        gpu_node_failover_enabled: bool | None = None,
        auto_scaled: bool | None = None,
        auto_scale_max_gpus: int | None = None,
        slurm_shm_size_gib: int | None = None,
        capacity_pool_id: str | None = None,
        reservation_start_time: dt.datetime | str | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        install_traefik: bool | None = None,
        slurm_image: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Create a cluster.

        Starts a GPU cluster under Kubernetes or Slurm, with shared storage if the request describes or names a
        volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            region: Region to run in, by its `name` in `GET /compute/regions`.
            gpu_type: GPU of every worker.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            cluster_name: Name of the cluster.
            billing_type: How the cluster is paid for: reserved for `duration_days`, on demand until it is deleted,
                or reserved for a window with a start and an end.
            cuda_version: CUDA version of the workers, such as 12.5.
            nvidia_driver_version: NVIDIA driver of the workers, such as 550. Not every driver goes with every
                `cuda_version`.
            cluster_type: What schedules work: Kubernetes or Slurm.
            duration_days: Days that a reserved cluster runs for.
            shared_volume: Shared volume to create and attach.
            volume_id: Id of a shared volume to attach.
            gpu_node_failover_enabled: Whether failing GPU nodes are replaced automatically; they are not by
                default.
            auto_scaled: Whether the number of GPUs follows the load; it does not by default.
            auto_scale_max_gpus: Highest number of GPUs under load; needed where `auto_scaled` is true.
            slurm_shm_size_gib: Shared memory of a Slurm node, in GiB; needed for Slurm.
            capacity_pool_id: Capacity pool to take the hardware from, by its id.
            reservation_start_time: When a scheduled reservation begins; at once if absent.
            reservation_end_time: When a scheduled reservation ends.
            install_traefik: Whether Kubernetes gets Traefik as its ingress controller; it does not by default.
            slurm_image: Container image for Slurm, in place of the standard one.
        """
        return await self._sender.send(
            _CLUSTERS_CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "region": region,
                    "gpu_type": gpu_type,
                    "num_gpus": num_gpus,
                    "cluster_name": cluster_name,
                    "billing_type": billing_type,
                    "cuda_version": cuda_version,
                    "nvidia_driver_version": nvidia_driver_version,
                    "cluster_type": cluster_type,
                    "duration_days": duration_days,
                    "shared_volume": shared_volume,
                    "volume_id": volume_id,
                    "gpu_node_failover_enabled": gpu_node_failover_enabled,
                    "auto_scaled": auto_scaled,
                    "auto_scale_max_gpus": auto_scale_max_gpus,
                    "slurm_shm_size_gib": slurm_shm_size_gib,
                    "capacity_pool_id": capacity_pool_id,
                    "reservation_start_time": reservation_start_time,
                    "reservation_end_time": reservation_end_time,
                    "install_traefik": install_traefik,
                    "slurm_image": slurm_image,
                },
            ),
        )

    async def retrieve(self, cluster_id: str, **options: Unpack[RequestOptions]) -> GPUClusterInfo:
        """Get a cluster.

        Reads the state, nodes and volumes of one cluster.

        Args:
            cluster_id: Id of the cluster.
        """
        return await self._sender.send(_CLUSTERS_RETRIEVE, Arguments(options, path={"cluster_id": cluster_id}))

    async def update(
        self,
        cluster_id: str,
        body: GPUClusterUpdateRequest | None = None,
        *,
        cluster_type: Literal["KUBERNETES", "SLURM"] | None = None,
        num_gpus: int | None = None,
        reservation_end_time: dt.datetime | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClusterInfo:
        """Update a cluster.

        Changes the size, type or end of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: The whole body as a record, instead of arguments for its properties.
            cluster_type: What is to schedule work: Kubernetes or Slurm.
            num_gpus: How many GPUs to have in all; a multiple of 8.
            reservation_end_time: When the cluster ends; for prepaid clusters only.
        """
        return await self._sender.send(
            _CLUSTERS_UPDATE,
            Arguments(
                options,
                path={"cluster_id": cluster_id},
                whole=body,
                body={"cluster_type": cluster_type, "num_gpus": num_gpus, "reservation_end_time": reservation_end_time},
            ),
        )

    async def delete(self, cluster_id: str, **options: Unpack[RequestOptions]) -> BetaClusterDeleteResponse:
        """Delete a cluster.

        Shuts a cluster down and removes it.

        Args:
            cluster_id: Id of the cluster.
        """
        return await self._sender.send(_CLUSTERS_DELETE, Arguments(options, path={"cluster_id": cluster_id}))

    async def list_regions(self, **options: Unpack[RequestOptions]) -> RegionListResponse:
        """List regions.

        Lists the regions in which clusters can be created, with the drivers and GPUs of each.
        """
        return await self._sender.send(_CLUSTERS_LIST_REGIONS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncClustersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncClustersWithRawResponse(AsyncClusters(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncClustersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncClustersWithStreamingResponse(AsyncClusters(self._sender.opened()))


class AsyncClustersStorage(AsyncResource):
    """Shared storage of clusters."""

    async def list(self, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumes:
        """List shared volumes.

        Lists the shared volumes of the project's clusters.
        """
        return await self._sender.send(_CLUSTERS_STORAGE_LIST, Arguments(options))

    async def update(
        self,
        body: GPUClustersSharedVolumeUpdateRequest | None = None,
        *,
        volume_id: str | None = None,
        size_tib: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Update a shared volume.

        Resizes a shared volume.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_id: Id of the volume to resize.
            size_tib: Its size in TiB, a whole number.
        """
        return await self._sender.send(
            _CLUSTERS_STORAGE_UPDATE,
            Arguments(options, whole=body, body={"volume_id": volume_id, "size_tib": size_tib}),
        )

    @overload
    async def create(
        self, *, volume_name: str, size_tib: int, region: str, **options: Unpack[RequestOptions]
    ) -> GPUClustersSharedVolume: ...
    @overload
    async def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume: ...
    async def create(
        self,
        body: GPUClustersSharedVolumeCreateRequest | GPUClustersSharedVolumeCreateRequestDict | None = None,
        *,
        volume_name: str = REQUIRED,
        size_tib: int = REQUIRED,
        region: str = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> GPUClustersSharedVolume:
        """Create a shared volume.

        Creates shared storage that outlives a cluster, can grow, and can be attached when a cluster is created.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            volume_name: Name of the volume.
            size_tib: Its size in TiB, a whole number.
            region: Region of the volume, by its `name` in `GET /compute/regions`.
        """
        return await self._sender.send(
            _CLUSTERS_STORAGE_CREATE,
            Arguments(options, whole=body, body={"volume_name": volume_name, "size_tib": size_tib, "region": region}),
        )

    async def retrieve(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolume:
        """Get a shared volume.

        Reads the size and state of one shared volume.

        Args:
            volume_id: Id of the volume.
        """
        return await self._sender.send(_CLUSTERS_STORAGE_RETRIEVE, Arguments(options, path={"volume_id": volume_id}))

    async def delete(self, volume_id: str, **options: Unpack[RequestOptions]) -> GPUClustersSharedVolumeDeleteResponse:
        """Delete a shared volume.

        Removes a shared volume. It must not be attached to a cluster.

        Args:
            volume_id: Id of the volume.
        """
        return await self._sender.send(_CLUSTERS_STORAGE_DELETE, Arguments(options, path={"volume_id": volume_id}))

    @cached_property
    def with_raw_response(self) -> AsyncClustersStorageWithRawResponse:
        """Each method returns the whole response."""
        return AsyncClustersStorageWithRawResponse(AsyncClustersStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncClustersStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncClustersStorageWithStreamingResponse(AsyncClustersStorage(self._sender.opened()))


class AsyncRl(AsyncResource):
    """Methods of `client.beta.rl`."""

    @cached_property
    def training_sessions(self) -> AsyncTrainingSessions:
        """Reinforcement learning of LoRA adapters."""
        return AsyncTrainingSessions(self._sender)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Reinforcement learning of LoRA adapters."""
        return AsyncCheckpoints(self._sender)


class AsyncTrainingSessions(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    @cached_property
    def forward_backward(self) -> AsyncForwardBackward:
        """Reinforcement learning of LoRA adapters."""
        return AsyncForwardBackward(self._sender)

    @cached_property
    def optim_step(self) -> AsyncOptimStep:
        """Reinforcement learning of LoRA adapters."""
        return AsyncOptimStep(self._sender)

    @cached_property
    def sample(self) -> AsyncSample:
        """Reinforcement learning of LoRA adapters."""
        return AsyncSample(self._sender)

    @cached_property
    def inference_checkpoint(self) -> AsyncInferenceCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        return AsyncInferenceCheckpoint(self._sender)

    @cached_property
    def training_checkpoint(self) -> AsyncTrainingCheckpoint:
        """Reinforcement learning of LoRA adapters."""
        return AsyncTrainingCheckpoint(self._sender)

    async def list(
        self,
        *,
        status: RLTrainingSessionStatus | None = None,
        limit: int | None = None,
        after: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSessionsListResponse:
        """List training sessions.

        Lists the training sessions of the project, page by page.

        Args:
            status: State that listed sessions are in. Default: `"TRAINING_SESSION_STATUS_UNSPECIFIED"`.
            limit: How many sessions a page may have, from 1 to 100.
            after: Id of the session that ends the page before.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_LIST, Arguments(options, query={"status": status, "limit": limit, "after": after})
        )

    @overload
    async def start(
        self,
        *,
        base_model: str,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession: ...
    @overload
    async def start(
        self, body: RLStartTrainingSessionRequest, **options: Unpack[RequestOptions]
    ) -> RLTrainingSession: ...
    async def start(
        self,
        body: RLStartTrainingSessionRequest | None = None,
        *,
        base_model: str = REQUIRED,
        resume_from_checkpoint_id: str | None = None,
        type: RLSessionType | None = None,
        lora_config: RLLoraConfig | RLLoraConfigDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLTrainingSession:
        """Start a training session.

        Starts a session that trains a LoRA adapter by reinforcement learning.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            base_model: Model that the adapter is trained on.
            resume_from_checkpoint_id: Id of a training checkpoint to resume from.
            type: Whether the session can also generate, which is the default, or only train.
            lora_config: Size and regularization of the adapter.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_START,
            Arguments(
                options,
                whole=body,
                body={
                    "base_model": base_model,
                    "resume_from_checkpoint_id": resume_from_checkpoint_id,
                    "type": type,
                    "lora_config": lora_config,
                },
            ),
        )

    async def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Get a training session.

        Reads the state and the checkpoints of one session.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_RETRIEVE, Arguments(options, path={"session_id": session_id})
        )

    async def stop(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingSession:
        """Stop a training session.

        Ends a session and releases its hardware.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(_RL_TRAINING_SESSIONS_STOP, Arguments(options, path={"session_id": session_id}))

    @cached_property
    def with_raw_response(self) -> AsyncTrainingSessionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTrainingSessionsWithRawResponse(AsyncTrainingSessions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTrainingSessionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTrainingSessionsWithStreamingResponse(AsyncTrainingSessions(self._sender.opened()))


class AsyncForwardBackward(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation:
        """Get a forward-backward operation.

        Reads whether a forward-backward operation has finished, and its loss.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_FORWARD_BACKWARD_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @overload
    async def create(
        self,
        session_id: str,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict],
        loss: RLLossConfig | RLLossConfigDict,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation: ...
    @overload
    async def create(
        self, session_id: str, body: RLForwardBackwardBody, **options: Unpack[RequestOptions]
    ) -> RLForwardBackwardOperation: ...
    async def create(
        self,
        session_id: str,
        body: RLForwardBackwardBody | None = None,
        *,
        samples: Sequence[RLTrainingSample | RLTrainingSampleDict] = REQUIRED,
        loss: RLLossConfig | RLLossConfigDict = REQUIRED,
        **options: Unpack[RequestOptions],
    ) -> RLForwardBackwardOperation:
        """Compute gradients.

        Runs samples through the model and back and adds up gradients. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            samples: Samples to learn from in this pass.
            loss: Loss to compute.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_FORWARD_BACKWARD_CREATE,
            Arguments(options, path={"session_id": session_id}, whole=body, body={"samples": samples, "loss": loss}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncForwardBackwardWithRawResponse:
        """Each method returns the whole response."""
        return AsyncForwardBackwardWithRawResponse(AsyncForwardBackward(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncForwardBackwardWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncForwardBackwardWithStreamingResponse(AsyncForwardBackward(self._sender.opened()))


class AsyncOptimStep(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLOptimStepOperation:
        """Get an optimizer step.

        Reads whether an optimizer step has finished, and its number.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_OPTIM_STEP_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    async def create(
        self,
        session_id: str,
        body: RLOptimStepBody | None = None,
        *,
        learning_rate: float | None = None,
        adamw_params: RLAdamWOptimizerParams | RLAdamWOptimizerParamsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLOptimStepOperation:
        """Step the optimizer.

        Applies the gradients added up so far to the weights. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            learning_rate: How far this step moves the weights.
            adamw_params: Settings of the optimizer.

        Returns:
            The operation that was started.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_OPTIM_STEP_CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"learning_rate": learning_rate, "adamw_params": adamw_params},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncOptimStepWithRawResponse:
        """Each method returns the whole response."""
        return AsyncOptimStepWithRawResponse(AsyncOptimStep(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncOptimStepWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncOptimStepWithStreamingResponse(AsyncOptimStep(self._sender.opened()))


class AsyncSample(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLSampleOperation:
        """Get a sample operation.

        Reads whether a sample operation has finished, and the tokens it generated.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_SAMPLE_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @overload
    async def create(
        self,
        session_id: str,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict],
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation: ...
    @overload
    async def create(
        self, session_id: str, body: RLSampleBody, **options: Unpack[RequestOptions]
    ) -> RLSampleOperation: ...
    async def create(
        self,
        session_id: str,
        body: RLSampleBody | None = None,
        *,
        prompts: Sequence[RLModelInput | RLModelInputDict] = REQUIRED,
        sampling_params: RLSamplingParams | RLSamplingParamsDict | None = None,
        num_samples: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> RLSampleOperation:
        """Sample completions.

        Generates completions and their log probabilities with the current weights. Read them with the operation's
        id.

        Args:
            session_id: Id of the session.
            body: The whole body as a record, instead of arguments for its properties.
            prompts: Prompts, as chunks of tokens.
            sampling_params: How to sample; the server's defaults if absent.
            num_samples: How many completions each prompt gets.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_SAMPLE_CREATE,
            Arguments(
                options,
                path={"session_id": session_id},
                whole=body,
                body={"prompts": prompts, "sampling_params": sampling_params, "num_samples": num_samples},
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSampleWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSampleWithRawResponse(AsyncSample(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSampleWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSampleWithStreamingResponse(AsyncSample(self._sender.opened()))


class AsyncInferenceCheckpoint(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLInferenceCheckpointOperation:
        """Save a checkpoint for inference.

        Saves the current adapter so that it can be downloaded and served. Read the outcome with the operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_CREATE, Arguments(options, path={"session_id": session_id})
        )

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLInferenceCheckpointOperation:
        """Get an inference checkpoint operation.

        Reads whether an inference checkpoint has been saved, and the name of its model.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_INFERENCE_CHECKPOINT_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncInferenceCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return AsyncInferenceCheckpointWithRawResponse(AsyncInferenceCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncInferenceCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncInferenceCheckpointWithStreamingResponse(AsyncInferenceCheckpoint(self._sender.opened()))


class AsyncTrainingCheckpoint(AsyncResource):
    """Reinforcement learning of LoRA adapters."""

    async def create(self, session_id: str, **options: Unpack[RequestOptions]) -> RLTrainingCheckpointOperation:
        """Save a checkpoint for training.

        Saves adapter, optimizer and step, so that another session can resume from them. Read the outcome with the
        operation's id.

        Args:
            session_id: Id of the session.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_CREATE, Arguments(options, path={"session_id": session_id})
        )

    async def retrieve(
        self, session_id: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> RLTrainingCheckpointOperation:
        """Get a training checkpoint operation.

        Reads whether a training checkpoint has been saved, and its id.

        Args:
            session_id: Id of the session.
            operation_id: Id of the operation.

        Raises:
            APIStatusError: The request failed; code and message say why. The body is `ErrorData`.
        """
        return await self._sender.send(
            _RL_TRAINING_SESSIONS_TRAINING_CHECKPOINT_RETRIEVE,
            Arguments(options, path={"session_id": session_id, "operation_id": operation_id}),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTrainingCheckpointWithRawResponse:
        """Each method returns the whole response."""
        return AsyncTrainingCheckpointWithRawResponse(AsyncTrainingCheckpoint(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTrainingCheckpointWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncTrainingCheckpointWithStreamingResponse(AsyncTrainingCheckpoint(self._sender.opened()))


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
        return await self._sender.send(
            _RL_CHECKPOINTS_DOWNLOAD, Arguments(options, path={"id": id}, query={"variant": variant})
        )

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCheckpointsWithRawResponse(AsyncCheckpoints(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCheckpointsWithStreamingResponse(AsyncCheckpoints(self._sender.opened()))


class JigWithRawResponse:
    """`Jig`, each method returning the whole response."""

    def __init__(self, jig: Jig) -> None:
        self.list = raw(jig.list)
        self.deploy = raw(jig.deploy)
        self.destroy = raw(jig.destroy)
        self.retrieve = raw(jig.retrieve)
        self.update = raw(jig.update)
        self.retrieve_logs = raw(jig.retrieve_logs)


class JigWithStreamingResponse:
    """`Jig`, each method opening a response to be read."""

    def __init__(self, jig: Jig) -> None:
        self.list = opened(jig.list)
        self.deploy = opened(jig.deploy)
        self.destroy = opened(jig.destroy)
        self.retrieve = opened(jig.retrieve)
        self.update = opened(jig.update)
        self.retrieve_logs = opened(jig.retrieve_logs)


class SecretsWithRawResponse:
    """`Secrets`, each method returning the whole response."""

    def __init__(self, secrets: Secrets) -> None:
        self.list = raw(secrets.list)
        self.create = raw(secrets.create)
        self.delete = raw(secrets.delete)
        self.retrieve = raw(secrets.retrieve)
        self.update = raw(secrets.update)


class SecretsWithStreamingResponse:
    """`Secrets`, each method opening a response to be read."""

    def __init__(self, secrets: Secrets) -> None:
        self.list = opened(secrets.list)
        self.create = opened(secrets.create)
        self.delete = opened(secrets.delete)
        self.retrieve = opened(secrets.retrieve)
        self.update = opened(secrets.update)


class StorageWithRawResponse:
    """`Storage`, each method returning the whole response."""

    def __init__(self, storage: Storage) -> None:
        self.retrieve = raw(storage.retrieve)


class StorageWithStreamingResponse:
    """`Storage`, each method opening a response to be read."""

    def __init__(self, storage: Storage) -> None:
        self.retrieve = opened(storage.retrieve)


class VolumesWithRawResponse:
    """`Volumes`, each method returning the whole response."""

    def __init__(self, volumes: Volumes) -> None:
        self.list = raw(volumes.list)
        self.create = raw(volumes.create)
        self.delete = raw(volumes.delete)
        self.retrieve = raw(volumes.retrieve)
        self.update = raw(volumes.update)


class VolumesWithStreamingResponse:
    """`Volumes`, each method opening a response to be read."""

    def __init__(self, volumes: Volumes) -> None:
        self.list = opened(volumes.list)
        self.create = opened(volumes.create)
        self.delete = opened(volumes.delete)
        self.retrieve = opened(volumes.retrieve)
        self.update = opened(volumes.update)


class QueueWithRawResponse:
    """`Queue`, each method returning the whole response."""

    def __init__(self, queue: Queue) -> None:
        self.cancel = raw(queue.cancel)
        self.metrics = raw(queue.metrics)
        self.retrieve = raw(queue.retrieve)
        self.submit = raw(queue.submit)


class QueueWithStreamingResponse:
    """`Queue`, each method opening a response to be read."""

    def __init__(self, queue: Queue) -> None:
        self.cancel = opened(queue.cancel)
        self.metrics = opened(queue.metrics)
        self.retrieve = opened(queue.retrieve)
        self.submit = opened(queue.submit)


class ClustersWithRawResponse:
    """`Clusters`, each method returning the whole response."""

    def __init__(self, clusters: Clusters) -> None:
        self.list = raw(clusters.list)
        self.create = raw(clusters.create)
        self.retrieve = raw(clusters.retrieve)
        self.update = raw(clusters.update)
        self.delete = raw(clusters.delete)
        self.list_regions = raw(clusters.list_regions)


class ClustersWithStreamingResponse:
    """`Clusters`, each method opening a response to be read."""

    def __init__(self, clusters: Clusters) -> None:
        self.list = opened(clusters.list)
        self.create = opened(clusters.create)
        self.retrieve = opened(clusters.retrieve)
        self.update = opened(clusters.update)
        self.delete = opened(clusters.delete)
        self.list_regions = opened(clusters.list_regions)


class ClustersStorageWithRawResponse:
    """`ClustersStorage`, each method returning the whole response."""

    def __init__(self, storage: ClustersStorage) -> None:
        self.list = raw(storage.list)
        self.update = raw(storage.update)
        self.create = raw(storage.create)
        self.retrieve = raw(storage.retrieve)
        self.delete = raw(storage.delete)


class ClustersStorageWithStreamingResponse:
    """`ClustersStorage`, each method opening a response to be read."""

    def __init__(self, storage: ClustersStorage) -> None:
        self.list = opened(storage.list)
        self.update = opened(storage.update)
        self.create = opened(storage.create)
        self.retrieve = opened(storage.retrieve)
        self.delete = opened(storage.delete)


class TrainingSessionsWithRawResponse:
    """`TrainingSessions`, each method returning the whole response."""

    def __init__(self, training_sessions: TrainingSessions) -> None:
        self.list = raw(training_sessions.list)
        self.start = raw(training_sessions.start)
        self.retrieve = raw(training_sessions.retrieve)
        self.stop = raw(training_sessions.stop)


class TrainingSessionsWithStreamingResponse:
    """`TrainingSessions`, each method opening a response to be read."""

    def __init__(self, training_sessions: TrainingSessions) -> None:
        self.list = opened(training_sessions.list)
        self.start = opened(training_sessions.start)
        self.retrieve = opened(training_sessions.retrieve)
        self.stop = opened(training_sessions.stop)


class ForwardBackwardWithRawResponse:
    """`ForwardBackward`, each method returning the whole response."""

    def __init__(self, forward_backward: ForwardBackward) -> None:
        self.retrieve = raw(forward_backward.retrieve)
        self.create = raw(forward_backward.create)


class ForwardBackwardWithStreamingResponse:
    """`ForwardBackward`, each method opening a response to be read."""

    def __init__(self, forward_backward: ForwardBackward) -> None:
        self.retrieve = opened(forward_backward.retrieve)
        self.create = opened(forward_backward.create)


class OptimStepWithRawResponse:
    """`OptimStep`, each method returning the whole response."""

    def __init__(self, optim_step: OptimStep) -> None:
        self.retrieve = raw(optim_step.retrieve)
        self.create = raw(optim_step.create)


class OptimStepWithStreamingResponse:
    """`OptimStep`, each method opening a response to be read."""

    def __init__(self, optim_step: OptimStep) -> None:
        self.retrieve = opened(optim_step.retrieve)
        self.create = opened(optim_step.create)


class SampleWithRawResponse:
    """`Sample`, each method returning the whole response."""

    def __init__(self, sample: Sample) -> None:
        self.retrieve = raw(sample.retrieve)
        self.create = raw(sample.create)


class SampleWithStreamingResponse:
    """`Sample`, each method opening a response to be read."""

    def __init__(self, sample: Sample) -> None:
        self.retrieve = opened(sample.retrieve)
        self.create = opened(sample.create)


class InferenceCheckpointWithRawResponse:
    """`InferenceCheckpoint`, each method returning the whole response."""

    def __init__(self, inference_checkpoint: InferenceCheckpoint) -> None:
        self.create = raw(inference_checkpoint.create)
        self.retrieve = raw(inference_checkpoint.retrieve)


class InferenceCheckpointWithStreamingResponse:
    """`InferenceCheckpoint`, each method opening a response to be read."""

    def __init__(self, inference_checkpoint: InferenceCheckpoint) -> None:
        self.create = opened(inference_checkpoint.create)
        self.retrieve = opened(inference_checkpoint.retrieve)


class TrainingCheckpointWithRawResponse:
    """`TrainingCheckpoint`, each method returning the whole response."""

    def __init__(self, training_checkpoint: TrainingCheckpoint) -> None:
        self.create = raw(training_checkpoint.create)
        self.retrieve = raw(training_checkpoint.retrieve)


class TrainingCheckpointWithStreamingResponse:
    """`TrainingCheckpoint`, each method opening a response to be read."""

    def __init__(self, training_checkpoint: TrainingCheckpoint) -> None:
        self.create = opened(training_checkpoint.create)
        self.retrieve = opened(training_checkpoint.retrieve)


class CheckpointsWithRawResponse:
    """`Checkpoints`, each method returning the whole response."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self.download = raw(checkpoints.download)


class CheckpointsWithStreamingResponse:
    """`Checkpoints`, each method opening a response to be read."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self.download = opened(checkpoints.download)


class AsyncJigWithRawResponse:
    """`AsyncJig`, each method returning the whole response."""

    def __init__(self, jig: AsyncJig) -> None:
        self.list = async_raw(jig.list)
        self.deploy = async_raw(jig.deploy)
        self.destroy = async_raw(jig.destroy)
        self.retrieve = async_raw(jig.retrieve)
        self.update = async_raw(jig.update)
        self.retrieve_logs = async_raw(jig.retrieve_logs)


class AsyncJigWithStreamingResponse:
    """`AsyncJig`, each method opening a response to be read."""

    def __init__(self, jig: AsyncJig) -> None:
        self.list = async_opened(jig.list)
        self.deploy = async_opened(jig.deploy)
        self.destroy = async_opened(jig.destroy)
        self.retrieve = async_opened(jig.retrieve)
        self.update = async_opened(jig.update)
        self.retrieve_logs = async_opened(jig.retrieve_logs)


class AsyncSecretsWithRawResponse:
    """`AsyncSecrets`, each method returning the whole response."""

    def __init__(self, secrets: AsyncSecrets) -> None:
        self.list = async_raw(secrets.list)
        self.create = async_raw(secrets.create)
        self.delete = async_raw(secrets.delete)
        self.retrieve = async_raw(secrets.retrieve)
        self.update = async_raw(secrets.update)


class AsyncSecretsWithStreamingResponse:
    """`AsyncSecrets`, each method opening a response to be read."""

    def __init__(self, secrets: AsyncSecrets) -> None:
        self.list = async_opened(secrets.list)
        self.create = async_opened(secrets.create)
        self.delete = async_opened(secrets.delete)
        self.retrieve = async_opened(secrets.retrieve)
        self.update = async_opened(secrets.update)


class AsyncStorageWithRawResponse:
    """`AsyncStorage`, each method returning the whole response."""

    def __init__(self, storage: AsyncStorage) -> None:
        self.retrieve = async_raw(storage.retrieve)


class AsyncStorageWithStreamingResponse:
    """`AsyncStorage`, each method opening a response to be read."""

    def __init__(self, storage: AsyncStorage) -> None:
        self.retrieve = async_opened(storage.retrieve)


class AsyncVolumesWithRawResponse:
    """`AsyncVolumes`, each method returning the whole response."""

    def __init__(self, volumes: AsyncVolumes) -> None:
        self.list = async_raw(volumes.list)
        self.create = async_raw(volumes.create)
        self.delete = async_raw(volumes.delete)
        self.retrieve = async_raw(volumes.retrieve)
        self.update = async_raw(volumes.update)


class AsyncVolumesWithStreamingResponse:
    """`AsyncVolumes`, each method opening a response to be read."""

    def __init__(self, volumes: AsyncVolumes) -> None:
        self.list = async_opened(volumes.list)
        self.create = async_opened(volumes.create)
        self.delete = async_opened(volumes.delete)
        self.retrieve = async_opened(volumes.retrieve)
        self.update = async_opened(volumes.update)


class AsyncQueueWithRawResponse:
    """`AsyncQueue`, each method returning the whole response."""

    def __init__(self, queue: AsyncQueue) -> None:
        self.cancel = async_raw(queue.cancel)
        self.metrics = async_raw(queue.metrics)
        self.retrieve = async_raw(queue.retrieve)
        self.submit = async_raw(queue.submit)


class AsyncQueueWithStreamingResponse:
    """`AsyncQueue`, each method opening a response to be read."""

    def __init__(self, queue: AsyncQueue) -> None:
        self.cancel = async_opened(queue.cancel)
        self.metrics = async_opened(queue.metrics)
        self.retrieve = async_opened(queue.retrieve)
        self.submit = async_opened(queue.submit)


class AsyncClustersWithRawResponse:
    """`AsyncClusters`, each method returning the whole response."""

    def __init__(self, clusters: AsyncClusters) -> None:
        self.list = async_raw(clusters.list)
        self.create = async_raw(clusters.create)
        self.retrieve = async_raw(clusters.retrieve)
        self.update = async_raw(clusters.update)
        self.delete = async_raw(clusters.delete)
        self.list_regions = async_raw(clusters.list_regions)


class AsyncClustersWithStreamingResponse:
    """`AsyncClusters`, each method opening a response to be read."""

    def __init__(self, clusters: AsyncClusters) -> None:
        self.list = async_opened(clusters.list)
        self.create = async_opened(clusters.create)
        self.retrieve = async_opened(clusters.retrieve)
        self.update = async_opened(clusters.update)
        self.delete = async_opened(clusters.delete)
        self.list_regions = async_opened(clusters.list_regions)


class AsyncClustersStorageWithRawResponse:
    """`AsyncClustersStorage`, each method returning the whole response."""

    def __init__(self, storage: AsyncClustersStorage) -> None:
        self.list = async_raw(storage.list)
        self.update = async_raw(storage.update)
        self.create = async_raw(storage.create)
        self.retrieve = async_raw(storage.retrieve)
        self.delete = async_raw(storage.delete)


class AsyncClustersStorageWithStreamingResponse:
    """`AsyncClustersStorage`, each method opening a response to be read."""

    def __init__(self, storage: AsyncClustersStorage) -> None:
        self.list = async_opened(storage.list)
        self.update = async_opened(storage.update)
        self.create = async_opened(storage.create)
        self.retrieve = async_opened(storage.retrieve)
        self.delete = async_opened(storage.delete)


class AsyncTrainingSessionsWithRawResponse:
    """`AsyncTrainingSessions`, each method returning the whole response."""

    def __init__(self, training_sessions: AsyncTrainingSessions) -> None:
        self.list = async_raw(training_sessions.list)
        self.start = async_raw(training_sessions.start)
        self.retrieve = async_raw(training_sessions.retrieve)
        self.stop = async_raw(training_sessions.stop)


class AsyncTrainingSessionsWithStreamingResponse:
    """`AsyncTrainingSessions`, each method opening a response to be read."""

    def __init__(self, training_sessions: AsyncTrainingSessions) -> None:
        self.list = async_opened(training_sessions.list)
        self.start = async_opened(training_sessions.start)
        self.retrieve = async_opened(training_sessions.retrieve)
        self.stop = async_opened(training_sessions.stop)


class AsyncForwardBackwardWithRawResponse:
    """`AsyncForwardBackward`, each method returning the whole response."""

    def __init__(self, forward_backward: AsyncForwardBackward) -> None:
        self.retrieve = async_raw(forward_backward.retrieve)
        self.create = async_raw(forward_backward.create)


class AsyncForwardBackwardWithStreamingResponse:
    """`AsyncForwardBackward`, each method opening a response to be read."""

    def __init__(self, forward_backward: AsyncForwardBackward) -> None:
        self.retrieve = async_opened(forward_backward.retrieve)
        self.create = async_opened(forward_backward.create)


class AsyncOptimStepWithRawResponse:
    """`AsyncOptimStep`, each method returning the whole response."""

    def __init__(self, optim_step: AsyncOptimStep) -> None:
        self.retrieve = async_raw(optim_step.retrieve)
        self.create = async_raw(optim_step.create)


class AsyncOptimStepWithStreamingResponse:
    """`AsyncOptimStep`, each method opening a response to be read."""

    def __init__(self, optim_step: AsyncOptimStep) -> None:
        self.retrieve = async_opened(optim_step.retrieve)
        self.create = async_opened(optim_step.create)


class AsyncSampleWithRawResponse:
    """`AsyncSample`, each method returning the whole response."""

    def __init__(self, sample: AsyncSample) -> None:
        self.retrieve = async_raw(sample.retrieve)
        self.create = async_raw(sample.create)


class AsyncSampleWithStreamingResponse:
    """`AsyncSample`, each method opening a response to be read."""

    def __init__(self, sample: AsyncSample) -> None:
        self.retrieve = async_opened(sample.retrieve)
        self.create = async_opened(sample.create)


class AsyncInferenceCheckpointWithRawResponse:
    """`AsyncInferenceCheckpoint`, each method returning the whole response."""

    def __init__(self, inference_checkpoint: AsyncInferenceCheckpoint) -> None:
        self.create = async_raw(inference_checkpoint.create)
        self.retrieve = async_raw(inference_checkpoint.retrieve)


class AsyncInferenceCheckpointWithStreamingResponse:
    """`AsyncInferenceCheckpoint`, each method opening a response to be read."""

    def __init__(self, inference_checkpoint: AsyncInferenceCheckpoint) -> None:
        self.create = async_opened(inference_checkpoint.create)
        self.retrieve = async_opened(inference_checkpoint.retrieve)


class AsyncTrainingCheckpointWithRawResponse:
    """`AsyncTrainingCheckpoint`, each method returning the whole response."""

    def __init__(self, training_checkpoint: AsyncTrainingCheckpoint) -> None:
        self.create = async_raw(training_checkpoint.create)
        self.retrieve = async_raw(training_checkpoint.retrieve)


class AsyncTrainingCheckpointWithStreamingResponse:
    """`AsyncTrainingCheckpoint`, each method opening a response to be read."""

    def __init__(self, training_checkpoint: AsyncTrainingCheckpoint) -> None:
        self.create = async_opened(training_checkpoint.create)
        self.retrieve = async_opened(training_checkpoint.retrieve)


class AsyncCheckpointsWithRawResponse:
    """`AsyncCheckpoints`, each method returning the whole response."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.download = async_raw(checkpoints.download)


class AsyncCheckpointsWithStreamingResponse:
    """`AsyncCheckpoints`, each method opening a response to be read."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self.download = async_opened(checkpoints.download)
