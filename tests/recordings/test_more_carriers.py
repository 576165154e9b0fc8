"""Weak passwords under telling names in texts of many forms, of which none is left, and texts about them, which stay; all made up."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from urllib.parse import quote, quote_plus

import pytest

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.print import print_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules

NAMES = (
    "password",
    "newPassword",
    "client-secret",
    "pin",
    "otp",
    "signingKey",
    "session_token",
    "security_answer",
    "dbPassword2",
)
VALUES = ("dragon77", "Winter2024!", "482913", "pässwörd5", "amber-river-stone", "P@maple#7$%", "it's north42")


def exchange(text: str, media: str, **headers: str) -> Recording:
    """An exchange whose request has this body; headers are those of the response."""
    received = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    request = HttpRequest("POST", "https://api.example.com/v1/things", (("content-type", media),), text.encode())
    return Recording(request, whole(200, received, b""))


def in_json(value: object) -> Recording:
    return exchange(json.dumps(value), "application/json")


def in_text(text: str) -> Recording:
    return exchange(text, "text/plain")


CARRIERS: dict[str, Callable[[str, str], Recording]] = {
    "pairs": lambda name, secret: in_json({"headers": [[name, secret], ["accept", "*/*"]]}),
    "json in json": lambda name, secret: in_json({"payload": json.dumps({"q": json.dumps({name: secret})})}),
    "form in json": lambda name, secret: in_json({"body": f"a=1&{name}={quote_plus(secret)}&b=2"}),
    "address in json": lambda name, secret: in_json({"url": f"https://a.example/cb?s=1&{name}={quote_plus(secret)}"}),
    "python in json": lambda name, secret: in_json({"log": f"called with {name}={json.dumps(secret)}"}),
    "query of graphql": lambda name, secret: in_json({"query": f"mutation{{go({name}: {json.dumps(secret)}){{ok}}}}"}),
    "connection": lambda name, secret: in_json({"to": f"Server=db;User=ann;Password={secret};Port=1"}),
    "json in a form": lambda name, secret: exchange(
        "data=" + quote_plus(json.dumps({name: secret})), "application/x-www-form-urlencoded"
    ),
    "nested form": lambda name, secret: exchange(
        f"user%5B{name}%5D={quote_plus(secret)}", "application/x-www-form-urlencoded"
    ),
    "fragment": lambda name, secret: exchange("", "", location=f"https://a.example/#{name}={quote_plus(secret)}&x=1"),
    "header": lambda name, secret: exchange("", "", **{f"x_{name.lower()}": secret}),
    "block": lambda name, secret: exchange(f"user: ann\n{name}: |\n  {secret}\nnext: 1\n", "application/yaml"),
    "setting": lambda name, secret: in_text(f"[a]\n{name} = {secret}\n"),
    "variable": lambda name, secret: in_text(f"export {name.upper()}={json.dumps(secret, ensure_ascii=False)}\n"),
    "option": lambda name, secret: in_text(f"mysql --user ann --{name} {json.dumps(secret, ensure_ascii=False)} db\n"),
    "attribute": lambda name, secret: exchange(f'<user name="ann" {name}="{escape(secret)}"/>', "application/xml"),
    "two elements": lambda name, secret: exchange(
        f"<p><name>{name}</name><value>{escape(secret)}</value></p>", "application/xml"
    ),
    "property list": lambda name, secret: exchange(
        f"<dict><key>{name}</key><string>{escape(secret)}</string></dict>", "application/xml"
    ),
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_no_weak_value_is_left(carrier: str) -> None:
    left: list[tuple[str, str]] = []
    for name in NAMES:
        for secret in VALUES:
            recording = redacted(CARRIERS[carrier](name, secret), RedactionRules())
            text = print_recording(recording, "x").text
            spelled = {secret, quote(secret, safe=""), quote_plus(secret), escape(secret), json.dumps(secret)[1:-1]}
            left += [(name, secret)] if any(each in text for each in spelled) else []
            assert redacted(recording, RedactionRules()) == recording
    assert not left


HARMLESS = [
    in_json(
        {"title": "How to reset your password: step 3", "key": "amber", "has_password": True, "pin_location": "north"}
    ),
    in_json({"error": {"code": "invalid_api_key", "message": "Missing parameter: api_key (amber)"}}),
    in_json({"password_policy": {"min_length": 8}, "password_reset_url": "https://a.example/reset/amber"}),
    in_json({"fields": [["name", "amber"], ["pinned", "stone"]], "required": ["password", "username"]}),
    in_json({"help": "Use --password to set the password, --river stone otherwise. See --token-file maple.txt"}),
    in_json({"code": "password = getpass()\ntoken = next(tokens)\nsecret = None"}),
    in_json({"url": "https://a.example/amber?page=2&key=stone&sort=token&pinned=true&code=maple"}),
    in_json({"connection": "Server=amber;Database=stone;Integrated Security=true;Port=5"}),
    in_text("password_min_length = 8\npin_map = amber\nexport KEY_COUNT=5\nPASSWORD_FILE=/run/amber\n"),
    in_text("The pin: amber on the map. Its key = stone. The otp is sent by mail, and the secret: maple is out."),
    exchange("text: |\n  Enter the password:\n  amber 5\nkeys: |\n  stone\npassword: null\n", "application/yaml"),
    exchange("<dict><key>amber</key><string>stone</string></dict>", "application/xml"),
    exchange("token_type=bearer&grant_type=password&filter=%7B%22key%22%3A+1%7D", "application/x-www-form-urlencoded"),
]


@pytest.mark.parametrize("recording", HARMLESS)
def test_texts_about_passwords_stay(recording: Recording) -> None:
    assert redacted(recording, RedactionRules()) == recording
