"""Where the hand-written methods of an SDK go in a package: `custom/`. Knows what is in none of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from specloom.sdk.gaps import AROUND, HAND_WRITTEN, Gap
from specloom.sdk.method_table import MatchedMethod
from specloom.sdk.sdk import Sdk, SDKMethod

_WHY = f"{HAND_WRITTEN}; it calls no operation itself"


def hand_written(sdk: Sdk, found: Iterable[MatchedMethod]) -> Iterator[Gap]:
    """A gap for each hand-written method, with the module of `custom/` that carries it; none for those that read webhooks as every
    package can.
    """
    webhooks = {name for each in sdk.webhooks for name in each.names}
    generated = {each.method.path[:depth] for each in found for depth in range(1, len(each.method.path))}
    for method in sdk.handwritten:
        if method.dotted not in webhooks:
            yield Gap("method", method.dotted, _WHY, _place(sdk, method, generated), method.line)


def still_by_hand(gaps: Iterable[Gap], carried: Iterable[str], reasons: Mapping[str, str]) -> Iterator[Gap]:
    """The gaps without methods that were carried over; the others say why they were not, as far as that is known."""
    done = set(carried)
    for gap in gaps:
        by_hand = gap.why.startswith((HAND_WRITTEN, AROUND))
        if by_hand and gap.name in reasons:
            yield attrs.evolve(gap, why=f"{gap.why.partition(';')[0]}, and not carried over: {reasons[gap.name]}")
        elif not by_hand or gap.name not in done:
            yield gap


def _place(sdk: Sdk, method: SDKMethod, generated: set[tuple[str, ...]]) -> str:
    *above, name = method.path
    classes = f"{sdk.client.name} and Async{sdk.client.name}"
    if not above:
        return f"write `{name}` in the classes {classes} of custom/client.py"
    if tuple(above) in generated:
        return f"extend the class of client.{'.'.join(above)} in custom/resources/{above[0]}.py"
    if len(above) == 1:
        return f"give {classes} in custom/client.py a property `{above[0]}` that returns the SDK's class, made of the client"
    return f"give the class of client.{above[0]} in custom/resources/{above[0]}.py a property `{above[1]}` that returns the SDK's class"
