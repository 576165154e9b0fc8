"""Verbs, flags and exit codes. Holds no logic: each verb calls one function and prints what it returns.

Exit codes: 0 all is well, 1 there is something to say that should stop a merge, 2 the work could not be done.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specloom.console import Format, fail_on, out, refusals

app = typer.Typer(
    name="specloom",
    help="Weaves API descriptions and templates into typed Python clients, and keeps them true.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Names = Annotated[list[str] | None, typer.Argument(metavar="[API]...", help="Folders under specs/; all by default.")]
Root = Annotated[Path, typer.Option(help="Folder that holds specs/ and generated/.")]
As = Annotated[Format, typer.Option("--format", help="How findings are printed.")]


@app.command()
def regenerate(
    apis: Names = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; print what would change, exit 1 if anything.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite generated files that were edited by hand.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 if there are findings of severity error.")] = False,
    templates: Annotated[Path | None, typer.Option(help="Folder whose templates are found before ours.")] = None,
    outside: Annotated[
        bool, typer.Option("--outside", help="Follow references out of a description's folder.")
    ] = False,
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Make generated/ true to specs/, and say what changed."""
    with refusals(format):
        from specloom.verbs.regenerate import regenerate_all

        outcomes = regenerate_all(
            root,
            apis or (),
            check=check,
            force=force,
            strict=strict,
            templates=templates,
            outside=outside,
            watch=out.step,
        )
        for outcome in outcomes:
            out.findings(outcome.findings, format)
            out.outcome(outcome, check=check)
        fail_on((check and any(o.changed for o in outcomes)) or (strict and any(o.lost for o in outcomes)))


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="What the API is called: a folder under specs/.")],
    description: Annotated[str, typer.Argument(metavar="PATH-or-URL", help="The description to add.")],
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Add an API: its description is copied into specs/, its package is made."""
    with refusals(format):
        from specloom.verbs.new import new as add

        outcome = add(root, name, description)
        out.findings(outcome.findings, format)
        out.outcome(outcome, check=False)


@app.command()
def lint(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[API | PATH]...", help="APIs of the project or files; all APIs by default."),
    ] = None,
    root: Root = Path(),
    outside: Annotated[
        bool, typer.Option("--outside", help="Follow references out of a description's folder.")
    ] = False,
    format: As = Format.text,
) -> None:
    """Say what is wrong with descriptions."""
    with refusals(format):
        from specloom.verbs.lint import lint as look

        findings = look(root, what or (), outside=outside)
        out.findings(findings, format)
        fail_on(any(finding.severity == "error" for finding in findings))


@app.command()
def check(apis: Names = None, root: Root = Path(), format: As = Format.text) -> None:
    """All that CI needs: lint, the second reader, the budget of untyped places, and whether generated/ is true."""
    with refusals(format):
        from specloom.verbs.check import check as look

        report = look(root, apis or (), watch=out.step)
        out.findings(report.findings, format)
        out.lines(report.summary)
        fail_on(not report.ok)


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="CODE | POINTER | METHOD", help="What is to be explained.")],
    apis: Names = None,
    root: Root = Path(),
) -> None:
    """What a code means, or how one place of a description became what it is."""
    with refusals(Format.text):
        from specloom.verbs.explaining import explaining

        lines = explaining(root, what, apis or ())
        out.lines(lines)
        fail_on(not lines)


def main() -> None:
    """The script `specloom`."""
    app()


def regenerate_main() -> None:
    """The script `regenerate`: the verb of that name."""
    single = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    single.command(help=regenerate.__doc__)(regenerate)
    single()
