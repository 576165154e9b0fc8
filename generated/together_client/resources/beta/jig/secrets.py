"""`client.beta.jig.secrets`: Values that deployments read by name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.records import REQUIRED
from ...._runtime.resource import AsyncResource, Resource
from ....models.beta import ListSecretsResponse, SecretResponseItem

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions
    from ....models.beta import CreateSecretRequest, UpdateSecretRequest

_ERRORS: dict[int | str, Any] = {500: dict[str, Any]}
_ERRORS_2: dict[int | str, Any] = {400: dict[str, Any], 500: dict[str, Any]}
_ERRORS_3: dict[int | str, Any] = {404: dict[str, Any], 500: dict[str, Any]}
_ERRORS_4: dict[int | str, Any] = {400: dict[str, Any], 404: dict[str, Any], 500: dict[str, Any]}
_LIST: Operation[ListSecretsResponse] = Operation(
    "GET", "/deployments/secrets", response=ListSecretsResponse, errors=_ERRORS
)
_CREATE: Operation[SecretResponseItem] = Operation(
    "POST", "/deployments/secrets", response=SecretResponseItem, errors=_ERRORS_2
)
_DELETE: Operation[dict[str, Any]] = Operation(
    "DELETE", "/deployments/secrets/{id}", response=dict[str, Any], errors=_ERRORS_3
)
_RETRIEVE: Operation[SecretResponseItem] = Operation(
    "GET", "/deployments/secrets/{id}", response=SecretResponseItem, errors=_ERRORS_3
)
_UPDATE: Operation[SecretResponseItem] = Operation(
    "PATCH", "/deployments/secrets/{id}", response=SecretResponseItem, errors=_ERRORS_4
)


class Secrets(Resource):
    """Values that deployments read by name."""

    def list(self, **options: Unpack[RequestOptions]) -> ListSecretsResponse:
        """List secrets.

        Lists the secrets of the project without their values.

        Raises:
            InternalServerError: The server failed.
        """
        return self._sender.send(_LIST, Arguments(options))

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
            _CREATE,
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
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

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
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

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
            _UPDATE,
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


class AsyncSecrets(AsyncResource):
    """Values that deployments read by name."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListSecretsResponse:
        """List secrets.

        Lists the secrets of the project without their values.

        Raises:
            InternalServerError: The server failed.
        """
        return await self._sender.send(_LIST, Arguments(options))

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
            _CREATE,
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
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

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
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id}))

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
            _UPDATE,
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
