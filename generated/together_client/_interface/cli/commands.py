"""Commands and groups of typer, created from the table on demand. Calls no operation itself.

Help texts are plain: markup in a description would let its author style the reader's terminal. Only what typer documents
is used (functions with a signature, `Typer.command`, `get_command`): its inner classes change between versions.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from ..plain import SAFE_WORD
from ..schemas import choices, kinds, shown
from ..table import Argument, Operation
from .arguments import spellings
from .options import COMMON, PAGING, OwnOption

SETTINGS = {"help_option_names": ["--help", "-h"], "max_content_width": 100}

_MOST_LISTED = 10

Run = Callable[[Operation, dict[str, Any]], int]
Call = Callable[[dict[str, Any]], int]


class Entry(NamedTuple):
    """A command of a group: its summary, how to create it, and whether lists and completion show it."""

    about: str
    make: Callable[[], Any]
    listed: bool = True


class Group(TyperGroup):
    """A group whose commands are created on demand."""

    entries: dict[str, Entry]
    load: Callable[[], dict[str, Entry]]

    def list_commands(self, ctx: Any) -> list[str]:
        """Names, in the order of the description."""
        return [name for name, entry in self.known().items() if entry.listed]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command as a list of commands shows it; None if there is none."""
        entry = self.known().get(cmd_name)
        if entry is None:
            return None
        if cmd_name not in self.commands:
            self.commands[cmd_name] = make_command(cmd_name, nothing, [], entry.about)
        return self.commands[cmd_name]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The complete command that the words begin with."""
        entry = self.known().get(args[0]) if args else None
        if entry is not None:
            return args[0], entry.make(), args[1:]
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Names only: shells evaluate what they are given, and help is text from the description."""
        return bare(super().shell_complete(ctx, incomplete))

    def known(self) -> dict[str, Entry]:
        """Its commands by name."""
        if not hasattr(self, "entries"):
            self.entries = self.load()
        return self.entries


class Command(TyperCommand):
    """A command."""

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """As for a group."""
        return bare(super().shell_complete(ctx, incomplete))


def nothing(given: dict[str, Any]) -> int:
    """The callback of a command that only appears in a list."""
    return 0


def bare(items: Iterable[Any]) -> list[Any]:
    """Completions without help, limited to those that a shell reads as one word."""
    kept = [item for item in items if SAFE_WORD.fullmatch(str(item.value))]
    for item in kept:
        item.help = None
    return kept


def make_group(name: str, about: str, load: Callable[[], dict[str, Entry]], *, completion: bool = False) -> Any:
    """A group.

    Args:
        load: Returns its commands, called on first use.
        completion: Whether it has the options that install completion.
    """
    app = typer.Typer(
        name=name, cls=Group, help=about, add_completion=completion, no_args_is_help=True, rich_markup_mode=None
    )
    app.callback(context_settings=dict(SETTINGS))(_nothing)
    group: Any = get_command(app)
    group.name, group.load = name, load
    return group


def _nothing() -> None:
    pass


def make_command(
    name: str,
    call: Call,
    parameters: list[inspect.Parameter],
    about: str,
    *,
    short: str | None = None,
    deprecated: bool = False,
) -> Any:
    """A command that passes the values of `parameters`, by name, to `call`."""

    def callback(**given: Any) -> Any:
        return call(given)

    signed: Any = callback
    signed.__signature__, signed.__annotations__ = inspect.Signature(parameters), {}
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(
        name, cls=Command, help=about, short_help=short, deprecated=deprecated, context_settings=dict(SETTINGS)
    )(signed)
    return get_command(app)


def operation_command(operation: Operation, run: Run) -> Any:
    """The command of an operation."""
    docs = operation.docs.replace("\b", "")
    return make_command(
        operation.command[-1],
        lambda given: run(operation, given),
        list(_parameters(operation)),
        "\n\n".join(filter(None, (operation.summary, docs, operation.http))),
        short=operation.summary,
        deprecated=operation.deprecated,
    )


def _parameters(operation: Operation) -> Iterator[inspect.Parameter]:
    own = (*PAGING, *COMMON) if operation.returns == "pages" else COMMON
    options = [each.option for each in operation.arguments]
    negated = [f"no-{each.option}" for each in operation.arguments if _is_flag(each)]
    taken = frozenset((*options, *negated, *(each.name for each in own), "help"))
    for argument in operation.arguments:
        yield _parameter(argument, taken)
    for each in own:
        yield own_parameter(each)


def _parameter(argument: Argument, taken: frozenset[str]) -> inspect.Parameter:
    names = [f"--{spelled}" for spelled in spellings(argument, taken)]
    metavar = shown(argument.schema)
    needed = "[required]" if argument.required else ""
    docs = " ".join(" ".join((argument.docs, _listed(argument, metavar), needed)).split())
    name = f"argument_{argument.name}"
    known = choices(argument.schema).values
    if _is_flag(argument):
        return _signed(name, bool | None, typer.Option(f"{names[0]}/--no-{argument.option}", help=docs))
    option = typer.Option(*names, help=docs, metavar=metavar, autocompletion=_completion(known))
    return _signed(name, list[str] | None, option)


def _is_flag(argument: Argument) -> bool:
    return kinds(argument.schema) <= {"boolean", "null"} and not choices(argument.schema).values


def own_parameter(option: OwnOption) -> inspect.Parameter:
    """One of the options that every command has."""
    name = f"option_{option.name.replace('-', '_')}"
    if option.kind is bool:
        return _signed(name, bool, typer.Option(f"--{option.name}", help=option.help), default=False)
    completion = _completion(option.choices)
    made = typer.Option(f"--{option.name}", help=option.help, metavar=option.metavar, autocompletion=completion)
    return _signed(name, list[str] | None if option.several else option.kind | None, made)


def _signed(name: str, kind: Any, option: Any, default: Any = None) -> inspect.Parameter:
    option.show_default = False
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option])


def _listed(argument: Argument, metavar: str) -> str:
    """The values that the description lists, unless the help of the option shows them already."""
    values = [str(value) for value in choices(argument.schema).values if value is not None]
    if not values or values[0] in metavar.split("|"):
        return ""
    more = f" and {len(values) - _MOST_LISTED} more" if len(values) > _MOST_LISTED else ""
    return f"[{', '.join(values[:_MOST_LISTED])}{more}]"


def _completion(values: Iterable[Any]) -> Callable[[str], list[str]] | None:
    """The completion of the listed values."""
    words = [str(value) for value in values if value is not None and SAFE_WORD.fullmatch(str(value))]
    if not words:
        return None

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return complete
