"""Headers that replies describe: `ThingsListHeaders(response.headers)` reads them, of an error too."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ._runtime.codec import TIME
from ._runtime.reply_headers import ReplyHeaders, boolean, line, listed

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal, TypeAlias


class ThingsListHeaders(ReplyHeaders):
    """Headers of replies to `client.things.list`."""

    x_rate_limit: builtins.int = line("X-Rate-Limit", builtins.int)
    """How many calls are left."""
    x_rate_reset: dt.datetime | None = line("X-Rate-Reset", TIME.load)
    x_cost: float | None = line("X-Cost", float)
    x_cached: bool | None = line("X-Cached", boolean)
    x_regions: list[Literal["eu", "us"]] | None = line("X-Regions", listed())
    x_tier: Literal["free", "paid"] | None = line("X-Tier")
    x_sizes: list[builtins.int] | None = line("X-Sizes", listed(builtins.int))
    x_more: str | None = line("X-More")
    class_: str | None = line("class")
    int: builtins.int | None = line("int", builtins.int)
    retry_after: builtins.int | None = line("Retry-After", builtins.int)


class ThingsGetHeaders(ReplyHeaders):
    """Headers of replies to `client.things.get`."""

    e_tag: str | None = line("ETag")


ThingsDeleteHeaders: TypeAlias = ThingsGetHeaders
"""Headers of replies to `client.things.delete`."""
