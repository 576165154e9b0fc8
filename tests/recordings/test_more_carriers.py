"""Weak passwords under telling names in texts of many forms, of which none is left, and texts about them, which stay; all made up."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from urllib.parse import quote, quote_plus

import pytest

from specloom.conformance.http.messages import Chunk, HttpRequest, HttpResponse, whole
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


def part(said: str, secret: str) -> Recording:
    """A form with a field and a binary file."""
    parts = f"--b\r\nContent-Disposition: form-data; {said}\r\n\r\n{secret}\r\n".encode()
    parts += b'--b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\n\xff\x00\r\n--b--\r\n'
    headers = (("content-type", "multipart/form-data; boundary=b"),)
    return Recording(HttpRequest("POST", "https://api.example.com/v1/things", headers, parts), whole(200, (), b""))


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
    "named text": lambda name, secret: exchange(f'<p><a name="{name}">{escape(secret)}</a></p>', "application/xml"),
    "call of XML-RPC": lambda name, secret: exchange(
        f"<member><name>{name}</name><value><string>{escape(secret)}</string></value></member>", "text/xml"
    ),
    "element with a comment": lambda name, secret: exchange(f"<{name}><!-- c -->{escape(secret)}</{name}>", "text/xml"),
    "two sections": lambda name, secret: exchange(
        f"<{name}><![CDATA[{secret[:3]}]]><![CDATA[{secret[3:]}]]></{name}>", "text/xml"
    ),
    "value of an element": lambda name, secret: exchange(
        f"<{name}><value>{escape(secret)}</value></{name}>", "text/xml"
    ),
    "field of a page": lambda name, secret: exchange(
        f'<input value="{escape(secret)}" type="hidden" name="{name}">', "text/html"
    ),
    "field of this type": lambda _, secret: exchange(f'<input type="password" value="{escape(secret)}">', "text/html"),
    "meta": lambda _, secret: exchange(f'<meta name="csrf-token" content="{escape(secret)}">', "text/html"),
    "typed part": lambda name, secret: part(f'name="{name}"\r\nContent-Type: text/plain; charset=UTF-8', secret),
    "coded part": lambda name, secret: part(f"name*=utf-8''{quote(name)}", secret),
    "part with a file name": lambda name, secret: part(f'name="{name}"; filename="p.txt"', secret),
    "line separator in an event": lambda name, secret: exchange(
        "data: " + json.dumps({"t": "a\u2028b", name: secret}, ensure_ascii=False) + "\n\n", "text/event-stream"
    ),
    "event in pieces": lambda name, secret: exchange(
        f'data: {{"a": "\\u2028",\n: c\ndata: {json.dumps(name)}:\nid: 3\ndata:{json.dumps(secret)}}}\n\n',
        "text/event-stream",
    ),
    "event after a mark": lambda name, secret: exchange(
        f"\ufeffdata: {json.dumps({name: secret})}\n\n", "text/event-stream"
    ),
    "form in an event": lambda name, secret: exchange(
        f"data: a=1&{name}={quote_plus(secret)}\n\n", "text/event-stream"
    ),
    "list of values": lambda name, secret: in_json({"name": name, "values": [secret]}),
    "typed value": lambda name, secret: in_json({"key": name, "value": {"stringValue": secret}}),
    "labelled value": lambda name, secret: in_json({"label": name, "defaultValue": secret}),
    "patch": lambda name, secret: in_json([{"op": "replace", "path": f"/users/0/{name}", "value": secret}]),
    "map of secrets": lambda _, secret: in_json({"secrets": {"DB": secret}, "passwords": {"ann": secret}}),
    "nested words": lambda _, secret: in_json({"auth": {"token": secret}, "client": {"secret": secret}}),
    "cells": lambda name, secret: in_json({"columns": ["user", name], "rows": [["ann", secret]]}),
    "process": lambda _, secret: in_json({"env": [f"DB_PASS={secret.replace(' ', '')}"]}),
    "argument of a function": lambda name, secret: exchange(
        f"cb({json.dumps({name: secret})});", "application/javascript"
    ),
    "text sequence": lambda name, secret: exchange(f"\x1e{json.dumps({name: secret})}\n", "application/json-seq"),
    "lines without a type": lambda name, secret: in_text(f"{json.dumps({name: secret})}\n{{}}\n"),
    "table without a type": lambda name, secret: in_text(f"user,{name}\nann,{secret}\n"),
    "flow of YAML": lambda name, secret: exchange(f"{{{name}: {json.dumps(secret)}, b: 1}}\n", "application/yaml"),
    "names of YAML": lambda name, secret: exchange(
        f"- name: {name}\n  value: {json.dumps(secret)}\n- &a {{b: *a}}\n", "application/yaml"
    ),
    "list of YAML": lambda name, secret: exchange(f"{name}:\n  - {json.dumps(secret)}\n", "application/yaml"),
    "parameter of a path": lambda name, secret: exchange(
        "", "", location=f"https://a.example/x;{name}={quote(secret)}"
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
    in_json([{"name": "sha256", "value": "9d1032089583ea665d5a95f514703dfc868ded27398bd65aebce27932b126ed6"}]),
    in_json(
        {"secrets": {"object": "list", "count": 2, "next": "amber"}, "title": "Reset your password", "text": "amber"}
    ),
    in_json({"content": "vpc-0a1b2c3d4e5f67890", "text": "abcdefghijklmnopqrstuvwxyz0123456789"}),
    in_json({"help": "Set the API key with --api-key KEY", "auth": {"type": "token"}, "api": {"version": "amber"}}),
    in_text("commit_sha,title\n9d1032089583ea665d5a95f514703dfc868ded27,amber\n"),
    exchange('<label for="password">amber</label><a title="token" href="stone">b</a><password/>', "text/html"),
    exchange("", "", x_token_count="128", x_auth_type="basic", x_sort_key="amber", x_has_password="no"),
    exchange("a: {b: amber}\nlist:\n  - name: stone\n    value: maple\npasswords: {}\n", "application/yaml"),
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


@pytest.mark.parametrize("separator", ["\\u2028", "\\u0085"])
def test_an_event_keeps_its_lines_when_a_string_with_a_separator_changes(separator: str) -> None:
    key = "sk-ant-api03-abcdefgHIJKLMNOP0123456789"
    first = f'data: {{"t":"{key} {separator}b",\n'.encode()
    chunks = (Chunk(0.0, first), Chunk(0.1, b'data: "pass":"dragon77"}\n\n'))
    request = HttpRequest("GET", "https://api.example.com/v1/things", (), b"")
    response = HttpResponse(200, (("content-type", "text/event-stream"),), chunks)
    cleaned = redacted(Recording(request, response), RedactionRules()).response
    assert cleaned is not None
    assert len(cleaned.chunks) == 2
    body = b"".join(chunk.data for chunk in cleaned.chunks)
    assert (body.count(b"\n"), body.count(b"REDACTED")) == (3, 2)
