"""Where data stays: the base URL of a region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from httpx import URL

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae"]
_URLS: dict[str, str] = {
    "global": "https://api.openai.com/v1",
    **{region: f"https://{region}.api.openai.com/v1" for region in ("us", "eu", "ae")},
}


def base_url_of(data_residency: DataResidency | None, base_url: str | URL | None) -> str | URL | None:
    """The base URL of a region, or the given one if no region is.

    Raises:
        ValueError: The region is unknown, or both are given.
    """
    if data_residency is None:
        return base_url
    if data_residency not in _URLS:
        raise ValueError(f"Invalid `data_residency`: {data_residency!r}; use one of {', '.join(_URLS)}")
    if base_url is not None:
        raise ValueError("The `data_residency` and `base_url` arguments are mutually exclusive")
    return _URLS[data_residency]
