"""Resources of SDKs that verify and read webhooks: which of them a package can have, and how `--like` writes them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from tests.sdk.small import BEARER, CLIENT, describe, moved, operation, small_sdk

from specloom.verbs.like import move

HOOKED = CLIENT.replace("base_url: str", "hook_key: str | None = None, base_url: str").replace(
    "self.api_key = api_key",
    "self.api_key = api_key\n            if hook_key is None:\n                hook_key = os.environ.get('KENNEL_HOOK')\n"
    "            self.hook_key = hook_key",
)
LIBRARY = """
    def unsafe_unwrap(self, payload: str) -> object:
        return json.loads(payload)

    def unwrap(self, payload: str, *, headers: Mapping[str, str], key: str | bytes | None = None) -> object:
        from standardwebhooks import Webhook
        if key is None:
            key = self._client.hook_key
        Webhook(key).verify(payload, headers)
        return json.loads(payload)
"""
ENCODED = LIBRARY.replace("Webhook(key)", "Webhook(base64.b64encode(key).decode())")
OWN = """
    def unwrap(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None) -> object:
        self.verify_signature(payload, headers, secret=secret)
        return json.loads(payload)

    def verify_signature(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None) -> None:
        if secret is None:
            secret = self._client.hook_key
        given = get_required_header(headers, "webhook-signature")
        hmac.compare_digest(hmac.new(secret, payload), given)
"""
HEARD = {"webhooks": {"born": {"post": operation(body={"type": "object", "properties": {"name": {"type": "string"}}})}}}


@pytest.mark.parametrize(
    ("methods", "expected"),
    [
        (
            LIBRARY,
            {"argument": "key", "methods": ["unwrap", "unsafe_unwrap"], "verifier": "standardwebhooks"},
        ),
        (
            ENCODED,
            {
                "argument": "key",
                "methods": ["unwrap", "unsafe_unwrap"],
                "verifier": "standardwebhooks",
                "raw_secret": True,
            },
        ),
        (OWN, {}),
    ],
)
def test_standard_webhooks_are_verified_as_before(methods: str, expected: dict[str, object], tmp_path: Path) -> None:
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    found = moved(small_sdk(tmp_path, methods, client=HOOKED), description)
    assert found.settings["webhooks"] == {"resource": "dogs", "secret": "hook_key", **expected}
    assert found.settings["env"] == {"api_key": "KENNEL_API_KEY", "hook_key": "KENNEL_HOOK"}
    assert not [gap for gap in found.gaps if gap.name.startswith("dogs.")]


def test_webhooks_that_are_not_described_are_plain_data(tmp_path: Path) -> None:
    found = moved(
        small_sdk(tmp_path, LIBRARY, client=HOOKED), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    )
    assert [(gap.name, gap.change) for gap in found.gaps] == [("dogs.unwrap", "describe them under `webhooks`")]
    assert "webhooks" in found.settings


def test_signatures_of_another_kind_are_hand_written(tmp_path: Path) -> None:
    other = OWN.replace("webhook-signature", "kennel-signature")
    found = moved(
        small_sdk(tmp_path, other, client=HOOKED), describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    )
    assert "webhooks" not in found.settings
    rows = [gap for gap in found.gaps if "hand-written" in gap.why]
    assert {gap.name for gap in rows} == {"dogs.unwrap", "dogs.verify_signature"}
    assert {gap.change for gap in rows} == {
        "give Kennel and AsyncKennel in custom/client.py a property `dogs` that returns the SDK's class, made of the client"
    }
    assert all("src/kennel/resources/dogs.py:" in gap.line for gap in rows)


def test_a_hand_written_method_says_which_module_carries_it(tmp_path: Path) -> None:
    both = 'def list(self) -> object:\n    return self._get("/dogs", cast_to=object)\n\ndef bark(self) -> str:\n    return "wuff"\n'
    client = (
        f"{CLIENT.partition('    class AsyncKennel')[0]}\n        def whistle(self) -> str:\n            return 'f'\n"
    )
    found = moved(
        small_sdk(tmp_path, both, client=client), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    )
    assert {gap.name: gap.change for gap in found.gaps if gap.subject == "method"} == {
        "dogs.bark": "extend the class of client.dogs in custom/resources/dogs.py",
        "whistle": "write `whistle` in the classes Kennel and AsyncKennel of custom/client.py",
    }


@pytest.mark.parametrize("option", ["webhook_key", "region"])
def test_a_configuration_names_the_resource_and_the_secret(option: str, tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        f"""
organization: {{name: kennel}}
resources: {{hooks: {{methods: {{unwrap: {{type: webhook_unwrap}}}}}}}}
client_settings: {{opts: {{{option}: {{type: string, nullable: true, read_env: KENNEL_HOOK}}}}}}
""",
        encoding="utf-8",
    )
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    move(tmp_path, "kennel", str(description), [configuration])
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    if option == "region":
        assert found["attributes"] == ["region"] and "webhooks" not in found
        return
    assert found["webhooks"] == {
        "resource": "hooks",
        "secret": "webhook_key",
        "argument": "key",
        "methods": ["unwrap", "unsafe_unwrap"],
        "verifier": "standardwebhooks",
    }
    assert found["env"] == {"webhook_key": "KENNEL_HOOK"} and "attributes" not in found
    assert "def unsafe_unwrap" in (tmp_path / "generated" / "kennel_client" / "webhooks.py").read_text(encoding="utf-8")


def test_a_resource_with_operations_and_webhooks_is_compared_as_a_whole(tmp_path: Path) -> None:
    both = f'{LIBRARY}\n    def list(self) -> object:\n        return self._get("/dogs", cast_to=object)\n'
    sdk = small_sdk(tmp_path, both, client=HOOKED)
    described = {"/dogs": {"get": operation(response={})}}
    report = move(tmp_path, "kennel", str(describe(tmp_path, described, **HEARD, **BEARER)), [sdk]).report
    assert [row for row in report.rows if row.subject == "method"] == []
    assert report.counts()["method"]["has"] >= 3
