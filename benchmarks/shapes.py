"""Inputs of any size, each large in one dimension, and what specloom does with them. Measures nothing.

A shape is a function of its size and of an empty folder: it writes its input there, and returns the work to measure.
"""

from __future__ import annotations

import compileall
import importlib
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.claims.github import made_up
from specloom import document, pipeline, settings, source
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.verdict_file import write_verdicts
from specloom.conformance.conform import conform
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.import_vcr import vcr_recordings
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import make_rules
from specloom.conformance.replaying.recording_index import build_index
from specloom.conformance.reporting.report import as_json
from specloom.conformance.store import recordings_below
from specloom.document.overlay import apply_overlay
from specloom.names.lock import Lock
from specloom.write import write_lines

Work: TypeAlias = Callable[[], object]
Shape: TypeAlias = Callable[[int, Path], Work]

JSON = (("content-type", "application/json"),)

Schemas = dict[str, Any]


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _record(**properties: object) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _references(size: int) -> Schemas:
    return {f"A{at}": _ref(f"A{at + 1}") for at in range(size)} | {f"A{size}": _record(a={"type": "string"})}


def _chain(size: int) -> Schemas:
    return {f"A{at}": _record(next=_ref(f"A{at + 1}")) for at in range(size)} | {f"A{size}": {"type": "string"}}


def _union(size: int) -> Schemas:
    return {"A0": {"oneOf": [_ref(f"B{at}") for at in range(size)]}} | {
        f"B{at}": _record(**{f"k{at}": {"const": "v"}, "x": {"type": "integer"}}) for at in range(size)
    }


def _values(size: int) -> Schemas:
    return {"A0": {"type": "string", "enum": [f"v{at}" for at in range(size)]}}


def _properties(size: int) -> Schemas:
    return {"A0": {"type": "object", "properties": {f"p{at}": {"type": "string"} for at in range(size)}}}


def _parts(size: int) -> Schemas:
    return {"A0": {"allOf": [_ref(f"B{at}") for at in range(size)]}} | {
        f"B{at}": _record(**{f"p{at}": {"type": "string"}}) for at in range(size)
    }


def _mixins(size: int) -> Schemas:
    """Parts that all describe one property of the same name, too."""
    return _parts(size) | {
        f"B{at}": _record(id={"type": "string"}, **{f"p{at}": {"type": "string"}}) for at in range(size)
    }


def _layers(size: int) -> Schemas:
    """Inheritance: each schema is the one below it, and one more property."""
    return {
        f"A{at}": {"allOf": [_ref(f"A{at + 1}"), {"properties": {f"p{at}": {"type": "string"}}}]} for at in range(size)
    } | {f"A{size}": _record(id={"type": "string"})}


def _schemas(size: int) -> Schemas:
    """A tree of references."""
    return {
        f"A{at}": _record(
            id={"type": "string"},
            **{f"next{number}": _ref(f"A{number}") for number in (2 * at + 1, 2 * at + 2) if number < size},
        )
        for at in range(size)
    }


def _depth(size: int) -> Schemas:
    """Objects in objects, without references; a level of properties is two of the file."""
    inner: dict[str, Any] = {"type": "string"}
    for at in range(size):
        inner = _record(**{f"p{at}": inner})
    return {"A0": inner}


def _document(schemas: Schemas) -> dict[str, Any]:
    content = {"application/json": {"schema": _ref("A0")}}
    operation = {"operationId": "getA", "responses": {"200": {"description": "Done.", "content": content}}}
    info = {"title": "Doubling", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}}


def _generating(described: Callable[[int], dict[str, Any]], size: int, folder: Path) -> Work:
    path = folder / "openapi.json"
    path.write_text(json.dumps(described(size)), encoding="utf-8")
    return lambda: pipeline.generate(path, settings.ClientSettings(name="doubling"))


def _many_resources(operations: int) -> dict[str, Any]:
    """A description with 20 operations in each resource, whose records refer to each other only."""
    described = made_up(operations)
    for at, (item, schema) in enumerate(
        zip(described["paths"].values(), described["components"]["schemas"].values(), strict=True)
    ):
        item["post"]["tags"] = [f"group{at // 20}"]
        schema["properties"]["parent"] = _ref(f"Thing{at // 20 * 20}")
    return described


def _first_call(size: int, folder: Path) -> Work:
    """Importing a package, creating its client and accessing its first resource."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(_many_resources(size)), encoding="utf-8")
    _generate_package(path, folder)
    sys.path.insert(0, str(folder))

    def call() -> object:
        for name in [name for name in sys.modules if name.partition(".")[0] == "doubling_client"]:
            del sys.modules[name]
        client = importlib.import_module("doubling_client").Doubling(base_url="https://a.example")
        return client.group0.change_thing0

    call()  # so that httpx is imported
    return call


def _generate_package(path: Path, folder: Path) -> None:
    """Write the package of a description to `folder`, compiled."""
    generated = pipeline.generate(path, settings.ClientSettings(name="doubling"))
    for name, text in generated.files.items():
        (folder / "doubling_client" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "doubling_client" / name).write_text(text, encoding="utf-8")
    compileall.compile_dir(folder, quiet=1)


def _of_schemas(schemas: Callable[[int], Schemas]) -> Shape:
    return partial(_generating, lambda size: _document(schemas(size)))


def _actions(target: str, size: int, folder: Path) -> Work:
    """An overlay with an action for each operation of a description."""
    actions = [{"target": target.format(at), "update": {"summary": f"s{at}"}} for at in range(size)]
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
    corrections, described = source.parse(json.dumps(overlay).encode(), "overlay.json"), made_up(size)
    return lambda: apply_overlay(described, corrections)


def _matches(size: int, folder: Path) -> Work:
    """One action for all operations of a description."""
    actions = [{"target": "$.paths.*.post.parameters[?@.name == 'id']", "update": {"x-a": True}}]
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
    corrections, described = source.parse(json.dumps(overlay).encode(), "overlay.json"), made_up(size)
    return lambda: apply_overlay(described, corrections)


def _recordings(size: int, folder: Path) -> Work:
    """Recordings of 100 operations, indexed as a replay server does."""
    api = _recorded(size, folder)
    return lambda: build_index(api.routes, recordings_below(folder))


def _verdicts(size: int, folder: Path) -> Work:
    """The same, each judged and printed as `conform --format json` does."""
    api, report = _recorded(size, folder), folder / "report.json"
    _generate_package(folder / "openapi.json", folder / "generated")
    keep = partial(write_verdicts, folder / "verdicts")
    return lambda: write_lines(report, as_json([conform(api, folder, recordings=folder / "recordings", keep=keep)]))


def _recorded(size: int, folder: Path) -> ApiUnderTest:
    """An API of 100 operations, in `openapi.json`, and its recordings, 500 in a folder."""
    for at in range(size):
        body = json.dumps({"id": str(at)}).encode()
        request = HttpRequest("POST", f"https://a.example/things{at % 100}/{at}", JSON, body)
        file = folder / "recordings" / str(at // 500) / f"{at:06}.http"
        write_recording(Recording(request, whole(200, JSON, body)), file)
    path = folder / "openapi.json"
    path.write_text(json.dumps(made_up(100)), encoding="utf-8")
    described, chosen = document.load(path), settings.ClientSettings(name="doubling")
    return ApiUnderTest("doubling", pipeline.build_client(described, chosen, Lock())[0], described, chosen)


def _body(size: int, folder: Path) -> Work:
    """Redaction of one body, a form that is not one to the end, as long as `size` characters."""
    text = ("name=value&" * (size // 11 + 1))[:size]
    request = HttpRequest("POST", "https://a.example/", (("content-type", "text/plain"),), text.encode())
    recording = Recording(request, whole(200, JSON, json.dumps({"token": text}).encode()))
    return lambda: redacted(recording, make_rules())


def _aliases(size: int, folder: Path) -> Work:
    """A cassette whose interactions are all aliases of one."""
    first = (
        "- &a {request: {method: GET, uri: 'https://a.example/'}, response: {status: {code: 200}, body: {string: x}}}\n"
    )
    data = ("http_interactions:\n" + first + "- *a\n" * size).encode()
    return lambda: list(vcr_recordings(data, "cassette.yaml"))


SHAPES: dict[str, tuple[Shape, int]] = {
    "references": (_of_schemas(_references), 5_000),
    "chain": (_of_schemas(_chain), 5_000),
    "union": (_of_schemas(_union), 3_000),
    "values": (_of_schemas(_values), 100_000),
    "properties": (_of_schemas(_properties), 10_000),
    "parts": (_of_schemas(_parts), 3_000),
    "mixins": (_of_schemas(_mixins), 3_000),
    "layers": (_of_schemas(_layers), 2_000),
    "depth": (_of_schemas(_depth), 80),
    "schemas": (_of_schemas(_schemas), 50_000),
    "operations": (partial(_generating, made_up), 20_000),
    "first-call": (_first_call, 16_000),
    "actions": (partial(_actions, "$.paths['/things{}/{{id}}'].post"), 10_000),
    "matches": (_matches, 10_000),
    "recordings": (_recordings, 100_000),
    "verdicts": (_verdicts, 100_000),
    "body": (_body, 8_000_000),
    "aliases": (_aliases, 10_000),
}
"""Name -> shape, and the largest size: beyond that of real descriptions."""
