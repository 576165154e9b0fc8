"""Every fact of high or medium confidence about the two registries is in their descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from tests.specs.described import Document, Members, Operation, choices, follow, kinds, members, operations, read

Fact: TypeAlias = dict[str, Any]

SURE = {"high", "medium"}

SCALE_NAMES = {
    "BaseModelMetadataModelDetails": "BaseModelDetails",
    "Choice": "CompletionChoice",
    "ChoiceLogprobsContent": "TokenLogprob",
    "ChoiceLogprobsContentTopLogprob": "TopLogprob",
    "Data": "ModelUsageData",
    "ModelTemplate.VendorConfiguration": "TemplateVendorConfiguration",
    "ModelTemplate.VendorConfigurationBundleConfig": "BundleConfig",
    "ModelTemplate.VendorConfigurationEndpointConfig": "EndpointConfig",
    "ModelTemplate.VendorConfigurationFineTuningJobBundleConfig": "FineTuningJobBundleConfig",
    "ModelTemplate.VendorConfigurationFineTuningJobBundleConfigResources": "Resources",
    "Page": "ModelPage",
    "ParameterBindingsParam": "ParameterBindings",
}
"""Schemas that bear a clearer name in our description than in the facts."""

NOT_REQUIRED = {"created_by_identity_type"}
"""Required since 2026; older responses lack it, and one description serves both."""

KINDS = {"string", "integer", "number", "boolean", "object", "array"}


@pytest.fixture(scope="module")
def scale(root: Path) -> Document:
    return read(root / "specs" / "scale" / "openapi.yaml")


@pytest.fixture(scope="module")
def enkrypt(root: Path) -> Document:
    return read(root / "specs" / "enkrypt" / "openapi.yaml")


@pytest.fixture(scope="module")
def scale_facts(shared: Path) -> Fact:
    return read(shared / "facts" / "scale.yaml")


@pytest.fixture(scope="module")
def enkrypt_facts(shared: Path) -> Fact:
    return read(shared / "facts" / "enkrypt.yaml")


def differences(document: Document, ours: Any, fact: Fact) -> Iterator[str]:
    """What a fact says of a value that our schema of it does not."""
    kind = str(fact.get("type", "")).split()[0] if fact.get("type") else ""
    if kind in KINDS and kind not in kinds(document, ours):
        yield f"is {kinds(document, ours)}, not {fact['type']}"
    missing = set(fact.get("enum", ())) - set(choices(document, ours))
    if missing:
        yield f"lacks the values {missing}"
    if "default" in fact and follow(document, ours).get("default") != fact["default"]:
        yield f"has not the default {fact['default']!r}"


def compare(document: Document, ours: Members, facts: list[Fact]) -> Iterator[str]:
    """What facts about the members of an object say that our schema of it does not."""
    for fact in facts:
        name = fact["name"]
        if name not in ours.schemas:
            yield f"{name} is missing"
            continue
        yield from (f"{name} {text}" for text in differences(document, ours.schemas[name], fact))
        if fact["required"] is not (name in ours.required) and name not in NOT_REQUIRED:
            yield f"{name} is {'not ' if fact['required'] else ''}required"


def test_scale_operations(scale: Document, scale_facts: Fact) -> None:
    ours = {operation.data["operationId"]: operation for operation in operations(scale)}
    facts = {fact["operation"]: fact for fact in scale_facts["operations"] if fact["confidence"] in SURE}
    assert set(ours) == set(facts)
    wrong = [
        f"{name}: {text}" for name, fact in facts.items() for text in operation_differences(scale, ours[name], fact)
    ]
    assert not wrong


def operation_differences(document: Document, ours: Operation, fact: Fact) -> Iterator[str]:
    if ours.key != f"{fact['method']} {fact['path']}":
        yield f"is {ours.key}"
    params = Members(
        {name: param["schema"] for name, param in ours.params.items() if param["in"] != "header"},
        frozenset(name for name, param in ours.params.items() if param.get("required")),
    )
    told = [*fact["path_params"], *fact.get("query", ())]
    yield from compare(document, params, told)
    yield from (f"{name} is not known" for name in set(params.schemas) - {item["name"] for item in told})
    body = ours.data.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    yield from compare(document, members(document, body), fact["request_body"] or [])
    response = ours.data["responses"]["200"]["content"]
    if "200 streamed" in fact["response"] and "text/event-stream" not in response:
        yield "does not stream"
    if response_name(document, response["application/json"]["schema"]) != fact["response"]["200"]:
        yield f"responses {response_name(document, response['application/json']['schema'])}"


def response_name(document: Document, schema: Document) -> str:
    """The name of a response as the facts write it: a schema's, `page of` one, or `object` for anything."""
    name = schema.get("$ref", "object").rpartition("/")[2]
    if not name.endswith("Page"):
        return str(name)
    item = members(document, schema).schemas["items"]["items"]["$ref"].rpartition("/")[2]
    return f"page of {item}"


def test_scale_schemas(scale: Document, scale_facts: Fact) -> None:
    wrong = [
        f"{name}: {text}"
        for name, fact in scale_facts["schemas"].items()
        for text in compare(scale, scale_schema(scale, name), fact["fields"])
    ]
    assert not wrong


def scale_schema(scale: Document, name: str) -> Members:
    return members(scale, {"$ref": f"#/components/schemas/{SCALE_NAMES.get(name, name)}"})


def test_scale_values_of_both_generations(scale: Document, scale_facts: Fact) -> None:
    schemas, facts = scale["components"]["schemas"], scale_facts["enums"]
    vendors, types = facts["ModelVendor"], facts["ModelType"]
    assert {*vendors["seed_004 and scale_gp <= 0.1.0a55"], *vendors["added"]} == set(schemas["ModelVendor"]["enum"])
    assert {*types["seed_004"], *types["added"]} == set(schemas["ModelType"]["enum"])


def test_scale_service(scale: Document, scale_facts: Fact) -> None:
    service = scale_facts["service"]
    scheme = scale["components"]["securitySchemes"]["apiKeyAuth"]
    assert scale["servers"][0]["url"] == service["base_url"]
    assert {key: scheme[key] for key in ("type", "in", "name")} == service["auth"]
    creators = {item.key for item in operations(scale) if service["optional_header"]["name"] in item.params}
    assert creators == {
        "POST /v4/models",
        "POST /v4/model-groups",
        "POST /v4/model-templates",
        "POST /v4/models/{model_instance_id}/deployments",
    }


def test_enkrypt_operations(enkrypt: Document, enkrypt_facts: Fact) -> None:
    ours = {operation.data["operationId"]: operation for operation in operations(enkrypt)}
    facts = {fact["operation"]: fact for fact in enkrypt_facts["operations"] if fact["confidence"] in SURE}
    assert set(ours) == set(facts)
    for name, fact in facts.items():
        assert ours[name].key == f"{fact['method']} {fact['path']}"
        assert list(ours[name].params) == fact.get("headers", []), f"headers of {name}"
        assert ("requestBody" in ours[name].data) is ("request" in fact), f"body of {name}"


def test_enkrypt_headers(enkrypt: Document, enkrypt_facts: Fact) -> None:
    params = {operation.data["operationId"]: operation.params for operation in operations(enkrypt)}
    for name, fact in enkrypt_facts["headers"].items():
        for operation in fact.get("required_for", ()):
            assert params[operation][name]["required"] is True
        for operation in fact.get("used_by", ()):
            assert fact["type"] in kinds(enkrypt, params[operation][name]["schema"])


def test_enkrypt_schemas(enkrypt: Document, enkrypt_facts: Fact) -> None:
    wrong = [
        f"{schema}.{name}: {text}"
        for schema, facts in enkrypt_facts["schemas"].items()
        for name, fact in sure_members(facts)
        for text in enkrypt_differences(enkrypt, f"#/components/schemas/{schema}", name, fact)
    ]
    assert not wrong


def sure_members(facts: list[Fact]) -> Iterator[tuple[str, Fact]]:
    """The members that facts speak of with some confidence, each with its name; some facts speak of several."""
    for fact in facts:
        if "name" in fact and fact.get("confidence", "medium") in SURE:
            names = re.findall(r"[\w.]+", fact["name"].partition(" (")[0])
            yield from ((name, fact) for name in names)


def enkrypt_differences(document: Document, schema: str, name: str, fact: Fact) -> Iterator[str]:
    """As `differences`, for a member that may appear inside another (`gemini.project_id`)."""
    outer, _, inner = name.partition(".")
    found = members(document, {"$ref": schema}).schemas
    if inner and outer in found:
        found, outer = members(document, found[outer]).schemas, inner
    if outer not in found:
        yield "is missing"
        return
    yield from differences(document, found[outer], {**fact, "type": str(fact["type"]).strip("'{").replace("enum", "")})


def test_enkrypt_values_of_both_generations(enkrypt: Document, enkrypt_facts: Fact) -> None:
    schemas = enkrypt["components"]["schemas"]
    told = {fact["name"]: fact for name in ("ModelConfig", "ModelRequest") for fact in enkrypt_facts["schemas"][name]}
    provider = {*told["is_compatible_with"]["enum"], *told["model_provider"]["enum_added"]}
    assert provider == set(choices(enkrypt, schemas["ModelProvider"]))
    testing = told["testing_for"]
    assert set(testing["enum_old"]) | {testing["default_new"]} == set(choices(enkrypt, schemas["TestingFor"]))


@pytest.mark.parametrize("name", ["TestingFor", "ModelProvider", "Compatibility", "ModelType"])
def test_enkrypt_lists_are_open(enkrypt: Document, name: str) -> None:
    assert {"type": "string"} in enkrypt["components"]["schemas"][name]["anyOf"]


def test_enkrypt_requires_what_both_generations_have(enkrypt: Document) -> None:
    required = members(enkrypt, {"$ref": "#/components/schemas/ModelRecord"}).required
    assert required == {"model_saved_name", "model_name", "model_config"}
    assert not members(enkrypt, {"$ref": "#/components/schemas/ModelConfig"}).required


def test_enkrypt_service(enkrypt: Document, enkrypt_facts: Fact) -> None:
    service = enkrypt_facts["service"]
    scheme = enkrypt["components"]["securitySchemes"]["apiKeyAuth"]
    assert enkrypt["servers"][0]["url"] == service["base_url"]["value"]
    assert all(scheme[key] == service["auth"][key] for key in ("type", "in", "name"))
