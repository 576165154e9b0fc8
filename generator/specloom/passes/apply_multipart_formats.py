"""Applies `[multipart]` of `client.toml`: how lists and objects travel in multipart bodies. Knows no value."""

from __future__ import annotations

from specloom import ir
from specloom.passes.context import Context
from specloom.settings import QueryRule

_OTHERS = "*"
"""Stands for the parts that no other entry describes."""


def apply_multipart_formats(client: ir.Client, context: Context) -> ir.Client:
    """A client whose multipart bodies have a part for each item and each property, named as the rule says."""
    rule = context.settings.multipart
    if not rule.arrays and not rule.objects:
        return client
    operations = {key: _of_operation(operation, rule) for key, operation in client.operations.items()}
    return client._replace(operations=operations)


def _of_operation(operation: ir.Operation, rule: QueryRule) -> ir.Operation:
    if operation.body is None:
        return operation
    media = tuple(_of_media(each, rule) if each.kind == "multipart" else each for each in operation.body.media)
    return operation._replace(body=operation.body._replace(media=media))


def _of_media(media: ir.Media, rule: QueryRule) -> ir.Media:
    """Parts with a described encoding keep it."""
    kept = tuple(each if _is_described(each) else _of_part(each, rule) for each in media.parts)
    return media._replace(parts=(*kept, _of_part(ir.Part(_OTHERS), rule)))


def _is_described(part: ir.Part) -> bool:
    return part.style is not None or part.explode is not None or (part.media_type is not None and not part.file)


def _of_part(part: ir.Part, rule: QueryRule) -> ir.Part:
    return part._replace(lists=rule.arrays or "repeat", style="dots" if rule.objects == "dots" else None)
