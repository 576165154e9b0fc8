"""Records and aliases that say the same are one. A component keeps its name; what is described in place gives way to it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from operator import attrgetter

import attrs

from specloom import ir
from specloom.ir.walk import map_types, rebuilt
from specloom.passes.context import Context
from specloom.passes.origins import is_component, lock_key_of
from specloom.passes.unions import normalize, union_of

_TELLING = 3
"""Records of fewer members are one only if they are called alike: `{url}` of an image is not that of a video."""

_BLANK = ir.Ref("")


def deduplicate_shapes(client: ir.Client, context: Context) -> ir.Client:
    """A client in which no shape that was described in place repeats another.

    Each round joins shapes that are equal once references lead to what was joined before, until a round joins nothing.
    """
    sharing = _Sharing(client, context)
    changed = list(client.shapes)
    while changed:
        changed = sharing.round(changed)
    return _joined(client, sharing) if sharing.leader else client


@attrs.frozen
class _Outline:
    """A shape without its references, and these by themselves: what is compared again in each round."""

    rest: Hashable
    targets: tuple[str, ...]


@attrs.define
class _Sharing:
    """What was found equal so far.

    Attributes:
        leader: Key of a shape that gave way -> key of the one that it is.
        groups: What makes shapes one -> keys of those that stay of them. A group whose references lead to what has given way is
            never asked for again.
        users: Key -> keys of the shapes whose outlines refer to it.
        ranks: How little a shape gives way; names that are locked stay, then those of components.
    """

    client: ir.Client
    context: Context
    leader: dict[str, str] = attrs.field(factory=dict[str, str])
    groups: dict[Hashable, list[str]] = attrs.field(factory=dict[Hashable, list[str]])
    outlines: dict[str, _Outline] = attrs.field(init=False)
    users: dict[str, list[str]] = attrs.field(init=False)
    ranks: dict[str, int] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        shapes = self.client.shapes
        interned: dict[Hashable, int] = {}
        self.outlines = {key: _outline(shape, interned) for key, shape in shapes.items()}
        self.users = {}
        for key, outline in self.outlines.items():
            for target in outline.targets:
                self.users.setdefault(target, []).append(key)
        locked = self.context.lock.classes
        self.ranks = {
            key: 2 * (lock_key_of(self.client, shape) in locked) + is_component(shape) for key, shape in shapes.items()
        }

    def round(self, changed: Iterable[str]) -> list[str]:
        """Joins what is equal to one of `changed`; the shapes that refer to what was joined may be equal next."""
        touched: dict[Hashable, None] = {}
        for key in changed:
            outline = self.outlines[key]
            signature = (outline.rest, tuple(map(self.led, outline.targets)))
            self.groups.setdefault(signature, []).append(key)
            touched[signature] = None
        joined = [key for signature in touched for key in self._joined(signature)]
        users = dict.fromkeys(user for key in joined for user in self.users.get(key, ()))
        return [user for user in users if user not in self.leader]

    def _joined(self, signature: Hashable) -> list[str]:
        """Keys of those of a group that give way now."""
        group = self.groups[signature]
        first = max(group, key=self.ranks.__getitem__)
        kept = [key for key in group if key == first or self.ranks[key]]
        joined = [key for key in group if key != first and not self.ranks[key]]
        for key in joined:
            self.leader[key] = first
            self.users.setdefault(first, []).extend(self.users.get(key, ()))
        self.groups[signature] = kept
        return joined

    def led(self, key: str) -> str:
        """The shape that the one under `key` has given way to."""
        while key in self.leader:
            key = self.leader[key]
        return key


def _outline(shape: ir.Shape, interned: dict[Hashable, int]) -> _Outline:
    """What makes two shapes one: all but where they stand and what is said of them in prose."""
    targets: list[str] = []

    def blank(type_: ir.Type) -> ir.Type:
        if not isinstance(type_, ir.Ref):
            return type_
        targets.append(type_.target)
        return _BLANK

    match shape:
        case ir.Alias():
            rest: Hashable = ("alias", rebuilt(shape.type, blank), shape.xml)
        case ir.Record():
            fields = sorted(shape.fields, key=attrgetter("wire_name"))
            members = [
                (
                    field.wire_name,
                    rebuilt(field.type, blank),
                    field.required,
                    field.access,
                    repr(field.default),
                    field.xml,
                )
                for field in fields
            ]
            extra = None if shape.extra is None else rebuilt(shape.extra, blank)
            kind = shape.words[0].split()[-1:] if len(fields) < _TELLING else []
            rest = ("record", *kind, *members, extra, shape.closed, shape.variant_member, shape.variants, shape.xml)
    return _Outline(interned.setdefault(rest, len(interned)), tuple(targets))


def _joined(client: ir.Client, sharing: _Sharing) -> ir.Client:
    def led(type_: ir.Type) -> ir.Type:
        match type_:
            case ir.Ref(target) if target in sharing.leader:
                return ir.Ref(sharing.led(target))
            case ir.Union(discriminator=None):
                return normalize(type_)
            case ir.Union(members, _, (wire_name, mapped)):
                return union_of(members, (wire_name, _led_values(mapped, sharing)))
            case _:
                return type_

    shapes = {key: _led_variants(shape, sharing) for key, shape in client.shapes.items() if key not in sharing.leader}
    return map_types(attrs.evolve(client, shapes=shapes), led)


def _led_variants(shape: ir.Shape, sharing: _Sharing) -> ir.Shape:
    if not isinstance(shape, ir.Record) or not shape.variants:
        return shape
    return attrs.evolve(shape, variants=_led_values(shape.variants, sharing))


def _led_values(mapped: tuple[tuple[str, str], ...], sharing: _Sharing) -> tuple[tuple[str, str], ...]:
    return tuple((value, sharing.led(key)) for value, key in mapped)
