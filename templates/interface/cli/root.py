"""The tree of commands. Loads the module of a group only when it is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ..table import Api, Operation, load_groups, load_operations
from .arguments import Dotted
from .commands import Entry, Group, Run, make_command, make_group, nothing, operation_command, own_parameter
from .options import OwnOption


def make_root(api: Api, dotted: list[Dotted]) -> Any:
    """The root group.

    Args:
        dotted: Options of the form `--x.y value`, which were removed from the command line before.
    """

    def run(operation: Operation, params: dict[str, Any]) -> int:
        from .run import run_operation

        return run_operation(api, operation, params, dotted)

    about = "\n\n".join(filter(None, (f"{api.title}.", api.docs, _credentials(api))))
    return make_group("root", about, lambda: _top(api, run), completion=True)


class Chosen(NamedTuple):
    """A command or group, the words typed for it, and the words that follow."""

    command: Any
    path: tuple[str, ...]
    rest: list[str]


def choose(root: Any, words: list[str]) -> Chosen:
    """The command that a command line begins with. Found here because typer would inspect every option of every group on the way."""
    command, path = root, list[str]()
    while isinstance(command, Group) and words and (entry := command.known().get(words[0])) is not None:
        command, path, words = entry.make(), [*path, words[0]], words[1:]
    return Chosen(command, tuple(path), words)


def _top(api: Api, run: Run) -> dict[str, Entry]:
    entries = {
        each.command: _group(each.command, each.docs, each.module, (each.command,), run, listed=not each.alias)
        for each in api.groups
    }
    for operation in load_operations("client") if api.own else ():
        entries[operation.command[-1]] = _command(operation, run)
    if api.credentials:
        about = "Store credentials in a file that only you can read, for --profile."
        entries["profile"] = Entry(about, lambda: _profile(api, about))
    if api.mcp:
        about = "Serve the operations as MCP tools; see mcp --help."
        entries["mcp"] = Entry(about, lambda: make_command("mcp", nothing, [], about))
    return entries


def _command(operation: Operation, run: Run) -> Entry:
    return Entry(operation.summary, lambda: operation_command(operation, run), listed=not operation.alias)


def _group(name: str, docs: str, module: str, path: tuple[str, ...], run: Run, *, listed: bool) -> Entry:
    return Entry(docs, lambda: make_group(name, docs, _inside(module, path, run)), listed)


def _inside(module: str, path: tuple[str, ...], run: Run) -> Callable[[], dict[str, Entry]]:
    """A function that loads the commands below a resource."""

    def load() -> dict[str, Entry]:
        operations = load_operations(module)
        listed = {each.command[: len(path) + 1] for each in operations if not each.alias}
        entries = {
            typed[-1]: _group(typed[-1], about, module, typed, run, listed=typed in listed)
            for typed, about in load_groups(module).items()
            if typed[:-1] == path
        }
        for operation in operations:
            if operation.command[:-1] == path:
                entries[operation.command[-1]] = _command(operation, run)
        return entries

    return load


def _credentials(api: Api) -> str:
    names = [each.env for each in api.credentials if each.env]
    return f"Credentials are read from the environment: {', '.join(names)}." if names else ""


def _profile(api: Api, about: str) -> Any:
    def call(given: dict[str, Any]) -> int:
        from .profiles import store

        return store(api, given["option_name"] or "default")

    name = own_parameter(OwnOption("name", "Name of the profile (default: default).", "NAME"))
    return make_command("profile", call, [name], about)
