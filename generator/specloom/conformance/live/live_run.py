"""What a live run has seen so far, when it stops, and its summary. Sends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.live.guard import NotSent, RequestGuard
from specloom.conformance.live.live_client import LiveOutcome
from specloom.conformance.live.planned_calls import PlannedCall
from specloom.conformance.live.target import LiveTarget

MOST_FAILURES = 3
"""Calls without a response in a row, after which the server counts as unreachable."""

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
        failures: Calls without a response since the last response.
        unauthorized: What was raised for a call whose credentials are missing.
        authorized: Whether a call that needs credentials got a response.
    """

    statuses: list[int] = attrs.field(factory=lambda: list[int]())
    error: Exception | None = None
    failures: int = 0
    unauthorized: Exception | None = None
    authorized: bool = False

    def saw(self, outcome: LiveOutcome, *, secured: bool) -> None:
        """Take a call into account; `secured` is whether its operation needs credentials."""
        if type(outcome.error).__name__ == MISSING:
            self.unauthorized = outcome.error
            return
        response = outcome.recording.response if outcome.recording is not None else None
        if response is not None:
            self.failures = 0
            self.statuses.append(response.status)
            self.authorized = self.authorized or secured
        elif not isinstance(outcome.error, NotSent):
            self.error = outcome.error
            self.failures += outcome.sent

    def obstacle(self, call: PlannedCall, guard: RequestGuard) -> str:
        """Why a call is not sent, `""` if it is."""
        if not guard.allows(call.operation.method):
            return f"{call.operation.method.upper()} may change something; --allow-writes sends it"
        if call.obstacle:
            return call.obstacle
        if self.statuses[-1:] == [TOO_MANY]:
            return "the server answered 429: it was asked too often"
        if self.failures >= MOST_FAILURES:
            return f"{self.failures} calls in a row got no response"
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
        return said or "there is no case, no recording, and no read that needs no arguments"

    def summary(self, verdicts: Sequence[Verdict], target: LiveTarget, into: Path) -> tuple[str, ...]:
        """What was sent and what was not."""
        return tuple(self._summary(verdicts, target, into))

    def _summary(self, verdicts: Sequence[Verdict], target: LiveTarget, into: Path) -> Iterator[str]:
        statuses = ", ".join(f"{status} x {count}" for status, count in sorted(Counter(self.statuses).items()))
        guard = target.guard
        yield f"{guard.sent} of at most {guard.budget} requests sent to {target.shown}: {statuses}; recorded in {into}"
        for reason, count in Counter(each.skipped for each in verdicts if each.skipped).most_common():
            yield f"not sent: {count}: {reason}"
        if set(self.statuses) <= REFUSED:
            yield "every request was refused: are the credentials in the environment valid?"
