"""Weak values under names that say they are credentials, and harmless values under names or with shapes that are close to those."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import quote

import pytest

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules

RULES = RedactionRules()
WEAK = ("hunter2!", "letmein", "correct horse", "123456")

TELLING = [
    "secretAnswer",
    "encryption_key",
    "encryptionKey",
    "decryption_key",
    "master_key",
    "hmac_key",
    "account_key",
    "storage_key",
    "license_key",
    "recovery_code",
    "recoveryCodes",
    "backup_codes",
    "activation_code",
    "verification_code",
    "otp_code",
    "mfa_code",
    "card_cvc",
    "security_code",
    "bot_token",
    "deviceToken",
    "push_token",
    "private_token",
    "reset_token",
    "invite_token",
    "magic_link_token",
    "sas_token",
    "verification_token",
    "basic_auth",
    "client_assertion",
    "code_verifier",
    "password_hash",
    "secret_key_base",
    "seed_phrase",
    "mnemonic",
    "dsn",
    "pin",
    "otp",
    "cvv",
    "ftp_pass",
    "smtp_pass",
    "dbPass",
    "userPass",
    "id_token",
    "bearerToken",
    "connection_string",
    "cookie",
    "jwt",
]

HARMLESS = [
    ("name", "secret_santa_participants_list_2023"),
    ("name", "tok_llama_tokenizer_version_3_2"),
    ("name", "key-value-store-configuration-2024"),
    ("name", "sk-learn-contrib-hdbscan-clustering"),
    ("training_file", "file-abc123DEF456ghi789JKL012"),
    ("job", "ftjob-AF1WoRqd3aJAHsqc9NY7iL8F"),
    ("wallet", "0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe"),
    ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
    ("commit", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("request_id", "q7Gx29LmPz4TnVb8RkWd3Y"),
    ("sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("arn", "arn:aws:secretsmanager:us-east-1:123456789012:secret:MyTestSecret"),
    ("source", "client = Client(api_key=settings.api_key)"),
    ("has_password", "true"),
    ("requiresPassword", "no"),
    ("token", " world"),
    ("next_page_token", "CAUQAA"),
    ("activation", "relu"),
    ("license", "MIT"),
]


def sent(body: str, content_type: str = "application/json", query: str = "") -> Recording:
    request = HttpRequest("POST", f"https://api.test/v1/x{query}", (("content-type", content_type),), body.encode())
    return Recording(request, whole(200, (), b""))


def field(name: str, value: str) -> Recording:
    part = f'--bound\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n--bound--\r\n'
    return redacted(sent(part, "multipart/form-data; boundary=bound"), RULES)


CARRIERS: dict[str, Callable[[str, str], Recording]] = {
    "member": lambda name, value: sent(json.dumps({"a": [{name: value}]})),
    "form": lambda name, value: sent(f"{name}={quote(value)}", "application/x-www-form-urlencoded"),
    "query": lambda name, value: sent("", "text/plain", f"?{name}={quote(value)}"),
    "part": field,
    "yaml": lambda name, value: sent(f"{name}: {value}\nother: 1\n", "application/yaml"),
    "quoted yaml": lambda name, value: sent(f'{name}: "{value}"\nother: 1\n', "application/yaml"),
    "element": lambda name, value: sent(f"<a><{name}>{value}</{name}></a>", "application/xml"),
}


def texts(recording: Recording) -> str:
    return f"{recording.request.url}\n{recording.request.body.decode()}"


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_weak_value_with_a_telling_name_is_removed(carrier: str) -> None:
    left = [
        (name, value)
        for name in TELLING
        for value in WEAK
        if any(spelled in texts(clean(carrier, name, value)) for spelled in (value, quote(value)))
    ]
    assert not left


def clean(carrier: str, name: str, value: str) -> Recording:
    return redacted(CARRIERS[carrier](name, value), RULES)


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize(("name", "value"), HARMLESS)
def test_a_harmless_value_stays(name: str, value: str, carrier: str) -> None:
    assert "REDACTED" not in texts(clean(carrier, name, value))


def test_a_token_of_uuids_is_removed() -> None:
    token = "access-sandbox-de3ce8ef-33f8-452c-a685-8671031fc0f6"
    assert token not in texts(clean("member", "note", f"see {token}"))
