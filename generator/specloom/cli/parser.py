"""Options, arguments, help and usage errors of one command, on argparse. Knows no command.

argparse, because it is imported in a fifth of the time that typer takes (docs/decisions/0008-start-up.md).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, NoReturn, TypeAlias

from specloom.cli.help import closest, paragraphs, rows

Values: TypeAlias = Literal["apis", "apis and files", "codes and topics", "refs", "files", "any"] | Sequence[str]
"""What an argument takes, for the completion of a shell: values of a kind, or these."""

_KINDS: tuple[tuple[Callable[[str], object], str], ...] = ((Path, "path"), (int, "int"), (float, "float"))


class _Formatter(argparse.HelpFormatter):
    """Checks arguments as they are declared; with a width, so that it does not import shutil to find one."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


class Parser(argparse.ArgumentParser):
    """The parser of one command.

    Args:
        shown: What is typed for the command.
        usage: Its positional arguments, as the usage line shows them.
        about: Its description, in paragraphs.
        rest: Whether further arguments are passed on: `rest` of what is parsed.
        examples: Command lines, as they are typed.
    """

    def __init__(self, shown: str, usage: str, about: str, *, rest: bool = False, examples: Sequence[str] = ()) -> None:
        super().__init__(
            prog=shown, add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_Formatter
        )
        self.shown, self.line, self.about, self.rest = shown, f"{shown} [OPTIONS] {usage}".rstrip(), about, rest
        self._arguments: list[tuple[str, str]] = []
        self._options: list[tuple[str, str]] = []
        self._known: list[str] = ["--help"]
        self._examples = tuple(examples)
        self.values: dict[str, Values] = {}

    def argument(self, name: str, help: str, *, metavar: str = "", many: bool = False, values: Values = "any") -> None:
        """A positional argument; `many` takes any number of them."""
        self._arguments.append((metavar or f"{{{name}}}", help))
        action = self.add_argument(name, nargs="*" if many else "?", metavar=metavar or name)
        self.values[action.dest] = values

    def flag(self, name: str, help: str, *, hidden: bool = False) -> None:
        """An option without a value, False where it is not given."""
        self._describe(name, "", help, hidden=hidden)
        self.add_argument(name, action="store_true", help=_literal(help))

    def option(
        self,
        *names: str,
        help: str,
        kind: Callable[[str], object] = str,
        default: object = None,
        choices: Sequence[str] = (),
        many: bool = False,
        metavar: str = "",
        values: Values | None = None,
    ) -> None:
        """An option with a value; `many` may be repeated, and gives a list."""
        shown = metavar or "|".join(choices) or next((name for type_, name in _KINDS if type_ is kind), kind.__name__)
        said = f"{help}  [default: {default}]" if default not in (None, "") else help
        self._describe(", ".join(names), f" <{shown}>", said)
        action = self.add_argument(
            *names,
            type=kind,
            default=[] if many else default,
            choices=list(choices) or None,
            action="append" if many else "store",
            help=_literal(help),
        )
        self.values[action.dest] = values or choices or ("files" if kind is Path else "any")

    def parsed(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The values; ends the process for `--help`, and with exit code 2 where the arguments do not fit."""
        before, after = _at_marker(arguments) if self.rest else (list(arguments), [])
        if {"--help", "-h"} & {*before[: before.index("--") if "--" in before else None]}:
            print(self.format_help(), end="")
            raise SystemExit(0)
        try:
            found, further = self.parse_known_intermixed_args(before)
        except argparse.ArgumentError as error:
            self.error(f"Invalid value for {error.argument_name!r}: {error.message}.")
        if self.rest:
            found.rest = [*further, *after]
        elif further:
            self._refuse(further[0])
        for name, value in vars(found).items():
            if value is None and name in self._required:
                self.error(f"Missing argument {name!r}.")
        return found

    @property
    def _required(self) -> list[str]:
        """Positional arguments, all of which have to be given."""
        return [action.dest for action in self._actions if not action.option_strings and action.nargs == "?"]

    def error(self, message: str) -> NoReturn:
        """End with the usage and exit code 2."""
        said = message if message[:1].isupper() else f"Invalid value: {message}"
        self.exit(2, f"Usage: {self.line}\nTry '{self.shown} --help' for help.\n\nError: {said}\n")

    def format_help(self) -> str:
        """The help of the command."""
        options = [*self._options, ("-h, --help", "Show this message and exit.")]
        parts = [f"Usage: {self.line}", paragraphs(self.about)]
        parts += [f"Arguments:\n{rows(self._arguments)}"] if self._arguments else []
        parts.append(f"Options:\n{rows(options)}")
        parts += ["\n".join(["Examples:", *(f"  {each}" for each in self._examples)])] if self._examples else []
        return "\n\n".join(parts) + "\n"

    def _describe(self, name: str, value: str, help: str, *, hidden: bool = False) -> None:
        if not hidden:
            self._options.append((f"{name}{value}", help))
            self._known += name.split(", ")

    def _refuse(self, argument: str) -> NoReturn:
        if argument.startswith("-"):
            name = argument.partition("=")[0]
            self.error(f"No such option: {name}.{closest(name, self._known)}")
        self.error(f"Got unexpected extra argument ({argument})")


def _literal(help: str) -> str:
    """Help as argparse takes it, which fills in what follows a percent sign; without any, the option is hidden."""
    return help.replace("%", "%%") or argparse.SUPPRESS


def _at_marker(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Arguments before and after `--`."""
    given = list(arguments)
    at = given.index("--") if "--" in given else len(given)
    return given[:at], given[at + 1 :]
