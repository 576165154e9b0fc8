"""The base URL of a client that has several by name. Sends nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

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
