"""Compares two functions: interleaved, by CPU time, with medians. Knows nothing of what they do.

The computer may be busy with other work, so single times mean little. Each round measures both sides within some
hundredths of a second of each other, and only ratios of one round are compared.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable

from benchmarks.claim import Pair

ROUNDS = 25
SAMPLE = 0.02
"""Minimum CPU seconds of one sample."""


def compare(
    ours: Callable[[], object], peer: Callable[[], object], *, rounds: int = ROUNDS, sample: float = SAMPLE
) -> Pair:
    """The CPU seconds of one call of each.

    Existing objects are frozen, because the garbage collector would traverse the imports of both sides whenever one of
    them allocates; it stays enabled for objects that the functions themselves allocate.
    """
    counts = _count(ours, sample), _count(peer, sample)
    gc.collect()
    gc.freeze()
    try:
        return pair_of(_round(ours, peer, counts, turn) for turn in range(rounds))
    finally:
        gc.unfreeze()


def pair_of(samples: Iterable[tuple[float, float]], unit: str = "s") -> Pair:
    """The pair of samples (ours, peer), measured round by round."""
    taken = list(samples)
    ratios = [ours / peer for ours, peer in taken]
    middle = statistics.median(ratios)
    quarters = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else [middle]
    return Pair(
        statistics.median(ours for ours, _ in taken),
        statistics.median(peer for _, peer in taken),
        middle,
        len(taken),
        unit,
        (quarters[-1] - quarters[0]) / middle,
    )


def _round(
    ours: Callable[[], object], peer: Callable[[], object], counts: tuple[int, int], turn: int
) -> tuple[float, float]:
    # The second function finds warmer caches, so the order alternates.
    if turn % 2:
        second = spent(peer, counts[1])
        return spent(ours, counts[0]), second
    return spent(ours, counts[0]), spent(peer, counts[1])


def spent(call: Callable[[], object], count: int) -> float:
    """CPU seconds of this process for one call, the mean of `count`."""
    began = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - began) / count


def _count(call: Callable[[], object], sample: float) -> int:
    """The number of calls that take `sample` seconds; also warms up both functions."""
    call()
    count = 1
    while (took := spent(call, count) * count) < sample / 4:
        count *= 4
    return max(1, round(count * sample / took))
