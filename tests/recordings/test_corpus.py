"""400 planted secrets in 12 carriers, of which none is left, and 400 harmless values, of which none is lost; all made up."""

from __future__ import annotations

import json
import random
import string
from base64 import b64encode
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus
from uuid import UUID
from xml.sax.saxutils import escape

import pytest
from tests.recordings.seeds import seeds

from specloom.conformance.http.messages import Headers, HttpRequest, whole
from specloom.conformance.recordings.print import print_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules

RULES = RedactionRules()
LETTERS = string.ascii_letters + string.digits
WORDS = (
    "amber",
    "river",
    "stone",
    "maple",
    "north",
    "cloud",
    "ember",
    "field",
    "grove",
    "harbour",
    "island",
    "juniper",
)
NAMES = (
    "password", "password_confirmation", "newPassword", "client_secret", "apiKey", "access_token", "refreshToken",
    "passphrase", "private_key", "secretValue", "signing-key", "session_token", "db_passwd", "credentials", "Secret2",
)  # fmt: skip
PREFIXES = ("sk-", "ghp_", "glpat-", "xoxb-", "hf_", "tgp_v1_", "npm_", "gsk_", "AIza", "")


def secrets(seed: int | str) -> Iterator[str]:
    """Keys with a shape, random runs, passwords that people make up, and words."""
    dice = random.Random(seed)
    for number in range(200):
        yield PREFIXES[number % 10] + "".join(dice.choices(LETTERS, k=dice.randint(20, 48)))
    for _ in range(100):
        yield "".join(dice.choices(LETTERS + "!@#$%^*()+=.~]<&-", k=dice.randint(10, 20)))
    for _ in range(100):
        yield f"{dice.choice(WORDS)}-{dice.choice(WORDS)}{dice.choice(('', '!', '?', '99', ' 2024'))}{dice.randint(0, 999)}"


def sent(
    body: bytes = b"", content_type: str = "application/json", *more: tuple[str, str], query: str = ""
) -> Recording:
    headers: Headers = (("content-type", content_type), *more)
    url = f"https://api.example.com/v1/things{query}"
    return Recording(HttpRequest("POST", url, headers, body), whole(200, (("content-type", "text/plain"),), b"ok"))


def in_json(value: object, charset: str = "utf-8") -> Recording:
    return sent(json.dumps(value, ensure_ascii=False).encode(charset))


def upload(name: str, secret: str) -> Recording:
    field = f'--x7Gq29\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{secret}\r\n'.encode()
    file = b'--x7Gq29\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG\xff\xfe\r\n--x7Gq29--\r\n'
    return sent(field + file, "multipart/form-data; boundary=x7Gq29")


CARRIERS: dict[str, Callable[[str, str], Recording]] = {
    "member": lambda name, secret: in_json({"user": "ann", name: secret}),
    "nested value": lambda name, secret: in_json({"settings": {name: {"value": secret, "visible": False}}}),
    "name and value": lambda name, secret: in_json({"env": [{"name": name, "value": secret}]}),
    "form": lambda name, secret: sent(f"a=1&{name}={quote_plus(secret)}".encode(), "application/x-www-form-urlencoded"),
    "form next to a file": upload,
    "header": lambda name, secret: sent(b"", "text/plain", ("x-api-key", secret)),
    "cookie": lambda name, secret: sent(b"", "text/plain", ("cookie", f"theme=dark; sid={quote(secret, safe='')}")),
    "query": lambda name, secret: sent(query=f"?page=2&{name}={quote_plus(secret)}"),
    "latin-1": lambda name, secret: in_json({"café": "crème", name: secret}, "latin-1"),
    "element": lambda name, secret: sent(f"<a><b:{name}>{escape(secret)}</b:{name}></a>".encode(), "application/xml"),
    "cdata": lambda name, secret: sent(f"<a><{name}><![CDATA[{secret}]]></{name}></a>".encode(), "text/xml"),
    "event over two lines": lambda name, secret: sent(
        f'data: {{"id": 1,\ndata: "{name}": {json.dumps(secret)}}}\n\n'.encode(), "text/event-stream"
    ),
}


def written(recording: Recording) -> bytes:
    files = print_recording(redacted(recording, RULES), "x")
    return files.text.encode() + b"".join(files.side_files.values())


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("seed", [15, *seeds("secrets")])
def test_no_secret_is_left(seed: int | str, carrier: str) -> None:
    planted = list(secrets(seed))
    assert len(set(planted)) == 400
    left: list[str] = []
    for number, secret in enumerate(planted):
        text = written(CARRIERS[carrier](NAMES[number % len(NAMES)], secret))
        spelled = {secret, quote(secret, safe=""), quote_plus(secret), escape(secret), json.dumps(secret)[1:-1]}
        spelled.add(b64encode(secret.encode()).decode().rstrip("="))
        left += [secret for each in spelled if each.encode() in text][:1]
    assert not left, f"{len(left)} of 400: {left[:5]}"


CODES = ("invalid_api_key", "rate_limit_exceeded", "model_not_found", "context_length_exceeded", "insufficient_quota")
PROSE = (
    "Teach me basic addition and basic multiplication, please.",
    "Forgot your password? Choose a new one that nobody knows.",
    "The bearer authentication scheme sends a token with every call.",
    "See https://news.example.com/2026/11/a-key-to-better-tokens?page=2 for more.",
    "Basic Authentication is described in RFC 7617.",
    "A secret: never tell; the key is under the mat, and the code is easy.",
)


def harmless(seed: int | str) -> Iterator[tuple[str, object]]:
    """Names and values that say nothing to nobody, though some look like it."""
    dice = random.Random(seed)
    for number in range(80):
        word, other = dice.choice(WORDS), dice.choice(WORDS)
        yield "code", f"{dice.choice(CODES)}{'' if number < 40 else f'_{word}'}"
        yield "token", dice.choice((word, word.title(), f" {other}", "!", "12"))
        yield dice.choice(("text", "content", "title")), f"{dice.choice(PROSE)} {word.title()} {other} {number}."
        yield dice.choice(("id", "thread_id", "parent_id")), str(UUID(int=dice.getrandbits(128), version=4))
        yield (
            dice.choice(("created_at", "file", "model", "max_tokens", "key", "keyboard", "version")),
            dice.choice(
                (
                    f"2026-11-{number % 28 + 1:02}T08:00:00Z",
                    f"{word}-{other}-{number}b-instruct-v0.{number}",
                    number,
                    f"{word}/{other}.png",
                )
            ),
        )


@pytest.mark.parametrize("seed", [51, *seeds("harmless")])
def test_no_harmless_value_is_lost(seed: int | str) -> None:
    values = list(harmless(seed))
    assert len(values) == 400
    lost: list[object] = []
    for name, value in values:
        told = in_json({"object": {name: value}})
        form = sent(f"{name}={quote_plus(str(value))}".encode(), "application/x-www-form-urlencoded")
        query = sent(query=f"?{name}={quote_plus(str(value))}")
        lost += [(name, value) for recording in (told, form, query) if redacted(recording, RULES) != recording][:1]
    assert not lost, f"{len(lost)} of 400: {lost[:5]}"


def test_identifiers_in_paths_stay() -> None:
    def asked(operation: str) -> str:
        request = HttpRequest("GET", "https://api.example.com/v1/threads/thr_Qm7Lx2VbN9cR4tYp8sWd/runs")
        return redacted(Recording(request, None, operation=operation), RULES).request.url

    assert "thr_Qm7Lx2VbN9cR4tYp8sWd" in asked("GET /threads/{thread_id}/runs")
    assert "REDACTED" in asked("")
    assert "REDACTED" in asked("GET /threads/{api_key}/runs")


def test_an_upload_keeps_its_parts() -> None:
    recording = redacted(upload("note", "hello"), RULES)
    boundary = dict(recording.request.headers)["content-type"].partition("boundary=")[2]
    assert recording.request.body.startswith(f"--{boundary}\r\n".encode())
    assert recording.request.body.endswith(f"\r\n--{boundary}--\r\n".encode())
    assert b"\x89PNG\xff\xfe" in recording.request.body
    assert redacted(recording, RULES) == recording


def test_broken_json_is_kept() -> None:
    recording = redacted(sent(b'{"password": "hunter2"}}'), RULES)
    assert recording.request.body == b'{"password": "REDACTED"}}'
