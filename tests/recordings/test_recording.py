"""A recording keeps what it was given, and says where it is broken; nothing here is redacted."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.conformance.http.messages import Chunk, HttpRequest, HttpResponse
from specloom.conformance.recordings.json_text import TOKEN, lay_out, rewrite
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import BadRecording, Recording

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)
TEXTS = st.text(st.sampled_from("ab \t\\@=é\u2028\x00\r\n") | st.characters(codec="utf-8"), max_size=60)
BODIES = st.binary(max_size=80) | TEXTS.map(str.encode) | TEXTS.map(lambda text: text.replace("\n", "\r\n").encode())
TYPES = st.sampled_from(["text/plain", "text/event-stream", "application/json", "audio/mpeg", "application/x-y", ""])


def there_and_back(recording: Recording, folder: Path) -> Recording:
    file = folder / "one.http"
    write_recording(recording, file)
    return read_recording(file)


@given(JSON)
def test_layout_keeps_every_token(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    laid = lay_out(text)
    assert TOKEN.findall(laid) == TOKEN.findall(text)
    assert json.loads(laid) == value


def test_layout_keeps_numbers_escapes_and_repeated_names_as_written() -> None:
    text = '{"a":1e-08,"a":1.0,"big":123456789012345678901234567890,"s":"\\u00e9\\/"}'
    assert TOKEN.findall(lay_out(text)) == TOKEN.findall(text)


def test_layout_wraps_what_does_not_fit() -> None:
    laid = lay_out(json.dumps({"embedding": [0.25] * 60, "name": "x" * 90}))
    assert max(len(line) for line in laid.splitlines()) <= 110
    assert len(laid.splitlines()) < 12, "a long array of numbers fills its lines"


@given(JSON)
def test_rewriting_nothing_changes_nothing(value: object) -> None:
    text = json.dumps(value, indent=1)
    assert rewrite(text, lambda path, token, is_name: token) == text


def test_rewriting_tells_where_it_is() -> None:
    seen = dict[str, str]()

    def note(path: tuple[str, ...], token: str, is_name: bool) -> str:
        if not is_name:
            seen["/".join(path)] = token
        return token

    rewrite('{"a": [1, {"b": "x"}, []], "c": null}', note)
    assert seen == {"a/0": "1", "a/1/b": '"x"', "c": "null"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BODIES, TYPES, st.lists(st.integers(0, 80), max_size=4))
def test_every_body_comes_back(tmp_path: Path, body: bytes, media: str, cuts: list[int]) -> None:
    edges = [0, *sorted(cut for cut in set(cuts) if 0 < cut < len(body)), len(body)]
    chunks = tuple(Chunk(n / 8, body[a:b]) for n, (a, b) in enumerate(itertools.pairwise(edges)) if body[a:b])
    headers = (("content-type", media),) if media else ()
    response = HttpResponse(200, headers, chunks, 0.25)
    back = there_and_back(Recording(HttpRequest("POST", "/x", headers, body), response, source="test"), tmp_path)
    assert back.response is not None
    if media == "application/json":
        assert TOKEN.findall(back.request.body.decode("latin-1")) == TOKEN.findall(body.decode("latin-1"))
    else:
        assert back.request.body == body
        assert back.response.body == body
    assert (back.response.status, back.response.headers, back.response.elapsed) == (200, headers, 0.25)


def test_event_timing_comes_back(tmp_path: Path) -> None:
    chunks = (Chunk(0.0, b"data: 1\n\n"), Chunk(0.125, b"data: h\xc3"), Chunk(0.5, b"\xa9\n\n"))
    recording = Recording(HttpRequest("GET", "/x"), HttpResponse(200, (("content-type", "text/event-stream"),), chunks))
    back = there_and_back(recording, tmp_path).response
    assert back is not None
    assert [(chunk.at, chunk.data) for chunk in back.chunks] == [
        (0.0, b"data: 1\n\n"),
        (0.125, b"data: h"),
        (0.5, "é\n\n".encode()),
    ], "a character cut in two belongs to the chunk that completed it"


def test_a_body_that_looks_like_the_form_itself(tmp_path: Path) -> None:
    body = b"=== end\n@ 1.0\n\\x\n=== response 200"
    headers = (("content-type", "text/plain"),)
    back = there_and_back(Recording(HttpRequest("POST", "/", headers, body), None), tmp_path)
    assert back.request.body == body
    assert back.response is None


def test_binary_goes_beside(tmp_path: Path) -> None:
    data = bytes(range(256))
    recording = Recording(
        HttpRequest("GET", "/sound"), HttpResponse(200, (("content-type", "audio/mpeg"),), (Chunk(0.0, data),))
    )
    back = there_and_back(recording, tmp_path).response
    assert back is not None
    assert back.body == data
    assert (tmp_path / "one.response.mpeg").read_bytes() == data
    assert "sha256:" in (tmp_path / "one.http").read_text()
    (tmp_path / "one.response.mpeg").write_bytes(data[1:])
    with pytest.raises(BadRecording, match=r"one\.http:\d+: one\.response\.mpeg is not the file that was recorded"):
        read_recording(tmp_path / "one.http")


GOOD = "specloom-recording: 1\n=== request GET /x\n=== response 200\n=== end\n"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "truncated"),
        (GOOD.replace("=== end\n", ""), "truncated"),
        (GOOD.replace("recording: 1", "recording: 2"), "version '2', but only version 1"),
        (GOOD.replace("=== request GET /x", "=== request GET"), ":2: cannot read the marker"),
        (GOOD.replace("=== request GET /x\n", ""), "contains no request"),
        (GOOD.replace("response 200\n", "response 200\nno colon here\n"), r":4: expected `name: value`"),
        (GOOD.replace("response 200\n", "response 200\n=== file a.bin\n"), "not enough values"),
        (GOOD.replace("response 200\n", "response 200\n=== file ../../x 1 sha256:0\n"), "No such file"),
        ("\udcff", "codec can't decode"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "bad.http"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(BadRecording, match=complaint) as raised:
        read_recording(file)
    assert str(file) in str(raised.value)


LINES = st.sampled_from(
    [
        "specloom-recording: 1",
        "=== request GET /x",
        "=== response 200",
        "=== response 200 after 1",
        "=== response 200 after x",
        "=== json",
        "=== text cut",
        "=== events crlf",
        "=== base64",
        "=== file a 1 sha256:0",
        "=== file",
        "=== end",
        "@ 0.5",
        "@ x",
        "@",
        "@ 0.1 ====",
        "a: b",
        "",
        "\\",
    ]
) | st.text(max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, max_size=12), st.binary(max_size=8))
def test_no_text_breaks_the_reader(tmp_path: Path, lines: list[str], tail: bytes) -> None:
    file = tmp_path / "any.http"
    file.write_bytes("\n".join(lines).encode("utf-8", "replace") + tail)
    try:
        read_recording(file)
    except BadRecording as error:
        assert str(error).startswith(str(file)), "a complaint begins with its place"


def test_line_ends_changed_by_a_checkout_are_read(tmp_path: Path) -> None:
    file = tmp_path / "one.http"
    write_recording(Recording(HttpRequest("POST", "/x", (("a", "b"),), b"1\n2"), None), file)
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_recording(file).request.body == b"1\n2"
