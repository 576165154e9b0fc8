"""The harness measures what it says: costs of both sides in turns, ratios of one round; not whether claims hold."""

from __future__ import annotations

import sys

import pytest
from benchmarks.claim import AtLeast, AtMost, Pair, Unable
from benchmarks.claims import SUBJECTS, all_claims, claims_of
from benchmarks.claims.memory import held
from benchmarks.processes import compare_snippets, python, run
from benchmarks.sampling import compare, pair_of


def test_ids_are_distinct() -> None:
    ids = [claim.id for subject in SUBJECTS for claim in claims_of(subject)]
    assert len(ids) == len(set(ids)) == len(all_claims()), f"an id occurs twice: {sorted(ids)}"


def test_the_ratio_is_the_median_of_the_rounds_own_ratios() -> None:
    pair = pair_of([(1.0, 2.0), (30.0, 10.0), (2.0, 2.0)])
    assert (pair.ours, pair.peer, pair.ratio, pair.rounds) == (2.0, 2.0, 1.0, 3)


def test_the_spread_is_that_of_the_middle_half() -> None:
    steady = pair_of([(1.0, 1.0)] * 9 + [(50.0, 1.0)])
    shaken = pair_of([(1.0 + at / 10, 1.0) for at in range(9)])
    assert steady.spread == 0
    assert shaken.spread == pytest.approx(0.5 / 1.4, rel=0.1)


def test_limits_say_which_way_is_better() -> None:
    half = Pair(1.0, 2.0, 0.5, 1)
    assert AtMost(1.1).value(half) == 0.5
    assert AtMost(1.1).holds(0.5)
    assert not AtMost(1.1).holds(1.2)
    assert AtLeast(25).value(half) == 2.0
    assert AtLeast(1.5).holds(2.0)
    assert not AtLeast(25).holds(2.0)


def test_three_times_the_work_costs_more() -> None:
    pair = compare(lambda: sum(range(30_000)), lambda: sum(range(10_000)), rounds=9, sample=0.005)
    assert 1 < pair.ratio < 30, f"sums of 30,000 and 10,000 numbers: {pair}"


def test_processes_are_charged_for_their_cpu_and_not_for_waiting() -> None:
    slept = run(python("-c", "import time; time.sleep(0.3)"))
    assert slept.wall > 0.3
    assert slept.cpu < slept.wall
    assert slept.memory > 1_000_000, "a Python process holds megabytes"


def test_a_failing_command_is_no_measurement() -> None:
    with pytest.raises(Unable, match="out of order"):
        run(python("-c", "raise SystemExit('out of order')"))


def test_snippets_leave_the_start_of_the_interpreter_out() -> None:
    pair = compare_snippets("pass", "sum(range(200_000))", rounds=3)
    assert pair.ours < pair.peer, "nothing was done, so next to nothing was spent"


def test_memory_counts_what_stays() -> None:
    small, large = held(lambda: [bytes(1000) for _ in range(10)]), held(lambda: [bytes(1000) for _ in range(100)])
    assert large - small == pytest.approx(90_000, rel=0.2), f"{small} and {large} bytes on {sys.version}"
