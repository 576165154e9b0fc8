"""A package published with twine to a package index on this machine, and installed from it; reaches no other index."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from tests.distribution.test_project import run, say
from tests.verbs.conftest import Project

pypiserver = pytest.importorskip("pypiserver", reason="pypiserver, the index, is not installed")


class Silent(WSGIRequestHandler):
    """Handles requests without printing each."""

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@contextmanager
def index(packages: Path, password: str) -> Iterator[str]:
    """The address of an index that serves a folder, and takes uploads of `ann` with a password."""
    application = pypiserver.app(
        roots=[packages],
        authenticate=["update"],
        auther=lambda name, given: (name, given) == ("ann", password),
        backend_arg="simple-dir",
    )
    with make_server("127.0.0.1", 0, application, handler_class=Silent) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def upload(home: Path, url: str, password: str) -> subprocess.CompletedProcess[str]:
    """What twine does with the files of a project."""
    files = sorted(str(path) for path in (home / "dist").iterdir())
    credentials = ["--username", "ann", "--password", password, "--disable-progress-bar", "--non-interactive"]
    return subprocess.run(
        [sys.executable, "-m", "twine", "upload", "--repository-url", url, *credentials, *files],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_package_is_published_and_installed_from_an_index(project: Project, tmp_path: Path) -> None:
    home = say(project)
    assert project.run("regenerate").code == 0
    run("build", "--no-isolation", "-q", at=home)
    packages, installed = tmp_path / "packages", tmp_path / "installed"
    packages.mkdir()
    with index(packages, "right") as url:
        refused = upload(home, url, "wrong")
        assert refused.returncode != 0
        assert not list(packages.iterdir())
        done = upload(home, url, "right")
        assert done.returncode == 0, done.stdout + done.stderr
        assert len(list(packages.iterdir())) == 2
        words = ["install", "--quiet", "--no-deps", "--isolated", "--no-cache-dir", "--target", str(installed)]
        run("pip", *words, "--index-url", f"{url}/simple/", "tiny-pets", at=tmp_path)
    code = "import tiny_client; print(tiny_client.__version__, tiny_client.Tiny.__name__)"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=installed, capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.stdout.split() == ["1.0.0", "Tiny"], ran.stderr
