"""The command `completion`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli.parser import Parser
from specloom.console import Format, UsageError, out, refusals

ABOUT = """Print a script with which a shell completes specloom's command line.

It completes commands, options, their values, APIs of the project, finding codes and git refs. For bash, put `eval "$(specloom completion bash)"` into ~/.bashrc; for zsh the same line with `zsh` into ~/.zshrc, after compinit; for fish, write the script to ~/.config/fish/completions/specloom.fish."""
USAGE = "{bash | zsh | fish}"
SHELLS = ("bash", "zsh", "fish")


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("shell", "The shell.", metavar=USAGE, values=SHELLS)


def run(given: Namespace) -> None:
    """Run the command."""
    if given.shell not in SHELLS:
        raise UsageError(f"{given.shell!r} is not one of {', '.join(SHELLS)}")
    from argcomplete.shell_integration import shellcode

    with refusals(Format.text):
        out.lines([shellcode(["specloom"], shell=given.shell).strip("\n")])
