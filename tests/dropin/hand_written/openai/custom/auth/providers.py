"""Tokens that platforms give to the workloads that run on them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from ... import APIError
from .identities import SubjectTokenProvider

_KUBERNETES = "/var/run/secrets/kubernetes.io/serviceaccount/token"
_AZURE = "http://169.254.169.254/metadata/identity/oauth2/token"
_GOOGLE = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
_SECONDS = 10.0


class SubjectTokenProviderError(APIError):
    """The platform gave no token; `__cause__` says why."""


def k8s_service_account_token_provider(token_file_path: str | Path = _KUBERNETES) -> SubjectTokenProvider:
    """The token that Kubernetes writes to a file, read anew each time, since Kubernetes replaces it."""

    def get_token() -> str:
        try:
            token = Path(token_file_path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SubjectTokenProviderError(f"cannot read the token of the service account: {error}") from error
        return _present(token, str(token_file_path))

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = _SECONDS,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The token of a managed identity, asked of the instance metadata service.

    Args:
        resource: What the token is for.
        object_id, client_id, msi_res_id: Which identity, if the machine has several.
        api_version: Version of the service.
        timeout: Seconds.
        http_client: Sends the requests instead of a new client.
    """
    which = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {
        "api-version": api_version,
        "resource": resource,
        **{name: value for name, value in which.items() if value},
    }

    def get_token() -> str:
        found: Any = _asked(_AZURE, query, {"Metadata": "true"}, timeout, http_client)
        try:
            token = found.json().get("access_token")
        except (ValueError, AttributeError) as error:
            raise SubjectTokenProviderError(f"{_AZURE} did not respond with an object") from error
        return _present(token, _AZURE)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = _SECONDS, http_client: httpx.Client | None = None
) -> SubjectTokenProvider:
    """The ID token of the service account of a machine of Google Cloud, asked of the metadata server.

    Args:
        audience: What the token is for.
        timeout: Seconds.
        http_client: Sends the requests instead of a new client.
    """

    def get_token() -> str:
        found = _asked(_GOOGLE, {"audience": audience}, {"Metadata-Flavor": "Google"}, timeout, http_client)
        return _present(found.text.strip(), _GOOGLE)

    return {"token_type": "id", "get_token": get_token}


def _asked(
    url: str, query: Mapping[str, str], headers: Mapping[str, str], timeout: float, http_client: httpx.Client | None
) -> httpx.Response:
    # A metadata service is on the machine itself: no proxy leads there.
    client = http_client or httpx.Client(trust_env=False)
    try:
        response = client.get(url, params=query, headers=headers, timeout=timeout)
        response.raise_for_status()
    except httpx.HTTPError as error:
        raise SubjectTokenProviderError(f"{url} gave no token: {error}") from error
    finally:
        if http_client is None:
            client.close()
    return response


def _present(token: object, source: str) -> str:
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(f"{source} gave no token")
    return token
