"""Runs the measurements and stores the results: `python benchmarks/run.py [ID...]`. Measures nothing itself.

Each claim is measured in a process of its own, one after the other. Results go to `benchmarks/results.json`, from there a chart to
`docs/benchmarks.svg` and a table to docs/figures.md. Exits 1 if a measured claim is missed.
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

from benchmarks import chart, readme, venv  # noqa: E402  # found by the line above, when run as a script
from benchmarks.claim import Claim, Pair  # noqa: E402
from benchmarks.claims import all_claims  # noqa: E402
from benchmarks.processes import COMPILED  # noqa: E402
from benchmarks.results import FILE, Result, load, save  # noqa: E402

_PATHS = (ROOT, ROOT / "generated")


def main(arguments: list[str]) -> int:
    """Measure the given claims, or all; 0 if all measured claims hold."""
    claims = all_claims()
    given = _parser(list(claims)).parse_args(arguments)
    if given.list:
        print("\n".join(claims))
        return 0
    results = load()
    if not given.only_draw:
        for name, result in _measured([claims[name] for name in given.claims or claims]):
            results[name] = result
            results = {known: results[known] for known in claims if known in results}
            save(results)
    chart.draw(results, claims)
    readme.write(results, claims)
    print(f"results in {FILE.relative_to(ROOT)}")
    return 0 if all(result.holds is not False for name, result in results.items() if name in claims) else 1


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
    about = {"on": date.today().isoformat(), "python": platform.python_version(), "load": load}
    if "skipped" in said:
        return Result(skipped=said["skipped"], **about)
    pair = Pair(**said)
    value = claim.limit.value(pair)
    return Result(value=value, holds=claim.limit.holds(value), ours=pair.ours, peer=pair.peer, unit=pair.unit, **about)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
