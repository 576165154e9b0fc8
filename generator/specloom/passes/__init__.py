"""Passes from IR to IR: each one has its own module, and `ORDER` lists them in the order of execution. None reads the
description itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from specloom import ir
from specloom.passes.apply_client_arguments import apply_client_arguments
from specloom.passes.apply_method_rules import apply_method_rules
from specloom.passes.apply_multipart_formats import apply_multipart_formats
from specloom.passes.apply_query_formats import apply_query_formats
from specloom.passes.break_cycles import break_cycles
from specloom.passes.break_inclusions import break_inclusions
from specloom.passes.check_lock import check_lock
from specloom.passes.check_names import check_names
from specloom.passes.check_settings import check_settings
from specloom.passes.collect_exports import collect_exports, settle_exports
from specloom.passes.context import Context as Context
from specloom.passes.deduplicate_shapes import deduplicate_shapes
from specloom.passes.discriminate_unions import discriminate_unions
from specloom.passes.drop_invalid_defaults import drop_invalid_defaults
from specloom.passes.drop_unreached import drop_unreached
from specloom.passes.find_pages import find_pages
from specloom.passes.find_polling import find_polling
from specloom.passes.find_uploads import find_uploads
from specloom.passes.give_names import give_names
from specloom.passes.group_resources import group_resources
from specloom.passes.hide_operations import hide_operations
from specloom.passes.inline_aliases import inline_aliases
from specloom.passes.merge_intersections import merge_intersections
from specloom.passes.move_null_out import move_null_out
from specloom.passes.normalize_unions import normalize_unions
from specloom.passes.order_bodies import order_bodies
from specloom.passes.read_maps import read_maps
from specloom.passes.read_webhooks import read_webhooks
from specloom.passes.report_hidden_methods import report_hidden_methods
from specloom.passes.return_undescribed_bodies import return_undescribed_bodies
from specloom.passes.unwrap_stream_envelopes import unwrap_stream_envelopes
from specloom.passes.widen_bases import widen_bases

Pass: TypeAlias = Callable[[ir.Client, Context], ir.Client]

ORDER: tuple[Pass, ...] = (
    check_settings,
    hide_operations,
    collect_exports,
    break_inclusions,
    merge_intersections,
    read_maps,
    normalize_unions,
    move_null_out,
    break_cycles,
    widen_bases,
    order_bodies,
    unwrap_stream_envelopes,
    drop_unreached,
    deduplicate_shapes,
    inline_aliases,
    drop_unreached,
    drop_invalid_defaults,
    find_uploads,
    discriminate_unions,
    apply_method_rules,
    return_undescribed_bodies,
    apply_client_arguments,
    find_pages,
    find_polling,
    group_resources,
    settle_exports,
    read_webhooks,
    give_names,
    check_names,
    check_lock,
    apply_query_formats,
    apply_multipart_formats,
    report_hidden_methods,
)


def run(client: ir.Client, context: Context, watch: Callable[[str, ir.Client], None] | None = None) -> ir.Client:
    """The client after all passes.

    Args:
        watch: Called with the name of each pass and the client that it returned.
    """
    for step in ORDER:
        client = step(client, context)
        if watch is not None:
            watch(step.__name__, client)
    return client
