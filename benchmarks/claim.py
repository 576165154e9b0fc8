"""What a claim is: a sentence with a number in it, and a function that measures both sides. Measures nothing itself."""

from __future__ import annotations

from collections.abc import Callable

import attrs


class Unable(Exception):
    """A claim cannot be measured here; the text says why."""


@attrs.frozen
class Pair:
    """What both sides cost in one run, in seconds or bytes: less is better.

    Attributes:
        ours, peer: Median cost of each side.
        ratio: Median over the rounds of ours / peer; each round measures both, one after the other.
        rounds: How many there were.
        unit: What the costs are: `"s"` or `"B"`.
    """

    ours: float
    peer: float
    ratio: float
    rounds: int
    unit: str = "s"


@attrs.frozen
class AtMost:
    """We cost at most `times` what the peer costs."""

    times: float

    def value(self, pair: Pair) -> float:
        """The figure that is claimed: our cost in the peer's."""
        return pair.ratio

    def holds(self, value: float) -> bool:
        """Whether a measured figure keeps the claim."""
        return value <= self.times

    def __str__(self) -> str:
        return f"at most {self.times:g}x"


@attrs.frozen
class AtLeast:
    """The peer costs at least `times` what we cost."""

    times: float

    def value(self, pair: Pair) -> float:
        """The figure that is claimed: the peer's cost in ours."""
        return 1 / pair.ratio

    def holds(self, value: float) -> bool:
        """Whether a measured figure keeps the claim."""
        return value >= self.times

    def __str__(self) -> str:
        return f"at least {self.times:g}x"


@attrs.frozen
class Claim:
    """One figure that we stand by.

    Attributes:
        id: Its name.
        what: What is done, in a few words.
        ours, peer: What does it on each side.
        limit: What the figure may be.
        how: How it is measured: what counts, and what does not.
        measure: Measures both sides; raises Unable where something it needs is missing.
        plain_json: Whether msgspec is kept out, as if it were not installed.
    """

    id: str
    what: str
    ours: str
    peer: str
    limit: AtMost | AtLeast
    how: str
    measure: Callable[[], Pair]
    plain_json: bool = False
