"""What a live run has seen so far, when it stops, and its summary. Sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from specloom import ir
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.live.guard import NotSent, RequestGuard
from specloom.conformance.live.live_client import LiveOutcome
from specloom.conformance.live.target import LiveTarget

MOST_FAILURES = 3
"""Operations in a row without a response, after which the server counts as unreachable; and calls of one of them."""

REFUSED = frozenset({401, 403})
TOO_MANY = 429
MISSING = "MissingCredentialsError"
"""Name of the class that every generated package raises for credentials that were not given."""


@attrs.define
class LiveRun:
    """The responses of one run.

    Attributes:
        statuses: Status of each response, in order.
        error: What the last call that sent nothing, or got no response, raised.
        silent: Operations that got no response since the last response -> how often.
        unauthorized: What was raised for a call whose credentials are missing.
        authorized: Whether a call that needs credentials got a response.
    """

    statuses: list[int] = attrs.field(factory=lambda: list[int]())
    error: Exception | None = None
    silent: Counter[str] = attrs.field(factory=lambda: Counter[str]())
    unauthorized: Exception | None = None
    authorized: bool = False

    def saw(self, operation: ir.Operation, outcome: LiveOutcome, *, secured: bool) -> None:
        """Take a call into account; `secured` is whether its operation needs credentials."""
        if type(outcome.error).__name__ == MISSING:
            self.unauthorized = outcome.error
            return
        response = outcome.recording.response if outcome.recording is not None else None
        if response is not None:
            self.silent.clear()
            self.statuses.append(response.status)
            self.authorized = self.authorized or secured
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
        """Why the run proves nothing: no response at all, or credentials for no call; `""` otherwise."""
        if self.unauthorized is not None and not self.authorized:
            return f"credentials are missing: {self.unauthorized}"
        if self.statuses:
            return ""
        if self.error is not None:
            return f"no response from {target.shown}: {self.error}"
        reasons = Counter(verdict.skipped for verdict in verdicts if verdict.skipped)
        said = "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(3))
        return said or "there is nothing that could be sent"

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
        for reason, count in Counter(each.skipped for each in verdicts if each.skipped).most_common():
            yield f"not sent: {count}: {reason}"
        if set(self.statuses) <= REFUSED:
            yield "every request was refused: are the credentials in the environment valid?"


def _switches_protocols(operation: ir.Operation) -> bool:
    """Whether an operation opens a WebSocket or the like (RFC 9110 section 15.2.2)."""
    statuses = {response.status for response in operation.responses}
    return "101" in statuses and not any(response.success for response in operation.responses)
