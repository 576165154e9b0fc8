"""The verdicts of cases and recordings. Knows differences and gaps; finds none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Literal, TypeAlias

import attrs

from specloom.conformance.checking.compare import Difference

State: TypeAlias = Literal["ok", "failed", "known", "skipped"]


@attrs.frozen
class Verdict:
    """The result of one case or recording.

    Attributes:
        case: Its name: `chat.completions.create/output/hello`, or the path of a recording below its folder.
        ok: Whether nothing unexpected was found.
        differences: All differences, including known gaps.
        file: Its path, relative to the repository.
        operation: `POST /chat/completions`, or `""` if unknown.
        status: Status of the response; None for a case about a request.
        gap: The reason in `known_gaps.toml`; None without a gap.
        skipped: Why it was not run; None if it was.
        violations: Violations of the description by the exchange; facts about the server, to be listed in `known_gaps.toml`.
        unexcused: What no known gap excuses, if any gap matches; otherwise None.
        repeat: A command that repeats the call, `""` if there is a file.
    """

    case: str
    ok: bool
    differences: tuple[Difference, ...] = ()
    file: str = ""
    operation: str = ""
    status: int | None = None
    gap: str | None = None
    skipped: str | None = None
    violations: tuple[Difference, ...] = ()
    unexcused: tuple[Difference, ...] | None = None
    repeat: str = ""

    @property
    def wrong(self) -> tuple[Difference, ...]:
        """Differences and deviations that no known gap excuses."""
        return (*self.differences, *self.violations) if self.unexcused is None else self.unexcused

    @property
    def state(self) -> State:
        """The state of the verdict."""
        if self.skipped is not None:
            return "skipped"
        if not self.ok:
            return "failed"
        return "known" if self.gap is not None else "ok"


@attrs.frozen
class ConformanceReport:
    """All verdicts of one run over one API, in memory or on disk."""

    api: str
    verdicts: Collection[Verdict]

    @property
    def failed(self) -> Iterator[Verdict]:
        """Verdicts that failed without a known gap."""
        return (verdict for verdict in self.verdicts if verdict.state == "failed")

    def counts(self) -> Counter[State]:
        """The number of verdicts in each state."""
        return Counter(verdict.state for verdict in self.verdicts)


def general(pointer: str) -> str:
    """A pointer with `*` for every list index, which applies to all items."""
    return "/".join("*" if step.isdigit() else step for step in pointer.split("/"))


def exit_code(reports: Iterable[ConformanceReport]) -> int:
    """0 if all verdicts passed, 1 if one failed."""
    return 1 if any(any(report.failed) for report in reports) else 0
