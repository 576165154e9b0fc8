"""Completion of the command line, by the shells themselves; a shell that is absent is skipped."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.commands import invoke

from specloom.cli.commands import COMMANDS

FORMATS = ["text", "json", "github", "gitlab", "sarif", "junit"]
CASES: list[tuple[str, list[str]]] = [
    ("specloom ", list(COMMANDS)),
    ("specloom re", ["regenerate", "record", "replay"]),
    ("specloom --", ["--help", "--version"]),
    ("specloom lint --f", ["--format"]),
    ("specloom lint --o", []),
    ("specloom conform ", ["birds", "pets"]),
    ("specloom conform pets b", ["birds"]),
    ("specloom lint --format ", FORMATS),
    ("specloom replay p", ["pets"]),
    ("specloom replay --root elsewhere ", ["fish"]),
    ("specloom explain empty-en", ["empty-enum"]),
    ("specloom explain client-t", ["client-toml"]),
    ("specloom explain response-required-property-re", ["response-required-property-removed"]),
    ("specloom diff --fail-on w", ["warning"]),
    ("specloom diff --against m", ["main"]),
    ("specloom diff --log main..v", ["main..v1.0"]),
    ("specloom diff old", ["old.yaml"]),
    ("specloom new pets ol", ["old.yaml"]),
    ("specloom completion ", ["bash", "zsh", "fish"]),
    ("specloom -h; specloom li", ["lint"]),
]  # fmt: skip


def shell(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two APIs and a tag, and `specloom` on the path; its configuration of shells is empty."""
    for name in ("project/specs/pets", "project/specs/birds", "project/elsewhere/specs/fish", "bin", "home"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "project" / "old.yaml").touch()
    script = tmp_path / "bin" / "specloom"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m specloom "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    who = ["-c", "user.name=a", "-c", "user.email=a@b.c"]
    for asked in (["init", "-q", "-b", "main"], [*who, "commit", "-q", "--allow-empty", "-m", "x"], ["tag", "v1.0"]):
        subprocess.run(["git", *asked], cwd=tmp_path / "project", check=True)
    return tmp_path / "project"


def environment(project: Path) -> dict[str, str]:
    home = project.parent
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("_ARGCOMPLETE", "COMP_"))}
    return {
        **kept,
        "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home / "home"),
        "XDG_CONFIG_HOME": str(home / "home"),
        "XDG_DATA_HOME": str(home / "home"),
        "ZDOTDIR": str(home / "home"),
        "TERM": "dumb",
    }


def printed(project: Path, arguments: list[str]) -> str:
    done = subprocess.run(arguments, cwd=project, env=environment(project), capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    return done.stdout


BASH = """
eval "$(specloom completion bash)"
complete -p specloom | grep -q _python_argcomplete
for line in "$@"; do
    COMP_LINE=$line COMP_POINT=${#line} COMP_TYPE=9
    case $line in *";"*) COMP_LINE=${line#*; } COMP_POINT=${#COMP_LINE} ;; esac
    COMPREPLY=()
    _python_argcomplete specloom
    printf '%s\\n' "${COMPREPLY[@]}"
    echo ===
done
"""


def test_bash(project: Path) -> None:
    bash = shell("bash")
    lines = [line for line, _ in CASES]
    found = printed(project, [bash, "--norc", "-c", BASH, "bash", *lines])
    for (line, expected), block in zip(CASES, found.split("===\n")[:-1], strict=True):
        assert sorted(block.split()) == sorted(expected), line


def test_fish(project: Path) -> None:
    fish = shell("fish")
    script = "specloom completion fish | source\nfor line in $argv\n complete -C $line\n echo ===\nend"
    found = printed(project, [fish, "--no-config", "-c", script, *(line for line, _ in CASES)])
    for (line, expected), block in zip(CASES, found.split("===\n")[:-1], strict=True):
        words = [each.partition("\t")[0] for each in block.splitlines()]
        assert sorted(words) == sorted(expected), line


def typed(command: list[str], text: str, project: Path) -> str:
    """What a shell on a terminal prints that is typed these lines, the last of which ends it."""
    main, terminal = pty.openpty()
    shell_process = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, cwd=project, env=environment(project), start_new_session=True
    )  # fmt: skip
    os.close(terminal)
    os.write(main, text.encode())
    seen = b""
    try:
        while piece := os.read(main, 4096):
            seen += piece
    except OSError:
        pass  # the terminal is closed once the shell has ended
    finally:
        os.close(main)
    shell_process.wait()
    return seen.decode(errors="replace")


@pytest.mark.parametrize(
    ("name", "options", "before"),
    [("bash", ["--norc", "--noprofile", "-i"], ""), ("zsh", ["-f", "-i"], "autoload -U compinit; compinit -u -D; ")],
)
def test_a_terminal(project: Path, name: str, options: list[str], before: str) -> None:
    lines = f'{before}eval "$(specloom completion {name})"\nspecloom expl\tempty-en\t\nexit\n'
    assert "empty-enum (warning): " in typed([shell(name), *options], lines, project)


def test_other_shells_are_refused() -> None:
    done = invoke(["completion", "csh"])
    assert (done.exit_code, "'csh' is not one of bash, zsh, fish" in done.output) == (2, True)
