"""Defines rules, and reads tables of rules. Knows no description and finds nothing itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

Level: TypeAlias = Literal["error", "warning", "info"]
"""The effect of a change on callers: breaks them, may break them, or is harmless."""

FailOn: TypeAlias = Level | Literal["never"]
"""The lowest level that makes a comparison fail."""

ORDER: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


class ChangeRule(NamedTuple):
    """One kind of change.

    Attributes:
        id: The id in output and in `specloom.toml`.
        aspect: The id without its subject: `max-length-decreased`. Also the name of the fixture directory.
        purpose: What changed, as a phrase.
        handler: Name of the family that finds it, a module of this package.
        subject: The changed part; `""` if the purpose includes it.
    """

    id: str
    level: Level
    aspect: str
    purpose: str
    handler: str
    subject: str = ""

    @property
    def summary(self) -> str:
        """Subject and purpose on one line."""
        return f"{self.subject}: {self.purpose}" if self.subject else self.purpose


def table(handler: str, text: str) -> tuple[ChangeRule, ...]:
    """Rules from a table with one per line: id, level, aspect and purpose, separated by bars."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return tuple(ChangeRule(id, _level(level), aspect, purpose, handler) for id, level, aspect, purpose in rows)


def _level(text: str) -> Level:
    for level in ORDER:
        if level == text:
            return level
    raise ValueError(f"{text} is not a valid level")


class Row(NamedTuple):
    """One aspect of a schema, with its level for each subject; None if it is not reported.

    Attributes:
        request: For a request body and its properties.
        response: For a response body and its properties.
        parameter: For a parameter.
        nested: For a property inside an object-valued parameter.
        header: For a response header.
        read_only: For a `readOnly` property in a request, if it differs.
        write_only: For a `writeOnly` property in a response, if it differs.
    """

    aspect: str
    purpose: str
    request: Level | None = None
    response: Level | None = None
    parameter: Level | None = None
    nested: Level | None = None
    header: Level | None = None
    read_only: Level | None = None
    write_only: Level | None = None


def narrows(
    aspect: str, purpose: str, *, request: Level = "error", parameter: Level | None = "error", **more: Level
) -> Row:
    """A row for a change that accepts fewer values: breaks senders, harmless to receivers."""
    return Row(aspect, purpose, request=request, response="info", parameter=parameter, header="info", **more)


def widens(
    aspect: str, purpose: str, *, response: Level = "error", parameter: Level | None = "info", **more: Level
) -> Row:
    """A row for a change that accepts more values: harmless to senders, breaks receivers."""
    return Row(aspect, purpose, request="info", response=response, parameter=parameter, header=response, **more)


def spread(handler: str, rows: Iterable[Row]) -> tuple[ChangeRule, ...]:
    """The rules of a table, one for each subject with a level."""
    return tuple(_rule(handler, row, prefix, level) for row in rows for prefix, level in _cells(row) if level)


def _rule(handler: str, row: Row, prefix: str, level: Level) -> ChangeRule:
    return ChangeRule(f"{prefix}-{row.aspect}", level, row.aspect, row.purpose, handler, NOUNS[prefix])


def _cells(row: Row) -> tuple[tuple[str, Level | None], ...]:
    return (
        ("request-body", row.request),
        ("request-property", row.request),
        ("request-read-only-property", row.read_only),
        ("response-body", row.response),
        ("response-property", row.response),
        ("response-write-only-property", row.write_only),
        ("request-parameter", row.parameter),
        ("request-parameter-property", row.nested),
        ("response-header", row.header),
    )


NOUNS: dict[str, str] = {
    "request-body": "request body",
    "request-property": "request property",
    "request-read-only-property": "read-only request property",
    "response-body": "response body",
    "response-property": "response property",
    "response-write-only-property": "write-only response property",
    "request-parameter": "request parameter",
    "request-parameter-property": "property of a request parameter",
    "response-header": "response header",
}
