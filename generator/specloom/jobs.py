"""Work on several APIs at once, in processes; results keep the order of the work. Knows no command and prints nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from specloom.findings import Finding, Refused

T = TypeVar("T")
R = TypeVar("R")


class Attempt(NamedTuple, Generic[R]):
    """What became of one piece of work: its result, or why there is none."""

    result: R | None = None
    refused: tuple[Finding, ...] = ()


def cores() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def attempt_all(work: Callable[[T], R], items: Sequence[T], jobs: int | None = None) -> Iterator[Attempt[R]]:
    """Do `work` on each item, in as many processes as there are cores; a refused item stops no other.

    Args:
        work: A function at the top of a module, or a `partial` of one; items and results travel between processes.
        jobs: Most processes at once; 1 works in this one.

    Returns:
        An attempt for each item in the order of the items, as soon as it and all before it are done.
    """
    most = min(cores() if jobs is None else jobs, len(items))
    if most < 2:
        return (_attempt(work, item) for item in items)
    return _in_processes(work, items, most)


def results(attempts: Iterable[Attempt[R]]) -> list[R]:
    """The results of the attempts that were not refused."""
    return [attempt.result for attempt in attempts if attempt.result is not None]


def refusals(attempts: Iterable[Attempt[R]]) -> tuple[Finding, ...]:
    """Why the others were."""
    return tuple(finding for attempt in attempts for finding in attempt.refused)


def _attempt(work: Callable[[T], R], item: T) -> Attempt[R]:
    try:
        return Attempt(work(item))
    except Refused as refused:
        return Attempt(refused=refused.findings)


def _attempt_in_worker(work: Callable[[T], R], item: T) -> Attempt[R]:
    """The attempt; the worker ends with it where a signal says so, since its loop would go on to the next item.

    A pool whose first worker ended sends the others a second signal, which must not interrupt what they remove.
    """
    from specloom.termination import ending_in_order

    try:
        with ending_in_order(once=True):
            return _attempt(work, item)
    except SystemExit:
        os._exit(1)


def _in_processes(work: Callable[[T], R], items: Sequence[T], most: int) -> Iterator[Attempt[R]]:
    """The attempts; where a process is killed, as for want of memory, what is left is done in this one."""
    import multiprocessing  # imported late: most runs have nothing to do, or one API
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    from specloom.workers import end_workers, follow_parent

    done, others = 0, multiprocessing.active_children()
    _import_once(work)
    pool = ProcessPoolExecutor(most, initializer=follow_parent)
    try:
        for attempt in pool.map(partial(_attempt_in_worker, work), items):
            done += 1
            yield attempt
    except BrokenProcessPool:
        yield from map(partial(_attempt, work), items[done:])
    except BaseException:
        end_workers(others)
        raise
    finally:
        # Waits, since a pool that is still ending when Python exits makes its exit handler write to a closed pipe.
        pool.shutdown(cancel_futures=True)


def _import_once(work: Callable[..., object]) -> None:
    """Where processes are forked from a server, as on Linux from Python 3.14, it imports the work before it forks."""
    import multiprocessing

    while isinstance(work, partial):
        work = work.func
    if multiprocessing.get_start_method() == "forkserver":
        multiprocessing.set_forkserver_preload(["__main__", work.__module__])
