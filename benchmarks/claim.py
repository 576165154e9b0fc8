"""Defines a claim: a statement with a figure, and a function that measures both sides. Measures nothing itself."""

from __future__ import annotations

from collections.abc import Callable

import attrs


class Unable(Exception):
    """A claim cannot be measured here; the message says why."""


@attrs.frozen
class Pair:
    """The cost of both sides in one run, in seconds or bytes: less is better.

    Attributes:
        ours, peer: Median cost of each side.
        ratio: Median over the rounds of ours / peer; each round measures both, one after the other.
        rounds: Number of rounds.
        spread: How far the ratios of the middle half of the rounds are apart, as a part of `ratio`.
        unit: Unit of the costs: `"s"` or `"B"`.
    """

    ours: float
    peer: float
    ratio: float
    rounds: int
    unit: str = "s"
    spread: float = 0.0


@attrs.frozen
class AtMost:
    """We cost at most `times` what the peer costs."""

    times: float

    def value(self, pair: Pair) -> float:
        """The claimed figure: our cost as a multiple of the peer's."""
        return pair.ratio

    def holds(self, value: float) -> bool:
        """Whether a measured figure meets the claim."""
        return value <= self.times

    def __str__(self) -> str:
        return f"at most {self.times:g}x"


@attrs.frozen
class AtLeast:
    """The peer costs at least `times` what we cost."""

    times: float

    def value(self, pair: Pair) -> float:
        """The claimed figure: the peer's cost as a multiple of ours."""
        return 1 / pair.ratio

    def holds(self, value: float) -> bool:
        """Whether a measured figure meets the claim."""
        return value >= self.times

    def __str__(self) -> str:
        return f"at least {self.times:g}x"


@attrs.frozen
class Claim:
    """One performance claim.

    Attributes:
        id: Its name.
        what: The task, in a few words.
        ours, peer: The name of each side.
        limit: The limit of the figure.
        how: How it is measured: what is included, and what is not.
        measure: Measures both sides; raises Unable if something that it needs is missing.
        plain_json: Whether msgspec is blocked, as if it were not installed.
    """

    id: str
    what: str
    ours: str
    peer: str
    limit: AtMost | AtLeast
    how: str
    measure: Callable[[], Pair]
    plain_json: bool = False
