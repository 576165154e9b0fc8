"""Runs the measurements and stores the results: `python benchmarks/run.py [ID...]`. Measures nothing itself.

Each claim is measured in a process of its own, one after the other. Results go to `benchmarks/results.json`, from there a chart to
`docs/benchmarks.svg` and a table to docs/figures.md. A result is not stored if its rounds are too far apart: the machine was busy, and
the figure is worth nothing. Exits 1 if a measured claim is missed, or could not be stored.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import attrs  # noqa: E402  # after the line above, as the modules below

from benchmarks import chart, readme, venv  # noqa: E402  # found by the line above, when run as a script
from benchmarks.claim import Claim, Pair  # noqa: E402
from benchmarks.claims import all_claims  # noqa: E402
from benchmarks.processes import COMPILED  # noqa: E402
from benchmarks.results import FILE, Result, load, save  # noqa: E402

MOST_SPREAD = 0.35
"""Largest distance of the ratios of the middle half of the rounds, as a part of their median, for a result to be stored."""

_PATHS = (ROOT, ROOT / "generated")


def main(arguments: list[str]) -> int:
    """Measure the given claims, or all; 0 if all measured claims hold."""
    claims = all_claims()
    given = _parser(list(claims)).parse_args(arguments)
    if given.list:
        print("\n".join(claims))
        return 0
    results = load()
    unstable: list[str] = []
    if not given.only_draw:
        for name, result in _measured([claims[name] for name in given.claims or claims]):
            if (result.spread or 0) > MOST_SPREAD:
                unstable.append(name)
                print(f"         not stored: its rounds differ by more than {MOST_SPREAD:.0%}", flush=True)
                continue
            results[name] = result
            results = {known: results[known] for known in claims if known in results}
            save(results)
    results = {name: _judged(claims[name], result) for name, result in results.items() if name in claims}
    save(results)
    chart.draw(results, claims)
    readme.write(results, claims)
    print(f"results in {FILE.relative_to(ROOT)}")
    missed = [name for name, result in results.items() if result.holds is False]
    return 1 if missed or unstable else 0


def _judged(claim: Claim, result: Result) -> Result:
    """The result by the limit of today: a claim may have changed since."""
    return result if result.value is None else attrs.evolve(result, holds=claim.limit.holds(result.value))


def _parser(known: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="benchmarks/run.py",
        description="Measure claims of the README against their peers. Exits 1 if a measured claim is missed.",
        allow_abbrev=False,
    )
    parser.add_argument("claims", nargs="*", metavar="ID", type=_known(known), help="claims to measure (default: all)")
    parser.add_argument("--list", action="store_true", help="print the ids of all claims, and measure nothing")
    parser.add_argument(
        "--only-draw",
        action="store_true",
        help="draw the chart and the table from the stored results, and measure nothing",
    )
    return parser


def _known(claims: list[str]) -> Callable[[str], str]:
    def claim(name: str) -> str:
        if name not in claims:
            raise argparse.ArgumentTypeError(f"unknown claim: {name}; known claims: {', '.join(claims)}")
        return name

    return claim


def _measured(claims: list[Claim]) -> Iterator[tuple[str, Result]]:
    """The result of each claim as soon as it is available."""
    try:
        python = venv.made()
    except subprocess.CalledProcessError:
        print("SKIPPED: the peers cannot be installed here, so nothing is measured", file=sys.stderr)
        return
    for claim in claims:
        result = _result(claim, _said(python, claim))
        print(result.line(claim), flush=True)
        yield claim.id, result


def _said(python: Path, claim: Claim) -> dict[str, Any]:
    env = {**os.environ, **COMPILED, "PYTHONPATH": os.pathsep.join(map(str, _PATHS))}
    command = [str(python), "-m", "benchmarks.measure", claim.id]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no word"])[-1]
        return {"skipped": f"failed: {reason}", "load": os.getloadavg()[0]}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _result(claim: Claim, said: dict[str, Any]) -> Result:
    load = round(said.pop("load"), 1)
    result = Result(date.today().isoformat(), platform.python_version(), load, peers=said.pop("peers", {}))
    if "skipped" in said:
        return attrs.evolve(result, skipped=said["skipped"])
    pair = Pair(**said)
    value = claim.limit.value(pair)
    return attrs.evolve(
        result,
        value=value,
        holds=claim.limit.holds(value),
        ours=pair.ours,
        peer=pair.peer,
        unit=pair.unit,
        spread=round(pair.spread, 3),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
