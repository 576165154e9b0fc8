"""Runs every snippet of the generated README.md and every call of api.md against replayed recordings; knows no API."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import shutil
import types
import typing
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import attrs
import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import LoadedPackage, load_package
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.replaying.replay import replaying
from specloom.conformance.store import find_recordings
from specloom.project import apis
from specloom.verbs.conform import described

ROOT = Path(__file__).resolve().parents[2]
NAMES = [path.parent.name.removesuffix("_client") for path in sorted((ROOT / "generated").glob("*/api.md"))]
ASYNC = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


@attrs.frozen
class Guided:
    """An API, its generated package, its two pages and a server that replays what was recorded of it."""

    api: ApiUnderTest
    package: LoadedPackage
    folder: Path
    server: str

    @property
    def operations(self) -> set[str]:
        """Calls of all operations: `client.files.list`."""
        return {".".join(("client", *each.resource, each.name)) for each in self.api.client.operations.values()}

    def client(self) -> Any:
        """A client of the server."""
        return self.package.make_sync(self.server)


def good_recordings(name: str, folder: Path) -> Path:
    """Copies of the recordings of calls that went well: pages show no refusals."""
    recorded = ROOT / "tests" / "recordings" / name
    for file in find_recordings(recorded):
        response = read_recording(file).response
        if response is not None and response.status < 400:
            copy = folder / file.relative_to(recorded)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
    return folder


@pytest.fixture(scope="module", params=NAMES)
def guided(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guided]:
    (found,) = apis(ROOT, [request.param])
    api = described(found)
    settings = ROOT / "tests" / "conformance" / request.param / "client.json"
    package = load_package(f"{request.param}_client", ROOT / "generated", settings)
    recordings = good_recordings(request.param, tmp_path_factory.mktemp(request.param))
    with replaying(api, recordings) as server:
        yield Guided(api, package, ROOT / "generated" / f"{request.param}_client", server)


def blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def calls(page: Path) -> list[ast.Call]:
    """Every call of `api.md`, in its order."""
    statements = [statement for block in blocks(page) for statement in ast.parse(block).body]
    found = [each.value for each in statements if isinstance(each, ast.Expr) and isinstance(each.value, ast.Call)]
    assert len(found) == len(statements), f"{page}: something other than calls is there"
    return found


def method(call: ast.Call, client: Any) -> Any:
    return eval(ast.unparse(call.func), {"client": client})


def made(call: ast.Call, client: Any) -> Any:
    """What a call returns; of a list in pages the first page, since nothing is sent before."""
    value = eval(ast.unparse(call), {"client": client})
    return value.first_page() if hasattr(value, "first_page") else value


def returns(call: ast.Call, client: Any) -> Any:
    """The annotation of what a call gives; of a list in pages that of a page."""
    function = inspect.unwrap(method(call, client)).__func__
    package = importlib.import_module(function.__module__.partition(".")[0])
    annotation = package.get_type_hints(function, include_extras=True)["return"]
    pager = importlib.import_module(f"{function.__module__.partition('.')[0]}._runtime.pages").Pager
    return typing.get_args(annotation)[1] if typing.get_origin(annotation) is pager else annotation


def is_of(value: Any, annotation: Any) -> bool:
    """Whether a value is of the annotated kind, whatever it holds."""
    match typing.get_origin(annotation) or annotation:
        case types.UnionType | typing.Union:
            return any(is_of(value, member) for member in typing.get_args(annotation))
        case typing.Annotated:
            return is_of(value, typing.get_args(annotation)[0])
        case typing.Literal:
            return value in typing.get_args(annotation)
        case typing.Any:
            return True
        case None:
            return value is None
        case kind:
            return isinstance(value, kind)


def test_every_call_of_the_list_runs(guided: Guided) -> None:
    """One call for each operation returns what its annotation says."""
    page = guided.folder / "api.md"
    ours = [call for call in calls(page) if ast.unparse(call.func) in guided.operations]
    executed = 0
    with guided.client() as client:
        for call in ours:
            try:
                value, annotation = made(call, client), returns(call, client)
            except Exception as error:
                raise AssertionError(f"{page}: {ast.unparse(call)} raises {type(error).__name__}: {error}") from error
            assert is_of(value, annotation), f"{page}: {ast.unparse(call)} gives {type(value)}, not {annotation}"
            executed += 1
    assert {ast.unparse(call.func) for call in ours} == guided.operations, f"{page}: no call of some methods"
    assert executed == len(guided.api.client.operations), f"{page}: some method is called twice"


def test_the_other_calls_of_the_list_wait(guided: Guided) -> None:
    """A method that repeats a call returns the same kind, or ends in time where the replayed state is not final."""
    page = guided.folder / "api.md"
    waiting = [call for call in calls(page) if ast.unparse(call.func) not in guided.operations]
    assert len(waiting) == sum(operation.polling is not None for operation in guided.api.client.operations.values())
    with guided.client() as client:
        for call in waiting:
            call.keywords += [
                ast.keyword("wait_timeout", ast.Constant(0.2)),
                ast.keyword("interval", ast.Constant(0.05)),
            ]
            try:
                value = made(call, client)
            except guided.package.module.PollingTimeoutError:
                continue
            assert is_of(value, returns(call, client)), f"{page}: {ast.unparse(call)} gives {type(value)}"


def test_every_snippet_of_the_readme_runs(
    guided: Guided, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it is, with the environment that the page speaks of; a snippet that begins amid a program has a client."""
    page = guided.folder / "README.md"
    text = page.read_text(encoding="utf-8")
    for argument, variable in re.findall(r"^\| `(\w+)` \| `(\w+)` \|", text, re.MULTILINE):
        monkeypatch.setenv(variable, guided.package.arguments.get(argument, "test"))
        if argument == "base_url":
            monkeypatch.setenv(variable, guided.server + guided.package.base_path)
    found = blocks(page)
    assert len(found) >= 3, f"{page} shows too little"
    for block in found:
        with ExitStack() as stack:
            scope: dict[str, Any] = {"client": stack.enter_context(guided.client())}
            waiting = eval(compile(block, str(page), "exec", ASYNC), scope)
            if inspect.iscoroutine(waiting):
                asyncio.run(waiting)
    assert "could not be reached" not in capsys.readouterr().out
