"""Hostile files end in a finding, within bounded time and memory; what hostile names do to packages is tested elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from specloom import document, rules, source
from specloom.document import Document, load_source
from specloom.findings import Finding, Refused, as_text
from specloom.source.limits import DEEPEST, MOST_BYTES

SECONDS = 300
"""Of processor time: a guard against hanging. The slowest of these takes 3 s; how long is for benchmarks to say."""


@contextmanager
def bounded_time() -> Iterator[None]:
    start = time.process_time()
    yield
    spent = time.process_time() - start
    assert spent < SECONDS, f"took {spent:.1f} s of processor time"


def refusal(text: str | bytes) -> Finding:
    """Why a file is refused."""
    data = text.encode() if isinstance(text, str) else text
    with bounded_time(), pytest.raises(Refused) as refused:
        load_source(source.parse(data, "x.yaml"))
    return refused.value.finding


DEEP = 100_000


@pytest.mark.parametrize(
    "text",
    [
        "[" * DEEP + "]" * DEEP,
        "{" * DEEP,
        '{"a":' * DEEP + "1" + "}" * DEEP,
        "[" * DEEP,
        "- " * DEEP + "1",
        "a: " + "[" * DEEP,
        "a: " + "{a: " * DEEP,
        "\n".join(" " * depth + "a:" for depth in range(1500)),
        "? " * DEEP,
        "!a " * DEEP + "x",
        "&a " * DEEP + "x",
        '{"a":' * (DEEPEST + 1) + "1" + "}" * (DEEPEST + 1),
    ],
    ids=lambda text: f"{text[:6]}...",
)
def test_deep_nesting(text: str) -> None:
    finding = refusal(text)
    assert finding.code in ("too-deep", "unreadable", "not-a-mapping"), as_text(finding)
    assert finding.place is not None
    assert finding.place.line is not None


def test_nesting_below_the_limit_is_read_and_linted() -> None:
    schema: object = {"type": "string", "nullable": True}
    for _ in range(DEEPEST // 3 - 2):
        schema = {"type": "array", "items": {"allOf": [schema]}}
    data = {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"X": schema}}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    rules.lint(generated)


def bomb(levels: int, width: int) -> str:
    """Lists of lists, each level naming the one before it many times."""
    first = f"openapi: 3.1.0\na0: &a0 [{', '.join(['lol'] * width)}]\n"
    return first + "".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]\n" for level in range(1, levels)
    )


def test_alias_bombs() -> None:
    assert refusal(bomb(levels=12, width=10)).code == "alias-bomb"
    assert refusal(bomb(levels=3, width=2000)).code == "alias-bomb"
    assert refusal(bomb(levels=150, width=2)).code == "alias-bomb"


def test_bombs_of_merge_keys() -> None:
    keys = ", ".join(f"k{number}: 1" for number in range(5000))
    uses = "\n".join(f"b{number}: {{<<: *a}}" for number in range(5000))
    assert refusal(f"a: &a {{{keys}}}\n{uses}\n").code == "alias-bomb"
    nested = "a0: &a0 {x: 1}\n" + "\n".join(
        f"a{level}: &a{level} {{<<: [{', '.join([f'*a{level - 1}'] * 50)}]}}" for level in range(1, 60)
    )
    generated = source.parse(nested.encode(), "x.yaml")
    assert generated.data["a59"] == {"x": 1}


def test_honest_aliases_are_no_bomb() -> None:
    shared = "x-shared: &shared {" + ", ".join(f"k{number}: {number}" for number in range(50)) + "}\n"
    uses = "".join(f"x-{number}: *shared\n" for number in range(1000))
    generated = source.parse(f"openapi: 3.1.0\n{shared}{uses}".encode(), "x.yaml")
    assert generated.data["x-999"]["k49"] == 49


@pytest.mark.parametrize("text", ["a: &a [*a]", "a: &a {<<: *a}", "&a a: *a", "a: &a\n  b: &b\n    c: *a\n    d: *b\n"])
def test_circles_of_aliases(text: str) -> None:
    assert refusal(text).code in ("too-deep", "unreadable", "alias-bomb", "not-a-description")


def test_a_hundred_megabytes_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with bounded_time(), pytest.raises(Refused) as refused:
        document.load(path)
    assert refused.value.finding.code == "too-large"
    assert refusal(b" " * (MOST_BYTES + 1)).code == "too-large"


@pytest.mark.parametrize("text", ["[" + "[]," * 2_200_000 + "[]]", "a: 1\n" * 10, "- x\n" * 2_500_000])
def test_millions_of_values(text: str) -> None:
    assert refusal(text).code in ("too-large", "not-a-description")


def test_a_million_duplicates_are_not_all_named() -> None:
    with bounded_time():
        generated = source.parse(("{" + '"a":1,' * 200_000 + '"a":2}').encode(), "x.json")
    assert generated.data == {"a": 2}
    assert len(generated.findings) == 100


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"openapi: 3.1.0\0\n", "not-text"),
        (b'{"openapi": "3.1.0\0"}', "not-text"),
        (b"\0" * 1000, "not-text"),
        (b"\xff\xfe" + b"\0" * 999, "not-text"),
        (b"\x80" * 1000, "not-text"),
        (b'"' + b"\\" * 1_000_001, "unreadable"),
        (b"{" + b'"' * 1_000_001, "unreadable"),
        (b"%YAML 9.9\n---\na: 1\n", "unreadable"),
        (b"!!python/object/apply:os.system [echo]\n", "not-a-mapping"),
        (b"!!python/name:os.system x\n", "not-a-mapping"),
        (b"openapi: 3.1.0\n" * 3, "never"),
    ],
    ids=lambda value: repr(value[:12]) if isinstance(value, bytes) else value,
)
def test_strange_bytes(data: bytes, code: str) -> None:
    if code == "never":
        assert load_source(source.parse(data, "x.yaml")).data["openapi"] == "3.1.0"
    else:
        assert refusal(data).code == code


def test_escapes_in_json_end_a_text_only_where_json_says() -> None:
    text = r'{"a\"b": "\\", "c": "\\\"", "d": [1, {"e": "}]"}], "f": 1}'
    generated = source.parse(text.encode(), "x.json")
    assert generated.place("/f").column == len(text) - 1


def chain(length: int, *, closed: bool) -> Document:
    """Schemas that each refer to the next."""
    schemas: dict[str, object] = {f"S{at}": {"$ref": f"#/components/schemas/S{at + 1}"} for at in range(length)}
    schemas[f"S{length}"] = {"$ref": "#/components/schemas/S0"} if closed else {"type": "string"}
    data = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}
    return load_source(source.parse(json.dumps(data).encode(), "x.json"))


@pytest.mark.parametrize("closed", [True, False])
def test_long_chains_of_references(closed: bool) -> None:
    generated = chain(5000, closed=closed)
    with bounded_time():
        rules.lint(generated)
        found = generated.follow(generated.root / "components" / "schemas" / "S0")
    assert (found.value if found else None) == (None if closed else {"type": "string"})


def test_long_chains_of_pointers_through_references() -> None:
    schemas: dict[str, object] = {f"S{at}": {"$ref": f"#/components/schemas/S{at + 1}/items"} for at in range(5000)}
    data = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    with bounded_time():
        assert generated.follow(generated.root / "components" / "schemas" / "S0") is None
        rules.lint(generated)


def test_pointers_that_run_in_circles() -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/B/items"},
        "B": {"$ref": "#/components/schemas/A/items"},
        "C": {"properties": {"x": {"$ref": "#/components/schemas/C/properties/x/properties/x"}}},
    }
    data = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    with bounded_time():
        rules.lint(generated)
    assert {"dangling-ref", "ref-cycle"} & {finding.code for finding in generated.findings}


def test_files_that_refer_to_each_other(tmp_path: Path) -> None:
    for number in range(50):
        text = f"type: object\nproperties: {{next: {{$ref: '{(number + 1) % 50}.yaml'}}}}\n"
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    generated = document.load(tmp_path / "0.yaml")
    with bounded_time():
        rules.lint(generated)
    assert len(generated.files) == 50
    assert generated.findings == []


def test_long_strings_are_cut_in_findings() -> None:
    data = {"openapi": "3.1.0", "paths": {"/" + "a" * 10_000: {"get": {}}}, "x": {"$ref": "b" * 10_000}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    for finding in rules.lint(generated):
        assert len(as_text(finding)) < 12_000
        assert len(finding.message) <= 400


def test_control_characters_in_findings_are_shown_not_obeyed() -> None:
    operation = {"operationId": "a\x1b[31m\r\nb\u202ec", "responses": {"ok\x07": {}}}
    data = {"openapi": "3.1.0", "paths": {"/a": {"get": operation, "put": operation}}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    for finding in rules.lint(generated):
        assert as_text(finding).isprintable(), repr(as_text(finding))


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are tested on Linux")
@pytest.mark.parametrize(
    "make", ["b'[' * 10**8", "b'a: [' + b'[],' * 3 * 10**6", "bytes(10**8)", "b'{' + b'\"a\":[],' * 2 * 10**6"]
)
def test_memory_is_bounded(make: str) -> None:
    program = f"""
import resource
resource.setrlimit(resource.RLIMIT_AS, (2 * 2**30, 2 * 2**30))
from specloom import source
from specloom.findings import Refused
try:
    source.parse({make}, "x.yaml")
except Refused as refused:
    print(refused.finding.code)
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=False, timeout=120
    )
    assert done.stdout.strip() in ("too-large", "too-deep", "unreadable", "not-text"), done.stderr[-500:]
