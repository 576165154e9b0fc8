"""CPU time while a description doubles: `python benchmarks/doubling.py [SHAPE...]`. Asserts nothing; tests count calls instead.

A line for each size: the shape, its size, CPU seconds to generate the package, and their ratio to those of half the size. About 2
is linear. The largest sizes are beyond those of real descriptions.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from specloom import pipeline, settings

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


SHAPES: dict[str, tuple[Callable[[int], Schemas], int]] = {
    "references": (_references, 5_000),
    "chain": (_chain, 5_000),
    "union": (_union, 3_000),
    "values": (_values, 100_000),
    "properties": (_properties, 10_000),
    "parts": (_parts, 3_000),
}
"""Shape -> its schemas by size, and the largest size."""


def _description(schemas: Schemas) -> str:
    content = {"application/json": {"schema": _ref("A0")}}
    operation = {"operationId": "getA", "responses": {"200": {"description": "Done.", "content": content}}}
    info = {"title": "Doubling", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": {"/a": {"get": operation}}}
    return json.dumps({**document, "components": {"schemas": schemas}})


def seconds(schemas: Schemas, folder: Path, rounds: int = 3) -> float:
    """Least CPU time of several rounds."""
    path = folder / "openapi.json"
    path.write_text(_description(schemas), encoding="utf-8")
    spent: list[float] = []
    for _ in range(rounds):
        begin = time.process_time()
        pipeline.generate(path, settings.ClientSettings(name="doubling"))
        spent.append(time.process_time() - begin)
    return min(spent)


def main(arguments: list[str]) -> int:
    """Measure the given shapes, or all."""
    parser = argparse.ArgumentParser(prog="benchmarks/doubling.py", description="CPU time while a description doubles.")
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=f"of {', '.join(SHAPES)} (default: all)")
    shapes = parser.parse_args(arguments).shapes or list(SHAPES)
    if unknown := [name for name in shapes if name not in SHAPES]:
        parser.error(f"unknown shape: {', '.join(unknown)}")
    with tempfile.TemporaryDirectory() as folder:
        for name in shapes:
            schemas, most = SHAPES[name]
            before = 0.0
            for size in (most // 8, most // 4, most // 2, most):
                now = seconds(schemas(size), Path(folder))
                print(f"{name:<12}{size:>8}{now:>8.2f} s" + (f"{now / before:>7.1f}x" if before else ""), flush=True)
                before = now
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
