"""Commands, options and exit codes. Contains no logic: each command calls one function and prints its result.

Exit codes: 0: success; 1: findings that should block a merge; 2: the command could not run.
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
    epilog="Exit codes: 0: success; 1: findings that should block a merge; 2: the command could not run.",
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


Names = Annotated[list[str] | None, typer.Argument(metavar="[API]...", help="Folders under specs/ (default: all).")]
Root = Annotated[Path, typer.Option(help="Project folder, which contains specs/ and generated/.")]
ExternalRefs = Annotated[
    bool, typer.Option("--allow-external-refs", help="Follow references to files outside the description's folder.")
]
Outside = Annotated[bool, typer.Option("--outside", hidden=True)]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="File to write to instead of standard output.")]
Recordings = Annotated[Path | None, typer.Option(help="Folder of recordings (default: tests/recordings/<api>).")]
As = Annotated[Format, typer.Option("--format", help="Output format for findings.")]


@app.command()
def regenerate(
    apis: Names = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; print a diff, and exit 1 if there is one.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite generated files even if they were edited by hand.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 if there are errors among the findings.")] = False,
    templates: Annotated[
        Path | None, typer.Option(help="Directory searched for templates before the built-in ones.")
    ] = None,
    allow_external_refs: ExternalRefs = False,
    outside: Outside = False,
    from_record: Annotated[
        Path | None, typer.Option(help="Generate a package of models from the JSON Schemas in a registry record.")
    ] = None,
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Update the generated packages from specs/, and report what changed."""
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
            allow_external_refs=allow_external_refs or outside,
            watch=out.step,
        )
        for outcome in outcomes:
            out.brief(outcome.findings, format)
            out.outcome(outcome, check=check)
        fail_on((check and any(o.changed for o in outcomes)) or (strict and any(o.lost for o in outcomes)))


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="Name of the API, and of its folder under specs/.")],
    description: Annotated[str, typer.Argument(metavar="PATH-or-URL", help="The description to add.")],
    like: Annotated[
        list[str] | None,
        typer.Option(help="SDK whose names to adopt: sdist, wheel, folder, api.md or stainless.yml; repeatable."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="File for the full report of --like: .md, .json, or plain text.")
    ] = None,
    allow_external_refs: ExternalRefs = False,
    root: Root = Path(),
    format: As = Format.text,
) -> None:
    """Add an API: copy its description and generate its package. Exits 1 if parts of the description are lost."""
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
            fail_on(moved.outcome.lost)
            return
        outcome = add(root, name, description, allow_external_refs=allow_external_refs)
        out.brief(outcome.findings, format)
        out.outcome(outcome, check=False)
        fail_on(outcome.lost)


@app.command()
def update(
    apis: Names = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; report what changed upstream, and exit 1 if anything did.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Accept a description that lost most of its operations.")
    ] = False,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(DIFF_FORMATS)}.")] = "text",
    output: Output = None,
    root: Root = Path(),
) -> None:
    """Fetch descriptions from their `source`, report what changed, and regenerate."""
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
def names(
    api: Annotated[str, typer.Argument(help="Folder under specs/.")],
    rename: Annotated[list[str] | None, typer.Option(metavar="PLACE=NAME", help="Rename; repeatable.")] = None,
    unlock: Annotated[list[str] | None, typer.Option(metavar="PLACE", help="Use the default; repeatable.")] = None,
    lock: Annotated[list[str] | None, typer.Option(metavar="PLACE", help="Keep the name; repeatable.")] = None,
    root: Root = Path(),
) -> None:
    """List the names of an API with their places and sources, or change them in names.lock and regenerate."""
    with refusals(Format.text):
        from specloom.verbs import names as verbs

        if rename or unlock or lock:
            out.outcome(verbs.change(root, api, lock or (), unlock or (), rename or ()), check=False)
        else:
            out.lines(each.line for each in verbs.names(root, api))


@app.command()
def snippets(
    api: Annotated[str, typer.Argument(help="Folder under specs/.")],
    output: Output = None,
    root: Root = Path(),
) -> None:
    """Print an overlay that adds code samples to each operation: Python, asyncio, curl."""
    with refusals(Format.text):
        from specloom.verbs.snippets import snippets as make

        out.text(make(root, api), output)


@app.command()
def lint(
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[API | PATH]...", help="APIs of the project, or files (default: all APIs)."),
    ] = None,
    root: Root = Path(),
    allow_external_refs: ExternalRefs = False,
    outside: Outside = False,
    format: As = Format.text,
) -> None:
    """Report faults in descriptions."""
    with refusals(format):
        from specloom.verbs.lint import lint as look

        findings = look(root, what or (), allow_external_refs=allow_external_refs or outside)
        out.findings(findings, format)
        fail_on(any(finding.severity == "error" for finding in findings))


@app.command()
def check(apis: Names = None, root: Root = Path(), format: As = Format.text) -> None:
    """Run all checks for CI, and exit 1 if any of them fails.

    The checks: lint, the second reader, the budget of untyped places, and whether generated/ is up to date.
    """
    with refusals(format):
        from specloom.verbs.check import check as look

        report = look(root, apis or (), watch=out.step)
        out.findings(report.findings, format)
        out.lines(report.summary)
        fail_on(not report.ok)


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="CODE | POINTER | METHOD", help="What to explain.")],
    apis: Names = None,
    root: Root = Path(),
) -> None:
    """Explain a finding code, or how part of a description became Python code."""
    with refusals(Format.text):
        from specloom.catalogue import codes
        from specloom.verbs.explain_report import explaining

        out.lines(explaining(root, what, codes(), apis or ()))


@app.command()
def diff(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[BASE REVISION]", help="Files, folders, gitref:path, URLs, `-`; with --against, API names."
        ),
    ] = None,
    against: Annotated[str | None, typer.Option(help="Git ref to compare specs/ with.")] = None,
    policy: Annotated[Path | None, typer.Option(help="Policy file (default: specloom.toml).")] = None,
    fail_at: Annotated[
        str | None, typer.Option("--fail-on", help="Lowest level that fails: error, warning, info or never.")
    ] = None,
    log: Annotated[
        str | None, typer.Option(metavar="BASE..HEAD", help="List what each commit of a range changed.")
    ] = None,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(DIFF_FORMATS)}.")] = "text",
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output", "-o", metavar="[FORMAT=]FILE", help="Report to write; - is standard output. Repeatable."
        ),
    ] = None,
    wire_only: Annotated[
        bool, typer.Option("--wire-only", help="Compare descriptions only, not the generated packages.")
    ] = False,
    python: Annotated[
        bool, typer.Option("--python", help="BASE and REVISION are Python packages: folders, wheels or sdists.")
    ] = False,
    write_changelog: Annotated[bool, typer.Option("--write-changelog", help="Add an entry to CHANGELOG.md.")] = False,
    allow_external_refs: ExternalRefs = False,
    outside: Outside = False,
    network: Annotated[bool, typer.Option("--network", help="Allow fetching descriptions from URLs.")] = False,
    root: Root = Path(),
) -> None:
    """Report what a change breaks, on the wire and in Python.

    Exits 1 on breaking changes, 2 if a version, or a part of one, cannot be read.
    """
    with refusals(Format.github if format == "github" else Format.text):
        from specloom.verbs.diff import diff as compare
        from specloom.verbs.diff import diff_packages, project_root
        from specloom.verbs.outputs import read_outputs

        beyond = allow_external_refs or outside
        if log is not None:
            from specloom.verbs.diff_log import LOG_FORMATS, diff_log

            outputs = read_outputs(output or (), one_of(format, LOG_FORMATS), LOG_FORMATS)
            history = diff_log(root, log, what or (), wire_only=wire_only, allow_external_refs=beyond)
            out.reports(history.shown, outputs)
            not_done(history.unread)
            return
        two(what or [], against)
        outputs = read_outputs(output or (), one_of(format, DIFF_FORMATS), DIFF_FORMATS)
        if python:
            base, revision = map(Path, what or [])
            outcome = diff_packages(root, base, revision, policy=policy, fail_on=failing(fail_at))
        else:
            outcome = compare(
                root,
                what or (),
                against=against,
                policy=policy,
                fail_on=failing(fail_at),
                wire_only=wire_only,
                allow_external_refs=beyond,
                network=network,
            )
        if write_changelog:
            from specloom.verbs.changelog import add_entry

            add_entry(root if against is None else project_root(root), outcome.comparison)
        out.reports(outcome.shown, outputs)
        fail_on(outcome.fails)
        not_done(outcome.unread)


@app.command()
def conform(
    apis: Names = None,
    recordings: Recordings = None,
    links: Annotated[
        bool, typer.Option("--links", help="Compare registry records with the APIs that they refer to.")
    ] = False,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="List the parts of the description that no recording covers.")
    ] = False,
    format: Annotated[str, typer.Option(help=f"One of {', '.join(CONFORM_FORMATS)}.")] = "text",
    output: Output = None,
    root: Root = Path(),
) -> None:
    """Test generated packages against recordings, over a real socket."""
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
    api: Annotated[str | None, typer.Option(help="API that the calls belong to.")] = None,
    into: Annotated[Path | None, typer.Option(help="Folder to write to (default: tests/recordings/<api>).")] = None,
    curl: Annotated[list[Path] | None, typer.Option(help="File of curl commands to import.")] = None,
    har: Annotated[list[Path] | None, typer.Option(help="HAR file to import.")] = None,
    vcr: Annotated[list[Path] | None, typer.Option(help="VCR.py cassette to import.")] = None,
    upstream: Annotated[str | None, typer.Option(help="Base URL of the real server.")] = None,
    port: Annotated[int, typer.Option(help="Port of the recording proxy.")] = 0,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a recording contains a credential.")
    ] = False,
    root: Root = Path(),
) -> None:
    """Write redacted recordings of real calls.

    Record a command (`record --api NAME -- COMMAND`), run a proxy, or import files from other tools.
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
    port: Annotated[int, typer.Option(help="Port to listen on; 0 for any free port.")] = 0,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    recordings: Recordings = None,
    strict: Annotated[bool, typer.Option("--strict", help="Answer 400 to requests that were not recorded.")] = False,
    speed: Annotated[float, typer.Option(help="Event timing: 1 as recorded, 2 twice as fast, 0 without delays.")] = 1.0,
    latency: Annotated[float, typer.Option(help="Seconds before each response.")] = 0.0,
    fault: Annotated[
        list[str] | None, typer.Option(help="Fault to inject: 503@3, reset, cut@2, garbage, stall; repeatable.")
    ] = None,
    root: Root = Path(),
) -> None:
    """Serve recordings as a real HTTP server.

    For operations without a recording it returns the description's examples, or sample values.
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
    """Entry point of `specloom`: all commands."""
    app()


def regenerate_main() -> None:
    """Entry point of `regenerate`: that command alone."""
    single = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    single.command(help=regenerate.__doc__)(regenerate)
    single()
