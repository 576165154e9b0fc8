"""From IR to IR: each pass is one idea in one file. `ORDER` is what they do, in the order they do it; none knows a
description.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from specloom import ir
from specloom.passes.break_cycles import break_cycles
from specloom.passes.context import Context as Context
from specloom.passes.drop_unfit_defaults import drop_unfit_defaults
from specloom.passes.drop_unreached import drop_unreached
from specloom.passes.find_pages import find_pages
from specloom.passes.find_waiters import find_waiters
from specloom.passes.give_names import give_names
from specloom.passes.group_resources import group_resources
from specloom.passes.inline_aliases import inline_aliases
from specloom.passes.make_unions_plain import make_unions_plain
from specloom.passes.merge_parts import merge_parts
from specloom.passes.move_null_out import move_null_out
from specloom.passes.share_equal_shapes import share_equal_shapes
from specloom.passes.tell_unions_apart import tell_unions_apart
from specloom.passes.unwrap_frames import unwrap_frames
from specloom.passes.widen_bases import widen_bases

Pass: TypeAlias = Callable[[ir.Client, Context], ir.Client]

ORDER: tuple[Pass, ...] = (
    merge_parts,
    make_unions_plain,
    move_null_out,
    break_cycles,
    widen_bases,
    unwrap_frames,
    drop_unreached,
    share_equal_shapes,
    inline_aliases,
    drop_unreached,
    drop_unfit_defaults,
    tell_unions_apart,
    find_pages,
    find_waiters,
    group_resources,
    give_names,
)


def run(client: ir.Client, context: Context, watch: Callable[[str, ir.Client], None] | None = None) -> ir.Client:
    """The client after all passes.

    Args:
        watch: Called with the name of each pass and the client it made.
    """
    for step in ORDER:
        client = step(client, context)
        if watch is not None:
            watch(step.__name__, client)
    return client
