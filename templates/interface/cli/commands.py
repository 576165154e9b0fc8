"""Commands and groups of typer, made from the table as they are asked for. Knows typer; calls nothing itself.

Help texts are plain: markup in a description would be the description's word in the reader's terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from typer.core import TyperCommand, TyperGroup, TyperOption

from ..plain import SAFE_WORD
from ..schemas import choices, kinds, shown
from ..table import Argument, Operation
from .arguments import spellings
from .options import COMMON, PAGING, OwnOption

SETTINGS = {"help_option_names": ["--help", "-h"], "max_content_width": 100}

_MOST_LISTED = 10

Run = Callable[[Operation, dict[str, Any]], int]
Make = Callable[[], Any]


class Group(TyperGroup):
    """A group whose commands are made when they are asked for."""

    def __init__(self, name: str, about: str, entries: dict[str, Make], **options: Any) -> None:
        super().__init__(
            name=name,
            help=about,
            rich_markup_mode=None,
            context_settings=dict(SETTINGS),
            no_args_is_help=True,
            **options,
        )
        self.entries = entries

    def list_commands(self, ctx: Any) -> list[str]:
        """Names, in the order of the description."""
        return list(self.entries)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name, None where there is none."""
        if cmd_name not in self.commands and cmd_name in self.entries:
            self.commands[cmd_name] = self.entries[cmd_name]()
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the words begin with; all are made where none has that name, so that a close one can be named."""
        if args and args[0] not in self.entries:
            for name in self.entries:
                self.get_command(ctx, name)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Names alone: shells evaluate what they are given, and help is the description's text."""
        return bare(super().shell_complete(ctx, incomplete))


class Command(TyperCommand):
    """A command of the table."""

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """As for a group."""
        return bare(super().shell_complete(ctx, incomplete))


def bare(items: Iterable[Any]) -> list[Any]:
    """Completions without help, those that a shell takes as one word."""
    kept = [item for item in items if SAFE_WORD.fullmatch(str(item.value))]
    for item in kept:
        item.help = None
    return kept


def operation_command(operation: Operation, run: Run) -> Command:
    """The command of an operation."""

    def call(**params: Any) -> int:
        return run(operation, params)

    return Command(
        operation.command[-1],
        callback=call,
        params=list(_options(operation)),
        help="\n\n".join(filter(None, (operation.summary, _prose(operation.docs), f"{operation.http}"))),
        short_help=operation.summary,
        deprecated=operation.deprecated,
        rich_markup_mode=None,
        context_settings=dict(SETTINGS),
    )


def _prose(docs: str) -> str:
    return docs.replace("\b", "")


def _options(operation: Operation) -> Iterable[TyperOption]:
    own = (*PAGING, *COMMON) if operation.returns == "pages" else COMMON
    taken = frozenset((*(each.option for each in operation.arguments), *(each.name for each in own), "help"))
    for argument in operation.arguments:
        yield _option(argument, taken)
    for each in own:
        yield own_option(each)


def _option(argument: Argument, taken: frozenset[str]) -> TyperOption:
    names = [f"--{spelled}" for spelled in spellings(argument, taken)]
    metavar = shown(argument.schema)
    docs = " ".join(
        " ".join((argument.docs, _listed(argument, metavar), "[required]" if argument.required else "")).split()
    )
    name = f"argument_{argument.name}"
    if kinds(argument.schema) <= {"boolean", "null"} and not choices(argument.schema).values:
        decls = [name, f"{names[0]}/--no-{argument.option}"]
        return TyperOption(param_decls=decls, is_flag=True, default=None, help=docs)
    return TyperOption(
        param_decls=[name, *names],
        type=str,
        multiple=True,
        metavar=metavar,
        help=docs,
        autocompletion=_completion(choices(argument.schema).values),
    )


def _listed(argument: Argument, metavar: str) -> str:
    """The values that the description lists, where the option's own line does not."""
    values = [str(value) for value in choices(argument.schema).values if value is not None]
    if not values or values[0] in metavar.split("|"):
        return ""
    more = f" and {len(values) - _MOST_LISTED} more" if len(values) > _MOST_LISTED else ""
    return f"[{', '.join(values[:_MOST_LISTED])}{more}]"


def own_option(option: OwnOption) -> TyperOption:
    """One of the options that every command has."""
    decls = [f"option_{option.name.replace('-', '_')}", f"--{option.name}"]
    if option.kind is bool:
        return TyperOption(param_decls=decls, is_flag=True, default=False, help=option.help)
    return TyperOption(
        param_decls=decls,
        type=option.kind,
        multiple=option.several,
        metavar=option.metavar,
        help=option.help,
        autocompletion=_completion(option.choices),
    )


def _completion(values: Iterable[Any]) -> Callable[[Any, list[str], str], list[str]] | None:
    """What completes the values that are listed; called with the context, the words so far, and the one begun."""
    words = [str(value) for value in values if value is not None and SAFE_WORD.fullmatch(str(value))]
    return (lambda ctx, args, incomplete: [word for word in words if word.startswith(incomplete)]) if words else None
