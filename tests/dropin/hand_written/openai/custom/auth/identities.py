"""How a workload proves what it is: by a token of its platform, or by the certificate of its connection."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ... import APIError

DEFAULT_REFRESH_BUFFER = 1200.0
"""Seconds before it expires that a token is replaced."""


class SubjectTokenProvider(TypedDict):
    """Where the token of the platform comes from.

    Attributes:
        token_type: `jwt`, or `id` for an ID token.
        get_token: Called for each exchange.
    """

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """A workload that exchanges a token of its platform for one of the API.

    Attributes:
        client_id: Identifier of the OAuth client, if the identity provider requires one.
        refresh_buffer_seconds: Seconds before it expires that a token is replaced; 1200 by default.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    client_id: NotRequired[str]
    refresh_buffer_seconds: NotRequired[float]


SubjectTokenWorkloadIdentity = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """A workload that proves what it is by the certificate of its connection.

    Attributes:
        refresh_buffer_seconds: Seconds before it expires that a token is replaced; 1200 by default.
    """

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


AnyWorkloadIdentity: TypeAlias = WorkloadIdentity | X509WorkloadIdentity


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """The identity of a workload whose `http_client` presents a certificate."""
    made = X509WorkloadIdentity(
        type="x509", identity_provider_id=identity_provider_id, service_account_id=service_account_id
    )
    if refresh_buffer_seconds is not None:
        made["refresh_buffer_seconds"] = refresh_buffer_seconds
    return made


def x509_of(identity: AnyWorkloadIdentity) -> X509WorkloadIdentity | None:
    """An identity, if it is one by certificate."""
    return identity if "type" in identity else None  # type: ignore[return-value]  # mypy does not narrow by a key


def subject_of(identity: AnyWorkloadIdentity) -> WorkloadIdentity | None:
    """An identity, if it is one by a token of the platform."""
    return None if "type" in identity else identity


def check_identity(identity: Mapping[str, object]) -> None:
    """Refuse an identity that cannot be used, without showing what it has.

    Raises:
        APIError: It lacks something, or has what has no meaning.
    """
    if identity.get("type") == "x509":
        _check_x509(identity)
    elif "type" in identity or not isinstance(identity.get("provider"), Mapping):
        raise APIError(
            "Invalid `workload_identity` configuration: it has no `provider` of subject tokens, and is not X.509"
        )
    if not all(isinstance(identity.get(name), str) and identity.get(name) for name in _IDS):
        raise APIError("`workload_identity` requires identity-provider and service-account IDs")
    buffer = identity.get("refresh_buffer_seconds", DEFAULT_REFRESH_BUFFER)
    if isinstance(buffer, bool) or not isinstance(buffer, int | float) or not _is_duration(buffer):
        raise APIError("`workload_identity` requires a finite, non-negative refresh buffer")


def _check_x509(identity: Mapping[str, object]) -> None:
    if "provider" in identity or "client_id" in identity:
        raise APIError("X.509 workload identity does not accept a subject-token provider or client ID")
    if not identity.keys() <= {"type", "refresh_buffer_seconds", *_IDS}:
        raise APIError("X.509 workload identity accepts only identity IDs and an optional refresh buffer")


def _is_duration(seconds: float) -> bool:
    try:
        return math.isfinite(seconds) and seconds >= 0
    except OverflowError:
        return False


_IDS = ("identity_provider_id", "service_account_id")
