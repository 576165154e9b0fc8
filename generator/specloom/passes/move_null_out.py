"""Moves null out of named types: a name denotes the value only, and the places that refer to it admit null."""

from __future__ import annotations

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.context import Context
from specloom.passes.origins import is_component, is_within
from specloom.passes.unions import normalize, without_null


def move_null_out(client: ir.Client, context: Context) -> ir.Client:
    """A client whose aliases never include null; the inline shape in such a schema takes over its name."""
    with_null = _admitting_null(client)
    if not with_null:
        return client

    def widened(type_: ir.Type) -> ir.Type:
        match type_:
            case ir.Ref(target) if target in with_null:
                return ir.Union((type_, ir.Null()))
            case ir.Union():
                return normalize(type_)
            case _:
                return type_

    generated = map_types(client, widened)
    shapes = dict(generated.shapes)
    optional = [key for key in shapes if key in with_null]
    for key in optional:
        shapes[key] = _without_null(shapes[key])
    for key in optional:
        shapes.update(_adopted(shapes, key))
    return generated._replace(shapes=shapes, exports=client.exports)  # an export is a name, too


def _admitting_null(client: ir.Client) -> set[str]:
    """Keys of aliases that admit null and other values, possibly through other aliases."""
    aliases = {key: shape.type for key, shape in client.shapes.items() if isinstance(shape, ir.Alias)}
    found: set[str] = set()
    more = True
    while more:
        new = {
            key
            for key, type_ in aliases.items()
            if key not in found and type_ != ir.Null() and _admits_null(type_, found)
        }
        found |= new
        more = bool(new)
    return found


def _admits_null(type_: ir.Type, known: set[str]) -> bool:
    match type_:
        case ir.Null():
            return True
        case ir.Ref(target):
            return target in known
        case ir.Union(members):
            return any(_admits_null(member, known) for member in members)
        case _:
            return False


def _without_null(alias: ir.Shape) -> ir.Shape:
    assert isinstance(alias, ir.Alias)
    core, _ = without_null(alias.type)
    return alias._replace(type=ir.Null() if core is None else core)


def _adopted(shapes: dict[str, ir.Shape], key: str) -> dict[str, ir.Shape]:
    """An inline shape that is the only content of an alias takes over its name; other aliases stay."""
    alias = shapes[key]
    inner = shapes.get(alias.type.target) if isinstance(alias, ir.Alias) and isinstance(alias.type, ir.Ref) else None
    if inner is None or inner.key == key or is_component(inner) or not is_within(inner.origin, alias.origin):
        return {}
    assert isinstance(alias, ir.Alias)
    title = [word for word in inner.words[:1] if alias.inline and not word.startswith(alias.words[:1])]
    words = (*title, *alias.words)
    named = inner._replace(key=key, origin=alias.origin, words=words, docs=alias.docs or inner.docs)
    return {key: named, inner.key: ir.Alias(inner.key, inner.origin, alias.words, ir.Ref(key), inline=True)}
