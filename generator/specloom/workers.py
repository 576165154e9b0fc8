"""Workers that do not outlive the command that started them. Knows processes; not their work.

Workers that wait for work hold each other's pipes open, so that after their parent was killed they would wait for ever.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterable
from multiprocessing.process import BaseProcess

from specloom.termination import end_at_once


def follow_parent() -> None:
    """Let this worker end with the process that started it, and at once where a signal says so while it waits for work.

    An exception would leave it waiting for locks of the pool as it ends.
    """
    end_at_once()
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def end_workers(others: Iterable[BaseProcess]) -> None:
    """End the workers of this process, but for others that it had before."""
    known = {each.pid for each in others}
    for child in multiprocessing.active_children():
        if child.pid not in known:
            child.terminate()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
