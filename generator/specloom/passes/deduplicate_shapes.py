"""Merges records and aliases that are equal. A component keeps its name; an inline shape is replaced by it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from specloom import ir
from specloom.ir.walk import is_compound, map_types, rebuilt
from specloom.passes.context import Context
from specloom.passes.origins import is_component, lock_key_of
from specloom.passes.unions import normalize, union_of

_TELLING = 3
"""Smaller records are merged only if their names match: `{url}` of an image is not that of a video."""

_BLANK = ir.Ref("")


def deduplicate_shapes(client: ir.Client, context: Context) -> ir.Client:
    """A client in which no inline shape repeats another shape.

    Each round merges shapes that are equal once references point to what was merged before, until a round merges nothing.
    """
    sharing = _Sharing(client, context)
    changed = list(client.shapes)
    while changed:
        changed = sharing.round(changed)
    return _joined(client, sharing) if sharing.leader else client


class _Outline(NamedTuple):
    """A shape without its references, and the references separately: each round compares the two again."""

    rest: Hashable
    targets: tuple[str, ...]


class _Sharing:
    """The equalities found so far.

    Attributes:
        leader: Key of a replaced shape -> key of the shape that replaces it.
        groups: Content of a shape -> keys of the remaining shapes with it. A group whose references point to a replaced shape
            is never looked up again.
        users: Key -> keys of the shapes whose outlines refer to it.
        ranks: Which shape of a group remains: locked names first, then components.
    """

    def __init__(self, client: ir.Client, context: Context) -> None:
        shapes = client.shapes
        outliner = _Outliner()
        self.leader: dict[str, str] = {}
        self.groups: dict[Hashable, list[str]] = {}
        self.outlines = {key: outliner.outline(shape) for key, shape in shapes.items()}
        self.users: dict[str, list[str]] = {}
        for key, outline in self.outlines.items():
            for target in outline.targets:
                self.users.setdefault(target, []).append(key)
        locked = context.lock.classes
        self.ranks = {
            key: 2 * (lock_key_of(client, shape) in locked) + is_component(shape) for key, shape in shapes.items()
        }

    def round(self, changed: Iterable[str]) -> list[str]:
        """Merge the shapes that are equal to one of `changed`; shapes that refer to a merged one may be equal next."""
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
        """Keys of the shapes of a group to replace now."""
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
        """The shape that replaces the one under `key`."""
        while key in self.leader:
            key = self.leader[key]
        return key


class _Outliner:
    """Makes the outlines of shapes; equal contents have equal numbers."""

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}
        # By identity: lowering shares equal scalar types, and comparing them takes time.
        self._scalars: dict[int, int] = {}

    def outline(self, shape: ir.Shape) -> _Outline:
        """The content that makes two shapes equal: everything except location and descriptions."""
        targets: list[str] = []
        blank = partial(_blank, targets)
        match shape:
            case ir.Alias():
                rest: Hashable = ("alias", self._type(shape.type, blank), shape.xml)
            case ir.Record():
                fields = sorted(shape.fields, key=attrgetter("wire_name"))
                members = [
                    (
                        field.wire_name,
                        self._type(field.type, blank),
                        field.required,
                        field.access,
                        repr(field.default) if field.default else "",
                        field.xml,
                    )
                    for field in fields
                ]
                extra = None if shape.extra is None else self._type(shape.extra, blank)
                kind = shape.words[0].split()[-1:] if len(fields) < _TELLING else []
                rest = ("record", *kind, *members, extra, shape.closed, shape.variant_member, shape.variants, shape.xml)
        return _Outline(self._number(rest), tuple(targets))

    def _number(self, content: Hashable) -> int:
        return self._numbers.setdefault(content, len(self._numbers))

    def _type(self, type_: ir.Type, blank: Callable[[ir.Type], ir.Type]) -> Hashable:
        """A type with its references blanked."""
        if is_compound(type_):
            return rebuilt(type_, blank)
        number = self._scalars.get(id(type_))
        if number is None:
            number = self._scalars[id(type_)] = self._number(type_)
        return number


def _blank(targets: list[str], type_: ir.Type) -> ir.Type:
    """A blank in place of a reference, whose target is added to `targets`."""
    if not isinstance(type_, ir.Ref):
        return type_
    targets.append(type_.target)
    return _BLANK


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

    shapes = {key: _led_relatives(shape, sharing) for key, shape in client.shapes.items() if key not in sharing.leader}
    return map_types(client._replace(shapes=shapes), led)


def _led_relatives(shape: ir.Shape, sharing: _Sharing) -> ir.Shape:
    if not isinstance(shape, ir.Record) or not (shape.variants or shape.parents):
        return shape
    variants = tuple((value, sharing.led(key)) for value, key in shape.variants)
    return shape._replace(variants=variants, parents=tuple(map(sharing.led, shape.parents)))


def _led_values(mapped: tuple[tuple[str | None, str], ...], sharing: _Sharing) -> tuple[tuple[str | None, str], ...]:
    return tuple((value, sharing.led(key)) for value, key in mapped)
