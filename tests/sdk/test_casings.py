"""`custom_casings` of a `stainless.yml`: how words are written in the names of classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.sdk.small import describe, operation

from specloom.sdk.casings import class_name, read_casings
from specloom.sdk.stainless_keys import fate
from specloom.verbs.like import move

CASES = {
    "usual initialisms": ({}, "api_key", "APIKey"),
    "a plural": ({}, "file_ids", "FileIDs"),
    "the name of a client": ({}, "onebusaway-sdk", "OnebusawaySDK"),
    "no initialism": ({}, "mcp_server", "McpServer"),
    "a name in camel case": ({}, "ApiKeyUrl", "APIKeyURL"),
    "an initialism": ({"mcp": {"initialism": True}}, "mcp_server", "MCPServer"),
    "an initialism that is none": ({"api": {"initialism": False}}, "api_key", "ApiKey"),
    "a spelling": ({"graphql": "GraphQL"}, "graphql_query", "GraphQLQuery"),
    "several words": ({"open_id": "OpenID"}, "open_id_token", "OpenIDToken"),
    "the longer run": ({"open": "OPEN", "open_id": "OpenID"}, "open_id", "OpenID"),
    "a list": ([{"mcp": {"initialism": True}}, {"graphql": "GraphQL"}], "graphql_mcp", "GraphQLMCP"),
    "other letters": ({"dog": "Cat"}, "dog", "Dog"),
    "no identifier": ({"dog": "do-g"}, "dog", "Dog"),
    "a number": ({"dog": 3}, "dog", "Dog"),
    "no table": (3, "dog_id", "DogID"),
    "a keyword": ({"none": "None"}, "none", "NoneModel"),
}


@pytest.mark.parametrize(("casings", "text", "expected"), CASES.values(), ids=CASES)
def test_a_class_is_named_as_configured(casings: Any, text: str, expected: str) -> None:
    assert class_name(text, read_casings({"custom_casings": casings})) == expected


def test_keys_that_are_not_understood_are_reported() -> None:
    assert fate(("custom_casings", "mcp", "initialism")).fate == "honoured"
    assert fate(("custom_casings", "graphql")).fate == "honoured"
    assert fate(("custom_casings", "graphql", "kebab")).fate == "not yet"


def test_models_and_import_paths_have_their_casing(tmp_path: Path) -> None:
    dog = {"type": "object", "properties": {"name": {"type": "string"}}}
    description = describe(
        tmp_path,
        {"/mcp_servers": {"get": operation(response={"$ref": "#/components/schemas/server"})}},
        components={"schemas": {"server": dog}},
    )
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        "organization: {name: kennel_mcp}\n"
        "custom_casings: {mcp: {initialism: true}}\n"
        "resources:\n"
        "  mcp_servers:\n"
        "    models: {mcp_server_id: server}\n"
        "    methods: {retrieve: get /mcp_servers}\n",
        encoding="utf-8",
    )
    move(tmp_path / "project", "kennel", str(description), [configuration])
    package = next((tmp_path / "project" / "generated").iterdir())
    assert "MCPServerID" in (package / "types" / "__init__.py").read_text(encoding="utf-8")
    assert 'client = "KennelMCP"' in (tmp_path / "project" / "specs" / "kennel" / "client.toml").read_text(
        encoding="utf-8"
    )
