"""The sample package and its runtime under both type checkers, what importing them costs, and that they are relocatable."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.checkers import mypy, pyright

USE = """
from typing import assert_type

from sample_client import AsyncSample, Sample, extras, is_set, replace
from sample_client._runtime.pages import Pager
from sample_client._runtime.response import OpenResponse, RawResponse
from sample_client._runtime.stream import AsyncCompletionStream, CompletionStream
from sample_client.models import ChatCompletion, ChatCompletionChunk, ChatMessage, Limits, Thing, ThingPage
from sample_client.models.things import Limit


def use(client: Sample, message: ChatMessage) -> None:
    assert_type(client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]), ChatCompletion)
    stream = client.chat.completions.create(model="m", messages=[message], stream=True)
    assert_type(stream, CompletionStream[ChatCompletionChunk, ChatCompletion])
    assert_type(stream.get_final_completion(), ChatCompletion)
    for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(client.chat.completions.with_raw_response.create(model="m", messages=[]), RawResponse[ChatCompletion])
    with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
        assert_type(response, OpenResponse[ChatCompletion])
    raw_stream = client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)
    assert_type(raw_stream, RawResponse[CompletionStream[ChatCompletionChunk, ChatCompletion]])
    with client.chat.completions.with_streaming_response.create(model="m", messages=[], stream=True) as opened:
        assert_type(opened.parse(), CompletionStream[ChatCompletionChunk, ChatCompletion])
    assert_type(client.things.list(limit=2), Pager[Thing, ThingPage])
    assert_type(client.things.with_raw_response.list().parse(), ThingPage)
    assert_type([thing for thing in client.things.list()], list[Thing])
    assert_type(extras(Limits(name="x")), dict[str, Limit])
    assert_type(replace(message, content=None), ChatMessage)
    assert_type(is_set(message, "content"), bool)
    assert_type(client.with_options(timeout=3), Sample)


async def use_async(client: AsyncSample, flag: bool) -> None:
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    async for thing in client.things.list():
        assert_type(thing, Thing)
    async with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
        assert_type(await response.parse(), ChatCompletion)
    raw = await client.chat.completions.with_raw_response.create(model="m", messages=[], stream=flag)
    assert_type(raw.parse(), ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion])
    async with client.chat.completions.with_streaming_response.create(model="m", messages=[], stream=True) as opened:
        assert_type(await opened.parse(), AsyncCompletionStream[ChatCompletionChunk, ChatCompletion])
    assert_type((await client.files.content("f")).content_type, str)
"""

WRONG = """
from sample_client import Sample
from sample_client.models import File, Thing


def use(client: Sample) -> None:
    client.things.get("1", bad=1)
    client.things.get(1)
    client.chat.completions.create(model="m", messages=[{"role": "nobody"}])
    Thing(idd="x")
    Thing()
    Thing("x")
    File(id="x", file_type="exe", note=None)
"""


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_the_package_is_strictly_typed(sample_package: Path, tmp_path: Path, checker: type) -> None:
    shutil.copytree(sample_package, tmp_path / "sample_client")
    (tmp_path / "use.py").write_text(USE)
    verdict = checker([tmp_path], search=[tmp_path])
    assert verdict.clean, str(verdict)
    assert verdict.looked_at > 50, "hardly anything was checked"


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_wrong_uses_are_noticed(sample_package: Path, tmp_path: Path, checker: type) -> None:
    shutil.copytree(sample_package, tmp_path / "sample_client")
    (tmp_path / "wrong.py").write_text(WRONG)
    verdict = checker([tmp_path / "wrong.py"], search=[tmp_path])
    places = {int(line.partition("wrong.py:")[2].partition(":")[0]) for line in verdict.errors}
    assert places == set(range(7, 14)), str(verdict)


def run(code: str, folder: Path) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


HEAVY = (
    "httpx",
    "msgspec",
    "email",
    "xml",
    "ssl",
    "asyncio",
    "logging",
    "http.client",
    "urllib.request",
    "hashlib",
    "mimetypes",
)


def test_nothing_heavy_is_imported_before_the_first_call(sample_package: Path) -> None:
    code = (
        "import sys, sample_client as s; c = s.Sample(api_key='k'); c.chat.completions; c.things; s.models.Thing(id='1'); "
        f"print(*[name for name in {HEAVY!r} if name in sys.modules])"
    )
    assert run(code, sample_package.parent) == "", "imported too early"


def test_every_module_imports_alone(sample_package: Path) -> None:
    names = [
        ".".join(path.relative_to(sample_package.parent).with_suffix("").parts) for path in sample_package.rglob("*.py")
    ]
    names = [name.removesuffix(".__init__") for name in names]
    code = (
        "import importlib, sys\n"
        f"for name in {sorted(names)!r}:\n"
        "    for known in [known for known in sys.modules if known.startswith('sample_client')]: del sys.modules[known]\n"
        "    importlib.import_module(name)\n"
        "print('all')"
    )
    assert run(code, sample_package.parent) == "all"


def test_the_package_works_at_another_place(sample_package: Path, tmp_path: Path) -> None:
    (tmp_path / "vendored" / "deep").mkdir(parents=True)
    for folder in (tmp_path / "vendored", tmp_path / "vendored" / "deep"):
        (folder / "__init__.py").touch()
    shutil.copytree(sample_package, tmp_path / "vendored" / "deep" / "client")
    code = (
        "from vendored.deep import client; from vendored.deep.client._runtime.log import logger; "
        "from vendored.deep.client._runtime.decode import decoder; "
        "print(client.from_json(client.models.ChatCompletion, '{\"choices\": [{}]}').choices, logger().name)"
    )
    assert run(code, tmp_path) == "[Test()] vendored.deep.client"


def test_names_are_found_once_and_kept(sample_package: Path) -> None:
    code = (
        "import sample_client as s; assert 'Sample' not in vars(s); s.Sample; assert 'Sample' in vars(s); "
        "print(s.models.__name__, s.types.__name__, set(s.__all__) <= set(dir(s)), hasattr(s, 'nothing'))"
    )
    assert run(code, sample_package.parent) == "sample_client.models sample_client.types True False"
