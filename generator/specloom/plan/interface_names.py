"""Names of commands and their options. Not concerned with what they do."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from specloom.names.spelling import distinct
from specloom.names.taken import command_options

OWN_COMMANDS: frozenset[str] = frozenset(("mcp", "profile"))
"""Commands that are not operations."""


def command_name(name: str) -> str:
    """A Python name as a command-line word."""
    return name.strip("_").replace("_", "-").lower() or "call"


def top_command_name(name: str) -> str:
    """The same for a first word, which must differ from the commands that are not operations."""
    word = command_name(name)
    return f"api-{word}" if word in OWN_COMMANDS else word


def group_command(path: Sequence[str]) -> tuple[str, ...]:
    """The words of a resource."""
    return (top_command_name(path[0]), *map(command_name, path[1:]))


def command_of(path: Sequence[str], taken: set[tuple[str, ...]]) -> tuple[str, ...]:
    """The word of a method, which is reserved from then on."""
    *above, word = group_command(path)
    number, command = 1, (*above, word)
    while command in taken:
        number += 1
        command = (*above, f"{word}-{number}")
    taken.add(command)
    return command


def option_names(names: Sequence[str], *, paged: bool, flags: Collection[str] = ()) -> list[str]:
    """The option for each argument of an operation.

    Args:
        flags: Names of arguments that are true or false: `--x` for one of them brings `--no-x` along.
    """
    taken = {"help", *command_options("COMMON"), *(command_options("PAGING") if paged else ())}
    taken |= {f"no-{command_name(name)}" for name in flags}
    options: list[str] = []
    for name in names:
        word = command_name(name)
        option = distinct(f"api-{word}" if word in taken else word, taken).replace("_", "-")
        taken |= {option, f"no-{option}"} if name in flags else {option}
        options.append(option)
    return options
