"""The package's own client, created and called by name. Not concerned with the source of arguments."""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping
from typing import Any

from .table import Api, Operation, package_name


def package() -> Any:
    """The package: its client and its other public names."""
    return importlib.import_module(package_name())


def make_client(api: Api, options: Mapping[str, Any], *, is_async: bool = False) -> Any:
    """A client.

    Args:
        options: Constructor arguments.
    """
    return getattr(package(), f"Async{api.client}" if is_async else api.client)(**options)


def method_of(client: Any, operation: Operation, view: str = "") -> Any:
    """The method of an operation.

    Args:
        view: `with_raw_response` or `with_streaming_response`, `""` for the method itself.
    """
    *resources, name = operation.path
    owner = client
    for resource in resources:
        owner = getattr(owner, resource)
    return getattr(getattr(owner, view) if view else owner, name)


def secrets_of(api: Api, given: Mapping[str, Any]) -> list[str]:
    """The credentials in use: those given, else those of the environment; longest first."""
    values = (given.get(each.argument) or os.environ.get(each.env or " ", "") for each in api.credentials)
    return sorted({value for value in values if isinstance(value, str) and len(value) >= 4}, key=len, reverse=True)


def without_secrets(text: str, secrets: list[str]) -> str:
    """`text` with each credential replaced by `***`."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text


def with_nulls(values: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments for a method: None means "not given", so a JSON null becomes `NULL`."""
    return {name: package().NULL if value is None else value for name, value in values.items()}
