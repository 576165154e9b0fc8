"""Headers that responses describe: `ThingsListHeaders(response.headers)` reads them, also from an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codec import TIME
from ._runtime.response_headers import ResponseHeaders, boolean, header_field, integer, listed, number

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from typing import Literal, TypeAlias


class ThingsListHeaders(ResponseHeaders):
    """Headers of responses to `client.things.list`."""

    x_rate_limit: builtins.int = header_field("X-Rate-Limit", integer, required=True)
    """How many calls are left."""
    x_rate_reset: dt.datetime | None = header_field("X-Rate-Reset", TIME.load)
    x_cost: float | None = header_field("X-Cost", number)
    x_cached: bool | None = header_field("X-Cached", boolean)
    x_regions: list[Literal["eu", "us"]] | None = header_field("X-Regions", listed(), values=("eu", "us"))
    x_tier: Literal["free", "paid"] | None = header_field("X-Tier", values=("free", "paid"))
    x_sizes: list[builtins.int] | None = header_field("X-Sizes", listed(integer))
    x_more: str | None = header_field("X-More")
    class_: str | None = header_field("class")
    int: builtins.int | None = header_field("int", integer)
    retry_after: builtins.int | None = header_field("Retry-After", integer)


class ThingsGetHeaders(ResponseHeaders):
    """Headers of responses to `client.things.get`."""

    e_tag: str | None = header_field("ETag")


ThingsDeleteHeaders: TypeAlias = ThingsGetHeaders
"""Headers of responses to `client.things.delete`."""


class ThingsStartHeaders(ResponseHeaders):
    """Headers of responses to `client.things.start`."""

    location: str = header_field("Location", required=True)


class ThingsCopyHeaders(ResponseHeaders):
    """Headers of responses to `client.things.copy`."""

    x_left: int | None = header_field("X-Left", integer)
    location: str | None = header_field("Location", required=(202,))


class ThingsContentHeaders(ResponseHeaders):
    """Headers of responses to `client.things.content`."""

    x_left: int = header_field("X-Left", integer, required=True)


ThingsWatchHeaders: TypeAlias = ThingsContentHeaders
"""Headers of responses to `client.things.watch`."""
