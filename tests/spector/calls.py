"""Scenarios that take more than one call whose values are in the request: paging, credentials, choices, streams, XML.

Each function plays one scenario and raises AssertionError when the client gives something else than the server sent.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import TypeAlias

from tests.spector import replay, service, values
from tests.spector.mock import Call, Scenario
from tests.spector.service import Service

Play: TypeAlias = Callable[[Service, Scenario], None]


def with_token(token: str) -> Play:
    """Play it with a client that was given this access token."""

    def play(api: Service, scenario: Scenario) -> None:
        takes = inspect.signature(type(api.client)).parameters
        secret = next(name for name in takes if name not in ("base_url", "options"))
        with type(api.client)(base_url=api.base_url, max_retries=0, **{secret: token}) as client:
            replay.play(service.with_client(api, client), scenario)

    return play


def accepting(api: Service, scenario: Scenario) -> None:
    """Ask for each representation that the server knows of, and for one that it does not."""
    for call in scenario.calls:
        operation, _ = api.operation(call.method, call.path)
        accept = call.request["headers"]["accept"]
        method = api.method(operation)
        if call.response["status"] >= 400:
            replay.check_error(api, method, {"extra_headers": {"accept": accept}}, call)
        else:
            replay.check_response(api, method(accept=accept), call)


def paged(operation_id: str, **arguments: str) -> Play:
    """Iterate over a list to its end: the four pets, in order."""

    def play(api: Service, scenario: Scenario) -> None:
        pets = [api.plain(pet) for pet in api.named(operation_id)(**arguments)]
        names = [pet.get("name") or pet.get("Name") for pet in pets]
        assert names == ["dog", "cat", "bird", "fish"], f"got {names}"

    return play


def page_sizes(api: Service, scenario: Scenario) -> None:
    """Read one page of two pets and one of four."""
    for size in (2, 4):
        response = api.named("PageSize_listWithPageSize")(page_size=size)
        page = response.first_page() if hasattr(response, "first_page") else response
        assert len(page.pets) == size


def one_page(api: Service, scenario: Scenario) -> None:
    """Read a list that is one page."""
    response = api.named("PageSize_listWithoutContinuation")()
    assert [pet.name for pet in getattr(response, "pets", response)] == ["dog", "cat", "bird", "fish"]


def optional_body(api: Service, scenario: Scenario) -> None:
    """Send the optional body, then leave it out: no body and no content type may travel."""
    api.named("OptionalExplicit_set")(name="foo")
    api.named("OptionalExplicit_omit")()


def head_with_headers(api: Service, scenario: Scenario) -> None:
    """Read what a HEAD response says in its headers."""
    (call,) = scenario.calls
    operation, _ = api.operation(call.method, call.path)
    target = api.client
    for name in operation.resource:
        target = getattr(target, name)
    response = getattr(target.with_raw_response, operation.name)()
    for name, value in call.response["headers"].items():
        assert response.headers[name] == value


def jsonl_sent(api: Service, scenario: Scenario) -> None:
    """Send JSON lines as they are."""
    (call,) = scenario.calls
    raw = replay.octets(call.request["body"]["rawContent"])
    api.named("Basic_send")(body=raw)


def jsonl_received(api: Service, scenario: Scenario) -> None:
    """Read JSON lines one by one."""
    with api.named("Basic_receive")() as lines:
        got = [api.plain(line) for line in lines]
    assert [json.loads(line) if isinstance(line, str) else line for line in got] == [
        {"desc": "one"},
        {"desc": "two"},
        {"desc": "three"},
    ]


def file_of_a_type(api: Service, scenario: Scenario) -> None:
    """Send a file that says its own media type."""
    (call,) = scenario.calls
    said = call.request["body"]
    operation, _ = api.operation(call.method, call.path)
    api.method(operation)(body=("image.png", replay.octets(said["rawContent"]), said["contentType"]))


def sent_as_text(api: Service, scenario: Scenario) -> None:
    """Send a text that is no JSON."""
    api.named("StringBody_sendAsText")(body="{cat}")


def both_variants(parameter: str) -> Play:
    """Ask for the default variant, the cat and the dog."""

    def play(api: Service, scenario: Scenario) -> None:
        (call,) = scenario.calls
        operation, _ = api.operation(call.method, call.path)
        argument = next(param.name for param in operation.params if param.wire_name == parameter)
        replay.check_response(api, api.method(operation)(), call)
        for kind in ("cat", "dog"):
            got = api.plain(api.method(operation)(**{argument: kind}))
            assert got[parameter] == kind

    return play


def xml_sent_back(api: Service, scenario: Scenario) -> None:
    """Read the document that the server has and send it back: the server compares it with its own."""
    (call,) = scenario.calls
    reading, _ = api.operation("GET", call.path)
    operation, _ = api.operation(call.method, call.path)
    value = api.method(reading)()
    method = api.method(operation)
    takes = inspect.signature(method).parameters
    if "body" in takes:
        method(body=value)
        return
    assert operation.body is not None
    record = values.resolved(operation.body.media[0].type, api.shapes)
    fields = getattr(record, "fields", ())
    given = {service.argument_name(field.name, takes): getattr(value, field.name) for field in fields}
    method(**{name: each for name, each in given.items() if each is not None})


def raises(api: Service, scenario: Scenario) -> None:
    """The response is an error, whatever its body is written in."""
    call: Call = scenario.calls[0]
    operation, _ = api.operation(call.method, call.path)
    replay.check_error(api, api.method(operation), {}, call)


PAGEABLE = "Payload_Pageable_ServerDrivenPagination"
TOKENS = {"foo": "foo", "bar": "bar"}

PLAYS: dict[str, Play] = {
    "Authentication_OAuth2_valid": with_token("https://security.microsoft.com/.default"),
    "Authentication_OAuth2_invalid": with_token("invalid"),
    "Parameters_BodyOptionality_OptionalExplicit": optional_body,
    "Payload_ContentNegotiation_SameBody": accepting,
    "Payload_ContentNegotiation_DifferentBody": accepting,
    "Payload_Head_contentTypeHeaderInResponse": head_with_headers,
    "Payload_MediaType_StringBody_sendAsText": sent_as_text,
    f"{PAGEABLE}_link": paged("ServerDrivenPagination_link"),
    f"{PAGEABLE}_linkString": paged("ServerDrivenPagination_linkString"),
    f"{PAGEABLE}_nestedLink": paged("ServerDrivenPagination_nestedLink"),
    f"{PAGEABLE}_AlternateInitialVerb_post": paged("AlternateInitialVerb_post", filter="foo eq bar"),
    f"{PAGEABLE}_ContinuationToken_requestQueryResponseBody": paged(
        "ContinuationToken_requestQueryResponseBody", **TOKENS
    ),
    f"{PAGEABLE}_ContinuationToken_requestHeaderResponseBody": paged(
        "ContinuationToken_requestHeaderResponseBody", **TOKENS
    ),
    f"{PAGEABLE}_ContinuationToken_requestQueryResponseHeader": paged(
        "ContinuationToken_requestQueryResponseHeader", **TOKENS
    ),
    f"{PAGEABLE}_ContinuationToken_requestHeaderResponseHeader": paged(
        "ContinuationToken_requestHeaderResponseHeader", **TOKENS
    ),
    f"{PAGEABLE}_ContinuationToken_requestQueryNestedResponseBody": paged(
        "ContinuationToken_requestQueryNestedResponseBody", **TOKENS
    ),
    f"{PAGEABLE}_ContinuationToken_requestHeaderNestedResponseBody": paged(
        "ContinuationToken_requestHeaderNestedResponseBody", **TOKENS
    ),
    "Payload_Pageable_PageSize_listWithoutContinuation": one_page,
    "Payload_Pageable_PageSize_listWithPageSize": page_sizes,
    "Payload_Pageable_XmlPagination_listWithContinuation": paged("XmlPagination_listWithContinuation"),
    "Payload_Pageable_XmlPagination_listWithNextLink": paged("XmlPagination_listWithNextLink"),
    "Payload_Xml_XmlErrorValue_get": raises,
    "Streaming_Jsonl_Basic_send": jsonl_sent,
    "Streaming_Jsonl_Basic_receive": jsonl_received,
    "Type_File_Body_uploadFileDefaultContentType": file_of_a_type,
    "Type_Union_Discriminated_Envelope_Object_Default_get": both_variants("kind"),
    "Type_Union_Discriminated_Envelope_Object_CustomProperties_get": both_variants("petType"),
    "Type_Union_Discriminated_NoEnvelope_Default_get": both_variants("kind"),
    "Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get": both_variants("type"),
}
"""Scenario -> how it is played; those not named are played by `replay`."""


def of(scenario: Scenario) -> Play:
    """How a scenario is played."""
    if scenario.service == "payload/xml" and scenario.name.endswith("_put"):
        return xml_sent_back
    return PLAYS.get(scenario.name, replay.play)
