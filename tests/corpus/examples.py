"""Carries the labelled examples of a description through its generated package and back; knows no single description."""

from __future__ import annotations

import inspect
import json
import typing
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import httpx

from specloom import ir
from specloom.pipeline import GeneratedPackage


@attrs.frozen
class Carried:
    """How the examples fared.

    Attributes:
        counts: `valid`, `invalid` (how many were tried), `valid carried`, `invalid carried`; `skipped`, which are not among those,
            and `skipped: REASON`.
        lost: (JSON pointer, what happened) of each that was not written back equal.
    """

    counts: Mapping[str, int]
    lost: tuple[tuple[str, str], ...]


class Skipped(Exception):
    """The example has no place in the package by which it could be carried."""


def carry(
    package: Any, client_class: str, generated: GeneratedPackage, examples: Iterable[Mapping[str, Any]]
) -> Carried:
    """Carry each example: components through their class, responses and bodies through a call."""
    counts: Counter[str] = Counter()
    lost: list[tuple[str, str]] = []
    for example in examples:
        label = "valid" if example["valid"] else "invalid"
        counts[label] += 1
        try:
            back = carried(package, client_class, generated, example)
        except Skipped as reason:
            counts[f"skipped: {reason}"] += 1
            counts["skipped"] += 1
            counts[label] -= 1
            continue
        except Exception as error:  # a response must never make generated code raise, whatever the exception
            lost.append((str(example["ptr"]), f"{label}: {type(error).__name__}: {error}"[:300]))
            continue
        if canonical(back) == canonical(example["value"]):
            counts[f"{label} carried"] += 1
        else:
            lost.append((str(example["ptr"]), f"{label}: came back as {canonical(back)[:200]}"))
    return Carried(dict(counts), tuple(lost))


def canonical(value: Any) -> str:
    """One text for one JSON value; 1, 1.0 and true are three."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def carried(package: Any, client_class: str, generated: GeneratedPackage, example: Mapping[str, Any]) -> Any:
    """The example's value after its way through the package. Raises Skipped and whatever the package raises."""
    match example["kind"]:
        case "component":
            return through_class(package, generated, example)
        case "response":
            return through_response(package, client_class, generated, example)
        case "request":
            return through_request(package, client_class, generated, example)
        case kind:
            raise Skipped(str(kind))


def through_class(package: Any, generated: GeneratedPackage, example: Mapping[str, Any]) -> Any:
    """Decode as the component's class or alias, and encode."""
    pointer = str(example["ptr"]).removeprefix("#")
    shape = next((each for each in generated.client.shapes.values() if each.origin.pointer == pointer), None)
    if shape is None:
        raise Skipped("no named type")
    decoded = package.from_dict(getattr(package.models, shape.name), example["value"])
    return package.to_dict(decoded)


def operation_of(generated: GeneratedPackage, example: Mapping[str, Any]) -> ir.Operation:
    """The operation that the example belongs to."""
    return generated.client.operations[f"{str(example['method']).upper()} {example['path']}"]


def through_response(package: Any, client_class: str, generated: GeneratedPackage, example: Mapping[str, Any]) -> Any:
    """Answer a call with the example, and encode what the method gives or raises."""
    operation = operation_of(generated, example)
    media_type = str(example["media"])
    if "json" not in media_type and media_type != "*/*":
        raise Skipped(f"media type {media_type}")
    status = number(str(example["status"]))
    content_type = media_type if "*" not in media_type else "application/json"

    def answer(request: httpx.Request) -> httpx.Response:
        if b"grant_type=" in request.read():
            return httpx.Response(200, json={"access_token": "x", "token_type": "bearer"})
        text = json.dumps(example["value"]).encode()
        return httpx.Response(status, headers={"content-type": content_type}, content=text)

    with opened(package, client_class, answer) as client:
        method = method_of(client, operation)
        try:
            result = method(**fillers(operation, method))
            if hasattr(result, "first_page"):
                result = result.first_page()
        except package.APIStatusError as error:
            return package.to_dict(error.body)
        if hasattr(result, "read"):
            return json.loads(result.read())
        if hasattr(result, "__next__") or hasattr(result, "close"):
            raise Skipped("read item by item")
        return package.to_dict(result)


def through_request(package: Any, client_class: str, generated: GeneratedPackage, example: Mapping[str, Any]) -> Any:
    """Call the method with the example as its body; what was sent."""
    operation = operation_of(generated, example)
    if "json" not in str(example["media"]) or operation.body is None:
        raise Skipped(f"media type {example['media']}")
    if operation.body.media[0].kind != "json":
        raise Skipped("another media type is sent")
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if b"grant_type=" in request.read():
            return httpx.Response(200, json={"access_token": "x", "token_type": "bearer"})
        sent.append(request.read())
        return httpx.Response(204)

    with opened(package, client_class, answer) as client:
        method = method_of(client, operation)
        arguments = fillers(operation, method) | body_arguments(package, generated, operation, method, example["value"])
        result = method(**arguments)
        if hasattr(result, "first_page"):
            result.first_page()
    return json.loads(sent[0])


def opened(package: Any, client_class: str, answer: Any) -> Any:
    """A client whose requests `answer` answers, with made-up credentials."""
    maker = getattr(package, client_class)
    names = [name for name in inspect.signature(maker).parameters if name not in ("base_url", "options")]
    transport = httpx.MockTransport(answer)
    return maker(
        base_url="http://corpus.test",
        http_client=httpx.Client(transport=transport),
        max_retries=0,
        **dict.fromkeys(names, "x"),
    )


def method_of(client: Any, operation: ir.Operation) -> Any:
    """The generated method of an operation."""
    for name in (*operation.resource, operation.name):
        client = getattr(client, name)
    return client


def usual_signature(method: Any) -> inspect.Signature:
    """How a method is usually called: its first overload, if it has several forms."""
    overloads = typing.get_overloads(getattr(method, "__func__", method))
    if not overloads:
        return inspect.signature(method)
    signature = inspect.signature(overloads[0])
    return signature.replace(parameters=list(signature.parameters.values())[1:])  # without `self`


def fillers(operation: ir.Operation, method: Any) -> dict[str, Any]:
    """Something for each required argument: what it is does not matter here."""
    required = [
        name
        for name, parameter in usual_signature(method).parameters.items()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]
    locations = {param.name: param.type for param in operation.params}
    return {name: ["x"] if isinstance(locations.get(name), ir.List) else "x" for name in required}


def body_arguments(
    package: Any, generated: GeneratedPackage, operation: ir.Operation, method: Any, value: Any
) -> dict[str, Any]:
    """A JSON body as the method takes it: whole, or member by member and the rest as `extra_body`."""
    takes = named_parameters(method)
    assert operation.body is not None
    record = record_of(generated, operation.body.media[0].type)
    if (
        record is None
        or not isinstance(value, dict)
        or ("body" in takes and "body" not in {f.wire_name for f in record.fields})
    ):
        return {"body": value}
    names = {field.wire_name: argument(field.name, takes, operation) for field in record.fields}
    given = {names[wire]: package.NULL if each is None else each for wire, each in value.items() if wire in names}
    required = {
        names[field.wire_name]: ... for field in record.fields if field.required and field.wire_name not in value
    }
    if required.keys() & {name for name, each in takes.items() if each.default is each.empty}:
        raise Skipped("a required argument is not in the example")
    rest = {wire: each for wire, each in value.items() if wire not in names}
    return given | ({"extra_body": rest} if rest else {})


def named_parameters(method: Any) -> dict[str, inspect.Parameter]:
    """The parameters of a method that have a name of their own: not `**options`."""
    parameters = usual_signature(method).parameters
    return {name: each for name, each in parameters.items() if each.kind is not each.VAR_KEYWORD}


def argument(name: str, takes: Mapping[str, object], operation: ir.Operation) -> str:
    """Name of the argument for a member: another one where a parameter of the operation has its own."""
    taken = {param.name for param in operation.params}
    candidates = (f"body_{name}", f"{name}_body", f"{name}_", f"{name}_2") if name in taken else (name, f"{name}_")
    return next((each for each in candidates if each in takes), name)


def record_of(generated: GeneratedPackage, kind: ir.Type) -> ir.Record | None:
    """The record that a body is, through aliases."""
    seen: set[str] = set()
    while isinstance(kind, ir.Ref) and kind.target not in seen:
        seen.add(kind.target)
        shape = generated.client.shapes[kind.target]
        if isinstance(shape, ir.Record):
            return shape
        kind = shape.type
    return None


def number(status: str) -> int:
    """A status code that a described status stands for."""
    return {"default": 500}.get(status) or int(status.upper().replace("X", "0"))
