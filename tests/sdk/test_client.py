"""Constructors of SDKs: every argument is accepted, and a missing credential is an error when it was one."""

from __future__ import annotations

import base64
import importlib
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.sdk.small import CLIENT, describe, moved, operation, small_sdk

from specloom.verbs.like import move

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


def test_the_variable_of_the_base_url_is_that_of_the_constructor(tmp_path: Path) -> None:
    client = CLIENT.replace(
        "            self.api_key = api_key",
        "            base_url_env = os.environ.get('KENNEL_BASE_URL')\n"
        "            base_url = base_url or base_url_env or 'https://kennel.test'\n"
        "            self.api_key = api_key",
    ).replace(
        "    class Kennel", "    def _other():\n        return os.environ.get('OTHER_BASE_URL')\n\n    class Kennel"
    )
    found = moved(small_sdk(tmp_path, client=client), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER))
    assert found.settings["env"] == {"api_key": "KENNEL_API_KEY", "base_url": "KENNEL_BASE_URL"}


BASIC = """
    import base64
    import os
    from ._base_client import SyncAPIClient, AsyncAPIClient
    from ._compat import cached_property
    from .resources.dogs import Dogs

    class Kennel(SyncAPIClient):
        def __init__(self, *, password: str | None = None, private_key: str | None = None) -> None:
            if private_key is None:
                private_key = os.environ.get("KENNEL_KEY")
            if private_key is None:
                raise ValueError
            self.private_key = private_key
            if password is None:
                password = DEFAULT
            self.password = password

        @cached_property
        def dogs(self) -> Dogs: ...

        @property
        def auth_headers(self) -> dict[str, str]:
            credentials = f"{self.private_key}:{self.password}".encode("ascii")
            return {"Authorization": f"Basic {base64.b64encode(credentials).decode('ascii')}"}

    class AsyncKennel(AsyncAPIClient): ...
"""


@pytest.mark.parametrize(
    ("default", "value"),
    [
        ('os.environ.get("KENNEL_PASSWORD") or "none"', "none"),
        ('os.environ.get("KENNEL_PASSWORD", "none")', "none"),
        ('"none"', "none"),
        ('os.environ.get("KENNEL_PASSWORD")', ""),
    ],
)
def test_a_basic_credential_has_the_order_and_the_default_that_it_had(
    default: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    description = describe(
        tmp_path,
        {"/dogs": {"get": operation()}},
        components={"securitySchemes": {"login": {"type": "http", "scheme": "basic"}}},
        security=[{"login": []}],
    )
    sdk = small_sdk(
        tmp_path,
        "def list(self) -> object:\n    return self._get('/dogs', cast_to=object)\n",
        client=BASIC.replace("DEFAULT", default),
    )
    found = moved(sdk, description).settings
    assert found["auth"] == {"login": ["private_key", "password"]}
    assert found["defaults"] == ({"arguments": {"password": "none"}} if value else {})
    move(tmp_path, "kennel", str(description), [sdk])
    monkeypatch.syspath_prepend(str(tmp_path / "generated"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "kennel"]:
        monkeypatch.delitem(sys.modules, name)
    kennel: Any = importlib.import_module("kennel")
    if value:
        assert base64.b64decode(kennel.Kennel(private_key="k").auth_headers["Authorization"][6:]) == b"k:none"
    else:
        with pytest.raises(kennel.KennelError, match="password client option"):
            kennel.Kennel(private_key="k")
    for name in [name for name in sys.modules if name.partition(".")[0] == "kennel"]:
        del sys.modules[name]


@pytest.mark.parametrize("own", ["X-Stainless", "X-Kennel"])
def test_headers_that_identify_the_sdk_are_not_sent(own: str, tmp_path: Path) -> None:
    client = CLIENT.replace(
        "    class AsyncKennel",
        f"""
        @property
        def default_headers(self) -> dict[str, str]:
            return {{**super().default_headers, "{own}-Async": "false", "kennel-version": "1.2"}}

    class AsyncKennel""",
    )
    files = {"_constants.py": f'RAW_RESPONSE_HEADER = "{own}-Raw-Response"\n'}
    found = moved(
        small_sdk(tmp_path, client=client, files=files), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    )
    defaults = found.settings["defaults"]
    assert isinstance(defaults, dict) and defaults["headers"] == {"kennel-version": "1.2"}
