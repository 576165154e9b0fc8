"""What holds for every command: what it imports, what it never shows, what a package without it is; no single golden output."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.interface.conftest import KEY
from tests.interface.running import Shell
from tests.interface.shelf import HERE, PICTURE

from specloom import pipeline, settings
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.recordings.parse import read_recording

SCRIPT = "import sys; sys.argv[0] = 'shelf'; from shelf_client.__main__ import main; sys.exit(main())"
LOADED = """\
import sys
from shelf_client.__main__ import main
sys.argv = ["shelf", "books", "list", "--help"]
code = main()
print(sorted(name for name in sys.modules if name.startswith(("shelf_client.", "httpx", "rich", "attr"))))
"""


def python(shelf_home: Path, code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(shelf_home), "PATH": "/usr/bin:/bin", **environment},
    )


def test_a_package_that_asks_for_neither_has_not_a_line_of_either() -> None:
    generated = pipeline.generate(HERE / "spec.yaml", settings.ClientSettings(name="shelf"))
    assert not [path for path in generated.files if "_interface" in path or path == "__main__.py"]
    assert not [
        path for path, text in generated.files.items() if "typer" in text or "_interface" in text or "MCP" in text
    ]


def test_help_imports_the_chosen_resource_alone(shelf_home: Path) -> None:
    done = python(shelf_home, LOADED)
    loaded = set(done.stdout.splitlines()[-1].strip("[]").replace("'", "").split(", "))
    assert {name for name in loaded if ".operations." in name} == {"shelf_client._interface.operations.books"}
    assert not {name for name in loaded if name.startswith(("httpx", "rich", "attr", "shelf_client._runtime"))}


def test_without_typer_it_says_what_to_install(shelf_home: Path) -> None:
    done = python(shelf_home, f"import sys; sys.modules['typer'] = None; {SCRIPT}")
    assert done.returncode == 2
    assert "pip install 'shelf-client[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_offers_values_and_nothing_that_a_shell_would_run(shelf_home: Path, shell: str) -> None:
    asked = {
        "_SHELF_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": "shelf books list --genre ",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "COMP_WORDS": "shelf books list --genre ",
        "COMP_CWORD": "4",
    }
    done = python(shelf_home, SCRIPT, **asked)
    assert "novel" in done.stdout
    assert "poetry" in done.stdout
    assert "pwned" not in done.stdout
    commands = python(
        shelf_home,
        SCRIPT,
        **asked | {"_TYPER_COMPLETE_ARGS": "shelf books ", "COMP_WORDS": "shelf books ", "COMP_CWORD": "2"},
    )
    assert "get" in commands.stdout
    assert "pwned" not in commands.stdout


def test_a_recording_is_whole_private_and_without_secrets(shelf: Shell, tmp_path: Path) -> None:
    file = tmp_path / "one.http"
    assert shelf.pipe("shelf_client", "books", "get", "--id", "secret", "--record", str(file)).code == 0
    recording = read_recording(file)
    assert recording.operation == "GET /books/{id}"
    assert recording.response is not None
    assert json.loads(recording.response.body)["author"] == {"name": "A", "token": "REDACTED"}
    assert ("authorization", "Bearer REDACTED") in recording.request.headers
    assert KEY not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0


def test_bodies_go_through_pipes_unchanged(shelf: Shell, seen: list[HttpRequest]) -> None:
    assert shelf.octets("shelf_client", "covers", "get", "--id", "b1") == PICTURE
    shelf.octets("shelf_client", "covers", "set", "--id", "b1", "--body", "-", input=PICTURE)
    assert seen[-1].body == PICTURE


def test_a_profile_is_asked_for_by_name_and_read_by_its_owner_alone(
    shelf: Shell, seen: list[HttpRequest], tmp_path: Path
) -> None:
    assert shelf.pipe("shelf_client", "profile", "--name", "work", input=b"other-key-12345\n").code == 0
    file = tmp_path / "config" / "shelf_client" / "profiles.toml"
    assert file.stat().st_mode & 0o777 == 0o600
    shelf.pipe("shelf_client", "books", "list")
    assert dict(seen[-1].headers)["authorization"] == f"Bearer {KEY}", "a profile is never used unless it is named"
    shelf.pipe("shelf_client", "books", "list", "--profile", "work")
    assert dict(seen[-1].headers)["authorization"] == "Bearer other-key-12345"
    file.chmod(0o644)
    done = shelf.pipe("shelf_client", "books", "list", "--profile", "work")
    assert (done.code, "chmod 600" in done.err) == (2, True)


def test_progress_is_shown_to_people_alone(shelf: Shell, tmp_path: Path) -> None:
    (tmp_path / "cover.png").write_bytes(PICTURE)
    words = ("shelf_client", "covers", "upload", "--id", "b1", "--title", "x", "--picture", str(tmp_path / "cover.png"))
    assert "sending" in shelf.terminal(*words).out
    done = shelf.pipe(*words)
    assert (done.code, done.err) == (0, "")


def test_a_body_that_the_description_does_not_mention_is_printed_all_the_same(shelf: Shell, tmp_path: Path) -> None:
    assert json.loads(shelf.pipe("shelf_client", "books", "delete", "--id", "told").out) == {"deleted": True}
    kept = tmp_path / "kept.json"
    assert shelf.pipe("shelf_client", "books", "delete", "--id", "told", "--save", str(kept)).code == 0
    assert json.loads(kept.read_bytes()) == {"deleted": True}


def test_missing_credentials_are_told_in_terms_of_a_command(shelf: Shell) -> None:
    done = shelf.pipe("shelf_client", "books", "list", SHELF_API_KEY="")
    assert done.code == 2
    assert "set the environment variable SHELF_API_KEY" in done.err
    assert "to the client" not in done.err


def test_a_null_is_sent_as_null(shelf: Shell, seen: list[HttpRequest]) -> None:
    shelf.pipe("shelf_client", "books", "add", "--title", "x", "--rating", "null")
    assert json.loads(seen[-1].body) == {"title": "x", "rating": None}


@pytest.mark.parametrize(
    "words", [(), ("books", "get", "--help"), ("books", "get", "--id", "b404"), ("books", "list", "--dry-run")]
)
def test_no_credential_is_shown(shelf: Shell, words: tuple[str, ...]) -> None:
    done = shelf.pipe("shelf_client", *words)
    assert KEY not in done.out + done.err


@pytest.mark.parametrize(
    "words", [("--help",), ("books", "--help"), ("books", "get", "--help"), ("books", "get", "--id", "b404")]
)
def test_no_description_and_no_response_reaches_the_terminal_as_an_escape(shelf: Shell, words: tuple[str, ...]) -> None:
    shown = shelf.terminal("shelf_client", *words).out
    assert not [
        char for char in shown if (char < " " and char not in "\n\t") or "\x7f" <= char <= "\x9f" or char == "\u202e"
    ]
