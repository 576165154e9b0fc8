"""The base URL of a client that has several by name. Sends nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from ..errors import APIError
from .sentinels import is_given

if TYPE_CHECKING:
    import httpx

    from .sentinels import NotGiven


def base_url_of(
    base_url: str | httpx.URL | NotGiven | None,
    environment: str | None,
    environments: Mapping[str, str],
    variable: str | None,
) -> str | httpx.URL | None:
    """The base URL that arguments select; None for that of the variable, or the usual one.

    Args:
        variable: Environment variable that holds a base URL.

    Raises:
        ValueError: The environment is unknown, or both it and the variable are given; `base_url=None` decides for the environment.
    """
    named = environment is not None and is_given(environment)
    if named and environment not in environments:
        raise ValueError(f"unknown environment {environment!r}: use one of {', '.join(environments)}")
    if is_given(base_url) and base_url is not None:
        return cast("str | httpx.URL", base_url)
    if not named:
        return None
    if not is_given(base_url) and os.environ.get(variable or ""):
        raise ValueError(
            f"Ambiguous URL; The `{variable}` env var and the `environment` argument are given. "
            "If you want to use the environment, you must pass base_url=None"
        )
    return environments[cast("str", environment)]


def filled_url(
    base_url: str | httpx.URL | NotGiven | None, variable: str | None, usual: str, values: Mapping[str, str | None]
) -> str:
    """The base URL with constructor arguments in the place of its variables.

    Args:
        variable: Environment variable that holds a base URL.
        usual: The base URL if neither the argument nor the variable gives one.
        values: Variable of the URL -> the argument's value.

    Raises:
        APIError: The URL has a variable whose argument has no value.
    """
    given = base_url if is_given(base_url) and base_url is not None else os.environ.get(variable or "") or usual
    url = str(given)
    for name, value in values.items():
        if f"{{{name}}}" in url and value is None:
            raise APIError(f"{name} is required, but not set: the base URL {url} has a variable {{{name}}}")
        url = url.replace(f"{{{name}}}", str(value))
    return url
