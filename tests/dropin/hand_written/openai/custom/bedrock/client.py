"""Clients of Amazon Bedrock, which has the same API at another place and other credentials."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ... import OpenAIError
from ...extend import AsyncSecret, CustomScheme
from ..client import AsyncOpenAI, OpenAI
from .credentials import (
    AwsKeys,
    BearerScheme,
    CredentialsProvider,
    SigningScheme,
    bearer_of_environment,
    region_of,
)

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL

    from ...extend import AsyncClientOptions, ClientOptions

_SCHEMES = ("ApiKeyAuth", "AdminApiKeyAuth")
_KEYS = ("aws_profile", "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_credentials_provider")
_AUTHENTICATION = ("api_key", "bedrock_token_provider", *_KEYS)


@attrs.frozen(repr=False)
class _Chosen:
    """What the arguments of a constructor amount to.

    Attributes:
        token: A bearer token, or a function that returns one; None for keys of AWS.
    """

    base_url: str
    region: str | None
    token: AsyncSecret | None
    keys: AwsKeys

    def scheme(self, token: Callable[[], AsyncSecret | None], *, is_async: bool) -> CustomScheme:
        """The scheme of all requests.

        Args:
            token: The current bearer token.

        Raises:
            OpenAIError: Keys of AWS sign for a region, and none is known.
        """
        if self.token is not None:
            return BearerScheme(token, is_async=is_async)
        if not self.region:
            raise OpenAIError(_NO_REGION)
        return SigningScheme(self.keys, self.region, is_async=is_async)


class BedrockOpenAI(OpenAI):
    """Client of Amazon Bedrock.

    Args:
        api_key: A bearer token. Default: the environment variable `AWS_BEARER_TOKEN_BEDROCK`, else keys of AWS.
        bedrock_token_provider: Returns a bearer token; called for each attempt.
        aws_region: Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`, else that of the profile.
        aws_profile: Profile of the shared configuration of AWS.
        aws_access_key_id, aws_secret_access_key, aws_session_token: Keys of AWS.
        aws_credentials_provider: Returns keys of AWS; called for each attempt.
        base_url: Default: `AWS_BEDROCK_BASE_URL`, else the endpoint of the region.
        options: See `ClientOptions`.

    Raises:
        OpenAIError: No endpoint is known, or the credentials exclude each other.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: Callable[[], str] | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: CredentialsProvider | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        keys = AwsKeys(
            aws_profile, aws_access_key_id, aws_secret_access_key, aws_session_token, aws_credentials_provider
        )
        chosen = _chosen(api_key, bedrock_token_provider, aws_region, keys, base_url)
        options.setdefault("follow_redirects", chosen.token is not None)
        super().__init__(base_url=chosen.base_url, **options)
        self.bedrock_token_provider, self.aws_credentials_provider = bedrock_token_provider, aws_credentials_provider
        self.aws_region, self.aws_profile, self.aws_session_token = chosen.region, aws_profile, aws_session_token
        self.aws_access_key_id, self.aws_secret_access_key = aws_access_key_id, aws_secret_access_key
        self._own_base_url = base_url
        self.api_key = "" if chosen.token is None else chosen.token if isinstance(chosen.token, str) else "token"
        scheme = chosen.scheme(lambda: self.bedrock_token_provider or _string(self.api_key), is_async=False)
        for name in _SCHEMES:
            self._use_scheme(name, scheme)

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _kept(super()._copied_arguments(changes), changes, self._own_base_url)


class AsyncBedrockOpenAI(AsyncOpenAI):
    """Asyncio client of Amazon Bedrock; arguments as for `BedrockOpenAI`, whose `bedrock_token_provider` may be async."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: AsyncSecret | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: CredentialsProvider | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        keys = AwsKeys(
            aws_profile, aws_access_key_id, aws_secret_access_key, aws_session_token, aws_credentials_provider
        )
        chosen = _chosen(api_key, bedrock_token_provider, aws_region, keys, base_url)
        options.setdefault("follow_redirects", chosen.token is not None)
        super().__init__(base_url=chosen.base_url, **options)
        self.bedrock_token_provider, self.aws_credentials_provider = bedrock_token_provider, aws_credentials_provider
        self.aws_region, self.aws_profile, self.aws_session_token = chosen.region, aws_profile, aws_session_token
        self.aws_access_key_id, self.aws_secret_access_key = aws_access_key_id, aws_secret_access_key
        self._own_base_url = base_url
        self.api_key = "" if chosen.token is None else chosen.token if isinstance(chosen.token, str) else "token"
        scheme = chosen.scheme(lambda: self.bedrock_token_provider or _string(self.api_key), is_async=True)
        for name in _SCHEMES:
            self._use_scheme(name, scheme)

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        return _kept(super()._copied_arguments(changes), changes, self._own_base_url)


_NO_REGION = "Bedrock requires an AWS region: pass `aws_region`, or set the environment variable AWS_REGION"


def _chosen(
    api_key: object, provider: AsyncSecret | None, region: str | None, keys: AwsKeys, base_url: str | URL | None
) -> _Chosen:
    keys.check()
    if callable(api_key):
        raise OpenAIError("a function that returns tokens is the argument `bedrock_token_provider`")
    if api_key == "":
        raise OpenAIError("the Bedrock bearer credential must not be empty")
    if sum((api_key is not None, provider is not None, keys.given())) > 1:
        raise OpenAIError("Bedrock authentication is ambiguous: choose a bearer token or AWS credentials")
    token = api_key if isinstance(api_key, str) else provider
    if token is None and not keys.given():
        token = bearer_of_environment()
    found = region_of(region, keys)
    given = str(base_url or os.environ.get("AWS_BEDROCK_BASE_URL") or "").strip()
    if not given and not found:
        raise OpenAIError(_NO_REGION)
    url = given or f"https://bedrock-mantle.{found}.api.aws/openai/v1"
    return _Chosen(url.rstrip("/").removesuffix("/responses"), found, token, keys)


def _kept(kept: dict[str, Any], changes: Mapping[str, Any], base_url: object) -> dict[str, Any]:
    """What a copy keeps: not a URL that followed from the region, and no credentials if it is given others.

    Raises:
        OpenAIError: It is given credentials that Bedrock does not have.
    """
    for name in ("admin_api_key", "workload_identity", "provider"):
        if changes.get(name) is not None:
            raise OpenAIError("Bedrock only supports Bedrock bearer token or AWS credential authentication")
        kept.pop(name, None)
    others = any(changes.get(name) is not None for name in _AUTHENTICATION)
    if kept["bedrock_token_provider"] is not None or not kept["api_key"]:
        kept.pop("api_key")
    without = {name: value for name, value in kept.items() if not (others and name in _AUTHENTICATION)}
    return {**without, "base_url": base_url}


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None
