"""The tree of commands. Knows groups of the table and where each module is loaded; loads none before it is asked for."""

from __future__ import annotations

from typing import Any

from ..table import Api, Operation, load_groups, load_operations
from .arguments import Dotted
from .commands import Command, Group, Make, operation_command, own_option
from .options import OwnOption


def make_root(api: Api, dotted: list[Dotted]) -> Group:
    """The outermost group.

    Args:
        dotted: Options of the form `--x.y value`, which were taken out of the command line before.
    """

    def run(operation: Operation, params: dict[str, Any]) -> int:
        from .run import run_operation

        return run_operation(api, operation, params, dotted)

    entries: dict[str, Make] = {}
    for group in api.groups:
        entries[group.command] = _lazy_group(group.command, group.docs, group.module, (group.command,), run)
    if api.own:
        for operation in load_operations("client"):
            entries[operation.command[-1]] = _lazy_command(operation, run)
    if api.credentials:
        entries["profile"] = lambda: _profile(api)
    if api.mcp:
        entries["mcp"] = _mcp
    about = "\n\n".join(filter(None, (f"{api.title}.", api.docs, _credentials(api))))
    return Group("root", about, entries, params=_completion_options())


def _lazy_command(operation: Operation, run: Any) -> Make:
    return lambda: operation_command(operation, run)


def _lazy_group(name: str, docs: str, module: str, path: tuple[str, ...], run: Any) -> Make:
    def make() -> Group:
        entries: dict[str, Make] = {}
        for typed, about in load_groups(module).items():
            if typed[:-1] == path:
                entries[typed[-1]] = _lazy_group(typed[-1], about, module, typed, run)
        for operation in load_operations(module):
            if operation.command[:-1] == path:
                entries[operation.command[-1]] = _lazy_command(operation, run)
        return _Deferred(name, docs, entries)

    return lambda: _Deferred(name, docs, {}, make)


class _Deferred(Group):
    """A group that reads its module when somebody looks inside."""

    def __init__(self, name: str, about: str, entries: dict[str, Make], make: Any = None) -> None:
        super().__init__(name, about, entries)
        self.make = make

    def list_commands(self, ctx: Any) -> list[str]:
        """As for any group."""
        self._fill()
        return super().list_commands(ctx)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """As for any group."""
        self._fill()
        return super().get_command(ctx, cmd_name)

    def _fill(self) -> None:
        if self.make is not None:
            self.entries, self.make = self.make().entries, None


def _credentials(api: Api) -> str:
    names = [each.env for each in api.credentials if each.env]
    return f"Credentials are read from the environment: {', '.join(names)}." if names else ""


def _profile(api: Api) -> Command:
    def call(**params: Any) -> int:
        from .profiles import store

        return store(api, str(params["option_name"] or "default"))

    return Command(
        "profile",
        callback=call,
        params=[own_option(OwnOption("name", "Name of the profile; default: default.", "NAME"))],
        help="Store credentials in a file that only you can read, for --profile.",
        rich_markup_mode=None,
    )


def _mcp() -> Command:
    return Command("mcp", help="Serve the operations as MCP tools; see mcp --help.", rich_markup_mode=None)


def _completion_options() -> list[Any]:
    from typer.main import get_install_completion_arguments

    return list(get_install_completion_arguments())
