"""The name of each operation in the package: `[operations]` and `[methods]` of `client.toml`. Knows no types."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Set

import attrs

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.passes.apply_method_rules import is_one_argument
from specloom.sdk.gaps import AROUND, Gap
from specloom.sdk.match import placeholders
from specloom.sdk.sdk import Sdk, SDKMethod
from specloom.sdk.toml_text import Value

_BINARY = frozenset(("BinaryAPIResponse", "HttpxBinaryResponseContent", "StreamedBinaryAPIResponse"))
"""What methods return that hand bytes on."""


@attrs.frozen
class MatchedMethod:
    """An operation's method, and other methods of the SDK that call the same operation."""

    key: str
    method: SDKMethod
    others: tuple[SDKMethod, ...] = ()


def placed(
    methods: tuple[SDKMethod, ...], operations: Mapping[tuple[str, ...], str]
) -> tuple[list[MatchedMethod], list[Gap]]:
    """One method for each operation, preferring current and documented ones; hand-written methods are gaps."""
    by_key: dict[str, list[SDKMethod]] = {}
    gaps: list[Gap] = []
    paths = {method.path for method in methods if method.path in operations}
    for method in methods:
        if method.path in operations:
            other = _apart_from_methods(method, paths)
            gaps += [_renamed(method, other)] if other is not method else []
            by_key.setdefault(operations[method.path], []).append(other)
    found: list[MatchedMethod] = []
    for key, several in by_key.items():
        first, *rest = sorted(several, key=lambda method: (not method.in_reference, method.deprecated is not None))
        others = [method for method in rest if method.in_reference or method.line == first.line or method.deprecated]
        found.append(MatchedMethod(key, first, tuple(others)))
        gaps += [_handwritten(method, first) for method in rest if method not in others]
    gaps += [_not_described(method) for method in methods if method.path not in operations]
    return found, gaps


def _apart_from_methods(method: SDKMethod, paths: Set[tuple[str, ...]]) -> SDKMethod:
    """The method below a resource of another name, where a method already has that name."""
    taken = next((depth for depth in range(1, len(method.path)) if method.path[:depth] in paths), None)
    if taken is None:
        return method
    steps = (*method.path[: taken - 1], f"{method.path[taken - 1]}_resource", *method.path[taken:])
    return attrs.evolve(method, path=steps)


def _renamed(method: SDKMethod, other: SDKMethod) -> Gap:
    why = "its resource has the name of a method"
    return Gap("method", method.dotted, why, f"client.{other.dotted}, or another name in [operations]", method.line)


def _handwritten(method: SDKMethod, first: SDKMethod) -> Gap:
    why = f"{AROUND} {first.dotted}, which sends the same operation"
    return Gap("method", method.dotted, why, f"write it in custom/, calling client.{first.dotted}", method.line)


def _not_described(method: SDKMethod) -> Gap:
    operation = f"{method.http_method} {method.url}"
    return Gap(
        "method",
        method.dotted,
        f"the description has no {operation}",
        f"add {operation} to the description",
        method.line,
    )


def operation_names(found: list[MatchedMethod]) -> dict[str, Value]:
    """`[operations]`: each operation's name, and its further ones where the SDK has several."""
    return {
        each.key: [each.method.dotted, *(_other_name(other, each.method) for other in each.others)]
        if each.others
        else each.method.dotted
        for each in found
    }


def _other_name(method: SDKMethod, first: SDKMethod) -> dict[str, Value]:
    names: dict[str, Value] = {"name": method.dotted}
    if method.deprecated:
        names["deprecated"] = method.deprecated
    if first.page is not None and method.page is None and method.returns is not None:
        names["returns"] = "response"
    if method.returns_name == "str" and first.returns_name != "str":
        names["returns"] = "text"
    return names


def method_tables(found: list[MatchedMethod], client: ir.Client) -> tuple[dict[str, Value], list[Gap]]:
    """`[methods."METHOD /path"]` for methods that differ from their defaults once all other names are assigned."""
    tables: dict[str, Value] = {}
    gaps: list[Gap] = []
    for each in found:
        operation = client.operations[each.key]
        table: dict[str, Value] = {}
        order = path_order(each.method, operation)
        supplied = [param.wire_name for param in operation.params if param.client_argument]
        if order and order != [name for name in placeholders(operation.path) if name not in supplied]:
            table["path"] = order
        named = _keyword_only(each.method, operation, order)
        if named:
            table["keyword"] = named
        renamed, lacking = _arguments(client, each.method, operation)
        if renamed:
            table["arguments"] = renamed
        if each.method.deprecated is not None:
            table["deprecated"] = each.method.deprecated
        body = _body(client, each.method, operation)
        if body:
            table["body"] = body
        if _has_positional_body(client, each.method, operation):
            table["positional_body"] = True
        if each.method.unwrapped:
            table["unwrap"] = each.method.unwrapped
        if _is_binary(each.method) and each.method.item is None and not _has_bytes(operation):
            table["returns"] = "binary"
        if _only_streams(each.method, operation):
            table["returns"] = "stream"
        if table:
            tables[each.key] = table
        gaps += [*lacking, *_with_options(each.method)]
    return tables, gaps


def _with_options(method: SDKMethod) -> Iterator[Gap]:
    """A gap for a method that sends with other options than the client has."""
    if method.options:
        why = f"the SDK sends it with other options of the client: {method.options}"
        change = f"write it in custom/, calling self._client.with_options({method.options})"
        yield Gap("method", method.dotted, why, change, method.line, verdict="differs")


def _only_streams(method: SDKMethod, operation: ir.Operation) -> bool:
    """Whether the SDK always asks for the stream, which the operation sends among other responses."""
    always = method.item is not None and not method.switch
    if not always or operation.stream is None or operation.stream.switch:
        return False
    kinds = {media.kind for response in operation.successes for media in response.media}
    return bool(kinds - {"sse", "jsonl"})


def path_order(method: SDKMethod, operation: ir.Operation) -> list[str]:
    """Placeholders in the order of the SDK's arguments, positional ones first."""
    theirs, ours = placeholders(method.url), placeholders(operation.path)
    if len(theirs) != len(ours):
        return []
    argument_of = {own: method.path_arguments.get(name, name) for name, own in zip(theirs, ours, strict=True)}
    order = [argument.name for argument in sorted(method.arguments, key=lambda argument: not argument.positional)]
    known = [name for name in ours if argument_of[name] in order]
    if len(known) < len(ours):
        return []
    needed = {argument.name for argument in method.arguments if argument.required}
    wanted = [name for name in known if argument_of[name] in needed]
    return sorted(wanted, key=lambda name: order.index(argument_of[name]))


def _keyword_only(method: SDKMethod, operation: ir.Operation, order: list[str]) -> list[str]:
    """Those of the placeholders that the SDK takes by their names only."""
    names = path_names(method, operation)
    named = {argument.name for argument in method.arguments if not argument.positional}
    return [wire_name for wire_name in order if names.get(wire_name) in named]


def supplied_arguments(
    sdk: Sdk, client: ir.Client, operations: Mapping[tuple[str, ...], str]
) -> dict[str, dict[str, tuple[str, ...]]]:
    """Table of `client.toml` -> constructor argument -> what it supplies in calls that do not give it."""
    found = {
        "path_arguments": _path_arguments(sdk, client, operations),
        "query_arguments": _other_arguments(sdk, operations, "query"),
        "body_arguments": _other_arguments(sdk, operations, "body"),
    }
    return {key: {name: tuple(wires) for name, wires in table.items()} for key, table in found.items() if table}


def _other_arguments(sdk: Sdk, operations: Mapping[tuple[str, ...], str], location: str) -> dict[str, list[str]]:
    names = {argument.name for argument in sdk.client.arguments}
    found: dict[str, list[str]] = {}
    for method in sdk.methods:
        for argument in method.arguments if method.path in operations else ():
            supplying = method.client_arguments.get(argument.name, "")
            wires = found.setdefault(supplying, [])
            if supplying in names and argument.location == location and argument.wire_name not in wires:
                wires.append(argument.wire_name)
    return {name: wires for name, wires in found.items() if wires}


def _path_arguments(sdk: Sdk, client: ir.Client, operations: Mapping[tuple[str, ...], str]) -> dict[str, list[str]]:
    """Constructor argument -> path parameters that it supplies."""
    names = {argument.name for argument in sdk.client.arguments}
    found: dict[str, list[str]] = {}
    for method in sdk.methods:
        operation = client.operations.get(operations.get(method.path, ""))
        optional = {each.name for each in method.arguments if each.location == "path" and not each.required}
        supplying = {name: method.client_arguments.get(name, name) for name in optional}
        for wire_name, argument in path_names(method, operation).items() if operation is not None else ():
            wires = found.setdefault(supplying.get(argument, ""), [])
            if supplying.get(argument) in names and wire_name not in wires:
                wires.append(wire_name)
    return {name: wires for name, wires in found.items() if wires}


def path_names(method: SDKMethod, operation: ir.Operation) -> dict[str, str]:
    """Placeholder of the description -> argument of the SDK."""
    pairs = zip(placeholders(method.url), placeholders(operation.path), strict=False)
    return {own: method.path_arguments.get(name, name) for name, own in pairs}


def _body(client: ir.Client, method: SDKMethod, operation: ir.Operation) -> str:
    """The media type whose properties the SDK takes as arguments, where several are described."""
    media = operation.body.media if operation.body is not None else ()
    if len(media) < 2:
        return ""
    if method.multipart and any(each.kind == "multipart" for each in media):
        return "multipart/form-data"
    given = {argument.wire_name for argument in method.arguments}
    bodies = {each.media_type: record(client, core(client, each.type)) for each in media}
    common = {
        media_type: len(given & {field.wire_name for field in body.fields})
        for media_type, body in bodies.items()
        if body is not None
    }
    best = max(common, key=lambda media_type: common[media_type], default="")
    return best if len(common) < len(media) and common.get(best) else ""


_ON_DEMAND = ("options", "idempotency_key")
"""Names that an argument has only where a rule asks for it."""


def _has_positional_body(client: ir.Client, method: SDKMethod, operation: ir.Operation) -> bool:
    """Whether the SDK takes a whole body by position, as it takes files, and the description has it as one argument."""
    positional = any(argument.positional and argument.name == method.body for argument in method.arguments)
    return positional and is_one_argument(client, operation)


def _is_binary(method: SDKMethod) -> bool:
    returned = ast.unparse(method.returns.node) if method.returns is not None else ""
    return returned.rpartition(".")[2] in _BINARY


def _has_bytes(operation: ir.Operation) -> bool:
    media = [each for response in operation.responses if response.success for each in response.media]
    return bool(media) and all(each.kind == "binary" for each in media)


def _arguments(client: ir.Client, method: SDKMethod, operation: ir.Operation) -> tuple[dict[str, Value], list[Gap]]:
    """Wire name -> argument that differs from the default, and arguments that the description lacks."""
    places = list(_places(client, operation))
    paths = {argument: own for own, argument in path_names(method, operation).items()}
    renamed: dict[str, Value] = {}
    gaps: list[Gap] = []
    for argument in method.arguments:
        wire = paths.get(argument.name, argument.wire_name)
        where = [argument.location, "body", "query", "header", "cookie"] if argument.location != "path" else ["path"]
        found = _found(places, "" if argument.name == method.body else wire, where)
        if found is not None:
            if found.name != argument.name or argument.name in _ON_DEMAND:
                renamed[found.key(places)] = argument.name
        elif places or method.arguments:
            gaps.append(
                Gap(
                    "argument",
                    f"{method.dotted}({argument.name})",
                    f"{operation.key} has no parameter or property {wire}",
                    f"describe {wire}, or send it with extra_body or extra_query",
                    method.line,
                )
            )
    return renamed, gaps


@attrs.frozen
class _Place:
    """Where an argument's value goes; the wire name of a whole body is `""`."""

    wire_name: str
    location: str
    name: str

    def key(self, places: list[_Place]) -> str:
        """What `arguments` calls it: with its location, where several have the wire name."""
        alike = {each.location for each in places if each.wire_name == self.wire_name}
        return f"{self.wire_name} in {self.location}" if len(alike) > 1 else self.wire_name or "body"


def _found(places: list[_Place], wire: str, where: list[str]) -> _Place | None:
    """The place of a wire name, in the first of these locations that has it."""
    fitting = [each for each in places if each.wire_name in (wire, f"{wire}[]")]
    return next((each for location in where for each in fitting if each.location == location), None) or next(
        iter(fitting), None
    )


def _places(client: ir.Client, operation: ir.Operation) -> Iterator[_Place]:
    """The places of all arguments of a method."""
    for media in operation.body.media if operation.body is not None else ():
        body = record(client, core(client, media.type))
        if body is None or not body.fields:
            yield _Place("", "body", "body")
        else:
            yield from (_Place(field.wire_name, "body", field.name) for field in body.fields)
    yield from (_Place(param.wire_name, param.location, param.name) for param in operation.params)
    if operation.stream is not None and operation.stream.switch:
        yield _Place(operation.stream.switch, "body", operation.stream.switch)
