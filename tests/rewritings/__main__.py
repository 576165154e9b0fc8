"""Random rewritings and random breaking edits of every corpus document: `python -m tests.rewritings [NUMBER] [NAME]`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.rewritings.trial import Trial, trials

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"


def main(number: int, only: str) -> int:
    """Run `number` rewritings and as many edits of each document; print what is wrong; 1 if anything is."""
    if not CORPUS.is_dir():
        print(f"skipped: {CORPUS} does not exist")
        return 0
    wrong: list[Trial] = []
    done = documents = 0
    started = time.time()
    for path in sorted(CORPUS.iterdir()):
        if only not in path.name:
            continue
        documents += 1
        for trial in trials(path, number):
            done += 1
            if not trial.ok:
                wrong.append(trial)
                print(trial, flush=True)
    print(f"{documents} documents, {done} comparisons, {len(wrong)} wrong, {time.time() - started:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, sys.argv[2] if len(sys.argv) > 2 else ""))
