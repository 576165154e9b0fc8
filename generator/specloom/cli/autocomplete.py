"""Answers the completion script of a shell: which words may follow. Knows kinds of values and argcomplete; no command.

A command's module is imported only if the line names that command.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path, PurePath
from typing import NoReturn, TypeAlias

import argcomplete
from argcomplete.completers import BaseCompleter, FilesCompleter, SuppressCompleter
from argcomplete.lexers import split_line

from specloom.cli.commands import COMMANDS
from specloom.cli.parser import Parser, Values

Candidates: TypeAlias = Mapping[str, str] | Iterable[str]
"""Words that may follow; as a mapping, with what each means."""


class Among(BaseCompleter):
    """Completes words that a function finds in the project."""

    def __init__(self, find: Callable[[Path, str], Candidates]) -> None:
        self._find = find

    def __call__(
        self, *, prefix: str, action: argparse.Action, parser: argparse.ArgumentParser, parsed_args: argparse.Namespace
    ) -> Iterable[str]:
        """Candidates, with the project that `--root` names."""
        return self._find(getattr(parsed_args, "root", None) or Path(), prefix)


def autocomplete() -> NoReturn:
    """Print what may follow the line in the environment, and end the process."""
    before, words = _words(os.environ["COMP_LINE"], int(os.environ["COMP_POINT"]))
    command = words[1] if len(words) > 1 and words[1] in COMMANDS else None
    os.environ["_ARGCOMPLETE"] = str(
        1 + before + (command is not None)
    )  # the word that argcomplete takes for a program
    argcomplete.autocomplete(_every_command() if command is None else _command(command), always_complete_options=False)
    sys.exit(1)


def _words(line: str, cursor: int) -> tuple[int, list[str]]:
    """How many words of a line come before `specloom`, and the whole words from it on; zsh passes whole lines."""
    words = split_line(line, cursor)[3]
    before = next((at for at, word in enumerate(words) if PurePath(word).stem == "specloom"), 0)
    return before, words[before:]


def _every_command() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("specloom")
    parser.add_argument("--version", action="store_true", help="Print the version.")
    _attach(parser.add_argument("command"), Among(lambda root, prefix: COMMANDS))
    return parser


def _command(name: str) -> argparse.ArgumentParser:
    module = import_module(f"specloom.cli.{name}")
    parser = Parser(f"specloom {name}", module.USAGE, module.ABOUT, rest=getattr(module, "REST", False))
    module.options(parser)
    parser.add_argument("-h", "--help", action="store_true", help="Show this message and exit.")
    for action in parser._actions:  # pyright: ignore[reportPrivateUsage]  # argparse has no public list of its arguments
        if action.dest in parser.values:
            _attach(action, _completer(parser.values[action.dest]))
    return parser


def _attach(action: argparse.Action, completer: BaseCompleter) -> None:
    """Give an argument what completes it, where argcomplete looks for it."""
    vars(action)["completer"] = completer


def _completer(values: Values) -> BaseCompleter:
    match values:
        case "apis":
            return Among(lambda root, prefix: _apis(root))
        case "apis and files":
            return Among(lambda root, prefix: [*_apis(root), *FilesCompleter()(prefix)])
        case "codes and topics":
            return Among(lambda root, prefix: _explained())
        case "refs":
            return Among(_refs)
        case "files":
            return FilesCompleter()
        case "any":
            return SuppressCompleter()
        case _:
            return Among(lambda root, prefix: _listed(values))


def _listed(values: Values) -> Sequence[str]:
    return values if not isinstance(values, str) else ()


def _apis(root: Path) -> list[str]:
    """The folders under specs/, whether or not their settings can be read."""
    try:
        return sorted(folder.name for folder in (root / "specs").iterdir() if folder.is_dir())
    except OSError:
        return []


def _explained() -> dict[str, str]:
    from specloom.catalogue import codes
    from specloom.diff.catalogue import RULES
    from specloom.manual import topics

    return {
        **{name: rule.summary for name, rule in RULES.items()},
        **{name: code.summary for name, code in codes().items()},
        **{name: f"the page {name} of the manual" for name in topics()},
    }


def _refs(root: Path, prefix: str) -> list[str]:
    """Branches and tags of the repository that the project is in; after `BASE..`, with that."""
    asked = ("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags")
    try:
        found = subprocess.run(["git", "-C", str(root), *asked], capture_output=True, text=True, check=False, timeout=5)
    except (OSError, subprocess.SubprocessError):
        return []
    base, dots, _ = prefix.rpartition("..")
    return [f"{base}{dots}{name}" for name in found.stdout.split()]
