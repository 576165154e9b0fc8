"""The examples of an SDK, run unchanged against the package that takes its place, with `specloom replay` as the server: Python blocks
of its README and the programs in `examples/`.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs

_SECONDS = 40
_RUN = """
import ast, asyncio, inspect, sys, httpx
import {package} as sdk
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
class Example:
    """One example: `why` is the last line of what it printed to stderr, `""` where it ran to its end."""

    name: str
    why: str


def run_examples(
    sdk: Path, project: Path, name: str, package: str, client: str, python: Path, specloom: Path, env: dict[str, str]
) -> list[Example]:
    """How each example went; `env` has the variables that the client reads."""
    command = [str(specloom), "replay", name, "--port", "0", "--speed", "0", "--root", str(project)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://[^/\s;]+", server.stdout.readline())
        url = found[0] if found else ""
        variables = {**os.environ, "PYTHONPATH": str(project / "generated"), **{key: env[key] or url for key in env}}
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            (work / "run.py").write_text(_RUN.format(package=package, client=client), encoding="utf-8")
            return [_run(work, sdk, named, text, python, variables) for named, text in programs(sdk)]
    finally:
        server.terminate()
        server.wait(10)


def programs(sdk: Path) -> Iterator[tuple[str, str]]:
    """(name, text) of each example."""
    readme = sdk / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.exists() else ""
    for number, block in enumerate(re.findall(r"```py(?:thon)?\n(.*?)```", text, re.DOTALL), 1):
        yield f"README.md block {number}", block
    for path in sorted((sdk / "examples").rglob("*.py")):
        yield path.relative_to(sdk).as_posix(), path.read_text(encoding="utf-8")


def _run(work: Path, sdk: Path, name: str, text: str, python: Path, variables: dict[str, str]) -> Example:
    program = work / "program.py"
    program.write_text(text, encoding="utf-8")
    command = [str(python), str(work / "run.py"), str(program), str(sdk / name)]
    try:
        done = subprocess.run(
            command, cwd=sdk, env=variables, stdin=subprocess.DEVNULL, text=True, capture_output=True, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        return Example(name, f"not done after {_SECONDS} seconds")
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return Example(name, lines[-1][:160] if done.returncode else "")
