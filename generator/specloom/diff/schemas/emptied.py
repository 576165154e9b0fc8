"""Schemas that no value matches, such as `false` or an `allOf` of two types. Knows when one became so; not why."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.schemas import conditions
from specloom.diff.schemas.delta import Delta
from specloom.diff.schemas.merge import impossible, without_impossible
from specloom.diff.schemas.raw_change import Pair, RawChange, received, sent


def find(pair: Pair) -> Iterator[RawChange]:
    """A schema that accepts no value on one side only, which is what a `not` of everything says."""
    before, after = impossible(pair.base_reader, pair.base), impossible(pair.revision_reader, pair.revision)
    if before != after:
        aspect = "not-added" if after else "not-removed"
        yield RawChange(aspect, pair.base.origin, pair.revision.origin)


def weigh(change: RawChange, plain: Delta, breaks: tuple[bool, bool]) -> Delta:
    """The change of a schema that accepts no value on one side, or the plain differences where these say as much.

    Args:
        plain: The differences of the two schemas keyword by keyword.
        breaks: Whether these break requests, and responses.
    """
    own = Delta([(conditions.FAMILY, change)])
    truth = change.aspect == "not-added"
    of_requests, of_responses = (
        plain if broken is it else own for broken, it in zip(breaks, (truth, not truth), strict=True)
    )
    if of_requests is of_responses:
        return of_requests
    return Delta(
        [
            *((sent(family), raw) for family, raw in of_requests.raw_changes),
            *((received(family), raw) for family, raw in of_responses.raw_changes),
        ]
    )


def alike(pair: Pair) -> Pair:
    """The pair without alternatives that no value matches."""
    base, revision = (
        without_impossible(pair.base_reader, pair.base),
        without_impossible(pair.revision_reader, pair.revision),
    )
    same = base is pair.base and revision is pair.revision
    return pair if same else pair._replace(base=base, revision=revision)
