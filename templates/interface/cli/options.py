"""The options that every command has. Does not act on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from .problems import Problem

Format: TypeAlias = Literal["json", "jsonl", "yaml", "table", "raw"]

FORMATS: tuple[Format, ...] = ("json", "jsonl", "yaml", "table", "raw")


class Common(NamedTuple):
    """The options of a command that are not arguments of the operation.

    Attributes:
        input: Arguments as a JSON object: inline, `@file` or `-`.
        output: How the response is printed; None for a table in a terminal and JSON in a pipe.
        select: JSONPath of what is printed.
        include: Whether to print status and headers first.
        save: File for a binary response, `-` for standard output.
        dry_run: Whether to print the request as a curl command instead of sending it.
        record: File for a redacted recording.
        profile: Name of stored credentials.
        all, limit: How much of a paginated list to read.
        headers: Sent in addition.
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
    OwnOption(
        "input",
        "All arguments as a JSON object: inline, @file, or - for standard input. Options take precedence.",
        "JSON",
    ),
    OwnOption("output", "Output format.", "|".join(FORMATS), choices=FORMATS),
    OwnOption("select", "Print only the values that this JSONPath selects.", "JSONPATH"),
    OwnOption("include", "Also print status and headers of the response.", kind=bool),
    OwnOption("save", "Write a binary response to this file, or to standard output for -.", "FILE"),
    OwnOption("dry-run", "Print the request as a curl command without sending it.", kind=bool),
    OwnOption("record", "Write the exchange to this file, with secrets redacted.", "FILE"),
    OwnOption("profile", "Use the credentials stored under this profile name.", "NAME"),
    OwnOption("base-url", "Base URL of the server.", "URL"),
    OwnOption("timeout", "Timeout of the whole call, in seconds.", "SECONDS", kind=float),
    OwnOption("header", "Additional header NAME:VALUE; may be repeated.", "NAME:VALUE", several=True),
)

PAGING: tuple[OwnOption, ...] = (
    OwnOption("all", "Read all pages instead of only the first.", kind=bool),
    OwnOption("limit", "Read pages until this many items were read.", "NUMBER", kind=int),
)


def common_of(params: Mapping[str, Any]) -> Common:
    """These options from all parsed ones: `option_<name>` -> value.

    Raises:
        Problem: An option has an invalid value.
    """
    values = {
        each.name.replace("-", "_"): params.get(f"option_{each.name.replace('-', '_')}") for each in (*COMMON, *PAGING)
    }
    if values["output"] not in (None, *FORMATS):
        raise Problem(f"--output: {values['output']!r} is not one of {', '.join(FORMATS)}")
    headers = cast("tuple[str, ...]", values.pop("header") or ())
    return Common(**{name: value for name, value in values.items() if value is not None}, headers=tuple(headers))
