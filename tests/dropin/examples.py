"""The examples of an SDK, unchanged: Python blocks of its README and the programs in `examples/`. Each runs twice in the same environment,
with `specloom replay` as the server: with the package that takes the SDK's place, and with the SDK itself. What the SDK cannot run there
either says nothing about the package.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
from tests.dropin import fetch

_SECONDS = 30
_RUN = """
import ast, asyncio, inspect, sys, httpx
import {package} as sdk
if not sdk.__file__.startswith(sys.argv.pop()):
    sys.exit(f"{{sdk.__file__}} was imported")
source = open(sys.argv[1], encoding="utf-8").read()
code = compile(source, sys.argv[1], "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
kind = sdk.Async{client} if code.co_flags & inspect.CO_COROUTINE else sdk.{client}
sys.argv = [sys.argv[2]]
scope = {{"__name__": "__main__", "__file__": sys.argv[0], "client": kind(), "httpx": httpx}}
scope |= {{"{client}": sdk.{client}, "Async{client}": sdk.Async{client}}}
done = eval(code, scope)
if inspect.isawaitable(done):
    async def main(): await done
    asyncio.run(main())
"""
"""Runs a program that may await at its top, and finds a `client` as later blocks of a README do."""


@attrs.frozen
class Provided:
    """What a reader of the examples has, besides the SDK.

    Attributes:
        libraries: What pip installs; `extras` are those of the SDK.
        files: Path below the folder that the example runs in -> content.
        variables: Environment variable -> value.
        certificate: Whether there are a certificate `server.pem`, its key `server.key`, and `client.pem` of who signed it.
    """

    libraries: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    extras: str = ""
    files: Mapping[str, str] = attrs.field(factory=dict[str, str])
    variables: Mapping[str, str] = attrs.field(factory=dict[str, str])
    certificate: bool = False


@attrs.frozen
class Example:
    """How one example went.

    Attributes:
        why: The last line that it printed to stderr with our package; `""` where it ran to its end.
        sdk: The same with the SDK itself.
    """

    name: str
    why: str
    sdk: str

    @property
    def short(self) -> bool:
        """Whether the SDK runs it and our package does not."""
        return bool(self.why) and not self.sdk


@attrs.frozen
class Setting:
    """Where examples run: a Python with the SDK installed, the names of the SDK's package and client, and variables."""

    python: Path
    package: str
    client: str
    variables: Mapping[str, str]


def run_examples(
    unpacked: Path,
    project: Path,
    name: str,
    settings: Setting,
    provided: Provided,
    specloom: Path,
) -> list[Example]:
    """How each example went; a variable of `settings` that is empty is the URL of the server."""
    command = [str(specloom), "replay", name, "--port", "0", "--speed", "0", "--root", str(project)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://[^/\s;]+", server.stdout.readline())
        url = found[0] if found else ""
        variables = {key: value or url for key, value in settings.variables.items()}
        settings = attrs.evolve(settings, variables={**os.environ, **variables, **provided.variables})
        ours = _side(unpacked, settings, provided, project / "generated")
        theirs = _side(unpacked, settings, provided, None)
        return [Example(each, ours[each], theirs[each]) for each in ours]
    finally:
        server.terminate()
        server.wait(10)


def python_with(requirement: str, provided: Provided) -> Path:
    """A Python in which an SDK is installed, with what its examples need."""
    name, _, version = requirement.partition("==")
    extras = f"[{provided.extras}]" if provided.extras else ""
    certificate = ("trustme",) if provided.certificate else ()
    libraries = (f"{name}{extras}=={version}", *provided.libraries, *certificate)
    return fetch.python(f"examples-{name}", (*fetch.RUNS, *libraries))


def programs(sdk: Path) -> Iterator[tuple[str, str]]:
    """(name, text) of each example."""
    readme = sdk / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.exists() else ""
    for number, block in enumerate(re.findall(r"```py(?:thon)?\n(.*?)```", text, re.DOTALL), 1):
        yield f"README.md block {number}", block
    for path in sorted((sdk / "examples").rglob("*.py")):
        yield path.relative_to(sdk).as_posix(), path.read_text(encoding="utf-8")


def _side(unpacked: Path, settings: Setting, provided: Provided, generated: Path | None) -> dict[str, str]:
    """Example -> why it failed, with the package in `generated` or else with the SDK that is installed."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "run.py").write_text(_RUN.format(package=settings.package, client=settings.client), encoding="utf-8")
        place = _place(work / "sdk", unpacked, settings.python, provided)
        settings = attrs.evolve(settings, variables={**settings.variables, "PYTHONPATH": str(generated or "")})
        home = str(generated or settings.python.parents[1])
        return {name: _run(work, place, name, text, settings, home) for name, text in programs(unpacked)}


def _place(place: Path, unpacked: Path, python: Path, provided: Provided) -> Path:
    """A folder to run in, with a copy of the SDK's examples, since some write files next to themselves."""
    place.mkdir()
    if (unpacked / "examples").is_dir():
        shutil.copytree(unpacked / "examples", place / "examples")
    for name, content in provided.files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    if provided.certificate:
        subprocess.run([str(python), "-m", "trustme", "--dir", str(place), "--quiet"], check=True)
    return place


def _run(work: Path, place: Path, name: str, text: str, settings: Setting, home: str) -> str:
    program = work / "program.py"
    program.write_text(text, encoding="utf-8")
    command = [str(settings.python), str(work / "run.py"), str(program), str(place / name), home]
    try:
        done = subprocess.run(
            command,
            cwd=place,
            env=settings.variables,
            stdin=subprocess.DEVNULL,
            text=True,
            capture_output=True,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return f"not done after {_SECONDS} seconds"
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return lines[-1][:160] if done.returncode else ""
