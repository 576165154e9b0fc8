"""What `specloom --help`, `--version` and a small comparison import: little. How long that takes is measured in benchmarks/, not here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from tests.support.commands import invoke

from specloom.cli.commands import COMMANDS

SCRIPT = """
import sys
sys.argv = ["specloom", *{arguments!r}]
before = set(sys.modules)
from specloom.__main__ import main
try:
    main()
finally:
    print("IMPORTED", *sorted(set(sys.modules) - before))
"""
OURS = {
    "specloom",
    "specloom.__main__",
    "specloom.cli",
    "specloom.cli.commands",
    "specloom.cli.help",
    "specloom.interpreter_limits",
}
HEAVY = {"argcomplete", "argparse", "ast", "attr", "attrs", "dis", "email", "httpx", "importlib.metadata", "inspect", "jinja2", "json", "pathlib",
         "platform", "runpy", "shutil", "typer", "typing", "yaml"}  # fmt: skip


def imported(*arguments: str) -> set[str]:
    """Modules that the command loads beyond those of the interpreter."""
    script = SCRIPT.format(arguments=list(arguments))
    done = subprocess.run(
        [sys.executable, "-S", "-c", PATH + script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SPECLOOM_CACHE": "off"},
    )
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("IMPORTED")]
    return set(line.split()[1:])


PATH = f"import sys; sys.path[:] = {sys.path!r}\n"


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)], ids=" ".join)
def test_help_and_version_import_next_to_nothing(arguments: tuple[str, ...]) -> None:
    found = imported(*arguments)
    assert {name for name in found if name.startswith("specloom")} <= OURS
    assert not found & HEAVY


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_imports_no_generator(command: str) -> None:
    found = imported(command, "--help")
    allowed = OURS | {
        "specloom.cli.examples",
        "specloom.cli.parser",
        "specloom.cli.shared",
        "specloom.console",
        f"specloom.cli.{command}",
    }
    assert {name for name in found if name.startswith("specloom")} <= allowed
    assert not found & (HEAVY - {"argparse", "pathlib", "typing"})


UNUSED = {"attr", "attrs", "dataclasses", "decimal", "difflib", "hashlib", "inspect", "shutil", "subprocess", "tempfile", "textwrap",
          "specloom.diff.policy.policy_file", "specloom.diff.python", "specloom.document.dynamic_refs", "specloom.document.overlay",
          "specloom.document.swagger2", "specloom.ir", "specloom.names", "specloom.plan", "specloom.project", "specloom.rules",
          "specloom.settings", "specloom.verbs.diff_folders", "specloom.verbs.fetch", "specloom.verbs.git"}  # fmt: skip
"""What a comparison of two descriptions on the wire has no use for."""


@pytest.mark.parametrize(
    ("suffix", "unused"), [("json", {"yaml", "specloom.source.yaml_text"}), ("yaml", {"specloom.source.json_text"})]
)
def test_a_comparison_on_the_wire_imports_what_its_descriptions_need(
    suffix: str, unused: set[str], tmp_path: Path
) -> None:
    files: list[str] = []
    for most in (100, 50):
        limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": most}}
        pets = {"get": {"parameters": [limit], "responses": {"200": {"description": "Pets."}}}}
        described = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {"/pets": pets}}
        file = tmp_path / f"{most}.{suffix}"
        file.write_text(yaml.safe_dump(described) if suffix == "yaml" else json.dumps(described), encoding="utf-8")
        files.append(str(file))
    assert not imported("diff", "--wire-only", *files) & (UNUSED | unused)


def test_the_version_is_that_of_the_distribution() -> None:
    assert invoke(["--version"]).stdout == f"specloom {version('specloom')}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["difff"], "No such command 'difff'. Did you mean 'diff'?"),
        (["--nope"], "No such option '--nope'."),
        (["diff", "--wire-onl", "a", "b"], "No such option: --wire-onl. Did you mean '--wire-only'"),
        (["diff", "--format", "bogus", "a", "b"], "'bogus' is not one of text, lines"),
        (["lint", "--format", "bogus"], "Invalid value for '--format': invalid choice: 'bogus'"),
        (["replay"], "Missing argument 'api'."),
        (["replay", "a", "--port", "z"], "Invalid value for '--port': invalid int value: 'z'."),
        (["snippets", "a", "b"], "Got unexpected extra argument (b)"),
        (["new", "a"], "Missing argument 'PATH-or-URL'."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_usage_errors_say_what_is_wrong(arguments: list[str], said: str) -> None:
    done = invoke(arguments)
    assert done.exit_code == 2
    assert said in done.output
    assert done.output.startswith("Usage: specloom ")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    done = invoke([command, "--help"])
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: specloom {command} [OPTIONS]")
    assert COMMANDS[command].split(",")[0].split(":")[0].rstrip(".") in " ".join(done.output.split())
    assert "--help" in done.output
