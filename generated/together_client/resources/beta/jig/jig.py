"""`client.beta.jig`: Container images that run as services."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import DeploymentListResponse, DeploymentLogs, DeploymentResponseItem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ...._runtime.options import RequestOptions
    from ....inputs.beta import CreateDeploymentRequestAutoscalingInput, EnvironmentVariableDict, VolumeMountDict
    from ....models.beta import CreateDeploymentRequest, EnvironmentVariable, UpdateDeploymentRequest, VolumeMount
    from .queue import AsyncQueue, Queue
    from .secrets import AsyncSecrets, Secrets
    from .storage import AsyncStorage, Storage
    from .volumes import AsyncVolumes, Volumes

_ERRORS: dict[int | str, Any] = {500: dict[str, Any]}
_ERRORS_2: dict[int | str, Any] = {400: dict[str, Any], 500: dict[str, Any]}
_ERRORS_3: dict[int | str, Any] = {404: dict[str, Any], 500: dict[str, Any]}
_ERRORS_4: dict[int | str, Any] = {400: dict[str, Any], 404: dict[str, Any], 500: dict[str, Any]}
_LIST: Operation[DeploymentListResponse] = Operation(
    "GET", "/deployments", response=DeploymentListResponse, errors=_ERRORS
)
_DEPLOY: Operation[DeploymentResponseItem] = Operation(
    "POST", "/deployments", response=DeploymentResponseItem, errors=_ERRORS_2
)
_DESTROY: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_RETRIEVE: Operation[DeploymentResponseItem] = Operation(
    "GET", "/deployments/{id}", response=DeploymentResponseItem, errors=_ERRORS_3
)
_UPDATE: Operation[DeploymentResponseItem] = Operation(
    "PATCH", "/deployments/{id}", response=DeploymentResponseItem, errors=_ERRORS_4
)
_RETRIEVE_LOGS: Operation[DeploymentLogs] = Operation(
    "GET", "/deployments/{id}/logs", response=DeploymentLogs, errors=_ERRORS_3
)


class Jig(Resource):
    """Container images that run as services."""

    @cached_property
    def secrets(self) -> Secrets:
        """Values that deployments read by name."""
        from .secrets import Secrets

        return Secrets(self._sender)

    @cached_property
    def storage(self) -> Storage:
        """Stored files of deployments."""
        from .storage import Storage

        return Storage(self._sender)

    @cached_property
    def volumes(self) -> Volumes:
        """Files for deployments to mount."""
        from .volumes import Volumes

        return Volumes(self._sender)

    @cached_property
    def queue(self) -> Queue:
        """Jobs that deployments take from a queue."""
        from .queue import Queue

        return Queue(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> DeploymentListResponse:
        """List deployments.

        Lists the deployments of the project with their state and settings.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_LIST, Arguments(options))

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
            _DEPLOY,
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
        return self._sender.send(_DESTROY, Arguments(options, path={"id": id}))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> DeploymentResponseItem:
        """Get a deployment.

        Reads the settings and the state of one deployment.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

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
            _UPDATE,
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
        return self._sender.send(_RETRIEVE_LOGS, Arguments(options, path={"id": id}, query={"replica_id": replica_id}))

    @cached_property
    def with_raw_response(self) -> JigWithRawResponse:
        """Each method returns the whole response."""
        return JigWithRawResponse(Jig(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> JigWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return JigWithStreamingResponse(Jig(self._sender.opened()))


class AsyncJig(AsyncResource):
    """Container images that run as services."""

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Values that deployments read by name."""
        from .secrets import AsyncSecrets

        return AsyncSecrets(self._sender)

    @cached_property
    def storage(self) -> AsyncStorage:
        """Stored files of deployments."""
        from .storage import AsyncStorage

        return AsyncStorage(self._sender)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Files for deployments to mount."""
        from .volumes import AsyncVolumes

        return AsyncVolumes(self._sender)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Jobs that deployments take from a queue."""
        from .queue import AsyncQueue

        return AsyncQueue(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> DeploymentListResponse:
        """List deployments.

        Lists the deployments of the project with their state and settings.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_LIST, Arguments(options))

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
            _DEPLOY,
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
        return await self._sender.send(_DESTROY, Arguments(options, path={"id": id}))

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> DeploymentResponseItem:
        """Get a deployment.

        Reads the settings and the state of one deployment.

        Args:
            id: Id or name of the deployment.

        Raises:
            NotFoundError: There is no such deployment.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

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
            _UPDATE,
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
            _RETRIEVE_LOGS, Arguments(options, path={"id": id}, query={"replica_id": replica_id})
        )

    @cached_property
    def with_raw_response(self) -> AsyncJigWithRawResponse:
        """Each method returns the whole response."""
        return AsyncJigWithRawResponse(AsyncJig(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncJigWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncJigWithStreamingResponse(AsyncJig(self._sender.opened()))


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
