"""Credentials in commands, statements, tables, errors and cookies, of which none is left, and public values next to them; all made up."""

from __future__ import annotations

import json

import pytest

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules

RULES = RedactionRules()
WEAK = "dragon77"
STRONG = "Zx9Kq2Lm8Rt4Vw7Yb3Nc5Pd6"


def cleaned(text: str, media: str) -> str:
    request = HttpRequest("POST", "https://api.example.com/v1/things", (("content-type", media),), text.encode())
    once = redacted(Recording(request, whole(200, (), b"")), RULES)
    assert redacted(once, RULES) == once
    return once.request.body.decode()


PLANTED: dict[str, tuple[str, str]] = {
    "curl": ("curl -sS -u ann:dragon77 https://a.example/x", "text/plain"),
    "curl in JSON": (json.dumps({"cmd": "curl --user=ann:dragon77 https://a.example"}), "application/json"),
    "netrc": ("machine a.example\n  login ann\n  password dragon77\n", "text/plain"),
    "ALTER USER": ("ALTER USER ann WITH PASSWORD 'dragon77';", "application/sql"),
    "CREATE USER": ("create user ann identified by 'dragon77';", "application/sql"),
    "LDIF": ("dn: cn=ann\nuserPassword:: dragon77\n", "text/plain"),
    "Dockerfile": ("FROM x\nENV DB_PASSWORD dragon77\n", "text/plain"),
    "Oracle": (json.dumps({"u": "jdbc:oracle:thin:ann/dragon77@//h:1521/x"}), "application/json"),
    "semicolons": ("user;password;age\nann;dragon77;3\n", "text/csv"),
    "Excel": ("sep=;\r\nuser;password\r\nann;dragon77\r\n", "text/csv"),
    "comment": ("# users\nuser,password\nann,dragon77\n", "text/csv; charset=utf-8"),
    "bars": ("user|password\nann|dragon77\n", "text/csv"),
    "alias": ("secret: &own dragon77\nother: *own\n", "text/yaml"),
    "alias first": ("first: &own dragon77\npassword: *own\n", "text/yaml"),
    "GraphQL": ('mutation{login(password:"""\n dragon77\n"""){ok}}', "application/graphql"),
    "TOML": ('[db]\npassword = """dragon77"""\nport = 5\n', "application/toml"),
    "FastAPI": (
        json.dumps({"detail": [{"loc": ["body", "password"], "msg": "too short", "input": WEAK}]}),
        "application/json",
    ),
    "Spring": (json.dumps({"errors": [{"field": "password", "rejectedValue": WEAK}]}), "application/json"),
    "history": (json.dumps({"changes": {"password": {"from": WEAK, "to": "dragon77b"}}}), "application/json"),
    "cookies": (json.dumps({"cookies": [{"name": "sid", "value": WEAK, "path": "/"}]}), "application/json"),
    "bcrypt": (json.dumps({"h": f"$2b$12${'dragon77' * 6}aB3.5"}), "application/json"),
}


@pytest.mark.parametrize(("text", "media"), PLANTED.values(), ids=PLANTED)
def test_nothing_is_left(text: str, media: str) -> None:
    found = cleaned(text, media)
    assert WEAK not in found
    assert "REDACTED" in found


def test_what_is_around_stays() -> None:
    assert cleaned("secret: &own !!str dragon77\nother: *own\n", "text/yaml") == (
        "secret: &own !!str REDACTED\nother: *own\n"
    )
    cookie = {"name": "sid", "value": WEAK, "domain": "a.example", "path": "/", "sameSite": "Lax", "secure": True}
    assert json.loads(cleaned(json.dumps({"cookies": [cookie]}), "application/json")) == {
        "cookies": [{**cookie, "value": "REDACTED"}]
    }
    assert cleaned("user;pin\nann;4829\n", "text/csv") == "user;pin\nann;REDACTED\n"


KEY = "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ"
HARMLESS = [
    {"key_of": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ann@host"},
    {"chain": f"-----BEGIN CERTIFICATE-----\n{KEY}\n-----END CERTIFICATE-----\n"},
    {"pem": f"-----BEGIN PUBLIC KEY-----\n{KEY}\n-----END PUBLIC KEY-----"},
    {"owner": "65f0a1b2c3d4e5f60718293a", "parent": "01ARZ3NDEKTSV4RRFFQ69G5FAV"},
    {"image": "https://cdn.example.com/images/65f0a1b2c3d4e5f60718293a/large_thumb.jpg"},
    {"detail": [{"loc": ["query", "limit"], "msg": "not a number", "input": "seven"}]},
    {"type": "tool_use", "name": "reset_password", "input": {"user": "ann", "reason": "forgotten"}},
    {"help": "curl -u USER: https://a.example asks for a password; login with it", "sql": "SELECT password FROM users"},
    {"shell": 'curl -u "$USER:$PASSWORD" https://a.example'},
]


@pytest.mark.parametrize("data", HARMLESS, ids=lambda data: next(iter(data)))
def test_harmless_values_stay(data: dict[str, object]) -> None:
    assert json.loads(cleaned(json.dumps(data), "application/json")) == data


def test_a_random_segment_of_a_path_takes_nothing_with_it() -> None:
    found = cleaned(json.dumps({"u": f"https://a.example.com/files/{STRONG}/large_image.png"}), "application/json")
    assert json.loads(found) == {"u": "https://a.example.com/files/REDACTED/large_image.png"}
    key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY9"
    assert key[:12] not in cleaned(json.dumps({"u": f"at https://a.example with {key}"}), "application/json")
