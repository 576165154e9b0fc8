"""Access tokens in use, and the locks that let one call fetch a token for all. Fetches none itself."""

from __future__ import annotations

import os
import threading
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import anyio

    from .oauth import Token


class Tokens:
    """Access tokens in use, one per scheme."""

    def __init__(self) -> None:
        self.held: dict[int, Token] = {}
        self.begin()
        _all_tokens.add(self)

    def begin(self) -> None:
        """Make the locks; also in a forked process, where nobody would release one that another thread held."""
        self.lock = threading.RLock()
        self._async_locks: dict[Any, anyio.Lock] = {}

    def async_lock(self, loop: Any) -> anyio.Lock:
        """The lock for the tasks of an event loop; None stands for that of another library, such as trio."""
        found = self._async_locks.get(loop)
        if found is None:
            import anyio

            open_ones = {each: lock for each, lock in self._async_locks.items() if each and not each.is_closed()}
            found = anyio.Lock()
            self._async_locks = {**open_ones, loop: found}
        return found


_all_tokens: weakref.WeakSet[Tokens] = weakref.WeakSet()


def _renew_locks() -> None:
    for tokens in _all_tokens:
        tokens.begin()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_renew_locks)
