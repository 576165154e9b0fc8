"""What `make bench-quick` measures: the costs that users pay most often. Compares nothing with earlier results.

A case is a function that returns its cost as a multiple of the same amount of plain Python (calibration.py), measured in turns, so that
a busy machine slows both sides.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import samples
from benchmarks.calibration import burn
from benchmarks.claim import Pair
from benchmarks.claims import decoding, encoding, events, starting
from benchmarks.claims.comparing import versions
from benchmarks.claims.generating import project, regenerate
from benchmarks.processes import ROOT, Spent, compare_runs, python, run
from benchmarks.sampling import compare

_CLI = "from specloom.__main__ import main; main()"
_TOGETHER = ROOT / "specs" / "together" / "openapi.yaml"
_FIRST_LOOK = {"SPECLOOM_CACHE": "off"}
"""Without it, all rounds but the first would print what the first found."""
_SMALL = """\
openapi: 3.1.0
info: {title: Small, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {'200': {description: All pets.}}
"""


def _command(ours: Callable[[], Spent], rounds: int) -> Pair:
    """A command, as a multiple of a process of plain Python."""
    ours()  # so that no round has to compile a module
    plain = functools.partial(run, python(str(ROOT / "benchmarks" / "calibration.py")))
    return compare_runs(ours, plain, lambda spent: spent.cpu, rounds)


def _specloom(*arguments: str, rounds: int = 7, env: Mapping[str, str] | None = None) -> Pair:
    return _command(lambda: run(python("-c", _CLI, *arguments), env=env), rounds)


def _calls(ours: Callable[[], Callable[[], object]]) -> Pair:
    return compare(ours(), burn, rounds=15, sample=0.01)


def _regenerate(*flags: str, rounds: int) -> Pair:
    with project("together", _TOGETHER) as root:
        regenerate(root)
        return _command(lambda: regenerate(root, *flags), rounds)


def _diff(base: Path, *flags: str, rounds: int) -> Pair:
    with versions(base, 40) as pair:
        return _specloom("diff", "--fail-on", "never", *flags, *pair, rounds=rounds, env=_FIRST_LOOK)


def _small_diff() -> Pair:
    with project("small", _TOGETHER) as root:
        description = root / "small.yaml"
        description.write_text(_SMALL, encoding="utf-8")
        return _diff(description, "--wire-only", rounds=7)


CASES: dict[str, Callable[[], Pair]] = {
    "start-client": lambda: _command(lambda: run(python("-c", starting.READY)), 7),
    "help": lambda: _specloom("--help"),
    "regenerate-nothing": lambda: _regenerate(rounds=7),
    "regenerate": lambda: _regenerate("--force", rounds=3),
    "lint": lambda: _specloom("lint", "together", "--root", str(ROOT), rounds=3, env=_FIRST_LOOK),
    "diff-small": _small_diff,
    "diff": lambda: _diff(_TOGETHER, rounds=3),
    "decode": lambda: _calls(lambda: decoding.ours("ChatCompletion", samples.chat_response())),
    "decode-models": lambda: _calls(lambda: decoding.ours("list[ModelInfo]", samples.models())),
    "encode": lambda: _calls(encoding.ours),
    "stream": lambda: _calls(lambda: events.ours(events.cut(65536))),
}
