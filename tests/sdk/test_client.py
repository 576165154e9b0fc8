"""Constructors of SDKs: every argument is accepted, and a missing credential is an error when it was one."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sdk.small import CLIENT, describe, moved, operation, small_sdk

BEARER = {"components": {"securitySchemes": {"b": {"type": "http", "scheme": "bearer"}}}, "security": [{"b": []}]}
TWO = CLIENT.replace("base_url: str", "client_id: str | None = None, base_url: str").replace(
    "self.api_key = api_key", 'self.api_key, self.client_id = api_key, client_id or os.environ.get("ID")'
)


def test_an_argument_that_nothing_sends_is_an_attribute(tmp_path: Path) -> None:
    found = moved(small_sdk(tmp_path, client=TWO), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER))
    assert found.settings["attributes"] == ["client_id"]
    assert found.settings["env"] == {"api_key": "KENNEL_API_KEY"}
    assert [gap.name for gap in found.gaps] == ["client_id"]


def test_a_credential_is_required_when_it_was(tmp_path: Path) -> None:
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    raising = CLIENT.replace(
        "            self.api_key = api_key",
        "            if api_key is None:\n                raise ValueError\n            self.api_key = api_key",
    )
    validating = f"{CLIENT}\n        def _validate_headers(self, headers, custom): ...\n".replace(
        "\n\n    class AsyncKennel(AsyncAPIClient): ...\n", ""
    )
    required = [
        moved(small_sdk(tmp_path, client=client), description).settings.get("require_credentials")
        for client in (raising, CLIENT, validating)
    ]
    assert required == [None, "never", "request"]


@pytest.mark.parametrize(
    ("constants", "written"),
    [
        ("INITIAL_RETRY_DELAY = 1\nMAX_RETRY_DELAY = 60.0\n", {"initial_delay": 1.0, "max_delay": 60.0}),
        ("INITIAL_RETRY_DELAY = 0.5\nMAX_RETRY_DELAY = 8.0\n", {}),
        ("MAX_RETRY_DELAY = 60.0\n", {}),
    ],
)
def test_delays_between_attempts_are_what_they_were(constants: str, written: dict[str, float], tmp_path: Path) -> None:
    sdk = small_sdk(tmp_path, files={"_constants.py": constants})
    assert moved(sdk, describe(tmp_path, {"/dogs": {"get": operation()}})).settings["retries"] == written


@pytest.mark.parametrize(
    ("limit", "written"),
    [("60", {"max_retry_after": 60.0}), ("LONGEST", {"max_retry_after": 300.0}), ("2 * 60", {}), ("limit()", {})],
)
def test_the_longest_wait_a_server_may_ask_for(limit: str, written: dict[str, float], tmp_path: Path) -> None:
    code = f"def wait(retry_after):\n    if retry_after is not None and 0 < retry_after <= {limit}:\n        return retry_after\n"
    sdk = small_sdk(tmp_path, files={"_constants.py": "LONGEST = 5 * 60\n", "_base_client.py": code})
    assert moved(sdk, describe(tmp_path, {"/dogs": {"get": operation()}})).settings.get("retries", {}) == written


@pytest.mark.parametrize(
    ("type_", "written"), [("array", {"arrays": "indices", "objects": "brackets"}), ("string", None)]
)
def test_lists_in_forms_are_written_as_before(type_: str, written: dict[str, str] | None, tmp_path: Path) -> None:
    code = (
        "class Base:\n    def _serialize_multipartform(self):\n        return self.qs.items(array_format='indices')\n"
    )
    schema = {"type": "object", "properties": {"tags": {"type": type_}}}
    sent = {"content": {"multipart/form-data": {"schema": schema}}}
    sdk = small_sdk(tmp_path, files={"_base_client.py": code})
    description = describe(tmp_path, {"/dogs": {"post": {**operation(), "requestBody": sent}}})
    assert moved(sdk, description).settings.get("multipart") == written


REGIONAL = CLIENT.replace("base_url: str", "region: str | None = None, base_url: str").replace(
    "self.api_key = api_key",
    """self.api_key = api_key
            if region is None:
                region = os.environ.get("KENNEL_REGION")
            self.region = region
            if base_url is None:
                base_url = URL
            if "{region}" in base_url:
                if region is None:
                    raise ValueError("region is required")
                base_url = base_url.replace("{region}", region)""",
)


@pytest.mark.parametrize("url", ['"https://{region}.dogs.example"', 'f"https://{region}.dogs.example"'])
def test_an_argument_may_be_part_of_the_base_url(url: str, tmp_path: Path) -> None:
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    found = moved(small_sdk(tmp_path, client=REGIONAL.replace("URL", url)), description)
    assert found.settings["base_url"] == "https://{region}.dogs.example"
    assert (found.settings["attributes"], found.settings["server_arguments"]) == (["region"], {"region": "region"})
    assert found.settings["env"] == {"api_key": "KENNEL_API_KEY", "region": "KENNEL_REGION"}
    assert "required" not in found.settings and found.gaps == ()
