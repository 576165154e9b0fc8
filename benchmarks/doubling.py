"""CPU time while an input doubles: `python benchmarks/doubling.py [SHAPE...]`. Asserts nothing; tests count calls instead.

A line for each size: the shape, its size, CPU seconds and peak memory of a process that does the work, and their ratios to those of half
the size. About 2 is linear. The largest sizes are beyond those of real descriptions.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.processes import python, run  # noqa: E402  # found by the line above, when run as a script
from benchmarks.shapes import SHAPES  # noqa: E402

_STEPS = 4


def main(arguments: list[str]) -> int:
    """Measure the given shapes, or all."""
    parser = argparse.ArgumentParser(prog="benchmarks/doubling.py", description="CPU time while an input doubles.")
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help=f"of {', '.join(SHAPES)} (default: all)")
    parser.add_argument("--size", type=int, help="measure this size alone, in this process, and print its seconds")
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.shapes if name not in SHAPES]:
        parser.error(f"unknown shape: {', '.join(unknown)}")
    if given.size is not None:
        print(measured(given.shapes[0], given.size))
        return 0
    for name in given.shapes or SHAPES:
        _doubled(name, SHAPES[name][1])
    return 0


def _doubled(name: str, most: int) -> None:
    before: tuple[float, float] | None = None
    for size in (most >> step for step in reversed(range(_STEPS))):
        spent = run(python(__file__, name, "--size", str(size)))
        seconds, memory = float(spent.said), spent.memory
        ratios = f"{seconds / before[0]:>7.1f}x{memory / before[1]:>7.1f}x" if before else ""
        print(f"{name:<12}{size:>8}{seconds:>8.2f} s{memory / 1e6:>7.0f} MB{ratios}", flush=True)
        before = seconds, memory


def measured(name: str, size: int) -> float:
    """CPU seconds of the work, the least of up to three runs."""
    with tempfile.TemporaryDirectory() as folder:
        work = SHAPES[name][0](size, Path(folder))
        spent: list[float] = []
        while len(spent) < 3 and sum(spent) < 3:
            begin = time.process_time()
            work()
            spent.append(time.process_time() - begin)
    return min(spent)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
