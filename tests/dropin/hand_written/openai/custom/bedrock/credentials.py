"""Credentials of Amazon Bedrock: a bearer token, or keys of AWS that sign each request. botocore is imported where keys are used."""

from __future__ import annotations

import importlib
import inspect
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import anyio.to_thread
import attrs

from ... import OpenAIError
from ...extend import AsyncSecret, CustomScheme, UnsignedRequest

CredentialsProvider: TypeAlias = Callable[[], Any]
"""Returns credentials as botocore has them: `access_key`, `secret_key` and `token`."""
_SERVICE = "bedrock-mantle"


@attrs.frozen(repr=False)
class AwsKeys:
    """Where keys of AWS come from; without any, from where AWS usually has them."""

    profile: str | None = None
    access_key_id: str | None = None
    secret_access_key: str | None = None
    session_token: str | None = None
    provider: CredentialsProvider | None = None

    def given(self) -> bool:
        """Whether the caller chose them."""
        return any(value is not None for value in attrs.astuple(self, recurse=False))

    def check(self) -> None:
        """Refuse keys that do not belong together.

        Raises:
            OpenAIError: Two sources are given, or half of a pair.
        """
        if bool(self.access_key_id) != bool(self.secret_access_key) or (self.session_token and not self.access_key_id):
            raise OpenAIError("AWS credentials require both `aws_access_key_id` and `aws_secret_access_key`")
        if sum(value is not None for value in (self.profile, self.access_key_id, self.provider)) > 1:
            raise OpenAIError("Bedrock authentication is ambiguous: choose a profile, static credentials or a provider")

    def session(self) -> Any:
        """A session of botocore.

        Raises:
            OpenAIError: botocore is not installed.
        """
        return _botocore("session").Session(profile=self.profile)

    def credentials(self, session: Any) -> Any:
        """The keys as they are now.

        Raises:
            OpenAIError: There are none.
        """
        if self.provider is not None:
            found = self.provider()
        elif self.access_key_id is not None:
            keys = (self.access_key_id, self.secret_access_key, self.session_token)
            return _botocore("credentials").Credentials(*keys)
        else:
            found = _asked(lambda: session().get_credentials())
        if found is None:
            raise OpenAIError("Bedrock found no AWS credentials: configure them, or pass `api_key`")
        return found.get_frozen_credentials() if hasattr(found, "get_frozen_credentials") else found


class BearerScheme(CustomScheme):
    """Sends a bearer token of Bedrock."""

    arguments = ("api_key", "bedrock_token_provider", "base_url", "aws_region")

    def __init__(self, token: Callable[[], AsyncSecret | None], *, is_async: bool) -> None:
        self._token, self._is_async = token, is_async

    def headers(self, request: UnsignedRequest) -> Mapping[str, str] | Awaitable[Mapping[str, str]]:
        """The Authorization header.

        Raises:
            OpenAIError: The token is empty.
        """
        secret = self._token()
        found = secret() if callable(secret) else secret
        if inspect.isawaitable(found):
            return _late(found)
        return _bearer(found)


class SigningScheme(CustomScheme):
    """Signs requests with keys of AWS (Signature Version 4)."""

    arguments = (
        "aws_profile",
        "aws_access_key_id",
        "aws_secret_access_key",
        "aws_session_token",
        "aws_credentials_provider",
        "aws_region",
        "base_url",
    )

    def __init__(self, keys: AwsKeys, region: str, *, is_async: bool) -> None:
        self._keys, self._region, self._is_async = keys, region, is_async
        self._session: Any = None

    def headers(self, request: UnsignedRequest) -> Mapping[str, str] | Awaitable[Mapping[str, str]]:
        """Headers with the signature of this attempt.

        Raises:
            OpenAIError: There are no keys, botocore is not installed, or the body cannot be signed.
        """
        if request.streamed:
            raise OpenAIError("requests that AWS credentials sign need a body that is in memory")
        # Keys may come from files or from the network.
        return anyio.to_thread.run_sync(self._signed, request) if self._is_async else self._signed(request)

    def _signed(self, request: UnsignedRequest) -> Mapping[str, str]:
        credentials = self._keys.credentials(self._one_session)
        chosen = {name: value for name, value in request.headers.items() if name in ("content-type", "host")}
        signed = _botocore("awsrequest").AWSRequest(
            request.method, request.url, headers=chosen, data=request.body or b""
        )
        _botocore("auth").SigV4Auth(credentials, _SERVICE, self._region).add_auth(signed)
        return {name: value for name, value in signed.headers.items() if name.lower() not in chosen}

    def _one_session(self) -> Any:
        if self._session is None:
            self._session = self._keys.session()
        return self._session


def bearer_of_environment() -> str | None:
    """The token that the environment has."""
    return os.environ.get("AWS_BEARER_TOKEN_BEDROCK", "").strip() or None


def region_of(region: str | None, keys: AwsKeys) -> str | None:
    """The region of the arguments, of the environment, or of the profile."""
    found = region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
    if found or keys.profile is None:
        return found
    of_profile: str | None = _asked(lambda: keys.session().get_config_variable("region"))
    return of_profile


def _asked(ask: Callable[[], Any]) -> Any:
    """What the configuration of AWS has. Raises OpenAIError for a profile that it does not have, or a file that cannot be read."""
    failure: type[Exception] = _botocore("exceptions").BotoCoreError
    try:
        return ask()
    except failure as error:
        raise OpenAIError(f"Bedrock cannot use the AWS configuration: {error}") from error


async def _late(token: Awaitable[str]) -> Mapping[str, str]:
    return _bearer(await token)


def _bearer(token: str | None) -> Mapping[str, str]:
    if not token:
        raise OpenAIError("the Bedrock bearer credential must not be empty")
    return {"Authorization": f"Bearer {token}"}


def _botocore(module: str) -> Any:
    try:
        return importlib.import_module(f"botocore.{module}")
    except ImportError as error:
        raise OpenAIError("Bedrock requires optional AWS dependencies: pip install 'openai[bedrock]'") from error
