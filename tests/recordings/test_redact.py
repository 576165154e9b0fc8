"""No planted credential is found in any byte written, and nothing harmless is taken; nothing here is a real secret."""

from __future__ import annotations

import gzip
import json
import random
import string
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom import ir
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules, make_rules
from specloom.conformance.redaction.redactor import GONE
from specloom.conformance.redaction.secret_patterns import looks_random
from specloom.conformance.store import save

DICE = random.Random(20261120)


def some(alphabet: str, size: int) -> str:
    """A made-up run of characters, the same in every run of the tests."""
    return "".join(DICE.choice(alphabet) for _ in range(size))


LETTERS = string.ascii_letters + string.digits
HEX = "0123456789abcdef"
URL_SAFE = LETTERS + "-_"

KEYS = {
    "openai": "sk-proj-" + some(LETTERS, 44),
    "anthropic": "sk-ant-api03-" + some(URL_SAFE, 80) + "AA",
    "stripe": "sk_live_" + some(LETTERS, 24),
    "together": "tgp_v1_" + some(URL_SAFE, 40),
    "together-hex": some(HEX, 64),
    "hugging-face": "hf_" + some(string.ascii_letters, 34),
    "github": "ghp_" + some(LETTERS, 36),
    "github-fine": "github_pat_" + some(LETTERS + "_", 60),
    "gitlab": "glpat-" + some(URL_SAFE, 20),
    "slack": "xoxb-" + some(string.digits, 12) + "-" + some(LETTERS, 24),
    "aws-id": "AKIA" + some(string.ascii_uppercase + string.digits, 16),
    "aws-secret": "k7" + some(LETTERS + "+/", 38),
    "google": "AIza" + some(URL_SAFE, 35),
    "jwt": "eyJhbGciOiJIUzI1NiJ9." + some(URL_SAFE, 60) + "." + some(URL_SAFE, 43),
    "sendgrid": "SG." + some(URL_SAFE, 22) + "." + some(URL_SAFE, 43),
    "npm": "npm_" + some(LETTERS, 36),
    "pypi": "pypi-AgEIcHlwaS5vcmc" + some(URL_SAFE, 60),
    "databricks": "dapi" + some(HEX, 32),
    "groq": "gsk_" + some(LETTERS, 52),
    "random-hex": some(HEX, 40),
    "random": some(LETTERS, 32),
}
PLAIN = "correct horse 42"
"""A credential that no shape gives away: only its place does."""

PEM = f"-----BEGIN RSA PRIVATE KEY-----\n{some(LETTERS, 64)}\n{some(LETTERS, 40)}\n-----END RSA PRIVATE KEY-----"
JSON: Headers = (("content-type", "application/json"),)
SSE: Headers = (("content-type", "text/event-stream"),)
FORM: Headers = (("content-type", "application/x-www-form-urlencoded"),)
LINES: Headers = (("content-type", "application/jsonl"),)
TEXT: Headers = (("content-type", "text/plain"),)
LATIN: Headers = (("content-type", "text/plain; charset=iso-8859-1"),)
ZIPPED: Headers = (("content-type", "application/json"), ("content-encoding", "gzip"))
MULTIPART: Headers = (("content-type", "multipart/form-data; boundary=b"),)


def post(body: object = b"", headers: Headers = JSON, url: str = "https://api.example.com/v1/x") -> HttpRequest:
    return HttpRequest("POST", url, headers, body if isinstance(body, bytes) else json.dumps(body).encode())


def ok(body: object = b"{}", headers: Headers = JSON) -> HttpResponse:
    return whole(200, headers, body if isinstance(body, bytes) else json.dumps(body).encode())


def cut(data: bytes, size: int) -> tuple[Chunk, ...]:
    return tuple(Chunk(at / 100, data[at : at + size]) for at in range(0, len(data), size))


def deltas(text: str) -> bytes:
    """An event stream that sends a text three characters at a time, as models do."""
    pieces = [text[at : at + 3] for at in range(0, len(text), 3)]
    chunks = [{"id": "c1", "choices": [{"index": 0, "delta": {"content": piece}}]} for piece in pieces]
    return b"".join(f"data: {json.dumps(chunk)}\n\n".encode() for chunk in chunks) + b"data: [DONE]\n\n"


def shaped_places(key: str) -> dict[str, Recording]:
    """Where a credential is known by its looks."""
    event = b'data: {"delta": "use ' + key.encode() + b' now"}\n\ndata: [DONE]\n\n'
    return {
        "json text": Recording(post({"messages": [{"content": f"my key is {key}, keep it"}]}), ok()),
        "json name": Recording(post({key: 1}), ok()),
        "json in json": Recording(post({"arguments": json.dumps({"note": [key]})}), ok()),
        "escaped json": Recording(post(b'{"a": "' + "".join(f"\\u{ord(c):04x}" for c in key).encode() + b'"}'), ok()),
        "events": Recording(post(), HttpResponse(200, SSE, cut(event, 7))),
        "one event": Recording(post(), ok(event, SSE)),
        "json lines": Recording(post(), ok(event[6:], (("content-type", "application/jsonl"),))),
        "form": Recording(post(f"a=1&note={quote_plus(key)}".encode(), FORM), ok()),
        "html": Recording(post(), ok(f"<p>{key}</p>".encode(), (("content-type", "text/html"),))),
        "path": Recording(post(url=f"https://api.example.com/hooks/{quote(key, safe='')}/x"), ok()),
        "query": Recording(post(url=f"https://api.example.com/x?q={quote_plus(key)}"), ok()),
        "header": Recording(post(headers=(*JSON, ("x-note", f"with {key}"))), ok()),
        "location": Recording(post(), ok(headers=(("location", f"https://x.example.com/?q={quote_plus(key)}"),))),
        "binary": Recording(post(), ok(b"\xff\xfe\x00" + key.encode() + b"\x00", (("content-type", "audio/mpeg"),))),
        "source": Recording(post(), ok(), source=f"curl -H 'x: {key}'"),
        "deltas": Recording(post(), HttpResponse(200, SSE, cut(deltas(f"Your key is {key}, I think."), 50))),
        "deltas of arguments": Recording(post(), ok(deltas(json.dumps({"note": key})), SSE)),
        "json lines in pieces": Recording(post(), ok(deltas(f"is {key}!").replace(b"data: ", b""), LINES)),
        "plain assignment": Recording(post(f"note={key}\nok".encode(), TEXT), ok()),
        "another alphabet": Recording(post(), ok(f"ключ {key}.".encode("utf-16"), TEXT)),
        "named alphabet": Recording(post(), ok(f"clé {key}.".encode("latin-1"), LATIN)),
        "compressed request": Recording(post(gzip.compress(f'{{"a": "{key}"}}'.encode()), ZIPPED), ok()),
    }


def telling_places(key: str) -> dict[str, Recording]:
    """Where a credential is known by its place, whatever it looks like; each is repeated elsewhere."""
    coded = b64encode(f"me:{key}".encode()).decode()
    echo = {"error": {"message": f"wrong: {key}!"}}
    part = f'--b\r\nContent-Disposition: form-data; name="api_key"\r\n\r\n{key}\r\n--b--\r\n'
    return {
        "bearer": Recording(post(headers=(*JSON, ("authorization", f"Bearer {key}"))), ok(echo)),
        "bare authorization": Recording(post(headers=(("authorization", key),)), ok(echo)),
        "basic": Recording(post(headers=(("authorization", f"Basic {coded}"),)), ok({"auth": coded, "message": key})),
        "x-api-key": Recording(post(headers=(("x-api-key", key),)), ok(echo)),
        "apikey": Recording(post(headers=(("apikey", key),)), ok(echo)),
        "cookie": Recording(post(headers=(("cookie", f"a=1; sid={key}"),)), ok(echo)),
        "set-cookie": Recording(post(), ok(echo, (*JSON, ("set-cookie", f"sid={key}; Path=/; HttpOnly")))),
        "query": Recording(post(url=f"https://a.example.com/x?api_key={quote_plus(key)}&q=1"), ok(echo)),
        "user in url": Recording(post(url=f"https://me:{quote(key, safe='')}@a.example.com/x"), ok(echo)),
        "member": Recording(post({"password": key}), ok(echo)),
        "member of list": Recording(post({"apikeys": [key, key]}), ok(echo)),
        "camel case": Recording(post({"inner": {"clientSecret": key}}), ok(echo)),
        "form": Recording(post(f"client_secret={quote_plus(key)}".encode(), FORM), ok(echo)),
        "multipart": Recording(post(part.encode(), MULTIPART), ok(echo)),
        "xml": Recording(post(f"<a><Password>{key}</Password></a>".encode(), (("content-type", "text/xml"),)), ok()),
        "assignment": Recording(post(b"password=" + key.replace(" ", "_").encode(), ()), ok()),
        "percent-encoded": Recording(post({"api_key": key}), ok({"next": f"https://a/?k={quote(key, safe='')}"})),
        "base64": Recording(post({"api_key": key}), ok({"copy": b64encode(key.encode()).decode()})),
        "events": Recording(
            post(headers=(("x-api-key", key),)), HttpResponse(200, SSE, cut(f'data: {{"a": "{key}"}}\n\n'.encode(), 5))
        ),
        "binary": Recording(
            post(headers=(("x-api-key", key),)), ok(b"\xff" + key.encode(), (("content-type", "audio/mpeg"),))
        ),
        "deltas": Recording(
            post(headers=(("x-api-key", key),)), HttpResponse(200, SSE, cut(deltas(f"You sent {key} here."), 64))
        ),
        "quoted assignment": Recording(post(f'config: password = \'{key}\' or "secret": "{key}"'.encode(), TEXT), ok()),
        "json file in multipart": Recording(
            post(
                f'--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n{{"api_key": "{key}"}}\r\n--b--'.encode(),
                MULTIPART,
            ),
            ok(),
        ),
        "own header": Recording(post(headers=(("x-tenant", key),)), ok(echo)),
        "own query": Recording(post(url=f"https://a.example.com/x?tenant={quote_plus(key)}"), ok(echo)),
        "own member": Recording(post({"ssn": key}), ok(echo)),
        "scheme": Recording(post(headers=(("x-special", key),)), ok(echo)),
    }


OWN = make_rules(
    [ir.Auth("k", "header", ir.Origin("", ""), wire_name="X-Special")],
    {"headers": ["X-Tenant"], "query": ["tenant"], "members": ["SSN"], "patterns": [r"cust_\d+"]},
)


def spellings(secret: str) -> set[bytes]:
    """Every form in which a credential would still be one."""
    texts = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1], secret.replace(" ", "_")}
    return {text.encode() for text in texts} | {b64encode(secret.encode()).rstrip(b"=")}


def bytes_written(recording: Recording, folder: Path) -> bytes:
    save(recording, folder, rules=OWN)
    return b"\n".join(str(file).encode() + file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


RUNS = {"together-hex", "aws-secret", "random-hex", "random"}
"""Keys without a shape; random runs are everywhere in bytes that are no text, so they are not looked for there."""

SHAPED = [(kind, place) for kind in KEYS for place in shaped_places("") if place != "binary" or kind not in RUNS]


@pytest.mark.parametrize(("kind", "place"), SHAPED)
def test_a_key_is_known_by_its_looks(kind: str, place: str, tmp_path: Path) -> None:
    recording = shaped_places(KEYS[kind])[place]
    written = bytes_written(recording, tmp_path)
    found = [spelling for spelling in spellings(KEYS[kind]) if spelling in written]
    assert not found, written.decode("utf-8", "replace")


@pytest.mark.parametrize("secret", [PLAIN, KEYS["random"], "zehnzeichen"], ids=["words", "random", "short"])
@pytest.mark.parametrize("place", list(telling_places("")))
def test_a_credential_is_known_by_its_place(secret: str, place: str, tmp_path: Path) -> None:
    written = bytes_written(telling_places(secret)[place], tmp_path)
    found = [spelling for spelling in spellings(secret) if spelling in written]
    assert not found, written.decode("utf-8", "replace")


def said(recording: Recording) -> str:
    """What the deltas of a response say together."""
    assert recording.response is not None
    items = [line[6:] for line in recording.response.body.decode().splitlines() if line.startswith("data: {")]
    return "".join(json.loads(item)["choices"][0]["delta"]["content"] for item in items)


@pytest.mark.parametrize("kind", KEYS)
def test_a_key_that_a_stream_sends_in_pieces_goes(kind: str) -> None:
    key = KEYS[kind]
    recording = Recording(post(), HttpResponse(200, SSE, cut(deltas(f"Your key is {key}, I think."), 50)))
    assert said(recording) == f"Your key is {key}, I think."
    assert said(redacted(recording, RedactionRules())) == f"Your key is {GONE}, I think."
    named = Recording(post(), ok(deltas(f'{{"q": 1, "password": "{PLAIN}", "n": 2}}'), SSE))
    assert said(redacted(named, RedactionRules())) == f'{{"q": 1, "password": "{GONE}", "n": 2}}'


def test_a_stream_without_credentials_stays_as_it_came() -> None:
    text = "The highest mountain is Mount Everest (8,849 m); see https://example.com/mountains?page=2 for more."
    recording = Recording(post(), HttpResponse(200, SSE, cut(deltas(text), 50)))
    assert redacted(recording, RedactionRules()) == recording


def test_a_private_key_goes_whole(tmp_path: Path) -> None:
    written = bytes_written(
        Recording(post({"note": PEM}), ok(PEM.encode(), (("content-type", "text/plain"),))), tmp_path
    )
    assert b"PRIVATE" not in written
    assert PEM.split("\n")[1].encode() not in written


def test_own_patterns_go(tmp_path: Path) -> None:
    assert b"cust_12" not in bytes_written(Recording(post({"note": "of cust_12345"}), ok()), tmp_path)


def test_what_kind_of_credential_it_was_stays_visible() -> None:
    recording = Recording(post({"apikeys": ["xxxxx"], "n": 1}, (*JSON, ("authorization", "Bearer abcdefgh"))), ok())
    request = redacted(recording, RedactionRules()).request
    assert ("authorization", f"Bearer {GONE}") in request.headers
    assert json.loads(request.body) == {"apikeys": [GONE], "n": 1}


HARMLESS = [
    "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo-128K-lora",
    "mistralai/Mixtral-8x7B-Instruct-v0.1",
    "togethercomputer/m2-bert-80M-32k-retrieval",
    "black-forest-labs/FLUX.1-schnell-Free",
    "2024-10-15T17:22:47.872389+00:00",
    "8d2f8a1e-5a49-4b7a-9a53-0a6a1c7a2f11",
    "InternalServerErrorException",
    "supports_multi_turn_conversations_natively",
    "application/vnd.oai.openapi+json",
    "https://api.together.xyz/v1/chat/completions",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------",
    "1717697862000000000000000000",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_words_names_and_times_stay(text: str) -> None:
    recording = Recording(post({"value": text, "max_tokens": 5, "logprobs": [{"token": text[:11]}]}), ok({"m": text}))
    assert redacted(recording, RedactionRules()) == recording


def test_identifiers_and_digests_stay_where_they_are_named_so() -> None:
    body = {"id": "chatcmpl-9sZ4wXk3QpLr8TnVb2YdJ6", "sha256": some(HEX, 64), "object": "chat.completion"}
    recording = Recording(post(), ok(body, (*JSON, ("x-request-id", some(HEX, 32)))))
    assert redacted(recording, RedactionRules()) == recording
    leaky = Recording(post(), ok({"id": KEYS["github"]}))
    assert redacted(leaky, RedactionRules()) != leaky, "a key shape is taken even from an id"


def test_bulk_data_stays() -> None:
    recording = Recording(post(), ok({"b64_json": b64encode(DICE.randbytes(3000)).decode(), "embedding": [0.125] * 50}))
    assert redacted(recording, RedactionRules()) == recording


def test_timing_stays_where_events_did_not_change() -> None:
    body = b'data: {"a": 1}\n\n' + f'data: {{"a": "{KEYS["openai"]}"}}\n\n'.encode() + b"data: [DONE]\n\n"
    chunks = cut(body, 11)
    response = redacted(Recording(post(), HttpResponse(200, SSE, chunks)), RedactionRules()).response
    assert response is not None
    assert response.body == b'data: {"a": 1}\n\ndata: {"a": "REDACTED"}\n\ndata: [DONE]\n\n'.replace(
        b"REDACTED", GONE.encode()
    )
    assert response.chunks[0] == chunks[0]
    assert response.chunks[-1] == chunks[-1]


TEXTS = st.text(max_size=40) | st.sampled_from(
    [*KEYS.values(), PLAIN, GONE, "a=b&api_key=c", '{"secret": "abcdefghij"}']
)
MEMBERS = st.dictionaries(st.sampled_from(["a", "password", "token", "id", "apikeys"]) | TEXTS, TEXTS, max_size=4)
MEDIA = st.sampled_from(["application/json", "text/plain", "text/event-stream", "multipart/x; boundary=b"])


@given(MEMBERS, TEXTS, MEDIA, TEXTS)
def test_doing_it_twice_changes_nothing(members: dict[str, str], text: str, media: str, value: str) -> None:
    request = post(members, (*JSON, ("authorization", value)), f"https://a.example.com/x?q={quote(text)}")
    once = redacted(Recording(request, ok(text.encode(), (("content-type", media),))), RedactionRules())
    assert redacted(once, RedactionRules()) == once


@given(st.text("abcdefghijklmnopqrstuvwxyz-_/", max_size=60))
def test_lower_case_words_are_never_random(text: str) -> None:
    assert not looks_random(text) or any(len(part) >= 32 for part in text.replace("_", "-").split("-"))


@pytest.mark.parametrize(
    "table", [{"headers": "x"}, {"members": [1]}, {"patterns": ["("]}, {"heders": []}], ids=lambda table: str(table)
)
def test_wrong_rules_are_refused(table: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="redact"):
        make_rules((), table)


PROSE = [
    "This is basic addition, and a bearer of news.",
    "https://news.example/2026/11/29/world/europe/climate-summit-agreement-reached-after-long-night.html",
    "https://news.example/articles/c4g9n2k7xq3o",
    "arn:aws:iam::123456789012:role/service-role/AmazonEC2RunCommandRoleForManagedInstances",
    f"https://git.example/psf/requests/commit/{some(HEX, 40)}",
    f"commit {some(HEX, 40)}",
    f"sha256:{some(HEX, 64)}",
    f"sha512-{b64encode(DICE.randbytes(64)).decode()}",
    "client = Client(api_key=os.environ.get('API_KEY'))",
    "api_key: str | None = None, password: Optional[str] = None",
    "export API_KEY=your-api-key-here",
    "secret = <your secret>; password: ********",
    "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1",
]


@pytest.mark.parametrize("headers", [JSON, (("content-type", "text/plain"),), ()], ids=["json", "text", "no type"])
@pytest.mark.parametrize("text", PROSE)
def test_prose_code_and_addresses_stay(text: str, headers: tuple[tuple[str, str], ...]) -> None:
    body = json.dumps({"content": text}).encode() if headers == JSON else text.encode()
    recording = Recording(post(body, headers), ok(body, headers))
    assert redacted(recording, RedactionRules()) == recording


def test_random_letters_without_a_digit_are_no_name() -> None:
    found = [some(string.ascii_letters, 32) for _ in range(200)]
    gone = [
        text
        for text in found
        if redacted(Recording(post({"note": text}), ok()), RedactionRules()) != Recording(post({"note": text}), ok())
    ]
    assert len(gone) > 180


XML, CSV, YAML = ((("content-type", media),) for media in ("application/xml", "text/csv", "application/yaml"))
FORM_PART = 'Content-Disposition: form-data; name="f"; filename="{}.txt"\r\nContent-Type: text/plain\r\n\r\nx'
CARRIERS = {
    "input": (XML, '<input type="hidden" name="csrf_token" value="{}"/>'),
    "configuration": (XML, "<add key='ApiKey' value='{}'/><add value='{}' key='ApiKey'/>"),
    "table": (CSV, 'name,Password,n\nbob,"{}",1\nann,{},2\n'),
    "table with tabs": ((("content-type", "text/tab-separated-values"),), "name\tpassword\nbob\t{}\n"),
    "YAML": (YAML, "user: bob\npassword: {}\nn: 1\n"),
    "YAML in a list": (YAML, "- name: bob\n- password: {} # old\n"),
    "settings": ((("content-type", "text/plain"),), "[db]\nuser = bob\npassword = {}\n"),
}


@pytest.mark.parametrize("secret", ["hunter2", "correct horse battery", "p@ss/é"])
@pytest.mark.parametrize("carrier", CARRIERS)
def test_weak_values_go_from_what_names_them(carrier: str, secret: str) -> None:
    headers, text = CARRIERS[carrier]
    recording = Recording(post(), ok(text.replace("{}", secret).encode(), headers))
    clean = redacted(recording, RedactionRules())
    assert clean.response is not None
    assert clean.response.body.decode() == text.replace('bob,"{}"', "bob,{}").replace("{}", GONE)
    assert secret.encode() not in clean.response.body
    assert redacted(clean, RedactionRules()) == clean


def test_a_key_in_a_file_name_goes() -> None:
    body = f"--b\r\n{FORM_PART.format(KEYS['github'])}\r\n--b--\r\n".encode()
    clean = redacted(Recording(post(body, MULTIPART), ok()), RedactionRules())
    assert KEYS["github"].encode() not in clean.request.body
    harmless = f"--b\r\n{FORM_PART.format('übung')}\r\n--b--\r\n".encode()
    once = redacted(Recording(post(harmless, MULTIPART), ok()), RedactionRules())
    assert "übung".encode() in once.request.body


@pytest.mark.parametrize(
    "text", ["password = get_password(user)", "name,age\nbob,7", "token: str\n", "password:\n  value: 1"]
)
def test_code_and_tables_without_credentials_stay(text: str) -> None:
    headers = CSV if "," in text else YAML if ":" in text else (("content-type", "text/plain"),)
    recording = Recording(post(), ok(text.encode(), headers))
    assert redacted(recording, RedactionRules()) == recording
