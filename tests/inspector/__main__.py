"""Runs the MCP Inspector's command line against generated servers; knows npm and no protocol.

    make inspector

Packages are made for Together, Scale and Enkrypt, for three documents of `../shared/corpus`, one of hundreds of operations, and for
GitHub's description as its npm package has it. Says so, and succeeds, where npm, the corpus or the network is absent.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import jsonschema
from benchmarks import npm
from benchmarks.claim import Unable

from specloom import pipeline, settings
from specloom.conformance.replaying.replay import replaying
from specloom.project import apis
from specloom.verbs.conform import described

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".specloom" / "inspector"
PACKAGE = "@modelcontextprotocol/inspector"
CORPUS = ROOT.parent / "shared" / "corpus" / "docs"
DOCUMENTS = ("od__loket.nl.json", "gh__box.json", "gh__plaid.yaml")
MOST_TOOLS = 60


@attrs.frozen
class Subject:
    """A package whose server is looked at.

    Attributes:
        operations: How many the description has.
        variables: Where its credentials are read from.
        base_url: Where its calls go, `""` for nowhere.
    """

    package: str
    home: Path
    operations: int
    variables: tuple[str, ...] = ()
    base_url: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """What the server is started with."""
        credentials = dict.fromkeys(self.variables, "key-of-nobody")
        return {**os.environ, "PYTHONPATH": str(self.home), **credentials}

    @property
    def command(self) -> list[str]:
        """How the server is started."""
        url = ["--base-url", self.base_url] if self.base_url else []
        return [sys.executable, "-m", self.package, "mcp", "--allow-writes", *url]


def write(subject: str, description: Path, chosen: settings.ClientSettings, home: Path) -> Subject:
    """Make a package that is an MCP server."""
    generated = pipeline.generate(description, attrs.evolve(chosen, package=subject, mcp=settings.McpRule()))
    for path, text in generated.files.items():
        target = home / subject / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    table = generated.package.interface
    variables = tuple(each.env for each in table.credentials if each.env) if table else ()
    return Subject(subject, home, len(generated.client.operations), variables)


@contextmanager
def ours(name: str, home: Path) -> Iterator[Subject]:
    """One of our own APIs, with a server that replays what was recorded of it."""
    (found,) = apis(ROOT, [name])
    subject = write(f"{name}_inspected", found.description, found.settings, home)
    api = described(found)
    with replaying(api, ROOT / "tests" / "recordings" / name) as server:
        base = re.sub(r"^\w+://[^/]+", "", api.client.servers[0].url if api.client.servers else "")
        yield attrs.evolve(subject, base_url=f"{server}{base}".rstrip("/"))


def inspect(subject: Subject, *words: str) -> Any:
    """What the Inspector prints."""
    program = HOME / "node_modules" / ".bin" / "mcp-inspector"
    done = subprocess.run(
        [str(program), "--cli", *subject.command, *words],
        capture_output=True,
        text=True,
        env=subject.environment,
        cwd=subject.home,
        timeout=120,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{subject.package}: the Inspector failed: {done.stderr[-800:]}{done.stdout[-400:]}")
    return json.loads(done.stdout)


def listed(subject: Subject) -> str:
    """List the tools and check them; says how many there are."""
    tools = inspect(subject, "--method", "tools/list")["tools"]
    for tool in tools:
        jsonschema.Draft202012Validator.check_schema(tool["inputSchema"])
        jsonschema.Draft202012Validator.check_schema(tool.get("outputSchema", {}))
    wanted = 3 if subject.operations > MOST_TOOLS else subject.operations
    if len(tools) != wanted:
        raise SystemExit(f"{subject.package}: {len(tools)} tools for {subject.operations} operations")
    size = len(json.dumps(tools))
    return f"{len(tools)} tools for {subject.operations} operations, {size} characters"


def called(subject: Subject) -> str:
    """Call what can be called without knowing the API."""
    if subject.operations > MOST_TOOLS:
        found = tool(subject, "search_operations", "query=list")
        name = found["structuredContent"]["operations"][0]["name"]
        told = tool(subject, "describe_operation", f"name={name}")
        jsonschema.Draft202012Validator.check_schema(told["structuredContent"]["arguments"])
        return f"found and described {name}"
    plain = [
        each for each in inspect(subject, "--method", "tools/list")["tools"] if each["annotations"]["readOnlyHint"]
    ]
    free = [each["name"] for each in plain if not each["inputSchema"].get("required")]
    if not free:
        return "nothing to call without arguments"
    for name in free:
        done = tool(subject, name)
        if not done.get("isError"):
            return f"called {name}"
    raise SystemExit(f"{subject.package}: {name}: {done['content'][0]['text']}")


def tool(subject: Subject, name: str, *arguments: str) -> Any:
    """The result of a call."""
    given = [word for argument in arguments for word in ("--tool-arg", argument)]
    return inspect(subject, "--method", "tools/call", "--tool-name", name, *given)


def main() -> int:
    """Look at all of them; 1 where one fails."""
    if shutil.which("npm") is None:
        print("skipped: npm is absent")
        return 0
    if not (HOME / "node_modules" / ".bin" / "mcp-inspector").exists():
        HOME.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--no-fund", "--no-audit", "--silent", PACKAGE], cwd=HOME, check=True)
    with tempfile.TemporaryDirectory(prefix="specloom-inspector-") as generated:
        home = Path(generated)
        for name in ("together", "scale", "enkrypt"):
            with ours(name, home) as subject:
                print(f"{name}: {listed(subject)}; {called(subject)}", flush=True)
        for number, document in enumerate(documents(), 1):
            subject = write(f"corpus_{number}", document, settings.ClientSettings(name="corpus"), home)
            print(f"{document.name}: {listed(subject)}; {called(subject)}", flush=True)
    return 0


def documents() -> Iterator[Path]:
    """Descriptions of others; says which are absent."""
    if CORPUS.is_dir():
        yield from (CORPUS / document for document in DOCUMENTS)
    else:
        print("skipped: ../shared/corpus is absent")
    try:
        yield npm.member("@octokit/openapi", "generated/api.github.com.json")
    except Unable as reason:
        print(f"skipped: GitHub's description: {reason}")


if __name__ == "__main__":
    sys.exit(main())
