"""Matches classes of an SDK to schemas of a description by following both from the methods. Writes no settings.

Names decide only for classes that no method reaches.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.passes.unions import union_of
from specloom.sdk.aliases import aliased, is_input
from specloom.sdk.annotations import Annotation, ClassOf, ListOf, MapOf, OneOf, read_annotation
from specloom.sdk.arguments import fields
from specloom.sdk.described_types import described_events, success_types
from specloom.sdk.field_records import records_in_fields
from specloom.sdk.likeness import likeness
from specloom.sdk.modules import Modules, Name
from specloom.sdk.name_match import by_name, by_sibling, plain, stage
from specloom.sdk.sdk import Sdk, SDKMethod

_Fields = dict[str, tuple[str, Annotation]]
_ENOUGH = 0.34
"""Minimum similarity for a match between an object and one alternative of a union."""

_MOST_OFFERED = 400
_ALIKE = 1.6
"""Minimum score for a class that no method reaches: most fields and a constant."""


@attrs.frozen
class Matches:
    """What is known about the types of an SDK.

    Attributes:
        shapes: Class of the SDK -> key of the matching shape.
        attributes: (shape key, wire name) -> attribute of the SDK's class, or key of its TypedDict if it has no class.
        params: TypedDict of arguments -> operation key.
        responses, items: Class without a matching shape -> operation that returns it, or streams it.
    """

    shapes: Mapping[Name, str]
    attributes: Mapping[tuple[str, str], str]
    params: Mapping[Name, str]
    responses: Mapping[Name, str]
    items: Mapping[Name, str]


def match_classes(sdk: Sdk, client: ir.Client, operations: Mapping[tuple[str, ...], str]) -> Matches:
    """The matches between the types of an SDK and the shapes of a client."""
    walk = _Walk(sdk.modules, client, {name: page.items for name, page in sdk.pages.items()})
    for method in sdk.methods:
        operation = client.operations.get(operations.get(method.path, ""))
        if operation is not None:
            walk.method(method, operation)
    events = described_events(client)
    for event in {method.event for each in sdk.webhooks for method in each.methods if method.event is not None}:
        walk.pair(read_annotation(sdk.modules, event), union_of(events) if events else ir.Any())
    shapes = walk.all_elected()
    for name, key in by_name(sdk, client, {*shapes, *walk.params, *walk.responses}):
        walk.named(name, key)
    while True:
        shapes = {**walk.all_elected(), **shapes}
        known = {*shapes, *walk.params, *walk.responses, *walk.votes}
        found = list(walk.alike(name for name in dict.fromkeys(sdk.exports.values()) if name not in known))
        found += [pair for pair in by_sibling(sdk, shapes) if pair[0] not in known]
        if not found:
            shapes = {**dict(by_name(sdk, client, known, any_stage=True)), **shapes}
            return Matches(shapes, {**walk.keys, **walk.attributes}, walk.params, walk.responses, walk.items)
        for name, key in found:
            walk.named(name, key)


class _Walk:
    """The matching in progress, with both sides."""

    def __init__(self, modules: Modules, client: ir.Client, items: Mapping[str, tuple[str, ...]]) -> None:
        self.modules, self.client, self.items_of_pages = modules, client, items
        self.votes: dict[Name, Counter[str]] = {}
        self.attributes: dict[tuple[str, str], str] = {}
        self.keys: dict[tuple[str, str], str] = {}
        self.params: dict[Name, str] = {}
        self.responses: dict[Name, str] = {}
        self.items: dict[Name, str] = {}
        self._seen: set[tuple[Name, str]] = set()
        self._fields: dict[Name, _Fields] = {}

    def all_elected(self) -> dict[Name, str]:
        """Every class with a vote that has a matching shape; one that the field of a matched class names has that field's type."""
        found = {name: key for name in self.votes if (key := self.elected(name)) is not None}
        classes = {name: key for name, key in found.items() if self._aliased(name) is None}
        for name, counted in records_in_fields(classes, self._fields_of, self.client).items():
            if name in classes and found[name] not in counted:
                found[name] = max(counted, key=lambda key: counted[key])
        return found

    def elected(self, name: Name) -> str | None:
        """The shape with the most matching pairs; for a class, a record is preferred to a nullable alias of it.

        None for an alias of several classes, one of which is that record.
        """
        aliased = self._aliased(name)
        votes = self.votes[name]
        members = (
            [each.name for each in aliased.members if isinstance(each, ClassOf)] if isinstance(aliased, OneOf) else []
        )
        several = len(members) > 1

        def is_record(key: str) -> bool:
            return isinstance(self.client.shapes[key], ir.Record)

        chosen = aliased is None or several
        best = max(
            votes,
            key=lambda key: (
                chosen and is_record(key) == (aliased is None),
                votes[key],
                self._likeness(name, ir.Ref(key)) if len(votes) > 1 else 0,
            ),
        )
        one_of_them = several and is_record(best) and any(best in self.votes.get(each, ()) for each in members)
        return None if one_of_them else best

    def method(self, method: SDKMethod, operation: ir.Operation) -> None:
        """Follow the arguments and the response of a method."""
        if method.params is not None:
            self.params.setdefault(method.params, operation.key)
        sent = dict(self._sent(operation))
        for wire, type_ in self._given(method):
            if wire in sent:
                self.pair(type_, sent[wire])
        if method.returns is not None:
            self._returned(method, operation)
        if method.returns_class is not None and method.page is None:
            self.responses.setdefault(method.returns_class, operation.key)
            for whole in success_types(operation):
                self.pair(
                    ClassOf(method.returns_class),
                    self._property(whole, method.unwrapped) if method.unwrapped else whole,
                )
        if method.item is not None and operation.stream is not None:
            item = read_annotation(self.modules, method.item)
            if isinstance(item, ClassOf):
                self.items.setdefault(item.name, operation.key)
            self.pair(item, operation.stream.item)

    def _given(self, method: SDKMethod) -> Iterator[tuple[str, Annotation]]:
        for argument in method.arguments:
            if argument.annotation is not None:
                yield argument.wire_name, read_annotation(self.modules, argument.annotation)
        if method.params is not None:
            yield from self._fields_of(method.params).values()

    def _sent(self, operation: ir.Operation) -> Iterator[tuple[str, ir.Type]]:
        yield from ((param.wire_name, param.type) for param in operation.params)
        for media in operation.body.media if operation.body is not None else ():
            body = record(self.client, core(self.client, media.type))
            yield from ((field.wire_name, field.type) for field in body.fields) if body is not None else ()

    def _returned(self, method: SDKMethod, operation: ir.Operation) -> None:
        assert method.returns is not None
        for type_ in success_types(operation):
            if method.page is not None:
                inner = method.returns.node
                item = operation.pages.item if operation.pages is not None else self._listed(type_, method.page)
                if isinstance(inner, ast.Subscript) and item is not None:
                    self.pair(read_annotation(self.modules, method.returns.inner(inner.slice)), item)
                continue
            returned = read_annotation(self.modules, method.returns)
            inner_type = self._property(type_, method.unwrapped) if method.unwrapped else type_
            if isinstance(returned, ClassOf):
                self.responses.setdefault(returned.name, operation.key)
            self.pair(returned, inner_type)

    def _property(self, type_: ir.Type, name: str) -> ir.Type:
        found = record(self.client, core(self.client, type_))
        return (
            next((field.type for field in found.fields if field.wire_name == name), type_)
            if found is not None
            else type_
        )

    def _listed(self, type_: ir.Type, page: Name) -> ir.Type | None:
        """The items of a page: where its class has them, else the first list."""
        found: ir.Type = type_
        for step in self.items_of_pages.get(page.name, ()):
            found = self._property(found, step)
        whole = core(self.client, found)
        return whole.item if isinstance(whole, ir.List) else self._only_list(type_)

    def _only_list(self, type_: ir.Type) -> ir.Type | None:
        whole = core(self.client, type_)
        if isinstance(whole, ir.List):
            return whole.item
        found = record(self.client, whole)
        lists = (
            [listed.item for field in found.fields if isinstance(listed := core(self.client, field.type), ir.List)]
            if found
            else []
        )
        return lists[0] if lists else None

    def pair(self, annotation: Annotation, type_: ir.Type) -> None:
        """Record a match, and continue with the parts of both types."""
        match annotation, type_:
            case ClassOf(name), ir.Ref(target):
                self.named(name, target)
            case ClassOf(), ir.Union(members) if len(others := [each for each in members if each != ir.Null()]) == 1:
                self.pair(annotation, others[0])
            case ClassOf(name), _ if isinstance(several := self._aliased(name), OneOf):
                self.pair(several, type_)
            case ClassOf(name), _:
                alternatives = self._alternatives(type_)
                best = self._best(annotation, alternatives) if len(alternatives) > 1 else next(iter(alternatives), None)
                if isinstance(best, ir.Ref):
                    self.named(name, best.target)
                elif (inner := self._aliased(name)) is not None and (name, str(id(type_))) not in self._seen:
                    self._seen.add((name, str(id(type_))))
                    self.pair(inner, type_)
            case ((ListOf() | MapOf() | OneOf()), ir.Ref(target)) if isinstance(
                shape := self.client.shapes[target], ir.Alias
            ):
                self.pair(annotation, shape.type)
            case ListOf(item), ir.List(inner):
                self.pair(item, inner)
            case MapOf(value), ir.Map(inner):
                self.pair(value, inner)
            case OneOf(members), _:
                self._several(members, self._alternatives(type_))
            case ((ListOf() | MapOf()), ir.Union()):
                for each in self._alternatives(type_):
                    if isinstance(each, ir.List | ir.Map):
                        self.pair(annotation, each)
            case _:
                pass

    def named(self, name: Name, target: str) -> None:
        """Record the match of a class with a shape, and continue with the fields of both."""
        self.votes.setdefault(name, Counter())[target] += 1
        if (name, target) in self._seen:
            return
        self._seen.add((name, target))
        shape = self.client.shapes[target]
        aliased = self._aliased(name)
        match shape:
            case ir.Alias(type=inner):
                self.pair(aliased if aliased is not None else ClassOf(name), inner)
            case ir.Record() if aliased is not None:
                self.pair(aliased, ir.Ref(target))
            case ir.Record():
                types = {field.wire_name: field.type for field in shape.fields}
                attributes = self.keys if is_input(self.modules, name) else self.attributes
                for attribute, (wire, annotation) in self._fields_of(name).items():
                    if wire in types:
                        attributes.setdefault((target, wire), attribute)
                        self.pair(annotation, types[wire])

    def _several(self, members: tuple[Annotation, ...], types: list[ir.Type]) -> None:
        for member in members:
            match member:
                case ListOf() | MapOf():
                    for each in types:
                        if isinstance(each, ir.List | ir.Map):
                            self.pair(member, each)
                case ClassOf(name):
                    best = self._best(member, types)
                    if best is not None:
                        self.pair(member, best)
                    else:
                        self._expanded(name, types)
                case _:
                    pass

    def _expanded(self, name: Name, types: list[ir.Type]) -> None:
        """Follow an alias of a list, a map or a union that is itself a member of a union."""
        aliased, seen = self._aliased(name), (name, str([id(each) for each in types]))
        if isinstance(aliased, ListOf | MapOf | OneOf) and seen not in self._seen:
            self._seen.add(seen)
            self._several(aliased.members if isinstance(aliased, OneOf) else (aliased,), types)

    def _best(self, member: Annotation, types: list[ir.Type]) -> ir.Type | None:
        """The alternative that is most similar to a class of the SDK; of those that are equally similar, one of its name."""
        if not isinstance(member, ClassOf):
            return None
        scored = [(self._likeness(member.name, each), self._is_named(each, member.name)) for each in types]
        best = max(range(len(types)), default=None, key=lambda index: scored[index])
        return types[best] if best is not None and scored[best][0] >= _ENOUGH else None

    def _is_named(self, type_: ir.Type, name: Name) -> bool:
        """Whether a schema has the name of a class."""
        shape = self.client.shapes[type_.target] if isinstance(type_, ir.Ref) else None
        return shape is not None and plain(name.name) in (plain(shape.name), *map(plain, shape.words[:1]))

    def _likeness(self, name: Name, type_: ir.Type) -> float:
        return likeness(dict(self._fields_of(name).values()), type_, self.client)

    def alike(self, names: Iterable[Name]) -> Iterator[tuple[Name, str]]:
        """For classes that no method reaches: the shape with the same fields; constants decide between several."""
        by_field: dict[str, list[str]] = {}
        for key, shape in self.client.shapes.items():
            for field in shape.fields if isinstance(shape, ir.Record) else ():
                by_field.setdefault(field.wire_name, []).append(key)
        for name in names:
            wires = [wire for wire, _ in self._fields_of(name).values()]
            rarest = min((by_field.get(wire, list[str]()) for wire in wires), key=len, default=list[str]())
            offered = rarest if len(rarest) <= _MOST_OFFERED else []
            if isinstance(self._aliased(name), OneOf):
                continue  # its fields would be those of one of its members
            of_stage = stage(name.dotted)
            scored = sorted(
                (
                    ((self._likeness(name, ir.Ref(key)), stage(self.client.shapes[key].name) == of_stage), key)
                    for key in offered
                ),
                reverse=True,
            )
            if scored and scored[0][0][0] >= _ALIKE and (len(scored) == 1 or scored[0][0] > scored[1][0]):
                yield name, scored[0][1]

    def _alternatives(self, type_: ir.Type) -> list[ir.Type]:
        """The alternatives of a union without null, aliases resolved."""
        match type_:
            case ir.Union(members):
                return [each for member in members for each in self._alternatives(member)]
            case ir.Ref(target) if isinstance(shape := self.client.shapes[target], ir.Alias) and isinstance(
                shape.type, ir.Union
            ):
                return self._alternatives(shape.type)
            case ir.Null():
                return []
            case _:
                return [type_]

    def _aliased(self, name: Name) -> Annotation | None:
        """The target of an alias of the SDK; None for a class."""
        target = aliased(self.modules, name)
        return None if target is None else read_annotation(self.modules, target)

    def _fields_of(self, name: Name) -> _Fields:
        if name not in self._fields:
            self._fields[name] = {
                attribute: (wire, read_annotation(self.modules, expression))
                for attribute, wire, expression in fields(self.modules, name)
            }
        return self._fields[name]
