"""`make corpus`: examines every description of `../shared/corpus`, two at a time, and prints one table; finds nothing out itself.

Results are kept in `.specloom/corpus` and used again while neither the description nor the machine has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".specloom" / "corpus"
MACHINE = ("generator", "templates", "tests/corpus", "tests/support")
"""Folders that decide a result, the descriptions aside."""

PROCESSES = 2
MINUTES = 20
MOST_ANY = 0.005
"""Share of places that may be typed as anything for want of ability."""

COLUMNS = (
    "document",
    "ops",
    "lacking",
    "modules",
    "mypy",
    "pyright",
    "valid",
    "invalid",
    "skipped",
    "any",
    "2nd",
    "same",
    "cpu s",
    "MB",
)

Result = Mapping[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Print the table and what is wrong; 1 when anything is."""
    parser = argparse.ArgumentParser(prog="make corpus", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus", help="folder with index.json")
    parser.add_argument("--only", default="", help="only documents whose name holds this text")
    parser.add_argument("--again", action="store_true", help="examine even what is known")
    options = parser.parse_args(arguments)
    if not options.corpus.is_dir():
        print(f"{options.corpus} is absent: there are no documents to examine")
        return 0
    index = json.loads((options.corpus / "index.json").read_text(encoding="utf-8"))
    wanted = [each for each in index if options.only in each["name"]]
    if not wanted:
        parser.error(f"no document has {options.only!r} in its name")
    wanted.sort(key=lambda each: -int(each["bytes"]))
    machine = machine_digest()
    copy = snapshot()
    with ThreadPoolExecutor(PROCESSES) as pool:
        work = pool.map(lambda each: examined(options.corpus, each, machine, copy, again=options.again), wanted)
        console = Console(stderr=True)
        found = dict(track(work, "examining", total=len(wanted), console=console, disable=not console.is_terminal))
    return report({each["name"]: found[each["name"]] for each in index if each["name"] in found})


def machine_digest() -> str:
    """A hash of all that decides a result, the descriptions aside."""
    whole = hashlib.sha256()
    for path in sorted(path for part in MACHINE for path in (ROOT / part).rglob("*")):
        if path.suffix in (".py", ".jinja"):
            whole.update(path.read_bytes())
    return whole.hexdigest()


def snapshot() -> Path:
    """A copy of the machine, so that a long run examines one state of it whatever is edited meanwhile."""
    copy = CACHE / "machine"
    shutil.rmtree(copy, ignore_errors=True)
    for part in MACHINE:
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def examined(corpus: Path, entry: Mapping[str, Any], machine: str, copy: Path, *, again: bool) -> tuple[str, Result]:
    """The result of one document, from its own process or from before."""
    name = str(entry["name"])
    kept, key = CACHE / "results" / f"{name}.json", f"{machine} {entry['sha256']}"
    if kept.exists() and not again:
        before = json.loads(kept.read_text(encoding="utf-8"))
        if before["key"] == key:
            return name, before["result"]
    result = examine(corpus, copy, name, str(entry["path"]))
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps({"key": key, "result": result}, indent=1), encoding="utf-8")
    return name, result


def examine(corpus: Path, copy: Path, name: str, path: str) -> Result:
    """Run the worker on a document; a crash is a result too."""
    workspace = CACHE / "work" / name
    shutil.rmtree(workspace, ignore_errors=True)
    workspace.mkdir(parents=True)
    labelled = corpus / "examples" / f"{name}.json"
    command = [sys.executable, "-m", "tests.corpus.worker", str(corpus / path), str(labelled), str(workspace)]
    environment = os.environ | {"PYTHONHASHSEED": "1", "PYTHONPATH": f"{copy / 'generator'}{os.pathsep}{copy}"}
    try:
        done = subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, text=True, timeout=MINUTES * 60, check=False
        )
    except subprocess.TimeoutExpired:
        return {"crashed": f"took more than {MINUTES} minutes"}
    if done.returncode:
        return {"crashed": done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "no word"}
    result: Result = json.loads(done.stdout)
    return result


def row(name: str, result: Result) -> list[str]:
    """A document's line of the table."""
    if "cost" not in result:
        return [name, *("-" for _ in COLUMNS[1:])]
    operations, counts, types = result["operations"], result["examples"]["counts"], result["types"]
    return [
        name,
        f"{operations['out']}/{operations['in']}",
        str(len(operations["lacking"])),
        f"{result['imports']['modules'] - len(result['imports']['failed'])}/{result['imports']['modules']}",
        *(str(len(types[tool]["errors"])) for tool in ("mypy", "pyright")),
        *(f"{counts.get(f'{label} carried', 0)}/{counts.get(label, 0)}" for label in ("valid", "invalid")),
        str(counts.get("skipped", 0)),
        f"{sum(result['any'].values())}/{result['places']}",
        str(len(result["second_reader"])),
        "yes" if result["deterministic"] else "NO",
        f"{result['cost']['cpu']:.1f}",
        f"{result['cost']['megabytes']:.0f}",
    ]


def faults(result: Result) -> list[str]:
    """What is wrong with a document's package."""
    if "cost" not in result:
        return [f"{kind}: {said}" for kind, said in result.items()]
    found = [f"lacks {each}" for each in result["operations"]["lacking"]]
    if result["operations"]["in"] != result["operations"]["out"]:
        found.append("operations in and out differ")
    found += [f"does not import: {each}" for each in result["imports"]["failed"]]
    for tool, verdict in result["types"].items():
        found += [f"{tool}: {error}" for error in verdict["errors"]]
        if verdict["looked_at"] < verdict["expected"]:
            found.append(f"{tool} looked at {verdict['looked_at']} of {verdict['expected']} files")
    found += [f"example {pointer}: {what}" for pointer, what in result["examples"]["lost"]]
    found += [f"only the second reader sees {each}" for each in result["second_reader"]]
    return found + ([] if result["deterministic"] else ["another hash seed gives other bytes"])


def report(found: Mapping[str, Result]) -> int:
    """Print the table, the reasons for `Any` and the faults; write them all to report.json."""
    console = Console(width=180)
    table = Table(*COLUMNS)
    for name, result in found.items():
        table.add_row(*row(name, result), style="" if not faults(result) else "red")
    console.print(table)
    reasons = total({name: result.get("any", {}) for name, result in found.items()})
    places = sum(int(result.get("places", 0)) for result in found.values())
    share = sum(reasons.values()) / places if places else 0.0
    said = ", ".join(f"{reason} {count}" for reason, count in reasons.items())
    console.print(f"typed as anything for want of ability: {share:.3%} of {places} places ({said or 'no reason'})")
    examples = [result["examples"]["counts"] for result in found.values() if "cost" in result]
    tried, carried, skipped = (
        sum(counts.get(key, 0) for counts in examples for key in keys)
        for keys in (("valid", "invalid"), ("valid carried", "invalid carried"), ("skipped",))
    )
    console.print(f"examples that come back equal: {carried} of {tried}; {skipped} more are skipped")
    bad = {name: faults(result) for name, result in found.items() if faults(result)}
    for name, what in bad.items():
        console.print(f"{name}: {len(what)} faults", *what[:8], sep="\n  ", highlight=False, markup=False)
    console.print(f"{len(found) - len(bad)} of {len(found)} documents are perfect")
    (CACHE / "report.json").write_text(json.dumps({"documents": found, "faults": bad}, indent=1), encoding="utf-8")
    return 1 if bad or share > MOST_ANY else 0


def total(counts: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """Counts of all documents together."""
    found: dict[str, int] = {}
    for each in counts.values():
        for reason, count in each.items():
            found[reason] = found.get(reason, 0) + count
    return dict(sorted(found.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
