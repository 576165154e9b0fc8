"""The clients, which workloads may use without an API key."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .._client import AsyncOpenAI as GeneratedAsyncOpenAI
from .._client import OpenAI as GeneratedOpenAI
from ..extend import CustomScheme
from .auth.identities import WorkloadIdentity, X509WorkloadIdentity, subject_of, x509_of
from .auth.workload import WorkloadIdentityAuth, WorkloadScheme
from .auth.x509 import BASE_URL, X509Scheme
from .lib.residency import DataResidency, base_url_of

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL

    from ..extend import AsyncClientOptions, AsyncSecret, ClientOptions, Secret

_SCHEME = "ApiKeyAuth"


class OpenAI(GeneratedOpenAI):
    """Client of the OpenAI API.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `OPENAI_API_KEY`.
        admin_api_key: The same for the administration of organizations. Default: `OPENAI_ADMIN_KEY`.
        workload_identity: A workload that exchanges its own credentials for tokens, instead of an API key.
        organization: Sent as the header `OpenAI-Organization`. Default: `OPENAI_ORG_ID`.
        project: Sent as the header `OpenAI-Project`. Default: `OPENAI_PROJECT_ID`.
        data_residency: Where data stays; it decides the base URL.
        webhook_secret: Secret of the signatures of webhooks. Default: `OPENAI_WEBHOOK_SECRET`.
        base_url: Default: `OPENAI_BASE_URL`, else `https://api.openai.com/v1`; for X.509 `https://mtls.api.openai.com/v1`.
        options: See `ClientOptions`.

    Raises:
        OpenAIError: Both an API key and a workload identity are given, or the identity cannot be used.
        ValueError: The residency is unknown, or is given with a base URL.
    """

    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        admin_api_key: Secret | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        data_residency: DataResidency | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        base_url = base_url_of(data_residency, base_url)
        if workload_identity is not None:
            _refuse_both(api_key)
            base_url = _base_url(base_url, workload_identity)
            if x509_of(workload_identity):
                options["follow_redirects"] = False
        super().__init__(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            **options,
        )
        self.workload_identity, self.data_residency = workload_identity, data_residency
        if workload_identity is not None:
            self.api_key = None
            scheme = _scheme(workload_identity, str(self.base_url), options.get("http_client"), is_async=False)
            self._use_scheme(_SCHEME, scheme)

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _without_the_other(super()._copied_arguments(changes), changes)


class AsyncOpenAI(GeneratedAsyncOpenAI):
    """Asyncio client of the OpenAI API; arguments as for `OpenAI`."""

    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        admin_api_key: AsyncSecret | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        data_residency: DataResidency | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        base_url = base_url_of(data_residency, base_url)
        if workload_identity is not None:
            _refuse_both(api_key)
            base_url = _base_url(base_url, workload_identity)
            if x509_of(workload_identity):
                options["follow_redirects"] = False
        super().__init__(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            **options,
        )
        self.workload_identity, self.data_residency = workload_identity, data_residency
        if workload_identity is not None:
            self.api_key = None
            scheme = _scheme(workload_identity, str(self.base_url), options.get("http_client"), is_async=True)
            self._use_scheme(_SCHEME, scheme)

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _without_the_other(super()._copied_arguments(changes), changes)


def _refuse_both(api_key: object) -> None:
    from .. import OpenAIError

    if api_key is not None:
        raise OpenAIError("The `api_key` and `workload_identity` arguments are mutually exclusive")


def _base_url(given: str | URL | None, identity: WorkloadIdentity | X509WorkloadIdentity) -> str | URL | None:
    mtls = x509_of(identity) is not None and not given and not os.environ.get("OPENAI_BASE_URL")
    return BASE_URL if mtls else given


def _scheme(
    identity: WorkloadIdentity | X509WorkloadIdentity, base_url: str, http_client: object, *, is_async: bool
) -> CustomScheme:
    if (subject := subject_of(identity)) is not None:
        return WorkloadScheme(WorkloadIdentityAuth(workload_identity=subject), is_async=is_async)
    return X509Scheme(cast("X509WorkloadIdentity", identity), base_url, http_client, is_async=is_async)


def _without_the_other(kept: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """What a copy keeps: a key that it is given replaces an identity, and the other way round; a residency replaces the base URL."""
    kept.pop("data_residency", None)  # the base URL is that of the residency already
    if changes.get("data_residency") is not None:
        kept.pop("base_url")
    if changes.get("api_key") is not None:
        kept.pop("workload_identity")
    elif changes.get("workload_identity") is not None:
        kept.pop("api_key")
    return kept
