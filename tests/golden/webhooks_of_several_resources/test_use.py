"""Several resources that read webhooks: nested ones, signatures of other kinds, methods of other names, events that are listed nowhere."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import importlib
import sys
import time
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from tests.golden.conftest import Golden

LOST = '{"type": "dog.lost", "place": "park"}'
KEY = base64.b64encode(b"bone").decode()


class Webhook:
    """Stands for the class of that name in the package `standardwebhooks`: it keeps the keys that it is given."""

    keys: ClassVar[list[str | bytes]] = []

    def __init__(self, key: str | bytes) -> None:
        self.keys.append(key)

    def verify(self, payload: str | bytes, headers: dict[str, str]) -> None:
        assert headers == {"webhook-signature": "s", "webhook-id": "i", "webhook-timestamp": "t"}


@pytest.fixture
def client(golden: Golden) -> Any:
    return golden.package.Golden(base_url=golden.server.url, stamp_secret="bone", hook_key="toy")


def stamped(body: str, when: str | None = None, **changes: str) -> dict[str, str]:
    """Headers as the first resource wants them."""
    at = dt.datetime.now(dt.UTC).isoformat() if when is None else when
    signed = hmac.new(b"bone", f"v1:e1:{at}:{body}".encode(), hashlib.sha256).hexdigest()
    headers = {"kennel-event": "e1", "KENNEL-TIME": at, "Kennel-Signature": f"v0=00 v1=00 v1={signed}"}
    return {**headers, **changes}


def test_a_request_is_verified_by_the_signature_that_is_described(golden: Golden, client: Any) -> None:
    assert client.webhooks.parse(LOST, stamped(LOST)) == golden.models.Lost(type="dog.lost", place="park")
    naive = dt.datetime.now(dt.UTC).replace(tzinfo=None).isoformat()
    assert client.webhooks.verify_signature(LOST.encode(), stamped(LOST, naive)) is None
    other = golden.package.AsyncGolden(base_url=golden.server.url)
    assert other.webhooks.parse(LOST, list(stamped(LOST).items()), secret="bone").place == "park"


@pytest.mark.parametrize(
    ("signed", "when", "changes", "error"),
    [
        ("{}", None, {}, "None of the given webhook signatures"),
        (LOST, None, {"Kennel-Signature": "00"}, "None of the given webhook signatures"),
        (LOST, None, {"kennel-event": "e2"}, "None of the given webhook signatures"),
        (LOST, "2020-01-01T00:00:00Z", {}, "too old"),
        (LOST, "2999-01-01T00:00:00Z", {}, "too new"),
        (LOST, "yesterday", {}, "Invalid timestamp header"),
    ],
)
def test_a_request_that_is_not_genuine_is_refused(
    golden: Golden, client: Any, signed: str, when: str | None, changes: dict[str, str], error: str
) -> None:
    with pytest.raises(golden.package.InvalidWebhookSignatureError, match=error):
        client.webhooks.parse(LOST, stamped(signed, when, **changes))


def test_the_tolerance_is_that_of_the_description_or_the_call(golden: Golden, client: Any) -> None:
    late = stamped(LOST, (dt.datetime.now(dt.UTC) - dt.timedelta(seconds=90)).isoformat())
    with pytest.raises(golden.package.InvalidWebhookSignatureError, match="too old"):
        client.webhooks.verify_signature(LOST, late)
    client.webhooks.verify_signature(LOST, late, tolerance=120)


@pytest.mark.parametrize("missing", ["kennel-event", "KENNEL-TIME", "Kennel-Signature"])
def test_a_missing_header_is_named(client: Any, missing: str) -> None:
    headers = {name: value for name, value in stamped(LOST).items() if name != missing}
    with pytest.raises(ValueError, match=f"(?i)Could not find {missing} header"):
        client.webhooks.parse(LOST, headers)
    with pytest.raises(ValueError, match=f"(?i)Could not find {missing} header"):
        client.webhooks.parse(LOST, SimpleNamespace(get=headers.get))


def test_without_a_secret_nothing_is_read(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STAMP_SECRET", raising=False)
    without = golden.package.Golden(base_url=golden.server.url)
    with pytest.raises(ValueError, match=r"The webhook secret must .* STAMP_SECRET, .* Golden\(stamp_secret="):
        without.webhooks.parse(LOST, stamped(LOST))
    with pytest.raises(ValueError, match="The webhook key must"):
        without.alpha.deep.hooks.get_signature(LOST)
    without.stamp_secret = "bone"
    assert without.webhooks.parse(LOST, stamped(LOST)).place == "park"


def test_methods_may_read_other_events(golden: Golden, client: Any) -> None:
    fed = '{"type": "dog.fed", "bone": "b"}'
    assert client.webhooks.parse_unsafe(fed) == golden.models.Fed(type="dog.fed", bone="b")
    assert client.webhooks.parse(fed, stamped(fed)) == {"type": "dog.fed", "bone": "b"}
    assert client.alpha.deep.hooks.read(fed, {"x-hub-signature-256": signature(fed)}, key=KEY) == {
        "type": "dog.fed",
        "bone": "b",
    }


def signature(body: str) -> str:
    return f"sha256={hmac.new(b'bone', body.encode(), hashlib.sha256).hexdigest()}"


def test_a_signature_is_made_and_judged(golden: Golden, client: Any) -> None:
    hooks = client.alpha.deep.hooks
    assert hooks.get_signature(LOST, key=KEY) == signature(LOST)
    assert hooks.is_genuine(LOST.encode(), {"X-Hub-Signature-256": signature(LOST)}, key=KEY) is True
    assert hooks.is_genuine("{}", {"X-Hub-Signature-256": signature(LOST)}, key=KEY) is False
    with pytest.raises(ValueError, match="Could not find X-Hub-Signature-256 header"):
        hooks.is_genuine(LOST, {}, key=KEY)
    for bad in ("b", "=", "!"):
        with pytest.raises(ValueError, match="Bad secret"):
            hooks.get_signature(LOST, key=bad)
    with pytest.raises(ValueError, match="Webhook body should be a string"):
        hooks.get_signature({"type": "dog.lost"}, key=KEY)


def test_a_nested_resource_has_its_operations_and_its_webhooks(
    golden: Golden, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    golden.server.answer(status=204, body=b"")
    client.beta.hooks.create(url="a")
    assert golden.server.last.target == "/beta/hooks?url=a"
    monkeypatch.setitem(sys.modules, "standardwebhooks", SimpleNamespace(Webhook=Webhook))
    headers = {"Webhook-Signature": "s", "Webhook-Id": "i", "Webhook-Timestamp": "t"}
    Webhook.keys = []
    assert client.beta.hooks.unwrap(LOST, headers).place == "park"
    client.copy(hook_key="ball").beta.hooks.unwrap(LOST, headers)
    client.beta.hooks.unwrap(LOST, headers, key=KEY)
    assert Webhook.keys == [base64.b64encode(b"toy").decode(), base64.b64encode(b"ball").decode(), KEY]
    with pytest.raises(ValueError, match="Could not find webhook-id header"):
        client.beta.hooks.verify_signature(LOST, {"webhook-signature": "s"})


def test_hand_written_code_reaches_the_client(golden: Golden, client: Any) -> None:
    assert client.dogs._client is client
    assert client.beta.hooks._client is client
    assert client.copy().dogs._client is not client


@pytest.mark.parametrize("given", ["nan", "inf", "1e400", "now"])
def test_times_in_seconds_are_numbers(golden: Golden, given: str) -> None:
    when = given.replace("now", str(time.time()))
    signed = importlib.import_module(f"{golden.package.__name__}._runtime.compat.signed_webhooks")
    reader = signed.SignedWebhookReader(
        SimpleNamespace(state=SimpleNamespace(client=SimpleNamespace(webhook_secret="b")))
    )
    reader._signature = signed.Signature(header="s", signed="{timestamp}{body}", timestamp="t")
    right = hmac.new(b"b", f"{when}{LOST}".encode(), hashlib.sha256).hexdigest()
    if given == "now":
        reader._verify(LOST, {"s": right, "t": when}, None)
        return
    with pytest.raises(golden.package.InvalidWebhookSignatureError):
        reader._verify(LOST, {"s": right, "t": when}, None)
