"""Compares CPU time with stored results in under a minute: `python benchmarks/quick.py [CASE...]`. Needs no peer and no network.

Exits 1 if a case costs more than 15 % more than stored. All times are multiples of a fixed amount of plain Python, measured in turns with
it, and a case that seems slower is measured again: the least of its measurements counts, since other processes only add to it.
Results are stored by Python version and processor; where there are none, nothing is compared, and that is said.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.processes import COMPILED, python, run  # noqa: E402  # found by the line above, when run as a script

FILE = Path(__file__).with_name("quick.json")
MOST = 1.15
"""Largest cost, as a multiple of the stored one."""

_ATTEMPTS = 4
_STORED_FROM = 3
"""Measurements of a case before its least is stored."""


def main(arguments: list[str]) -> int:
    """Compare or store the given cases, or all; 0 if none has become slower."""
    from benchmarks.quick_cases import CASES

    parser = argparse.ArgumentParser(prog="benchmarks/quick.py", description="Compare CPU time with stored results.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"of {', '.join(CASES)} (default: all)")
    parser.add_argument("--update", action="store_true", help="store the results of this machine")
    parser.add_argument("--measure", action="store_true", help="measure one case in this process, and print its ratio")
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.cases if name not in CASES]:
        parser.error(f"unknown case: {', '.join(unknown)}")
    if given.measure:
        print(CASES[given.cases[0]]().ratio)
        return 0
    chosen = given.cases or list(CASES)
    stored = _stored()
    if given.update:
        found = {name: min(_measured(name) for _ in range(_STORED_FROM)) for name in chosen}
        _store({**stored, **found})
        return 0
    if not stored:
        print(f"no results of {_machine()} are stored, so nothing is compared: make bench-quick ARGS=--update")
        return 0
    slower = [name for name in chosen if name in stored and not _holds(name, stored[name])]
    print(f"load {os.getloadavg()[0]:.1f}; slower: {', '.join(slower) or 'none'}")
    return 1 if slower else 0


def _holds(name: str, before: float) -> bool:
    """Whether a case costs about as much as before; measured again while it does not."""
    now = _measured(name)
    for _ in range(_ATTEMPTS - 1):
        if now <= MOST * before:
            break
        now = min(now, _measured(name))
    verdict = "SLOWER" if now > MOST * before else "faster" if now * MOST < before else "same"
    print(
        f"{verdict:<7} {name:<20} {now:>9.4f} of plain Python, {before:.4f} before: {now / before - 1:+.0%}", flush=True
    )
    return verdict != "SLOWER"


def _measured(name: str) -> float:
    """The ratio of one case, in a separate process."""
    paths = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
    env = {**COMPILED, "PYTHONPATH": paths, "PYTHONHASHSEED": "0"}
    return float(run(python(__file__, name, "--measure"), env=env).said)


def _machine() -> str:
    """The Python version and the processor: ratios of one kind of machine say little of another."""
    told = Path("/proc/cpuinfo")
    models = [line for line in told.read_text().splitlines() if line.startswith("model name")] if told.exists() else []
    model = models[0].partition(":")[2].strip() if models else platform.processor() or platform.machine()
    return f"Python {'.'.join(platform.python_version_tuple()[:2])} on {model}"


def _stored() -> dict[str, float]:
    held: dict[str, dict[str, float]] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    return held.get(_machine(), {})


def _store(found: dict[str, float]) -> None:
    held = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    held[_machine()] = {name: round(value, 5) for name, value in found.items()}
    FILE.write_text(json.dumps(held, indent=2) + "\n", encoding="utf-8")
    print("\n".join(f"{name:<20} {value:>9.4f}" for name, value in found.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
