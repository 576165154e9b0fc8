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
        id = get_required_header(headers, "webhook-id")
        at = get_required_header(headers, "webhook-timestamp")
        hmac.compare_digest(hmac.new(secret.encode(), f"{id}.{at}.{payload}".encode(), hashlib.sha256).hexdigest(), given)
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
    typed = LIBRARY.replace(": str | bytes | None = None) -> object", ": str | bytes | None = None) -> Dog")
    found = moved(
        small_sdk(tmp_path, typed, client=HOOKED), describe(tmp_path, {"/dogs": {"get": operation()}}, **BEARER)
    )
    rows = [(gap.name, gap.change) for gap in found.gaps if gap.name == "dogs.unwrap"]
    assert rows == [("dogs.unwrap", "describe them under `webhooks`")]
    assert "webhooks" in found.settings


def test_signatures_of_another_kind_are_hand_written(tmp_path: Path) -> None:
    other = OWN.replace("webhook-signature", "kennel-signature").replace("sha256", "sha1")
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


STAMPED = """
    def unwrap(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None) -> Dog:
        self.verify_signature(payload=payload, headers=headers, secret=secret)
        return cast(Dog, construct_type(value=json.loads(payload), type_=Dog))

    def verify_signature(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None) -> None:
        if secret is None:
            secret = self._client.hook_key
        if secret is None:
            raise ValueError("no secret")
        KEY
        stamp = get_required_header(headers, "Kennel-Time")
        period = timedelta(minutes=2)
        TIME
        body = payload.decode("utf-8") if isinstance(payload, bytes) else payload
        to_sign = SIGNED
        expected = hmac.new(key, to_sign, hashlib.sha256).DIGEST
        for each in get_required_header(headers, "Kennel-Signature").split(" "):
            values = each.split("=")
            (version, signature) = values
            if version != "v1":
                continue
            if hmac.compare_digest(expected, signature):
                return None
        raise ValueError("not genuine")
"""
USUALLY = {
    "KEY": 'key = secret.encode("utf-8")',
    "TIME": "time = datetime.fromtimestamp(float(stamp), tz=timezone.utc)",
    "SIGNED": 'f"{stamp}.{body}".encode()',
    "DIGEST": "hexdigest()",
}
SIGNED = {"header": "Kennel-Signature", "signed": "{timestamp}.{body}", "prefix": "v1=", "timestamp": "Kennel-Time"}


def stamped(**changes: str) -> str:
    """The methods with other code in some places."""
    text = STAMPED
    for place, code in {**USUALLY, **changes}.items():
        text = text.replace(place, code)
    return text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"KEY": "key = base64.b64decode(secret)"}, {"key": "base64"}),
        ({"TIME": "time = datetime.fromisoformat(stamp).astimezone()"}, {"time": "iso8601"}),
        ({"DIGEST": "digest()"}, {"encoding": "base64"}),
        ({"SIGNED": '"v1:{}".encode() if False else f"v1:{stamp}:{body}".encode("utf-8")'}, None),
        ({"SIGNED": 'f"v1:{stamp}:{body}".encode("utf-8")'}, {"signed": "v1:{timestamp}:{body}"}),
        (
            {"SIGNED": "f\"{get_required_header(headers, 'Kennel-Id')}.{stamp}.{body}\".encode()"},
            {"signed": "{id}.{timestamp}.{body}", "id": "Kennel-Id"},
        ),
        ({"SIGNED": 'f"{stamp}.{body}.{self._client.region}".encode()'}, None),
        ({"SIGNED": 'f"{stamp}.{unknown}".encode()'}, None),
        ({"KEY": "key = derive(self._client)"}, None),
    ],
)
def test_signatures_are_described_as_the_code_checks_them(
    changes: dict[str, str], expected: dict[str, str] | None, tmp_path: Path
) -> None:
    methods = stamped(**changes)
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    found = moved(small_sdk(tmp_path, methods, client=HOOKED), description)
    if expected is None:
        assert "webhooks" not in found.settings
        assert {gap.name for gap in found.gaps} >= {"dogs.unwrap", "dogs.verify_signature"}
        return
    usual = {"header": SIGNED["header"], "signed": "", "prefix": "", "encoding": "", "key": "", "id": ""}
    wanted = {**usual, **SIGNED, **expected, "tolerance": 120}
    webhooks = found.settings["webhooks"]
    assert isinstance(webhooks, dict)
    assert webhooks["signature"] == {key: value for key, value in wanted.items() if value}


SIGNING = """
    def get_signature(self, payload: str, *, key: str | None = None) -> str:
        if key is None:
            key = self._client.hook_key
        mac = hmac.new(key.encode("utf-8"), msg=payload.encode("utf-8"), digestmod=sha256)
        return mac.hexdigest()

    def validate_signature(self, payload: str, headers: HeadersLike, *, key: str | None = None) -> bool:
        signature = self.get_signature(payload, key=key)
        return signature == get_required_header(headers, "X-Signature")
"""


def test_a_signature_that_methods_return_is_described(tmp_path: Path) -> None:
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    found = moved(small_sdk(tmp_path, SIGNING, client=HOOKED), description)
    assert found.settings["webhooks"] == {
        "resource": "dogs",
        "secret": "hook_key",
        "argument": "key",
        "methods": ["validate_signature", "get_signature"],
        "signature": {"header": "X-Signature"},
    }


RENAMED = """from .._resource import SyncAPIResource
from ..types import Dog

def check_breed(payload: str) -> None: ...

class Dogs(SyncAPIResource):
    def list(self) -> Dog:
        return self._get("/dogs", cast_to=Dog)

    def parse(self, payload: str, *, headers: Mapping[str, str], key: str | bytes | None = None) -> Dog:
        self.verify(payload=payload, headers=headers, key=key)
        check_breed(payload)
        return cast(Dog, construct_type(type_=Dog, value=json.loads(payload)))

    def parse_unsafe(self, payload: str) -> Dog:
        return cast(Dog, construct_type(type_=Dog, value=json.loads(payload)))

    def unwrap(self, payload: str, headers: HeadersLike, *, key: str | None = None) -> object:
        self.verify(payload=payload, headers=headers, key=key)
        return json.loads(payload)

    def verify(self, payload: str, headers: HeadersLike, *, key: str | None = None) -> None:
        from standardwebhooks import Webhook
        if key is None:
            raw = self._client.hook_key
            key = raw.encode("utf-8")
        Webhook(key).verify(payload, headers)
"""


def test_methods_of_other_names_and_events_that_are_listed_nowhere(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}
    described = {"/dogs": {"get": operation(response={"$ref": "#/components/schemas/Hound"})}}
    components = {"components": {"schemas": {"Hound": schema}}}
    files = {"resources/dogs.py": RENAMED, "types/__init__.py": "class Dog(BaseModel):\n    id: str\n"}
    found = moved(small_sdk(tmp_path, client=HOOKED, files=files), describe(tmp_path, described, **components))
    assert found.settings["webhooks"] == {
        "resource": "dogs",
        "secret": "hook_key",
        "argument": "key",
        "events": ["#/components/schemas/Hound"],
        "methods": [
            {"name": "parse", "does": "unwrap"},
            "unwrap",
            {"name": "parse_unsafe", "does": "unsafe_unwrap"},
            {"name": "verify", "does": "verify_signature"},
        ],
        "verifier": "standardwebhooks",
        "raw_secret": "client",
    }
    rows = [gap for gap in found.gaps if gap.name == "dogs.parse"]
    assert [(gap.why, gap.verdict) for gap in rows] == [("calls check_breed as well, which is hand-written", "differs")]


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


def test_a_configuration_may_have_several_resources_below_others(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        """
organization: {name: kennel}
resources:
  hooks: {methods: {unwrap: {type: webhook_unwrap}}}
  beta: {subresources: {hooks: {methods: {parse: {type: webhook_unwrap}}}}}
client_settings: {opts: {webhook_key: {type: string, nullable: true}}}
""",
        encoding="utf-8",
    )
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, **HEARD)
    move(tmp_path, "kennel", str(description), [configuration])
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert [(each["resource"], each["methods"]) for each in found["webhooks"]] == [
        ("hooks", ["unwrap", "unsafe_unwrap"]),
        ("beta.hooks", [{"name": "parse", "does": "unwrap"}, {"name": "unsafe_parse", "does": "unsafe_unwrap"}]),
    ]
    code = (tmp_path / "generated" / "kennel_client" / "webhooks.py").read_text(encoding="utf-8")
    assert "class Hooks(" in code and "class BetaHooks(" in code and "def unsafe_parse(" in code
