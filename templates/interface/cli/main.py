"""Runs a command line: from its words to its exit code. The steps are not implemented here."""

from __future__ import annotations

import os
import sys
from typing import Any

from ..plain import harmless
from ..table import Api, load_api, package_name
from .problems import OTHER, USAGE, Problem

MISSING = """\
{package} is a command once its extra is installed: pip install '{name}[cli]'
(or the packages themselves: pip install typer rich jsonpath-rfc9535)
"""


def main(words: list[str]) -> int:
    """Run a command line; returns the exit code.

    Args:
        words: All words but the name of the program.
    """
    api = load_api()
    try:
        import typer
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "typer":
            raise
        sys.stderr.write(MISSING.format(package=package_name(), name=api.install))
        return USAGE
    try:
        return _run(api, words, typer)
    except Problem as problem:
        return tell(problem)


def _run(api: Api, words: list[str], typer: Any) -> int:
    from .arguments import split_dotted
    from .root import Chosen, choose, make_root

    plain, dotted = split_dotted(words)
    root = make_root(api, dotted)
    command, path, rest = Chosen(root, (), plain) if complete_variable() in os.environ else choose(root, plain)
    name = " ".join((program(), *path))
    try:
        done = command.main(rest, prog_name=name, standalone_mode=False, complete_var=complete_variable())
    except typer.Abort:
        sys.stderr.write("\n")
        return OTHER + 129
    except typer.Exit as left:
        return int(left.exit_code)
    except Exception as error:
        shown, code = getattr(error, "show", None), getattr(error, "exit_code", None)
        if shown is None or code is None:
            raise
        shown(file=sys.stderr)
        return int(code)
    return done if isinstance(done, int) else 0


def tell(problem: Problem) -> int:
    """Print in one paragraph why a command stopped; returns its exit code."""
    sys.stderr.write(f"error: {' '.join(harmless(problem.message).split())}\n")
    return problem.code


def program() -> str:
    """The words that start this program."""
    name = sys.argv[0].replace("\\", "/").rpartition("/")[2]
    return f"python -m {package_name()}" if name in ("", "-c", "-m", "__main__.py") else name.removesuffix(".exe")


def complete_variable() -> str:
    """The environment variable through which shells request completions."""
    return f"_{program().replace('-', '_').replace('.', '_').replace(' ', '_')}_COMPLETE".upper()
