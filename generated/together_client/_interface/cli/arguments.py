"""Converts options to the arguments of a method: options by name, `--input` and dotted options.
Does not parse single values.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from ..data import as_list, as_object, from_json, members
from ..schemas import is_file, item_of
from ..table import Argument, Operation
from .problems import Problem
from .values import option_value, put

_DOTTED = re.compile(r"--([A-Za-z][\w-]*)\.([\w.-]+?)(?:=(.*))?", re.DOTALL)


class Dotted(NamedTuple):
    """An option `--x.y value`."""

    option: str
    path: tuple[str, ...]
    text: str


def split_dotted(words: list[str]) -> tuple[list[str], list[Dotted]]:
    """Split a command line into its words without dotted options, and the dotted options.

    Raises:
        Problem: An option has no value.
    """
    plain: list[str] = []
    dotted: list[Dotted] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            plain += [word, *rest]
        elif found := _DOTTED.fullmatch(word):
            text = found[3] if found[3] is not None else next(rest, None)
            if text is None:
                raise Problem(f"option {word} needs a value")
            dotted.append(Dotted(found[1], tuple(found[2].split(".")), text))
        else:
            plain.append(word)
    return plain, dotted


def singular(option: str) -> str:
    """The option for one item of an array: `message` for `messages`; the same name if it is not a plural."""
    if option.endswith("ies") and len(option) > 4:
        return f"{option[:-3]}y"
    return option[:-1] if option.endswith("s") and not option.endswith("ss") and len(option) > 3 else option


def spellings(argument: Argument, taken: frozenset[str]) -> list[str]:
    """The options for an argument, without dashes.

    Args:
        taken: Options of the command's other arguments, and the options that every command has.
    """
    one = singular(argument.option)
    several = one != argument.option and one not in taken and item_of(argument.schema) is not None
    return [argument.option, one] if several else [argument.option]


def read_arguments(
    operation: Operation, given: Mapping[str, list[str]], dotted: list[Dotted], whole: str | None
) -> dict[str, Any]:
    """The arguments of the method.

    Args:
        given: Argument -> strings of its option.
        dotted: Options that set parts of an argument.
        whole: Value of `--input`, None if it is not given.

    Raises:
        Problem: A value does not fit, or is missing.
    """
    values = dict(_from_input(operation, whole)) if whole is not None else {}
    for argument in operation.arguments:
        if texts := given.get(argument.name):
            values[argument.name] = _read(argument, texts)
    for each in dotted:
        _put(operation, values, each)
    missing = [f"--{each.option}" for each in operation.arguments if each.required and each.name not in values]
    if missing:
        raise Problem(f"missing {', '.join(missing)}")
    return values


def _read(argument: Argument, texts: list[str]) -> Any:
    try:
        if is_file(argument.schema):
            files = [_file(text) for text in texts]
            return files if item_of(argument.schema) is not None else files[-1]
        return option_value(texts, argument.schema)
    except Problem as problem:
        raise Problem(f"--{argument.option}: {problem.message}") from None


def _file(text: str) -> Any:
    """A file to send: its path, or the bytes of standard input."""
    if text in ("-", "@-"):
        return ("stdin", iter(lambda: sys.stdin.buffer.read(64 * 1024), b""))
    path = Path(text.removeprefix("@")).expanduser()
    if not path.is_file():
        raise Problem(f"{text!r} is not a file")
    return path


def _from_input(operation: Operation, text: str) -> Iterator[tuple[str, Any]]:
    """Arguments from a JSON object: inline, `@file`, or `-` for standard input."""
    try:
        source = text.removeprefix("@")
        content = text if text.lstrip()[:1] == "{" else sys.stdin.read() if source == "-" else Path(source).read_text()
        held = from_json(content)
    except (OSError, ValueError, RecursionError) as error:
        raise Problem(f"--input: not readable as JSON: {error}") from None
    given = as_object(held)
    if given is None:
        raise Problem("--input: must be a JSON object of arguments")
    known = {spelled: each for each in operation.arguments for spelled in (each.option, each.name)}
    for name, value in given.items():
        if name not in known:
            raise Problem(f"--input: the command has no argument {name!r}{_hint(name, list(known))}")
        yield known[name].name, value


def _put(operation: Operation, values: dict[str, Any], dotted: Dotted) -> None:
    argument = _named(operation, dotted.option)
    if argument is None:
        known = [each.option for each in operation.arguments]
        raise Problem(f"no such option: --{dotted.option}{_hint(dotted.option, known)}")
    try:
        put(values, (argument.name, *_with_index(argument, dotted.path, values)), dotted.text, _holder(argument))
    except Problem as problem:
        raise Problem(f"--{dotted.option}.{'.'.join(dotted.path)}: {problem.message}") from None


def _named(operation: Operation, option: str) -> Argument | None:
    """The argument of an option; one that is called so exactly comes before one whose singular it is."""
    exact = (each for each in operation.arguments if each.option == option)
    return next(exact, None) or next((each for each in operation.arguments if singular(each.option) == option), None)


def _holder(argument: Argument) -> dict[str, Any]:
    return {"type": "object", "properties": {argument.name: argument.schema}}


def _with_index(argument: Argument, path: tuple[str, ...], values: Mapping[str, Any]) -> tuple[str, ...]:
    """`path`, into the last item of an array if it names none; a property that is set already starts the next item."""
    if path[0].isdigit() or item_of(argument.schema) is None:
        return path
    held = as_list(values.get(argument.name))
    if not held:
        return ("0", *path)
    begun = path[0] in members(held[-1])
    return (str(len(held) if begun else len(held) - 1), *path)


def _hint(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, 1)
    return f"; did you mean {close[0]!r}?" if close else ""
