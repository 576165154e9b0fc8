"""Examines one description in its own process and prints what it found as JSON; knows nothing of the others.

python -m tests.corpus.worker DOCUMENT EXAMPLES WORKSPACE
python -m tests.corpus.worker --digest DOCUMENT
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.corpus import examples, reader
from tests.support import checkers

from specloom import pipeline, second_reader, settings
from specloom.findings import Refused
from specloom.pipeline import GeneratedPackage
from specloom.write.tidy import tidy

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = settings.ClientSettings(name="corpus")
CLASS = "Corpus"


def make(document: Path) -> GeneratedPackage:
    """The package of a description, formatted."""
    generated = pipeline.generate(document, SETTINGS)
    return generated._replace(files=tidy(generated.files))


def digest(files: Mapping[str, str]) -> str:
    """One hash of all files."""
    whole = hashlib.sha256()
    for path in sorted(files):
        whole.update(f"{path}\0{files[path]}\0".encode())
    return whole.hexdigest()


def cpu() -> float:
    """CPU seconds of this process and those it waited for: the formatter is one."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def examine(document: Path, labelled: Path, workspace: Path) -> dict[str, Any]:
    """Everything the table says of a description."""
    begin = cpu()
    try:
        generated = make(document)
    except Refused as refused:
        return {"refused": str(refused.finding)}
    cost = {"cpu": cpu() - begin, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    package = lay_out(generated, workspace)
    return {
        "cost": cost,
        "bytes": document.stat().st_size,
        "operations": compare(document, generated),
        "any": dict(generated.untyped_reasons),
        "places": pipeline.places(generated.client),
        "imports": imports(workspace, package, generated),
        "examples": carry(workspace, package, generated, labelled),
        "types": types(workspace, package, generated),
        "second_reader": second_reading(generated),
        "deterministic": other_digest(document) == digest(generated.files),
    }


def lay_out(generated: GeneratedPackage, workspace: Path) -> str:
    """Write the package to the workspace; its import name."""
    package = re.sub(r"\W", "_", workspace.name)
    for path, text in generated.files.items():
        target = workspace / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return package


def compare(document: Path, generated: GeneratedPackage) -> dict[str, Any]:
    """Operations in and out, and for each what the package lacks of its parameters, bodies and responses."""
    written = list(reader.operations(document))
    lacking = [fault for seen in written for fault in lacks(seen, generated)]
    return {"in": len(written), "out": len(generated.client.operations), "lacking": lacking}


def lacks(seen: reader.Seen, generated: GeneratedPackage) -> list[str]:
    """What an operation of the package lacks of the one in the description."""
    operation = generated.client.operations.get(seen.key)
    if operation is None:
        return [f"{seen.key}: the operation"]
    params = {(p.location, p.wire_name.lower() if p.location == "header" else p.wire_name) for p in operation.params}
    media = {each.media_type for each in operation.body.media} if operation.body else set[str]()
    responses = {(each.status, media.media_type) for each in operation.responses for media in each.media}
    responses |= {(each.status, "any" if each.media else "") for each in operation.responses}
    # A response that describes no body is returned with whatever body comes.
    responses |= {(status, "") for status, media_type in responses if media_type == "*/*"}
    bodies = {name for name in seen.bodies if name != "any"} if "any" not in seen.bodies or media else {"any"}
    gone = [*(seen.parameters - params), *(bodies - media), *(seen.responses - responses)]
    return [f"{seen.key}: {each}" for each in gone]


def imports(workspace: Path, package: str, generated: GeneratedPackage) -> dict[str, Any]:
    """Import every module and every lazy name; what failed."""
    sys.path.insert(0, str(workspace))
    failed: list[str] = []
    paths = [path for path in generated.files if path.endswith(".py")]
    for path in paths:
        dotted = path.removesuffix(".py").removesuffix("__init__").strip("/").replace("/", ".")
        try:
            module = importlib.import_module(f"{package}.{dotted}" if dotted else package)
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
        except Exception as error:  # whatever importing generated code raises is a verdict
            failed.append(f"{path}: {type(error).__name__}: {error}")
    return {"modules": len(paths), "failed": failed}


def carry(workspace: Path, package: str, generated: GeneratedPackage, labelled: Path) -> dict[str, Any]:
    """Carry the labelled examples through the imported package."""
    said = json.loads(labelled.read_text(encoding="utf-8")) if labelled.exists() else []
    try:
        carried = examples.carry(importlib.import_module(package), CLASS, generated, said)
    except Exception as error:  # a package that does not import carries nothing
        return {"counts": {}, "lost": [["", f"{type(error).__name__}: {error}"]]}
    return {"counts": dict(carried.counts), "lost": [list(each) for each in carried.lost]}


def types(workspace: Path, package: str, generated: GeneratedPackage) -> dict[str, Any]:
    """Errors of mypy and pyright in strict mode, the runtime read once from where it is kept."""
    home = workspace / "typed" / package
    for path, text in generated.files.items():
        if path.endswith(".py") and not path.startswith("_runtime/"):
            target = home / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(re.sub(r"from \.+_runtime\b", "from runtime", text), encoding="utf-8")
    search = [home.parent, ROOT / "templates"]
    verdicts = [checker([home], search=search) for checker in (checkers.mypy, checkers.pyright)]
    return {
        verdict.tool: {"errors": list(verdict.errors), "looked_at": verdict.looked_at, "expected": verdict.expected}
        for verdict in verdicts
    }


def second_reading(generated: GeneratedPackage) -> list[str]:
    """What openapi-python-client sees and specloom does not."""
    found = second_reader.compare(second_reader.read_again(generated.document), generated.client, generated.document)
    return [finding.message for finding in found if finding.severity == "error"]


def other_digest(document: Path) -> str:
    """The digest that another process with another hash seed finds."""
    command = [sys.executable, "-m", "tests.corpus.worker", "--digest", str(document)]
    environment = os.environ | {"PYTHONHASHSEED": "4711"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def main() -> None:
    """Print the result of one description as JSON, or its digest."""
    if sys.argv[1] == "--digest":
        print(digest(make(Path(sys.argv[2])).files))
        return
    document, labelled, workspace = (Path(argument) for argument in sys.argv[1:4])
    print(json.dumps(examine(document, labelled, workspace)))


if __name__ == "__main__":
    main()
