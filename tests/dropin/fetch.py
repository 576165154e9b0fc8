"""SDKs as their owners published them, and a Python that can run their tests. Knows pip; nothing of what is in an SDK."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

from tests.support.archives import unpack

CACHE = Path(__file__).resolve().parents[2] / ".specloom" / "dropin"
_BACKENDS = ("hatchling==1.26.3", "hatch-fancy-pypi-readme", "poetry-core", "setuptools>=77", "wheel")
RUNS = (
    "pytest",
    "pytest-asyncio",
    "respx",
    "httpx-aiohttp",
    "httpx",
    "attrs",
    "typing_extensions",
    "msgspec",
    "dirty-equals",
    "time-machine",
    "pydantic",
    "rich",
    "standardwebhooks",
)


def sdist(requirement: str) -> Path:
    """The unpacked sdist of `name==version`, downloaded once. Raises SystemExit with pip's words."""
    name, _, version = requirement.partition("==")
    folder = CACHE / "sdists"
    unpacked = folder / f"{name.replace('-', '_')}-{version}"
    if not unpacked.is_dir():
        archive = _download(requirement, folder)
        unpack(archive, folder)
        if not unpacked.is_dir():
            unpacked = folder / archive.name.removesuffix(".tar.gz")
    return unpacked


def archive_of(requirement: str) -> Path:
    """The sdist itself, as `--like` is given it."""
    name, _, version = requirement.partition("==")
    found = sorted((CACHE / "sdists").glob(f"{name.replace('-', '_')}-{version}.tar.gz"))
    return found[0] if found else _download(requirement, CACHE / "sdists")


def _download(requirement: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.glob("*.tar.gz"))
    tools = python("build", _BACKENDS)
    command = [
        str(tools),
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-binary",
        ":all:",
    ]
    _run([*command, "--disable-pip-version-check", "--dest", str(folder), requirement])
    fresh = sorted(set(folder.glob("*.tar.gz")) - before)
    return fresh[0] if fresh else archive_of(requirement)


def runner() -> Path:
    """A Python with what the tests of SDKs import, and none of the SDKs."""
    return python("run", RUNS)


def python(name: str, packages: tuple[str, ...]) -> Path:
    """A Python in its own environment, made once for the packages that it has."""
    home = CACHE / name
    found, listed = home / "bin" / "python", home / "packages.txt"
    if not listed.exists() or listed.read_text(encoding="utf-8").split() != list(packages):
        venv.create(home, with_pip=True)
        _run([str(found), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages])
        listed.write_text("\n".join(packages), encoding="utf-8")
    return found


def _run(command: list[str]) -> None:
    done = subprocess.run(command, text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
