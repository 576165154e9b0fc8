"""Names of the arguments of one method, each given once. Does not know what the arguments are."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.emit import identifier
from specloom.names.spelling import distinct
from specloom.names.taken import call_options

_OWN = frozenset(("self", "options"))
"""Names that every method uses already (RequestOptions of the runtime)."""

KEY = "idempotency_key"
"""An option of every method, except of those that have an argument of this name."""

_MAY_BE_GIVEN = frozenset(("options", KEY))
"""Those, and options of every method, that `client.toml` may give to an argument."""


class ArgumentNames:
    """Argument names assigned so far; the first request for a name gets it."""

    def __init__(self, taken: Iterable[str], given: Iterable[str] = ()) -> None:
        """`taken` are further names in use, `given` those that `client.toml` gives to arguments."""
        self._taken = {*_OWN, *call_options(), *taken} - (_MAY_BE_GIVEN & set(given))

    def give(self, name: str, prefix: str) -> str:
        """`name`, or a free name derived from it."""
        for candidate in (name, f"{name}_" if name in _OWN | call_options() else f"{prefix}_{name}"):
            if candidate not in self._taken:
                self._taken.add(candidate)
                return identifier(candidate)
        generated = distinct(f"{prefix}_{name}", self._taken)
        self._taken.add(generated)
        return identifier(generated)
