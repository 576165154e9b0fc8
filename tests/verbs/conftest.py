"""A small project in its own folder, and the command line run in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import attrs
import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Tiny, version: 1.0.0}
servers: [{url: https://tiny.example}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200':
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
        bornAt: {type: string, format: date-time}
"""


@attrs.frozen
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


@attrs.frozen
class Project:
    """A project with one API, `tiny`."""

    root: Path

    @property
    def spec(self) -> Path:
        return self.root / "specs" / "tiny" / "openapi.yaml"

    @property
    def package(self) -> Path:
        return self.root / "generated" / "tiny_client"

    def run(self, *words: str) -> Ran:
        """Run `specloom` with these words, as a user does; a traceback fails the test."""
        done = subprocess.run(
            [sys.executable, "-c", "from specloom.__main__ import main; main()", *words],
            cwd=self.root,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ran(done.returncode, done.stdout, done.stderr)

    def edit(self, old: str, new: str) -> None:
        text = self.spec.read_text(encoding="utf-8")
        assert old in text
        self.spec.write_text(text.replace(old, new), encoding="utf-8")

    def snapshot(self) -> dict[str, bytes]:
        """Every generated file."""
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in sorted(self.package.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    generated = Project(tmp_path)
    generated.spec.parent.mkdir(parents=True)
    generated.spec.write_text(SPEC, encoding="utf-8")
    return generated
