"""What is wrong with a command line, as one paragraph. Knows click's errors by their attributes; not by class.

Newer versions of typer have their own copies of these classes, and the sentences in them change from version to version.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from .commands import Group
from .problems import Problem


def no_such_command(word: str, group: Group, name: str) -> Problem:
    """Why a group stops at a word.

    Args:
        name: What was typed to get to the group.
    """
    return Problem(f"no such command: {word!r}{_close(word, group.list_commands(None))}{_advice(name)}")


def usage_problem(error: Exception, command: Any, name: str) -> Problem | None:
    """Why a command line cannot be read, None where `error` is about something else."""
    message = getattr(error, "format_message", None)
    if message is None:
        return None
    option = getattr(error, "option_name", None)
    if option is None:
        return Problem(f"{_lowered(message().rstrip('.'))}{_advice(name)}")
    known = [word for each in command.params for word in (*each.opts, *each.secondary_opts)]
    return Problem(f"no such option: {option}{_close(option, known)}{_advice(name)}")


def _close(word: str, known: list[str]) -> str:
    close = get_close_matches(word, known, 1)
    return f"; did you mean {close[0]!r}?" if close else "."


def _advice(name: str) -> str:
    return f" See {name} --help"


def _lowered(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}."
