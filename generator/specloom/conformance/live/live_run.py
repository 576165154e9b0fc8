"""What a live run has seen so far, when it stops, and its summary. Sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from specloom import ir
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.live.guard import NotSent, RequestGuard
from specloom.conformance.live.live_client import MOST_BODY, LiveOutcome
from specloom.conformance.live.target import LiveTarget

MOST_FAILURES = 3
"""Operations in a row without a response, after which the server counts as unreachable; and calls of one of them."""

REFUSED = frozenset({401, 403})
TOO_MANY = 429
MISSING = "MissingCredentialsError"
"""Name of the class that every generated package raises for credentials that were not given."""

LONG = f"its response is longer than {MOST_BODY >> 20} MiB"
"""Why a call is not judged."""

MOST_NAMES = 8
"""Operations that are named for one reason; the rest is counted."""


@attrs.define
class LiveRun:
    """The responses of one run.

    Attributes:
        statuses: Status of each response, in order.
        error: What the last call that sent nothing, or got no response, raised.
        silent: Operations that got no response since the last response -> how often.
    """

    statuses: list[int] = attrs.field(factory=lambda: list[int]())
    error: Exception | None = None
    silent: Counter[str] = attrs.field(factory=lambda: Counter[str]())

    def saw(self, operation: ir.Operation, outcome: LiveOutcome) -> None:
        """Take a call into account."""
        if type(outcome.error).__name__ == MISSING:
            return
        response = outcome.recording.response if outcome.recording is not None else None
        if response is not None:
            self.silent.clear()
            self.statuses.append(response.status)
        elif outcome.too_long:
            self.silent.clear()
        elif not isinstance(outcome.error, NotSent):
            self.error = outcome.error
            self.silent[operation.key] += outcome.sent

    def obstacle(self, operation: ir.Operation, guard: RequestGuard) -> str:
        """Why a call of an operation is not sent, `""` if it is."""
        if not guard.allows(operation.method):
            return f"{operation.method.upper()} may change something; --allow-writes sends it"
        if _switches_protocols(operation):
            return "it is described to switch protocols (101)"
        if self.statuses[-1:] == [TOO_MANY]:
            return "the server answered 429: it was asked too often"
        if len(+self.silent) >= MOST_FAILURES:
            return f"{len(+self.silent)} operations in a row got no response"
        if self.silent[operation.key] >= MOST_FAILURES:
            return f"{self.silent[operation.key]} calls in a row got no response"
        return f"the budget of {guard.budget} requests is spent; --budget raises it" if guard.spent else ""

    def useless(self, verdicts: Sequence[Verdict], target: LiveTarget) -> str:
        """Why the run proves nothing, as there was no response at all; `""` otherwise."""
        if self.statuses:
            return ""
        if self.error is not None:
            return f"no response from {target.shown}: {self.error}"
        return "; ".join(_skipped(verdicts)) or "there is nothing that could be sent"

    def summary(self, verdicts: Sequence[Verdict], target: LiveTarget, then: str) -> tuple[str, ...]:
        """What was sent and what was not.

        Args:
            then: What else there is to know of what was sent.
        """
        return tuple(self._summary(verdicts, target, then))

    def _summary(self, verdicts: Sequence[Verdict], target: LiveTarget, then: str) -> Iterator[str]:
        statuses = ", ".join(f"{status} x {count}" for status, count in sorted(Counter(self.statuses).items()))
        guard = target.guard
        yield f"{guard.sent} of at most {guard.budget} requests sent to {target.shown}: {statuses}; {then}"
        yield from (f"not sent: {said}" for said in _skipped(verdicts))
        if set(self.statuses) <= REFUSED:
            yield "every request was refused: are the credentials in the environment valid?"


def without_credentials(error: Exception | None) -> str:
    """Why a call is not sent whose credentials are missing: how to give them, without the call, so that equal reasons are equal."""
    return f"credentials are missing: {str(error).partition(' needs credentials: ')[2] or error}"


def _skipped(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """What was skipped, by reason: how many calls, why, and of which operations."""
    reasons = Counter(each.skipped for each in verdicts if each.skipped)
    for reason, count in reasons.most_common():
        names = list(dict.fromkeys(each.operation for each in verdicts if each.skipped == reason))
        more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        yield f"{count}: {reason}: {', '.join(names[:MOST_NAMES])}{more}"


def _switches_protocols(operation: ir.Operation) -> bool:
    """Whether an operation opens a WebSocket or the like (RFC 9110 section 15.2.2)."""
    statuses = {response.status for response in operation.responses}
    return "101" in statuses and not any(response.success for response in operation.responses)
