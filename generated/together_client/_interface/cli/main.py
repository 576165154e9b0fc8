"""Runs a command line: from its words to its exit code. The steps are not implemented here."""

from __future__ import annotations

import codecs
import json
import os
import sys
from contextlib import redirect_stdout
from typing import Any

from ..plain import harmless
from ..table import Api, load_api, package_name
from .problems import OTHER, USAGE, Problem

MISSING = """\
{package} is a command once its extra is installed: pip install '{name}[cli]'
(or the packages themselves: pip install 'typer>=0.15.4' rich jsonpath-rfc9535)
"""


def main(words: list[str]) -> int:
    """Run a command line; returns the exit code.

    Args:
        words: All words but the name of the program.
    """
    api = load_api()
    escape_unencodable()
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


def escape_unencodable() -> None:
    """Let standard output escape what its encoding lacks as JSON does: a lone surrogate, or `\u00e9` where it is ASCII."""
    codecs.register_error("json", _escaped)
    output: Any = sys.stdout
    if hasattr(output, "reconfigure"):
        output.reconfigure(errors="json")


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = json.dumps(error.object[error.start : error.end])
    return text[1:-1], error.end


def _run(api: Api, words: list[str], typer: Any) -> int:
    from .arguments import split_dotted
    from .commands import Group
    from .root import choose, make_root
    from .usage import no_such_command, usage_problem

    plain, dotted = split_dotted(words)
    root = make_root(api, dotted)
    if (variable := complete_variable()) in os.environ:
        return _ended(root.main([], prog_name=program(), standalone_mode=False, complete_var=variable))
    command, path, rest = choose(root, plain)
    name = " ".join((program(), *path))
    inside = isinstance(command, Group)
    if inside and rest and not rest[0].startswith("-"):
        raise no_such_command(rest[0], command, name)
    try:
        if inside and not rest:
            with redirect_stdout(sys.stderr):
                command.main(["--help"], prog_name=name, standalone_mode=False)
            return USAGE
        return _ended(command.main(rest, prog_name=name, standalone_mode=False))
    except typer.Abort:
        sys.stderr.write("\n")
        return OTHER + 129
    except typer.Exit as left:
        return int(left.exit_code)
    except Exception as error:
        problem = usage_problem(error, command, name)
        if problem is None:
            raise
        raise problem from None


def _ended(code: Any) -> int:
    return code if isinstance(code, int) else 0


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
