"""Files of other tools with something wrong in them: what is wrong and where is said, and the rest is converted."""

from __future__ import annotations

import copy
import json
import random
import re
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.conformance.record import Recorded, record
from specloom.conformance.recordings.parse import read_recording

EXCHANGE: dict[str, Any] = {
    "request": {"method": "POST", "url": "https://a.example/x", "headers": [{"name": "x-a", "value": "1"}]},
    "response": {"status": 200, "headers": [], "content": {"mimeType": "text/plain", "size": 2, "text": "hi"}},
}
HAR = {"log": {"version": "1.2", "entries": [EXCHANGE, EXCHANGE]}}
CASSETTE: dict[str, Any] = {
    "interactions": [
        {
            "request": {"method": "POST", "uri": "https://a.example/x", "body": '{"a": 1}', "headers": {"X-A": ["b"]}},
            "response": {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"string": "hi"}},
        },
        {
            "request": {"method": "GET", "uri": "https://a.example/z", "parsed_body": {"a": 1}},
            "response": {"status": {"code": 200}, "body": {"encoding": "utf-8", "base64_string": "aGk="}},
        },
    ]
}
ODD: list[Any] = [
    None, True, -1, 3.5, 10**30, float("nan"), "", "x", "\ud800", "a\n=== end\n", "\x00\x1b[31m", [], [[]], {}, [1, None],
    "http://[::1", "https://a:99999/x", "https://a/\n=== request GET /", "GET /x", "ftp://x/", "base64", "rot13", "idna",
]  # fmt: skip
"""Values that no tool writes in most places."""


def imported(folder: Path, name: str, data: bytes) -> Recorded:
    (folder / name).write_bytes(data)
    kind = "har" if name.endswith(".har") else "curl" if name.endswith(".sh") else "vcr"
    return record(None, folder / "out", **{kind: [folder / name]})  # type: ignore[arg-type]  # one keyword of three alike


def one_har(**changed: Any) -> bytes:
    """A HAR file with a good entry and one whose fields are changed: `request_url=None`."""
    entry = copy.deepcopy(EXCHANGE)
    for path, value in changed.items():
        at, _, name = path.partition("_")
        if name:
            entry[at][name] = value
        else:
            entry[at] = value
    return json.dumps({"log": {"entries": [EXCHANGE, entry]}}, indent=1).encode()


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"request": 5}, "1 whose `request` is a number, not an object (at 26:16)"),
        ({"request_url": None}, "1 whose `request.url` is null, not a string (at 28:13)"),
        ({"request_url": "https://[::1"}, "1 whose `request.url` is not a valid URL (at 28:13)"),
        ({"request_url": "https:x"}, "1 whose `request.url` is not a URL of HTTP (at 28:13)"),
        ({"request_method": "GET /x"}, "1 whose `request.method` is not a method of HTTP (at 27:16)"),
        ({"request_headers": [5]}, "1 whose `request.headers.*` is a number, not an object (at 30:7)"),
        ({"request_headers": [{"name": "a: b", "value": ""}]}, "1 whose `request.headers` has a name that is not valid (at 29:17)"),
        ({"response_status": "OK"}, "1 whose `response.status` is a string, not an integer (at 37:16)"),
        ({"response_status": 1234}, "1 whose `response.status` is not a status code (at 37:16)"),
        ({"response_content": {"encoding": "base64", "text": "???"}}, "1 whose `response.content.text` is not valid Base64 (at 41:15)"),
        ({"response_content": {"encoding": "gzip", "text": "x"}}, "1 whose `response.content.encoding` is not `base64` (at 40:19)"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_entry_is_said_with_its_place(
    changed: dict[str, Any], expected: str, tmp_path: Path
) -> None:
    done = imported(tmp_path, "x.har", one_har(**changed))
    assert done.notes == (f"{tmp_path / 'x.har'}: 1 of 2 exchanges not converted: {expected}",)
    assert (len(done.files), done.problems) == (1, ())


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("x.har", b'{"log": {"entries": [}}', ":1:22: not a valid HAR 1.2 file: not valid JSON: Expecting value"),
        ("x.har", b"\xff{}", ": not a valid HAR 1.2 file: not valid UTF-8, at byte 0"),
        ("x.har", b"[]", ":1:1: not a valid HAR 1.2 file: a file whose root is an array, not an object"),
        ("x.har", b'{"log": {"entries": [5]}}', ":1:22: not a valid HAR 1.2 file: it has only entries that are not objects"),
        ("x.har", b"[" * 100_000, ": not a valid HAR 1.2 file: values are nested too deeply"),
        ("x.har", b'{"log": ' + b"1" * 5000 + b"}", ": not a valid HAR 1.2 file: a number has too many digits"),
        ("x.yaml", b"a: [", ":2:1: not a valid VCR cassette: did not find expected node content"),
        ("x.yaml", b"a: \x01", ": not a valid VCR cassette: a character that YAML forbids, at offset 3"),
        ("x.yaml", b"interactions:\n- {a: !binary 'a'}\n", ":2:7: not a valid VCR cassette: not valid Base64"),
        ("x.yaml", b"http_interactions: 5\n", ":1:20: not a valid VCR cassette: a file whose `http_interactions` is a number, not an array"),
        ("x.sh", b"curl \xff", ": not valid UTF-8, at byte 5"),
        ("x.sh", b"nothing", ": contains no valid curl command"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file_is_said_with_its_place(
    name: str, data: bytes, expected: str, tmp_path: Path
) -> None:
    (message,) = imported(tmp_path, name, data).problems
    assert message.startswith(f"{tmp_path / name}{expected}")


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("-d @body.json", "with a body in a file, which is not read"),
        ("-T body.json", "with a body in a file, which is not read"),
        ("--next https://b.example/", "with `--next`, which is not supported"),
        ("-X 'A B'", "whose `method` is not a method of HTTP"),
        ("-H 'a b: c'", "whose `headers` has a name that is not valid"),
    ],
)
def test_a_curl_command_that_would_be_another_request(command: str, expected: str, tmp_path: Path) -> None:
    text = f"curl https://a.example/x\n\ncurl https://a.example/y {command}\n"
    done = imported(tmp_path, "x.sh", text.encode())
    assert done.notes == (f"{tmp_path / 'x.sh'}: 1 of 2 exchanges not converted: 1 {expected} (at 3:1)",)


def test_options_of_curl_that_take_a_value_are_no_url_and_bash_strings_are_read(tmp_path: Path) -> None:
    text = r"""curl --max-redirs 5 --proto =https 'https://a.example/x' --data-raw $'{"a": "it\'s \u00e9\u0021\n"}'"""
    (file,) = imported(tmp_path, "x.sh", text.encode()).files
    request = read_recording(file).request
    assert (request.url, request.body.decode()) == ("https://a.example/x", '{"a": "it\'s é!\n"}')


def test_odd_but_valid_values_are_kept(tmp_path: Path) -> None:
    file = one_har(
        response=None, request_url="https://a.example/ü b?x=\u2028", request_headers=[{"name": "A", "value": 5}]
    )
    (_, odd) = imported(tmp_path, "x.har", file).files
    found = read_recording(odd)
    assert found.request.url == "https://a.example/%C3%BC%20b?x=%E2%80%A8"
    assert (found.request.headers, found.response) == ((("a", "5"),), None)
    go = {
        "interactions": [
            {"request": {"method": "GET", "url": "https://a.example/"}, "response": {"status": "200 OK", "code": 200}}
        ]
    }
    (file_of_go,) = imported(tmp_path, "go.yaml", yaml.safe_dump(go).encode()).files
    assert getattr(read_recording(file_of_go).response, "status", 0) == 200


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where the values below a value are."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [*([path] if path else []), *(found for key, each in inner for found in paths(each, (*path, key)))]


def broken(document: Any, chance: random.Random) -> Any:
    """A copy with some values removed, or replaced by odd ones."""
    copied = copy.deepcopy(document)
    for _ in range(chance.randint(1, 4)):
        if not (found := paths(copied)):
            break
        *way, last = chance.choice(found)
        at = copied
        for key in way:
            at = at[key]
        if chance.random() < 0.2:
            del at[last]
        else:
            at[last] = copy.deepcopy(chance.choice(ODD))
    return copied


@pytest.mark.parametrize("seed", range(60))
def test_broken_files_are_refused_in_words(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    name, document = chance.choice([("x.har", HAR), ("x.json", CASSETTE)])
    started = time.process_time()
    done = imported(tmp_path, name, json.dumps(broken(document, chance)).encode())
    assert time.process_time() - started < 5
    for message in (*done.problems, *done.notes):
        assert not re.search(r"Error|Traceback|codec|<class|\bgot\b", message), message
        assert message.isprintable()
    assert done.leaks == ()
    for file in done.files:
        assert read_recording(file).request.url
