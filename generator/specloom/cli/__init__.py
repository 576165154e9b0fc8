"""The command line: commands, options and exit codes. Contains no logic: each command calls one function and prints its result.

One module per command, imported when that command runs: `--help` and `--version` load nothing else.
Exit codes: 0: success; 1: findings that should block a merge; 2: the command could not run.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Generator, Sequence
from importlib import import_module
from io import StringIO

from specloom.cli.commands import COMMANDS, EPILOG, SUMMARY
from specloom.cli.help import closest, paragraphs, rows


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `specloom` with these arguments, those of the process by default. Ends in SystemExit."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_streams()
    with _flushed_at_end():
        if "_ARGCOMPLETE" in os.environ and arguments is None:
            _complete()
        match given:
            case []:
                _write(_help())
                raise SystemExit(2)
            case ["--help" | "-h", *_]:
                _write(_help())
            case ["--version", *_]:
                _write(f"specloom {_version()}\n")
            case [name, *rest] if name in COMMANDS:
                run(name, rest, f"specloom {name}")
            case _:
                _refuse(given[0])
    raise SystemExit(0)


def regenerate_main(arguments: Sequence[str] | None = None) -> None:
    """Run the command `regenerate` alone. Ends in SystemExit."""
    _open_streams()
    with _flushed_at_end():
        run("regenerate", list(sys.argv[1:] if arguments is None else arguments), "regenerate")
    raise SystemExit(0)


def run(name: str, arguments: list[str], shown: str) -> None:
    """Run one command; raises SystemExit where its exit code is not 0."""
    from specloom.cli.examples import examples
    from specloom.cli.parser import Parser
    from specloom.console import UsageError

    command = import_module(f"specloom.cli.{name}")
    rest = getattr(command, "REST", False)
    parser = Parser(shown, command.USAGE, command.ABOUT, rest=rest, examples=examples(name))
    command.options(parser)
    try:
        given = parser.parsed(arguments)
        from specloom.termination import ending_in_order  # imported late: `--help` ends before

        with ending_in_order():
            command.run(given)
    except UsageError as error:
        parser.error(str(error))


@contextlib.contextmanager
def _flushed_at_end() -> Generator[None]:
    """Write what is still in memory, so that an output that is full or closed is told; commands with findings do so themselves."""
    try:
        yield
    finally:
        _write("")


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None
    except OSError as error:
        sys.stdout = StringIO()  # so that nothing is written at exit
        sys.stderr.write(f"standard output cannot be written: {error.strerror}\n")
        raise SystemExit(2) from None


def _open_streams() -> None:
    """Give the process the standard streams that it was started without, as with `>&-`, and write what their encoding lacks as escapes."""
    if sys.__stdout__ is None:
        sys.stdout = StringIO()
    elif (sys.__stdout__.encoding or "").lower() != "utf-8" and sys.stdout is sys.__stdout__:
        sys.__stdout__.reconfigure(errors="backslashreplace")
    if sys.__stderr__ is None:
        sys.stderr = StringIO()


def _complete() -> None:
    """Answer a shell that completes a line; argcomplete's protocol, in environment variables."""
    from specloom.cli.autocomplete import autocomplete

    autocomplete()


def _help() -> str:
    own = [("--version", "Print the version."), ("-h, --help", "Show this message and exit.")]
    parts = (
        "Usage: specloom [OPTIONS] COMMAND [ARGS]...",
        paragraphs(SUMMARY),
        f"Options:\n{rows(own)}",
        f"Commands:\n{rows(list(COMMANDS.items()))}",
        paragraphs(EPILOG),
    )
    return "\n\n".join(parts) + "\n"


def _refuse(name: str) -> None:
    kind = "option" if name.startswith("-") else "command"
    hint = "" if kind == "option" else closest(name, COMMANDS)
    sys.stderr.write("Usage: specloom [OPTIONS] COMMAND [ARGS]...\nTry 'specloom --help' for help.\n\n")
    sys.stderr.write(f"Error: No such {kind} {name!r}.{hint}\n")
    raise SystemExit(2)


def _version() -> str:
    """The installed version: as its metadata folder is called, since reading the metadata itself takes longer than all else."""
    for folder in sys.path:
        with contextlib.suppress(OSError):
            for name in os.listdir(folder or "."):  # noqa: PTH208  # pathlib takes as long to import as all else here
                if name.startswith("specloom-") and name.endswith(".dist-info"):
                    return name.removeprefix("specloom-").removesuffix(".dist-info")
    from importlib.metadata import version

    return version("specloom")
