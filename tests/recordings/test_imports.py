"""Curl lines, HAR files and VCR cassettes become recordings; nothing is read from the network."""

from __future__ import annotations

import gzip
import json
import time
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from specloom.conformance.http.messages import HttpRequest, header
from specloom.conformance.recordings.import_curl import curl_recordings
from specloom.conformance.recordings.import_har import har_recordings
from specloom.conformance.recordings.import_vcr import vcr_recordings
from specloom.conformance.recordings.imported import BadImport, Imported, NotConverted, counted
from specloom.conformance.recordings.recording import Recording


def curl(text: str) -> HttpRequest:
    (recording,) = read(curl_recordings(text, "test"))
    return recording.request


def read(found: Iterable[Imported]) -> list[Recording]:
    """The recordings of a file that is converted whole."""
    parts = list(found)
    assert [part for part in parts if isinstance(part, NotConverted)] == []
    return [part for part in parts if isinstance(part, Recording)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("curl https://a.example.com/x", HttpRequest("GET", "https://a.example.com/x")),
        ("curl a.example.com/x", HttpRequest("GET", "https://a.example.com/x")),
        ("$ curl -sSL -o out.json 'https://a.example.com/x?y=1'", HttpRequest("GET", "https://a.example.com/x?y=1")),
        ("curl -XDELETE https://a.example.com/x", HttpRequest("DELETE", "https://a.example.com/x")),
        ("curl -I https://a.example.com/x", HttpRequest("HEAD", "https://a.example.com/x")),
        ("curl --url https://a.example.com/x --request PUT", HttpRequest("PUT", "https://a.example.com/x")),
        (
            "curl https://a.example.com/x -H 'X-A: b: c' -H accept:text/plain",
            HttpRequest("GET", "https://a.example.com/x", (("x-a", "b: c"), ("accept", "text/plain"))),
        ),
        (
            "curl https://a.example.com/x -d a=1 --data-urlencode 'b=x y'",
            HttpRequest(
                "POST",
                "https://a.example.com/x",
                (("content-type", "application/x-www-form-urlencoded"),),
                b"a=1&b=x+y",
            ),
        ),
        ("curl -G https://a.example.com/x -d a=1 -d b=2", HttpRequest("GET", "https://a.example.com/x?a=1&b=2")),
        (
            "curl --json '{\"a\": 1}' https://a.example.com/x",
            HttpRequest(
                "POST",
                "https://a.example.com/x",
                (("content-type", "application/json"), ("accept", "application/json")),
                b'{"a": 1}',
            ),
        ),
        (
            "curl https://a.example.com/x -u me:pw",
            HttpRequest("GET", "https://a.example.com/x", (("authorization", "Basic bWU6cHc="),)),
        ),
        (
            "curl --max-time 5 --retry 3 -k --compressed https://a.example.com/x --oauth2-bearer abc",
            HttpRequest("GET", "https://a.example.com/x", (("authorization", "Bearer abc"),)),
        ),
    ],
)
def test_a_curl_line(line: str, expected: HttpRequest) -> None:
    assert curl(line) == expected


def test_a_curl_line_over_several_lines_with_its_response() -> None:
    text = """How to call it:
curl --request POST \\
  --url https://a.example.com/v1/x \\
  --header 'Content-Type: application/json' \\
  --data '{
"note": "it\\u0027s, one
two"
}'
{
"id": 1
}
Then: curl https://a.example.com/second
"""
    first, *rest = read(curl_recordings(text.replace("one\ntwo", "one two"), "seed"))
    assert json.loads(first.request.body) == {"note": "it's, one two"}
    assert first.response is not None
    assert json.loads(first.response.body) == {"id": 1}
    assert rest == [], "a command is at the beginning of a line"


def test_a_curl_form() -> None:
    request = curl("curl https://a.example.com/x -F purpose=tune -F 'file=@dir/a.jsonl;type=text/plain'")
    assert (header(request.headers, "content-type") or "").startswith("multipart/form-data; boundary=")
    assert b'name="purpose"\r\n\r\ntune\r\n' in request.body
    assert b'filename="a.jsonl"' in request.body


@pytest.mark.parametrize("text", ["", "no command", "curl", "curl 'open quote\nand no end", "curl -X", "curl -H"])
def test_text_without_a_whole_command(text: str) -> None:
    assert not [each for each in curl_recordings(text, "test") if isinstance(each, Recording)]


def test_curl_lines_of_the_seeds(shared: Path) -> None:
    (chat, *_), (model, *_) = (
        read(curl_recordings(file.read_text(encoding="utf-8"), file.name))
        for file in (next(shared.glob("seeds/003*")), next(shared.glob("seeds/001*")))
    )
    assert chat.request.url == "https://api.together.xyz/v1/chat/completions"
    assert json.loads(chat.request.body)["logit_bias"] == {"105": 21.4, "1024": -10.5}
    assert chat.response is not None
    assert json.loads(chat.response.body)["object"] == "chat.completion"
    assert json.loads(model.request.body)["model_config"]["endpoint"]["host"] == "api.together.xyz"


HAR = {
    "log": {
        "version": "1.2",
        "entries": [
            {
                "startedDateTime": "2026-11-20T10:00:00Z",
                "timings": {"send": 0, "wait": 120, "receive": 3},
                "request": {
                    "method": "post",
                    "url": "https://a.example.com/x?q=1",
                    "headers": [{"name": "Content-Type", "value": "application/json"}],
                    "postData": {"mimeType": "application/json", "text": '{"a": "é"}'},
                },
                "response": {
                    "status": 201,
                    "headers": [],
                    "content": {"mimeType": "image/png", "encoding": "base64", "text": b64encode(b"\x89PNG").decode()},
                },
            },
            {
                "request": {
                    "method": "POST",
                    "url": "https://a.example.com/form",
                    "headers": [],
                    "postData": {"params": [{"name": "a", "value": "x y"}]},
                },
                "response": {"status": 0, "headers": [], "content": {}},
            },
        ],
    }
}


def test_har_entries() -> None:
    first, second = read(har_recordings(json.dumps(HAR).encode(), "x.har"))
    assert (first.request.method, first.request.url) == ("POST", "https://a.example.com/x?q=1")
    assert json.loads(first.request.body) == {"a": "é"}
    assert first.response is not None
    assert (first.response.status, first.response.body, first.response.elapsed) == (201, b"\x89PNG", 0.12)
    assert first.response.headers == (("content-type", "image/png"),)
    assert second.request.body == b"a=x+y"
    assert second.response is None, "a request that failed has no response"


def cassette(**response: object) -> bytes:
    request = {"method": "POST", "uri": "https://a.example.com/x", "body": '{"a": 1}', "headers": {"X-A": ["b", "c"]}}
    return yaml.safe_dump({"version": 1, "interactions": [{"request": request, "response": response}]}).encode()


@pytest.mark.parametrize(
    "body",
    [
        '{"ok": true}',
        b'{"ok": true}',
        {"string": '{"ok": true}'},
        {"string": b'{"ok": true}'},
        {"base64_string": b64encode(b'{"ok": true}').decode()},
        {"ok": True},
    ],
    ids=["text", "bytes", "string", "string of bytes", "base64", "data"],
)
def test_vcr_bodies(body: object) -> None:
    (recording,) = read(
        vcr_recordings(cassette(status={"code": 200, "message": "OK"}, headers={}, body=body), "c.yaml")
    )
    assert recording.response is not None
    assert json.loads(recording.response.body) == {"ok": True}
    assert recording.request.headers == (("x-a", "b"), ("x-a", "c"))


def test_vcr_compressed_and_older_forms() -> None:
    headers = {"Content-Encoding": "gzip", "content-type": "text/plain"}
    (recording,) = read(
        vcr_recordings(cassette(status_code=404, headers=headers, content=gzip.compress(b"no")), "c.yaml")
    )
    assert recording.response is not None
    assert (recording.response.status, recording.response.body) == (404, b"no")
    tagged = cassette(status={"code": 200}, headers={}, body={"string": "x"}).replace(
        b"method: POST", b"method: !!python/unicode POST"
    )
    assert read(vcr_recordings(tagged, "c.yaml"))[0].request.method == "POST"


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"log": 1}', b"interactions: [1]", b"a: [", b"\xff\xfe\x00"])
def test_files_of_another_form_are_refused(data: bytes) -> None:
    with pytest.raises(BadImport, match=r"^not a valid HAR"):
        list(har_recordings(data, "f.har"))
    with pytest.raises(BadImport, match=r"^not a valid VCR"):
        list(vcr_recordings(data, "f.yaml"))


def test_a_cassette_runs_no_code(tmp_path: Path) -> None:
    evil = b"interactions:\n- !!python/object/apply:os.system ['touch " + str(tmp_path / "x").encode() + b"']\n"
    with pytest.raises(BadImport):
        list(vcr_recordings(evil, "evil.yaml"))
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    "text",
    [
        "interactions: &a [*a]",
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + "\n".join(f"{name}: &{name} [{', '.join([f'*{chr(ord(name) - 1)}'] * 9)}]" for name in "bcdefgh")
        + "\ninteractions: *h",
        "interactions: " + "[" * 5000 + "]" * 5000,
        "interactions: !!python/object/apply:os.system [echo]",
        "a: &a {x: 1}\ninteractions: [{<<: *a}]",
        '{"interactions": ' + "[" * 200_000,
    ],
    ids=["cycle", "bomb", "depth", "tag", "merge", "deep json"],
)
def test_hostile_cassettes_are_refused_in_words(text: str) -> None:
    with pytest.raises(BadImport) as refused:
        list(vcr_recordings(text.encode(), "x.yaml"))
    assert len(str(refused.value)) <= 300


def test_cassettes_of_other_tools() -> None:
    ruby = """
http_interactions:
- request: {method: get, uri: "https://a.example/x", body: {encoding: US-ASCII, string: ""}, headers: {Accept: ["*/*"]}}
  response: {status: {code: 200, message: OK}, headers: {}, body: {encoding: ISO-8859-1, string: "café"}}
  recorded_at: Mon, 01 Jan 2024 00:00:00 GMT
recorded_with: VCR 6.1.0
"""
    (recording,) = read(vcr_recordings(ruby.encode(), "ruby.yml"))
    assert recording.response is not None
    assert (recording.request.method, recording.response.body) == ("GET", "café".encode("latin-1"))
    halves = (
        rb'{"interactions": [{"request": {"method": "POST", "uri": "https://a.example/x", "body": "\ud83d\ude00"}, '
    )
    halves += rb'"response": {"status": {"code": 200}, "headers": {}, "parsed_body": {"a": 1}}}]}'
    (recording,) = read(vcr_recordings(halves, "x.json"))
    assert recording.response is not None
    assert (recording.request.body.decode(), recording.response.body) == ("\U0001f600", b'{"a": 1}')


def test_halves_of_characters_are_joined_in_yaml() -> None:
    text = r"""
interactions:
- request: {method: GET, uri: "https://a.example/x", body: "\ud83d\ude00"}
  response: {status: {code: 200}, body: {encoding: made-up, string: "\ud83d\ude00"}}
"""
    (recording,) = read(vcr_recordings(text.encode(), "x.yaml"))
    assert recording.response is not None
    assert recording.request.body.decode() == recording.response.body.decode() == "\U0001f600"


def test_halves_of_characters_change_nothing_else() -> None:
    usual = """
interactions:
- request: {method: GET, uri: "https://a.example/x", headers: {Accept: ["*/*"], Date: 2024-01-01}, body: !!binary aGk=}
  response: {status: {code: 200}, headers: {}, body: {string: !!python/unicode "é \\u00e9 \\U0001f600"}}
  recorded_at: 2024-01-01 00:00:00
"""
    last = r"""
- request: {method: GET, uri: "https://a.example/y", body: "\ud83d\ude00"}
  response: {status: {code: 200}, body: {string: ""}}
"""
    one = read(vcr_recordings(usual.encode(), "x.yaml"))
    assert read(vcr_recordings((usual + last).encode(), "x.yaml"))[:1] == one


def test_binary_bodies_of_ruby_and_betamax() -> None:
    ruby = """
http_interactions:
- request: {method: get, uri: "https://a.example/x"}
  response:
    status: {code: 200}
    body:
      encoding: ASCII-8BIT
      string: !binary |-
        iVBORw==
"""
    betamax = {
        "request": {"method": "GET", "uri": "https://a.example/x", "body": {"encoding": "utf-8", "string": ""}},
        "response": {"status": {"code": 200}, "body": {"base64_string": "iVBORw==", "encoding": None}},
    }
    for data in (ruby, json.dumps({"http_interactions": [betamax]})):
        (recording,) = read(vcr_recordings(data.encode(), "x"))
        assert recording.response is not None
        assert recording.response.body == b"\x89PNG"


def test_a_parsed_body_is_json() -> None:
    message = {"request": {"method": "POST", "uri": "https://a.example/x", "parsed_body": {"a": 1}}}
    (recording,) = read(
        vcr_recordings(
            json.dumps({"interactions": [message | {"response": {"status_code": 200, "parsed_body": []}}]}).encode(),
            "x",
        )
    )
    assert recording.response is not None
    assert (header(recording.request.headers, "content-type"), recording.request.body) == (
        "application/json",
        b'{"a": 1}',
    )
    assert (header(recording.response.headers, "content-type"), recording.response.body) == ("application/json", b"[]")


def test_one_interaction_of_another_form_is_counted() -> None:
    good = {"request": {"method": "GET", "uri": "https://a.example/x"}, "response": {"status": {"code": 200}}}
    found = list(vcr_recordings(json.dumps({"interactions": [good, {"request": {}}, good]}).encode(), "x.json"))
    missing = [part for part in found if isinstance(part, NotConverted)]
    assert len(found) == 3
    assert counted(missing, 2) == "1 of 3 exchanges not converted: 1 without `response` (at 1:120)"
    assert counted([], 2) == ""


def har_entry(
    *, method: str = "GET", url: str = "https://a.example/x", posted: object = None, **response: object
) -> dict[str, object]:
    headers = [{"name": ":authority", "value": "a.example"}]
    request = {"method": method, "url": url, "headers": headers, "queryString": [], "bodySize": -1}
    if posted is not None:
        request["postData"] = posted
    return {"request": request, "response": {"status": 200, "headers": [], "content": {}, **response}}


def har(*entries: object) -> bytes:
    return json.dumps({"log": {"entries": entries}}).encode()


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (har_entry(method="CONNECT", url="a.example:443"), "CONNECT"),
        (har_entry(url="wss://a.example/x", status=101), "scheme 'wss'"),
        (har_entry(url="chrome-extension://abc/x.js"), "scheme 'chrome-extension'"),
        (har_entry(status=101), "status 101"),
        (har_entry(content={"_file": "3a.json", "mimeType": "application/json"}), "embed"),
        (har_entry(content={"size": 12, "mimeType": "application/json"}), "only its size"),
    ],
)
def test_har_entries_that_no_one_can_send_again(entry: object, said: str) -> None:
    second, first = har_recordings(har(entry, har_entry()), "x.har")
    assert isinstance(first, NotConverted)
    assert said in first.what
    assert first.at == "1:22"
    assert isinstance(second, Recording)
    assert second.request.headers == (), "pseudo-headers are not sent"


def test_har_of_playwright_and_mitmproxy() -> None:
    failed = har_entry(status=-1, content={"size": -1, "mimeType": "x-unknown"})
    form = {"mimeType": "multipart/form-data; boundary=b", "text": "", "params": [
        {"name": "file", "fileName": "x\r\ny.png", "contentType": "image/png"}, {"name": "purpose", "value": "tune"}]}  # fmt: skip
    bytewise = har_entry(content={"text": "\x89PNG\r\n", "size": 6, "mimeType": "application/octet-stream"})
    one, two, three = read(har_recordings(har(failed, har_entry(method="POST", posted=form), bytewise), "x.har"))
    assert one.response is None
    assert (header(two.request.headers, "content-type") or "").startswith("multipart/form-data; boundary=specloom")
    assert b'name="purpose"\r\n\r\ntune\r\n' in two.request.body
    assert b'filename="x%0D%0Ay.png"' in two.request.body
    assert three.response is not None
    assert three.response.body == b"\x89PNG\r\n"


@pytest.mark.parametrize(
    "text",
    ["curl http://x/ \\\n" * 20_000, "curl 'x\n" + "a\n" * 200_000, "curl 'x\n" * 20_001, "curl x\n[[[[[" * 5_000, "curl \"'\n" * 50_000],
    ids=["continued", "open quote", "odd quotes", "open JSON", "nested quotes"],
)  # fmt: skip
def test_hostile_curl_files_end(text: str) -> None:
    started = time.process_time()
    assert list(curl_recordings(text, "x")) is not None
    assert time.process_time() - started < 20, "linear work takes a fraction of a second"


def test_dates_of_a_cassette_are_strings() -> None:
    text = """interactions:
- request: {method: POST, uri: "https://a.example/x", body: 2026-01-02, headers: {date: [2026-01-03]}}
  response: {status: {code: 200}, headers: {}, body: {string: 2026-01-02 03:04:05Z}}
"""
    (found,) = vcr_recordings(text.encode(), "x.yaml")
    assert isinstance(found, Recording)
    assert found.response is not None
    assert (found.request.body, found.response.body) == (b"2026-01-02", b"2026-01-02 03:04:05Z")
    assert found.request.headers == (("date", "2026-01-03"),)


@pytest.mark.parametrize(
    "content",
    [
        {"_sha1": "ab.json"},
        {"_file": "ab.json"},
        {"encoding": "base64", "text": "***"},
        {"encoding": "base64", "text": "a"},
    ],
)
def test_a_body_that_is_not_there_is_said(content: dict[str, str]) -> None:
    request = {"method": "GET", "url": "https://a.example/x", "headers": []}
    response = {"status": 200, "headers": [], "content": {"mimeType": "audio/mpeg", **content}}
    entries = [{"request": request, "response": each} for each in (response, {**response, "content": {}})]
    har = json.dumps({"log": {"entries": entries}}).encode()
    assert sorted(type(each).__name__ for each in har_recordings(har, "x.har")) == ["NotConverted", "Recording"]


@pytest.mark.parametrize("text", ['{"log": {"entries": []}}', '{"interactions": []}'])
def test_a_file_without_entries_is_refused(text: str) -> None:
    read = har_recordings if "log" in text else vcr_recordings
    with pytest.raises(BadImport, match="it has no entries") as refused:
        list(read(text.encode(), "x"))
    assert refused.value.at


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"encoding": "utf-8", "base64_string": ""}, b""),
        ({"encoding": "utf-8", "base64_string": "", "string": "x"}, b"x"),
        ({"encoding": None, "base64_string": "eHl6"}, b"xyz"),
    ],
)
def test_empty_bodies_of_betamax(body: dict[str, str | None], expected: bytes) -> None:
    response = {"status": {"code": 200}, "headers": {}, "body": body}
    request = {"method": "GET", "uri": "https://a.example/x", "body": body}
    (found,) = read(
        vcr_recordings(json.dumps({"interactions": [{"request": request, "response": response}]}).encode(), "x")
    )
    assert found.response is not None
    assert (found.request.body, found.response.body) == (expected, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("!!python/object/new:_io.BytesIO {state: !!python/tuple [!!binary 'eHl6', 0, null]}", b"xyz"),
        ("!!python/object/new:_io.StringIO {state: !!python/tuple [xyz, null, 0, null]}", b"xyz"),
    ],
)
def test_a_file_that_was_sent_is_its_content(written: str, expected: bytes) -> None:
    text = (
        f"interactions:\n- request: {{method: POST, uri: 'https://a.example/x', body: {written}}}\n"
        "  response: {status: {code: 204}, headers: {}, body: {string: ''}}\n"
    )
    assert read(vcr_recordings(text.encode(), "x"))[0].request.body == expected


def test_bodies_that_a_har_file_has_in_other_forms() -> None:
    posted = {"mimeType": "application/octet-stream", "text": "AP8=", "_encoding": "base64"}
    coded = b64encode(gzip.compress(b'{"a": 1}')).decode()
    entry = har_entry(method="POST", posted=posted, content={"text": coded, "encoding": "base64"})
    response: dict[str, object] = entry["response"]  # type: ignore[assignment]  # it is a dict by construction
    response["headers"] = [{"name": "Content-Encoding", "value": "gzip"}]
    (found,) = read(har_recordings(har(entry), "x.har"))
    assert found.response is not None
    assert (found.request.body, found.response.body) == (b"\x00\xff", b'{"a": 1}')


@pytest.mark.parametrize(
    ("kind", "text", "size", "expected"),
    [
        ("text/html; charset=iso-8859-1", "caf\u00e9", 4, b"caf\xe9"),
        ("text/html; charset=iso-8859-1", "caf\u00e9", None, b"caf\xe9"),
        ("text/html; charset=iso-8859-1", "caf\u00e9", 5, "caf\u00e9".encode()),
        ("text/plain;charset=Shift_JIS", "\u65e5\u672c", 4, "\u65e5\u672c".encode("shift_jis")),
        ("text/plain; charset=utf-16", "ab", 6, "ab".encode("utf-16")),
        ("text/plain; charset=utf-16", "ab", 4, "ab".encode("utf-16-le")),
        ("text/plain; charset=utf-16le", "ab", None, "ab".encode("utf-16-le")),
        ('text/csv; charset="windows-1252"', "5 \u20ac", 3, b"5 \x80"),
        ("text/html; charset=iso-8859-1", "\u65e5", None, "\u65e5".encode()),
        ("text/html; charset=nobody", "caf\u00e9", None, "caf\u00e9".encode()),
        ("text/html; charset=rot13", "abc", None, b"abc"),
        ("application/json; charset=iso-8859-1", '"\u00e9"', None, '"\u00e9"'.encode()),
        ("application/json; charset=iso-8859-1", '"\u00e9"', 3, b'"\xe9"'),
        ("application/json; charset=utf-8", '"\u00e9"', 3, '"\u00e9"'.encode()),
    ],
)
def test_a_declared_charset_is_that_of_the_body(kind: str, text: str, size: int | None, expected: bytes) -> None:
    """Browsers write decoded text; the size is that of the bytes."""
    content: dict[str, object] = {"mimeType": kind, "text": text, **({} if size is None else {"size": size})}
    entry = har_entry(content=content)
    entry["response"]["headers"] = [{"name": "Content-Type", "value": kind}]  # type: ignore[index]  # it is a dict
    (found,) = read(har_recordings(har(entry), "x.har"))
    assert found.response is not None
    assert found.response.body == expected
