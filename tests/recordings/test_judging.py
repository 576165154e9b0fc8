"""Recordings that descriptions and types do not foresee are judged all the same: refused requests, streams, other hosts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.checking.schema_violations import schema_violations
from specloom.conformance.conform import said_once
from specloom.conformance.http.events import undescribed_end
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.owners import Owner, owner_of
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.store import find_recordings
from specloom.project import apis
from specloom.verbs.conform import described
from specloom.verbs.record import record
from specloom.verbs.regenerate import regenerate

TALK = """
openapi: 3.1.0
info: {title: Talk, version: '1'}
servers: [{url: 'https://HOST/v1'}]
paths:
  /talk:
    post:
      operationId: talk
      tags: [talk]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [q], properties: {q: {type: string}}}}}
      responses:
        '200': {description: Words., content: {text/event-stream: {schema: {$ref: '#/components/schemas/Word'}}}}
        '400': {description: Wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /talks/{name}:
    get:
      operationId: talk_of
      tags: [talk]
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Words., content: {application/json: {schema: {$ref: '#/components/schemas/Word'}}}}}
components:
  schemas:
    Word: {type: object, required: [word], properties: {word: {type: string}}}
    Error: {type: object, required: [message], properties: {message: {type: string}}}
"""
JSON = (("content-type", "application/json"),)
SSE = (("content-type", "text/event-stream"),)


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two APIs that share their paths."""
    root = tmp_path_factory.mktemp("talk")
    for name in ("talk", "chat"):
        (root / "specs" / name).mkdir(parents=True)
        (root / "specs" / name / "openapi.yaml").write_text(TALK.replace("HOST", f"{name}.example"))
        (root / "specs" / name / "client.toml").write_text(f'package = "judged_{name}_client"\n')
    regenerate(apis(root, ["talk"])[0])
    return root


@pytest.fixture(scope="module")
def api(talk: Path) -> ApiUnderTest:
    return described(apis(talk, ["talk"])[0])


@pytest.fixture(scope="module")
def harness(talk: Path) -> Iterator[Harness]:
    with running_harness(load_package("judged_talk_client", talk / "generated")) as running:
        yield running


def asked(body: bytes) -> HttpRequest:
    return HttpRequest("POST", "https://talk.example/v1/talk", JSON, body)


@pytest.mark.parametrize("body", [b"{}", b"", b"[1]", b'{"q":'])
def test_the_response_to_a_request_that_our_types_refuse(harness: Harness, api: ApiUnderTest, body: bytes) -> None:
    good = Recording(asked(body), whole(400, JSON, b'{"message": "q is missing"}'))
    assert judge(harness, api, good, "good").state == "ok"
    bad = Recording(asked(body), whole(400, JSON, b'{"message": 5}'))
    assert [each.pointer for each in judge(harness, api, bad, "bad").violations] == ["/message"]
    accepted = Recording(asked(b"{}"), whole(200, SSE, b""))
    assert judge(harness, api, accepted, "accepted").state == "failed", "the server accepts what our types refuse"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "expected a body, got nothing"),
        (b'{"word": NaN}', "expected valid JSON (NaN is no JSON value)"),
        (b'{"word": -Infinity}', "expected valid JSON (-Infinity is no JSON value)"),
        (b"[" * 100_000, "expected valid JSON (nested too deeply)"),
        (b'{"word"', "expected valid JSON"),
    ],
)
def test_a_response_that_is_no_json_violates_the_description(
    harness: Harness, api: ApiUnderTest, body: bytes, said: str
) -> None:
    request = HttpRequest("GET", "https://talk.example/v1/talks/a", ())
    verdict = judge(harness, api, Recording(request, whole(200, JSON, body)), "x")
    assert verdict.state == "failed"
    assert [each for each in verdict.violations if said in str(each)]


RULES = """
openapi: 3.0.3
info: {title: Rules, version: '1'}
paths:
  /x:
    get:
      operationId: get_x
      responses: {'200': {description: X., content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}
components:
  schemas:
    Secret: {type: string, writeOnly: true}
    X:
      type: object
      required: [p, r, q]
      properties:
        p: {type: string, writeOnly: true}
        r: {$ref: '#/components/schemas/Secret'}
        q: {type: string, pattern: '^[a-z]+$'}
        n: {type: number, multipleOf: 0.01}
"""


@pytest.mark.parametrize(
    ("value", "pointers"),
    [
        ({"q": "x"}, []),
        ({"p": "x"}, [""]),
        ({"q": "abc\n"}, ["/q"]),
        ({"q": "é"}, ["/q"]),
        ({"q": "x", "n": 0.07}, []),
        ({"q": "x", "n": 19.99}, []),
        ({"q": "x", "n": 19.995}, ["/n"]),
        ({"q": "x", "n": 1e300}, []),
    ],
)
def test_rules_mean_what_the_specification_says(tmp_path: Path, value: object, pointers: list[str]) -> None:
    folder = tmp_path / "specs" / "rules"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(RULES)
    (folder / "client.toml").write_text('package = "rules_client"\n')
    api = described(apis(tmp_path, ["rules"])[0])
    response = whole(200, JSON, json.dumps(value).encode())
    found = schema_violations(api, api.client.operations["GET /x"], response)
    assert [each.pointer for each in found] == pointers


def test_a_recording_that_is_a_device_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.http").symlink_to("/dev/zero")
    with pytest.raises(BadRecording, match="not a file"):
        read_recording(tmp_path / "x.http")


@pytest.mark.parametrize("name", ["a%2fb", "a@b", "a:b", "a,b+c;d=e&f!g$h'(i)*j", "a%2Db", "%c3%bc", "a[b]", "a%7Eb"])
def test_a_path_is_the_same_however_it_is_encoded(harness: Harness, api: ApiUnderTest, name: str) -> None:
    request = HttpRequest("GET", f"https://talk.example/v1/talks/{name}", ())
    verdict = judge(harness, api, Recording(request, whole(200, JSON, b'{"word": "a"}')), name)
    assert verdict.differences == ()


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS"])
def test_requests_about_operations_are_counted_and_not_judged(harness: Harness, api: ApiUnderTest, method: str) -> None:
    about = Recording(HttpRequest(method, "https://talk.example/v1/talks/a", ()), whole(200, (), b""))
    verdict = judge(harness, api, about, method)
    assert (verdict.state, verdict.skipped) == (
        "skipped",
        f"{method} of GET /talks/{{name}} is no method of the client",
    )
    elsewhere = Recording(HttpRequest(method, "https://talk.example/v1/none", ()), whole(200, (), b""))
    assert judge(harness, api, elsewhere, method).state == "failed"


def test_an_end_marker_that_the_description_does_not_name_is_reported_once(harness: Harness, api: ApiUnderTest) -> None:
    body = b'data: {"word": "a"}\n\nevent: ping\ndata: {}\n\ndata:\n\ndata: [DONE]\n\n'
    stream = Recording(asked(b'{"q": "x"}'), whole(200, SSE, body))
    verdicts = list(said_once(judge(harness, api, stream, f"{n}") for n in range(3)))
    assert [str(each) for verdict in verdicts for each in (*verdict.differences, *verdict.violations)] == [
        'response /-: expected an end marker that the description names, got "[DONE]"'
    ]
    assert [verdict.state for verdict in verdicts] == ["failed", "ok", "ok"]


@pytest.mark.parametrize(
    ("body", "end"),
    [
        ("data: 1\n\ndata: [DONE]\n\n", "[DONE]"),
        ("data: 1\n\ndata: END\n\nevent: ping\ndata: x\n\n", "END"),
        ("data: 1\n\ndata: hello\n\n", None),
        ("data: x\n\ndata: [DONE]\n\n", None),
        ("data: 1\n\n", None),
        ("", None),
    ],
)
def test_end_markers(body: str, end: str | None) -> None:
    assert undescribed_end(body.encode(), "sse", None) == end
    assert undescribed_end(body.encode(), "sse", "[DONE]") is None


def test_exchanges_belong_to_the_api_of_their_host(talk: Path, api: ApiUnderTest) -> None:
    chat = described(apis(talk, ["chat"])[0])
    one, two, none = Owner(api, talk / "1"), Owner(chat, talk / "2"), Owner(None, talk / "0")
    url = "https://{}.example/v1/talk"

    def owner(host: str, asked: Owner, *others: Owner) -> Owner:
        return owner_of(HttpRequest("POST", url.format(host)), asked, others)

    assert owner("chat", one, two) is two
    assert owner("talk", one, two) is one
    assert owner("staging", one, two) is one
    assert owner("chat", none, one, two) is two
    assert owner("staging", none, one, two) is none
    assert owner("staging", none, two) is two
    assert owner_of(HttpRequest("GET", "https://[/x"), one, (two,)) is one


def test_a_server_of_this_machine_is_known_by_its_port(talk: Path, tmp_path: Path) -> None:
    local = tmp_path / "specs" / "local"
    local.mkdir(parents=True)
    (local / "openapi.yaml").write_text(TALK.replace("https://HOST", "http://localhost:8001"))
    one = Owner(described(apis(talk, ["talk"])[0]), Path("one"))
    two = Owner(described(apis(tmp_path, ["local"])[0]), Path("two"))
    for url, owner in (("http://127.0.0.1:8001", two), ("http://localhost:8002", one), ("http://localhost", one)):
        assert owner_of(HttpRequest("POST", f"{url}/v1/talk"), one, [two]) is owner


def test_a_form_is_no_json(harness: Harness, api: ApiUnderTest) -> None:
    def state(media: str, body: bytes) -> str:
        headers = (("content-type", media),) if media else ()
        request = HttpRequest("POST", "https://talk.example/v1/talk", headers, body)
        return judge(harness, api, Recording(request, whole(200, SSE, b'data: {"word": "a"}\n\n')), "x").state

    assert state("application/x-www-form-urlencoded", b"q=x") == "failed"
    assert state("", b'{"q": "x"}') == state("application/vnd.talk+json", b'{"q": "x"}') == "ok"


def test_a_har_file_over_two_apis(talk: Path, tmp_path: Path) -> None:
    def entry(url: str) -> object:
        body = {"mimeType": "application/json", "text": '{"q": "x"}'}
        request = {"method": "POST", "url": url, "headers": [], "postData": body}
        return {"request": request, "response": {"status": 200, "headers": [], "content": {}}}

    urls = ["https://talk.example/v1/talk", "https://chat.example/v1/talk", "wss://talk.example/v1/talk"]
    (tmp_path / "x.har").write_text(json.dumps({"log": {"entries": [*map(entry, urls)]}}))
    outcome = record(
        talk, "talk", None, command=(), port=0, upstream=None, curl=(), har=[tmp_path / "x.har"], vcr=(), check=False,
        tell=print,
    )  # fmt: skip
    assert outcome.exit_code == 0
    assert outcome.lines[-1].endswith("1 of 3 exchanges not converted: 1 with a URL of the scheme 'wss' (at 1:458)")
    folder = talk / "tests" / "recordings"
    assert {file.relative_to(folder).parts[0] for file in find_recordings(folder)} == {"talk", "chat"}
