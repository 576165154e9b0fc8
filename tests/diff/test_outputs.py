"""One comparison in several outputs, and a history of them, by the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.diff.test_versions import git, pets
from tests.diff.test_versions import project as project

from specloom.diff.printers.log import LOG_FORMATS, show_log
from specloom.findings import Refused
from specloom.verbs.diff_log import diff_log
from specloom.verbs.outputs import Output, read_outputs
from specloom.write import write_text

SHORTER = "request-property-max-length-decreased"
LONGER = "request-property-max-length-increased"


def specloom(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from specloom.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_outputs_are_read() -> None:
    known = ("text", "json")
    assert read_outputs([], "text", known) == [Output("text", None)]
    assert read_outputs(["./a=b.txt"], "text", known) == [Output("text", Path("a=b.txt"))]
    assert read_outputs(["a.b=c.txt"], "text", known) == [Output("text", Path("a.b=c.txt"))]
    assert read_outputs(["json=x=y", "-"], "text", known) == [Output("json", Path("x=y")), Output("text", None)]


@pytest.mark.parametrize("written", [["-", "json=-"], ["x", "json=x"], ["x", "json=gone/../x"]])
def test_two_reports_in_one_place_are_refused(written: list[str]) -> None:
    with pytest.raises(Refused, match="two reports"):
        read_outputs(written, "text", ("text", "json"))


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(Refused, match=r"'gitub' is not one of text, json; write ./gitub=- for a file of this name"):
        read_outputs(["gitub=-"], "text", ("text", "json"))


def test_pipes_are_written_to_and_links_stay(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link.md"
    os.mkfifo(pipe)
    link.symlink_to(tmp_path / "target.md")
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True) as reader:
        write_text(pipe, "é\n")
        said, _ = reader.communicate(timeout=60)
    write_text(link, "x")
    assert (said, pipe.is_fifo()) == ("é\n", True)
    assert (link.is_symlink(), (tmp_path / "target.md").read_text()) == (True, "x")


@pytest.mark.parametrize(("format", "said"), [("junit", "<error "), ("json", '"no-file"'), ("markdown", "nope.json")])
def test_reports_say_that_nothing_could_be_read(project: Path, format: str, said: str) -> None:
    names = ("specs/pets/openapi.json", "nope.json")
    printed = specloom(project, "diff", *names, "--format", format)
    written = specloom(project, "diff", *names, "--output", f"{format}=report")
    assert (printed.returncode, written.returncode) == (2, 2)
    assert said in printed.stdout
    assert (project / "report").read_text() == printed.stdout
    assert "nope.json" in written.stderr


def test_annotations_say_that_nothing_could_be_read(project: Path) -> None:
    names = ("specs/pets/openapi.json", "nope.json")
    for options in (["--format", "github"], ["--output", "github=-"], ["--format", "lines", "--output", "github=-"]):
        done = specloom(project, "diff", *names, *options)
        assert (done.returncode, done.stdout.count("::error ")) == (2, 1), options


def test_one_comparison_makes_several_reports(project: Path) -> None:
    done = specloom(
        project, "diff", "--against", "HEAD", "-o", "markdown=out/x.md", "-o", "github=-", "-o", "json=x.json"
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=specs/pets/openapi.json")
    assert (project / "out/x.md").read_text().startswith("## API changes: 1 error")
    assert [each["id"] for each in json.loads((project / "x.json").read_text())["changes"]] == [SHORTER]


def test_a_file_and_a_format(project: Path) -> None:
    done = specloom(project, "diff", "--against", "HEAD", "--format", "json", "--output", "x.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((project / "x.json").read_text())["fails"] is True


@pytest.fixture
def history(project: Path) -> Path:
    """The project after four more commits, one of which changes no description and one of which is a merge."""
    commit(project, "Shorten names", pets(5))
    (project / "README.md").write_text("Pets")
    commit(project, "Write a page")
    git(project, "checkout", "-qb", "work")
    commit(project, "Lengthen names", pets(7))
    commit(project, "Lengthen <b>names</b> | again", pets(8))
    git(project, "checkout", "-q", "-")
    git(project, "merge", "-q", "--no-ff", "work", "-m", "Merge work")
    return project


def commit(folder: Path, message: str, text: str = "") -> None:
    if text:
        (folder / "specs/pets/openapi.json").write_text(text, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", message)


def test_a_history_lists_what_each_commit_changed(history: Path) -> None:
    log = diff_log(history, "HEAD~3..HEAD")
    found = [
        (entry.subject, [change.id for change in entry.comparison.changes]) for entry in log.entries if entry.comparison
    ]
    assert found == [("Merge work", [LONGER]), ("Shorten names", [SHORTER])], "a merge is one change of its branch"
    (change,) = log.entries[0].comparison.changes if log.entries[0].comparison else ()
    assert str(change.revision_place).startswith(f"{log.entries[0].commit[:9]}:specs/pets/openapi.json:")
    assert [entry.subject for entry in diff_log(history, "HEAD~1..work").entries] == [
        "Lengthen <b>names</b> | again",
        "Lengthen names",
    ]


@pytest.mark.parametrize("format", LOG_FORMATS)
def test_a_history_is_printed(history: Path, format: str) -> None:
    shown = show_log(diff_log(history, "HEAD~1..HEAD^2").entries, format)
    assert LONGER in shown and "Lengthen names" in shown
    assert format != "markdown" or ("<b>" not in shown and "\\|" in shown)


def test_a_history_by_the_command(history: Path) -> None:
    done = specloom(history, "diff", "--log", "HEAD~3..HEAD", "-o", "markdown=log.md", "-o", "text=-")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].endswith("Merge work")
    assert (history / "log.md").read_text().startswith("## ")


def test_a_commit_that_cannot_be_read_is_said(history: Path) -> None:
    commit(history, "Break it", "{")
    commit(history, "Mend it", pets(8))
    done = specloom(history, "diff", "--log", "HEAD~2..HEAD")
    assert done.returncode == 2
    assert done.stdout.count("  unread ") == 2, done.stdout


@pytest.mark.parametrize("span", ["HEAD", "HEAD...HEAD~1", "..HEAD", "nowhere..HEAD"])
def test_a_range_that_is_none_is_refused(history: Path, span: str) -> None:
    with pytest.raises(Refused):
        diff_log(history, span)
