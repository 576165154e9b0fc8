"""Stops requests that a run must not send. Knows methods and a budget; not what the requests are for."""

from __future__ import annotations

import attrs
import httpx

READS = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "TRACE"})
"""Methods that ask a server for no change (RFC 9110 section 9.2.1)."""


class NotSent(Exception):
    """A request was stopped; the message says why."""


class BudgetSpent(NotSent):
    """The run has sent as many requests as it may."""


@attrs.define
class RequestGuard:
    """A request hook that counts what is sent, and raises for what must not be.

    Attributes:
        budget: Most requests of the run.
        token_urls: Where access tokens are requested, by a POST that changes nothing.
        sent: Requests sent so far, those for tokens included.
    """

    budget: int
    allow_writes: bool = False
    token_urls: frozenset[str] = frozenset()
    sent: int = 0

    @property
    def spent(self) -> bool:
        """Whether no further request may be sent."""
        return self.sent >= self.budget

    def allows(self, method: str) -> bool:
        """Whether a method may be sent."""
        return self.allow_writes or method.upper() in READS

    def __call__(self, request: httpx.Request) -> None:
        """Count a request. Raises NotSent."""
        if not self.allows(request.method) and str(request.url) not in self.token_urls:
            raise NotSent(f"{request.method} is not a read, and writes are not allowed")
        if self.spent:
            raise BudgetSpent(f"the budget of {self.budget} requests is spent")
        self.sent += 1
