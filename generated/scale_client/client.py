"""Entry points of Scale GenAI Platform model registry."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey
from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.model_groups import AsyncModelGroups, ModelGroups
    from .resources.model_templates import AsyncModelTemplates, ModelTemplates
    from .resources.models import AsyncModels, Models


class Scale(SyncClient):
    """Client of Scale GenAI Platform model registry.

    A model stands for weights and settings; a deployment of it takes requests; a group holds the models that belong
    together; a template says how models of your own making are run.

    Args:
        api_key: Sent as the header `x-api-key`; a string, or a function that returns one. Default: the environment
            variable `SGP_API_KEY`.
        account_id: Sent as the header `x-selected-account-id` of every request. Default: the environment variable
            `SGP_ACCOUNT_ID`.
        base_url: Default: the environment variable `SGP_CLIENT_BASE_URL`, else `https://api.egp.scale.com`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        account_id: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="SGP_CLIENT_BASE_URL",
            log_env="SCALE_LOG",
            servers=("https://api.egp.scale.com",),
            auth={
                "apiKeyAuth": ApiKey(
                    api_key, location="header", name="x-api-key", env="SGP_API_KEY", argument="api_key"
                )
            },
            security=(("apiKeyAuth",),),
            headers={"x-selected-account-id": account_id or os.environ.get("SGP_ACCOUNT_ID")},
            version="0.1.0",
            **options,
        )

    @cached_property
    def models(self) -> Models:
        """Models - create, read, change and delete them."""
        from .resources.models import Models

        return Models(self._sender)

    @cached_property
    def model_groups(self) -> ModelGroups:
        """Groups that models belong to."""
        from .resources.model_groups import ModelGroups

        return ModelGroups(self._sender)

    @cached_property
    def model_templates(self) -> ModelTemplates:
        """Templates that models are made from."""
        from .resources.model_templates import ModelTemplates

        return ModelTemplates(self._sender)


class AsyncScale(AsyncClient):
    """Asyncio client of Scale GenAI Platform model registry.

    A model stands for weights and settings; a deployment of it takes requests; a group holds the models that belong
    together; a template says how models of your own making are run.

    Args:
        api_key: Sent as the header `x-api-key`; a string, or a function that returns one. Default: the environment
            variable `SGP_API_KEY`.
        account_id: Sent as the header `x-selected-account-id` of every request. Default: the environment variable
            `SGP_ACCOUNT_ID`.
        base_url: Default: the environment variable `SGP_CLIENT_BASE_URL`, else `https://api.egp.scale.com`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        account_id: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="SGP_CLIENT_BASE_URL",
            log_env="SCALE_LOG",
            servers=("https://api.egp.scale.com",),
            auth={
                "apiKeyAuth": ApiKey(
                    api_key, location="header", name="x-api-key", env="SGP_API_KEY", argument="api_key"
                )
            },
            security=(("apiKeyAuth",),),
            headers={"x-selected-account-id": account_id or os.environ.get("SGP_ACCOUNT_ID")},
            version="0.1.0",
            **options,
        )

    @cached_property
    def models(self) -> AsyncModels:
        """Models - create, read, change and delete them."""
        from .resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def model_groups(self) -> AsyncModelGroups:
        """Groups that models belong to."""
        from .resources.model_groups import AsyncModelGroups

        return AsyncModelGroups(self._sender)

    @cached_property
    def model_templates(self) -> AsyncModelTemplates:
        """Templates that models are made from."""
        from .resources.model_templates import AsyncModelTemplates

        return AsyncModelTemplates(self._sender)
