"""Verbs, flags and exit codes. Holds no logic: each verb calls one function and prints what it returns.

Exit codes: 0 all is well, 1 there is something to say that should stop a merge, 2 the work could not be done.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specloom.console import (
    CONFORM_FORMATS,
    DIFF_FORMATS,
    Format,
    fail_on,
    failing,
    not_done,
    one_of,
    out,
    refusals,
    say,
    two,
)
from specloom.interpreter_limits import gc_restored

app = typer.Typer(
    name="specloom",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog="Exit codes: 0 all is well, 1 something should stop a merge, 2 the work could not be done.",
)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        out.lines([f"specloom {version('specloom')}"])
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Generates typed Python clients from OpenAPI descriptions, and keeps them up to date."""


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
    allow_external_refs: Annotated[
        bool, typer.Option("--outside", help="Follow references out of a description's folder.")
    ] = False,
    from_record: Annotated[
        Path | None, typer.Option(help="Make a package of models of the JSON Schemas in a registry record.")
    ] = None,
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Make generated/ true to specs/, and say what changed."""
    with refusals(format):
        if from_record is not None:
            from specloom.verbs.from_record import from_record as make

            generated = make(root, from_record)
            out.brief(generated.findings, format)
            out.outcome(generated, check=False)
            return
        from specloom.verbs.regenerate import regenerate_all

        outcomes = regenerate_all(
            root,
            apis or (),
            check=check,
            force=force,
            strict=strict,
            templates=templates,
            allow_external_refs=allow_external_refs,
            watch=out.step,
        )
        for outcome in outcomes:
            out.brief(outcome.findings, format)
            out.outcome(outcome, check=check)
        fail_on((check and any(o.changed for o in outcomes)) or (strict and any(o.lost for o in outcomes)))


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="What the API is called: a folder under specs/.")],
    description: Annotated[str, typer.Argument(metavar="PATH-or-URL", help="The description to add.")],
    like: Annotated[
        list[str] | None,
        typer.Option(
            help="SDK whose place the package takes: sdist, wheel, folder, api.md or stainless.yml; repeatable."
        ),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="File for what --like found, in full: .md, .json, or text.")
    ] = None,
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Add an API: copy its description, make its package."""
    with refusals(format):
        from specloom.verbs.new import new as add

        if like:
            from specloom.verbs.like import move

            moved = move(root, name, description, [Path(each) for each in like])
            out.brief(moved.outcome.findings, format)
            out.outcome(moved.outcome, check=False)
            out.lines(moved.report.summary())
            if report is not None:
                out.text(moved.report.text(report.suffix), report)
            return
        outcome = add(root, name, description)
        out.brief(outcome.findings, format)
        out.outcome(outcome, check=False)


@app.command()
def update(
    apis: Names = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; say what changed upstream, exit 1 if anything.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Take a description that lost most of its operations.")
    ] = False,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(DIFF_FORMATS)}.")] = "text",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write the changes to in place of standard output.")
    ] = None,
    root: Root = Path(),
) -> None:
    """Fetch descriptions from their `source`, say what changed, and regenerate."""
    with refusals(Format.github if format == "github" else Format.text):
        from specloom.verbs.update import update as follow

        done = follow(root, apis or (), check=check, force=force, format=one_of(format, DIFF_FORMATS), watch=out.step)
        for finding in done.findings:
            say(finding)
        out.text(done.text, output)
        for outcome in done.outcomes:
            out.outcome(outcome, check=False)
        out.note(f"changed upstream: {', '.join(done.moved)}" if done.moved else "nothing changed upstream")
        fail_on(check and bool(done.moved))


@app.command()
def snippets(
    api: Annotated[str, typer.Argument(help="Folder under specs/.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write to in place of standard output.")
    ] = None,
    root: Root = Path(),
) -> None:
    """Print an overlay that gives each operation code samples: Python, asyncio, curl."""
    with refusals(Format.text):
        from specloom.verbs.snippets import snippets as make

        out.text(make(root, api), output)


@app.command()
def lint(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[API | PATH]...", help="APIs of the project or files; all APIs by default."),
    ] = None,
    root: Root = Path(),
    allow_external_refs: Annotated[
        bool, typer.Option("--outside", help="Follow references out of a description's folder.")
    ] = False,
    format: As = Format.text,
) -> None:
    """Say what is wrong with descriptions."""
    with refusals(format):
        from specloom.verbs.lint import lint as look

        findings = look(root, what or (), allow_external_refs=allow_external_refs)
        out.findings(findings, format)
        fail_on(any(finding.severity == "error" for finding in findings))


@app.command()
def check(apis: Names = None, root: Root = Path(), format: As = Format.text) -> None:
    """Do all that CI needs, and exit 1 if anything is amiss.

    That is lint, the second reader, the budget of untyped places, and whether generated/ is true.
    """
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
    """Say what a code means, or how one place became what it is."""
    with refusals(Format.text):
        from specloom.catalogue import codes
        from specloom.verbs.explain_report import explaining

        out.lines(explaining(root, what, codes(), apis or ()))


@app.command()
def diff(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[BASE REVISION]", help="Files, folders, gitref:path, URLs, `-`; with --against, names of APIs."
        ),
    ] = None,
    against: Annotated[str | None, typer.Option(help="Git ref to compare specs/ with.")] = None,
    policy: Annotated[Path | None, typer.Option(help="In place of specloom.toml.")] = None,
    fail_at: Annotated[str | None, typer.Option("--fail-on", help="error, warning, info or never.")] = None,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(DIFF_FORMATS)}.")] = "text",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write to in place of standard output.")
    ] = None,
    wire_only: Annotated[bool, typer.Option("--wire-only", help="Leave the generated packages alone.")] = False,
    python: Annotated[
        bool, typer.Option("--python", help="BASE and REVISION are Python packages: folders, wheels or sdists.")
    ] = False,
    write_changelog: Annotated[bool, typer.Option("--write-changelog", help="Add an entry to CHANGELOG.md.")] = False,
    allow_external_refs: Annotated[
        bool, typer.Option("--outside", help="Follow references out of a description's folder.")
    ] = False,
    network: Annotated[bool, typer.Option("--network", help="Fetch descriptions that are URLs.")] = False,
    root: Root = Path(),
) -> None:
    """Say what a change breaks, on the wire and in Python.

    Exits 1 on breaking changes, 2 if a version, or a part of one, cannot be read.
    """
    with refusals(Format.github if format == "github" else Format.text):
        from specloom.verbs.diff import diff as compare
        from specloom.verbs.diff import diff_packages

        two(what or [], against)
        if python:
            base, revision = map(Path, what or [])
            compared = diff_packages(
                root, base, revision, policy=policy, fail_on=failing(fail_at), format=one_of(format, DIFF_FORMATS)
            )
            out.text(compared.text, output)
            fail_on(compared.fails)
            return
        outcome = compare(
            root,
            what or (),
            against=against,
            policy=policy,
            fail_on=failing(fail_at),
            format=one_of(format, DIFF_FORMATS),
            wire_only=wire_only,
            allow_external_refs=allow_external_refs,
            network=network,
        )
        if write_changelog:
            from specloom.verbs.changelog import add_entry

            add_entry(root, outcome.comparison)
        out.text(outcome.text, output)
        fail_on(outcome.fails)
        not_done(outcome.unread)


@app.command()
def conform(
    apis: Names = None,
    recordings: Annotated[
        Path | None, typer.Option(help="Folder of recordings, in place of tests/recordings/<api>.")
    ] = None,
    links: Annotated[bool, typer.Option("--links", help="Hold registry records against the APIs they name.")] = False,
    coverage: Annotated[bool, typer.Option("--coverage", help="List what no recording has shown.")] = False,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(CONFORM_FORMATS)}.")] = "text",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File to write to in place of standard output.")
    ] = None,
    root: Root = Path(),
) -> None:
    """Hold packages against recordings, over a real socket."""
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs import conform as verbs

        if coverage:
            out.lines(str(each) for each in verbs.coverage(root, apis or (), recordings=recordings))
            return
        done = verbs.links(root) if links else verbs.conform(root, apis or (), recordings=recordings, watch=out.step)
        out.text(done.shown(one_of(format, CONFORM_FORMATS)), output)
        fail_on(not done.ok)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def record(
    context: typer.Context,
    api: Annotated[str | None, typer.Option(help="API whose operations and credentials these are.")] = None,
    into: Annotated[Path | None, typer.Option(help="Folder to write to; tests/recordings/<api> by default.")] = None,
    curl: Annotated[list[Path] | None, typer.Option(help="File of curl commands to import.")] = None,
    har: Annotated[list[Path] | None, typer.Option(help="HAR file to import.")] = None,
    vcr: Annotated[list[Path] | None, typer.Option(help="VCR.py cassette to import.")] = None,
    upstream: Annotated[str | None, typer.Option(help="Base URL of the real server.")] = None,
    port: Annotated[int, typer.Option(help="Port of the recording proxy.")] = 0,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a recording holds a credential.")
    ] = False,
    root: Root = Path(),
) -> None:
    """Write redacted recordings of real calls.

    They are those of a command (`record --api NAME -- COMMAND`), of a proxy, or from files of other tools.
    """
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs.record import record as write

        recorded = write(
            root,
            api,
            into,
            command=context.args,
            port=port,
            upstream=upstream,
            curl=curl or (),
            har=har or (),
            vcr=vcr or (),
            check=check,
            tell=out.note,
        )
        out.lines(recorded.lines)
        raise typer.Exit(recorded.exit_code)


@app.command()
def replay(
    api: Annotated[str, typer.Argument(help="Folder under specs/.")],
    port: Annotated[int, typer.Option(help="0 for any free port.")] = 0,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    recordings: Annotated[Path | None, typer.Option(help="In place of tests/recordings/<api>.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Refuse requests that were not recorded.")] = False,
    speed: Annotated[float, typer.Option(help="1 as recorded, 2 twice as fast, 0 at once.")] = 1.0,
    latency: Annotated[float, typer.Option(help="Seconds before each answer.")] = 0.0,
    fault: Annotated[
        list[str] | None, typer.Option(help="What goes wrong: 503@3, reset, cut@2, garbage, stall.")
    ] = None,
    root: Root = Path(),
) -> None:
    """Serve recordings as a real HTTP server.

    Where nothing was recorded it answers from the description's examples, or with a made-up body.
    """
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs.record import replay as serve

        raise typer.Exit(
            serve(
                root,
                api,
                recordings,
                port=port,
                host=host,
                strict=strict,
                speed=speed,
                latency=latency,
                faults=fault or (),
                tell=out.note,
            )
        )


def main() -> None:
    """All verbs, told apart by the first argument."""
    app()


def regenerate_main() -> None:
    """The verb `regenerate` alone."""
    single = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    single.command(help=regenerate.__doc__)(regenerate)
    single()
