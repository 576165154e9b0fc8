"""Verdicts: what a case or a recording showed. Knows differences and gaps; not how they came about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from specloom.conformance.checking.compare import Difference

State: TypeAlias = Literal["ok", "failed", "known", "skipped"]


@attrs.frozen
class Verdict:
    """What one case or recording showed.

    Attributes:
        case: What it is called: `chat.completions.create/output/hello`, or a recording's path below its folder.
        ok: Whether nothing unexpected was found.
        differences: What was found, known gaps included.
        file: Where it is kept, relative to the repository.
        operation: `POST /chat/completions`, `""` where no operation was found.
        status: Status of the reply, None for a case that looks at a request only.
        gap: The reason given in `known_gaps.toml`, None where no gap was named.
        skipped: Why it was not run, None where it was.
        deviations: How the reply departs from its description; facts about the server, to be named in `known_gaps.toml`.
        unexcused: What no known gap excuses, where any gap fits; else None.
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

    @property
    def wrong(self) -> tuple[Difference, ...]:
        """What has to be dealt with: differences and deviations that no known gap excuses."""
        return (*self.differences, *self.violations) if self.unexcused is None else self.unexcused

    @property
    def state(self) -> State:
        """How it counts."""
        if self.skipped is not None:
            return "skipped"
        if not self.ok:
            return "failed"
        return "known" if self.gap is not None else "ok"


@attrs.frozen
class ConformanceReport:
    """All verdicts of one run over one API."""

    api: str
    verdicts: tuple[Verdict, ...]

    @property
    def failed(self) -> list[Verdict]:
        """Those that are neither right nor known to be wrong."""
        return [verdict for verdict in self.verdicts if verdict.state == "failed"]


def general(pointer: str) -> str:
    """A pointer with `*` for every list index, so that one text speaks of all items."""
    return "/".join("*" if step.isdigit() else step for step in pointer.split("/"))


def exit_code(reports: Iterable[ConformanceReport]) -> int:
    """0 where everything is as it should be, 1 where a verdict failed."""
    return 1 if any(report.failed for report in reports) else 0
