"""The options that every command has. Knows what they are; acts on none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from .problems import Problem

Format: TypeAlias = Literal["json", "jsonl", "yaml", "table", "raw"]

FORMATS: tuple[Format, ...] = ("json", "jsonl", "yaml", "table", "raw")


class Common(NamedTuple):
    """What was asked for besides the arguments of the operation.

    Attributes:
        input: Arguments as a JSON object: inline, `@file` or `-`.
        output: How the response is printed; None for a table in a terminal and JSON in a pipe.
        select: JSONPath of what is printed.
        include: Whether status and headers are printed first.
        save: File for a binary response, `-` for standard output.
        dry_run: Whether the request is printed as a curl command and not sent.
        record: File for a redacted recording.
        profile: Name of stored credentials.
        all, limit: How much of a list that comes in pages.
        headers: Sent too.
    """

    input: str | None = None
    output: Format | None = None
    select: str | None = None
    include: bool = False
    save: str | None = None
    dry_run: bool = False
    record: str | None = None
    profile: str | None = None
    base_url: str | None = None
    timeout: float | None = None
    all: bool = False
    limit: int | None = None
    headers: tuple[str, ...] = ()


class OwnOption(NamedTuple):
    """One of these options, for help and parsing."""

    name: str
    help: str
    metavar: str = ""
    kind: type = str
    choices: tuple[str, ...] = ()
    several: bool = False


COMMON: tuple[OwnOption, ...] = (
    OwnOption("input", "All arguments as a JSON object: inline, @file, or - for standard input; options win.", "JSON"),
    OwnOption("output", "How to print the response.", "|".join(FORMATS), choices=FORMATS),
    OwnOption("select", "Print only what this JSONPath finds.", "JSONPATH"),
    OwnOption("include", "Print status and headers of the response, too.", kind=bool),
    OwnOption("save", "Write a binary response to this file; - for standard output.", "FILE"),
    OwnOption("dry-run", "Print the request as a curl command; send nothing.", kind=bool),
    OwnOption("record", "Write the exchange to this file, secrets removed.", "FILE"),
    OwnOption("profile", "Use the credentials stored under this name.", "NAME"),
    OwnOption("base-url", "Send to this server.", "URL"),
    OwnOption("timeout", "Seconds for the whole call.", "SECONDS", kind=float),
    OwnOption("header", "Send this header, too; may be repeated.", "NAME:VALUE", several=True),
)

PAGING: tuple[OwnOption, ...] = (
    OwnOption("all", "Read all pages, not only the first.", kind=bool),
    OwnOption("limit", "Read pages until there are this many items.", "NUMBER", kind=int),
)


def common_of(params: Mapping[str, Any]) -> Common:
    """These options from all that were parsed: `option_<name>` -> value.

    Raises:
        Problem: One has a value that it does not know.
    """
    values = {
        each.name.replace("-", "_"): params.get(f"option_{each.name.replace('-', '_')}") for each in (*COMMON, *PAGING)
    }
    if values["output"] not in (None, *FORMATS):
        raise Problem(f"--output: {values['output']!r} is not one of {', '.join(FORMATS)}")
    headers = cast("tuple[str, ...]", values.pop("header") or ())
    return Common(**{name: value for name, value in values.items() if value is not None}, headers=tuple(headers))
