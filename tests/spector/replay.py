"""Makes the one call that a scenario expects, from values read off its request; scenarios that need more are in `calls`."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.spector import values
from tests.spector.mock import Call, Scenario
from tests.spector.service import Service

from specloom import ir

UNCHECKED_HEADERS = {"content-type", "accept", "authorization"}


def play(service: Service, scenario: Scenario) -> None:
    """Make every call of a scenario and check each response. Raises AssertionError and whatever the client raises."""
    for call in scenario.calls:
        play_call(service, call)


def play_call(service: Service, call: Call) -> None:
    """Make one call and check its response."""
    operation, path = service.operation(call.method, call.path)
    arguments = parameters(service, operation, call, path) | body(service, operation, call)
    method = service.method(operation)
    if call.response["status"] >= 400:
        check_error(service, method, arguments, call)
    else:
        check_response(service, method(**arguments), call)


def parameters(service: Service, operation: ir.Operation, call: Call, path: dict[str, str]) -> dict[str, Any]:
    """Arguments for what travels outside the body."""
    headers = {name.lower(): value for name, value in (call.request.get("headers") or {}).items()}
    places = {"path": path, "query": call.request.get("query") or {}, "header": headers, "cookie": dict[str, str]()}
    arguments: dict[str, Any] = {}
    for param in operation.params:
        wire = param.wire_name.lower() if param.location == "header" else param.wire_name
        if wire in places[param.location]:
            said = places[param.location][wire]
            text = said if isinstance(said, str) else json.dumps(said)
            arguments[param.name] = values.from_text(text, param.type, service.shapes)
    known = {param.wire_name.lower() for param in operation.params if param.location == "header"}
    rest = {name: value for name, value in headers.items() if name not in known | UNCHECKED_HEADERS}
    return arguments | ({"extra_headers": rest} if rest else {})


def body(service: Service, operation: ir.Operation, call: Call) -> dict[str, Any]:
    """Arguments for the body that the server expects."""
    said = call.request.get("body")
    if not said or not operation.body:
        return {}
    if said.get("kind") == "multipart":
        return service.arguments_of(operation, multipart(said, operation))
    raw = said["rawContent"]
    media = operation.body.media[0]
    if isinstance(raw, dict) or media.kind == "binary":
        return {"body": octets(raw)}
    if said["contentType"] == "application/xml":
        return {"body": None}
    value = json.loads(raw)
    whole = values.from_json(value, media.type, service.shapes)
    return service.arguments_of(operation, value if isinstance(value, dict) else whole)


def octets(raw: str | dict[str, str]) -> bytes:
    """Raw content of a body, which the scenarios hold as text or as base64."""
    return base64.b64decode(raw["$base64"]) if isinstance(raw, dict) else raw.encode()


def multipart(said: dict[str, Any], operation: ir.Operation) -> dict[str, Any]:
    """Members of a multipart body: values, and files as (name, octets, media type)."""
    assert operation.body is not None
    many = {part.wire_name for part in operation.body.media[0].parts if part.many}
    members: dict[str, Any] = dict(said.get("parts") or {})
    if isinstance(members.get("id"), int):
        members["id"] = str(members["id"])
    for file in said.get("files") or []:
        one = (file["originalname"], base64.b64decode(file["buffer"]["$base64"]), file["mimetype"])
        name = file["fieldname"]
        members[name] = [*members.get(name, []), one] if name in many else one
    return members


def check_response(service: Service, result: Any, call: Call) -> None:
    """Assert that the client gives what the server sent."""
    said = call.response.get("body")
    if not said or call.method == "HEAD":
        return
    raw = said.get("rawContent")
    if isinstance(raw, dict):
        assert result.read() == octets(raw), "the octets differ"
    elif said["contentType"] == "application/json" and raw is not None:
        check_json(service, result, raw, call)
    elif raw is not None and said["contentType"] == "text/plain":
        assert result == raw


def check_json(service: Service, result: Any, raw: str, call: Call) -> None:
    """Assert that a JSON response arrived whole; a scalar in its Python form, a file octet by octet."""
    if hasattr(result, "read"):
        assert result.read() == raw.encode(), "the octets differ"
        return
    wanted = json.loads(raw)
    if isinstance(wanted, str):
        wanted, got = values.from_json(wanted, values_type(service, call), service.shapes), result
    else:
        got = service.plain(result)
    assert got == wanted, f"got {got!r}, the server sent {wanted!r}"


def values_type(service: Service, call: Call) -> ir.Type:
    """Type of the described JSON response of a call."""
    operation, _ = service.operation(call.method, call.path)
    return next(
        (media.type for response in operation.responses for media in response.media if response.success), ir.Any()
    )


def check_error(service: Service, method: Any, arguments: dict[str, Any], call: Call) -> None:
    """Assert that the client raises the error that the server answered with."""
    try:
        method(**arguments)
    except service.package.APIStatusError as error:
        assert error.status_code == call.response["status"], f"raised with {error.status_code}"
        said = call.response.get("body")
        if said and said["contentType"] == "application/json":
            assert service.plain(error.body) == json.loads(said["rawContent"])
    else:
        raise AssertionError(f"status {call.response['status']} raised nothing")
