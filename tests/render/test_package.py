"""A package made of a client by hand imports, type-checks strictly, is as the linter would have it, and can be called."""

from __future__ import annotations

import ast
import asyncio
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff ships no type marker
from tests.plan.rich import rich
from tests.support import checkers
from tests.support.loopback import Loopback, serving

from specloom.plan import PackageSettings, plan
from specloom.render import render
from specloom.write.tidy import tidy

NAME = "by_hand_client"
SECRETS = {"api_key": "k", "app_key": "a", "username": "u", "password": "p", "client_id": "i", "client_secret": "s"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the package."""
    folder = tmp_path_factory.mktemp("rendered")
    for path, text in tidy(render(plan(rich(), PackageSettings(NAME, "ByHand")))).items():
        target = folder / NAME / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def package(home: Path) -> Iterator[Any]:
    """The package, imported."""
    sys.path.insert(0, str(home))
    yield importlib.import_module(NAME)
    sys.path.remove(str(home))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving() as running:
        yield running


@pytest.fixture
def client(package: Any, server: Loopback) -> Iterator[Any]:
    with package.ByHand(**SECRETS, base_url=server.url, max_retries=0) as generated:
        yield generated


def test_every_module_imports(package: ModuleType) -> None:
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{NAME}.")]
    assert len(names) > 40
    for name in names:
        importlib.import_module(name)


def test_every_name_of_the_package_is_there(package: Any) -> None:
    for module in (package, package.models, package.types):
        assert [name for name in module.__all__ if not hasattr(module, name)] == []


def test_the_examples_of_the_readme_are_python(home: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (home / NAME / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 4
    for block in blocks:
        compile(block, "README.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)


def test_importing_the_package_imports_nothing_else(home: Path) -> None:
    code = f"import sys, {NAME}; print([name for name in sys.modules if name in ('httpx', 'attrs', '{NAME}.client')])"
    done = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("checker", [checkers.mypy, checkers.pyright], ids=["mypy", "pyright"])
def test_type_checkers_find_nothing(home: Path, checker: Any) -> None:
    verdict = checker([home], search=[home])
    assert verdict.clean, str(verdict)


def test_the_linter_finds_nothing_to_sort_or_remove(home: Path) -> None:
    rules = (
        "check",
        "--isolated",
        "--select=F,I,UP,RUF022,W,B,PIE,RET,SIM",
        "--target-version=py311",
        "--line-length=120",
    )
    arguments = [str(find_ruff_bin()), *rules, "--no-cache", "--exclude=_runtime", NAME]
    done = subprocess.run(arguments, cwd=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_body_is_sent_as_arguments_and_a_response_is_a_record(package: Any, client: Any, server: Loopback) -> None:
    server.answer({"choices": [{"role": "user", "content": [{"type": "text", "text": "hi"}], "new": 1}]})
    response = client.chat.create(messages=[{"role": "user", "content": None}], named="n", timeout_=2.5)
    assert server.last.json == {"messages": [{"role": "user", "content": None}], "timeout": 2.5, "x-plain": "n"}
    assert isinstance(response, package.models.Chat)
    assert isinstance(response.choices[0].content[0], package.models.TextPart)
    assert package.to_dict(response)["choices"][0]["new"] == 1


def test_a_stream_is_asked_for_by_its_switch(package: Any, client: Any, server: Loopback) -> None:
    events = b'data: {"delta": {"role": "user", "content": "a"}}\n\ndata: x-plain\n\n'
    server.answer(body=events, content_type="text/event-stream")
    with client.chat.create(messages=[], stream=True) as stream:
        chunks = list(stream)
    assert server.last.json["stream"] is True
    assert [chunk.delta.content for chunk in chunks] == ["a"]


def test_parameters_travel_where_they_belong(client: Any, server: Loopback) -> None:
    server.answer({"items": []})
    list(client.chat.list("a/b", page=1, trace="t", session="s"))
    asked = server.last
    assert asked.path == "/chat/a%2Fb/x-plain"
    assert ("x-plain", "1") in asked.query
    assert asked.headers["x-plain"] == "t"
    assert "x-plain=s" in asked.headers["cookie"]


def test_errors_have_their_class_and_their_body(package: Any, client: Any, server: Loopback) -> None:
    server.answer({"message": "slow", "who": {"role": "user", "content": "x"}}, status=429)
    with pytest.raises(package.RateLimitError) as caught:
        client.chat.create(messages=[])
    assert caught.value.body.message == "slow"
    assert package.extras(caught.value.body)["who"].content == "x"


def test_what_to_return_can_be_chosen(package: Any, client: Any, server: Loopback) -> None:
    server.answer(body=b"png", content_type="image/x-plain")
    assert client.files.content("1", accept="image/x-plain").read() == b"png"
    assert server.last.headers["accept"] == "image/x-plain"
    server.answer({"role": "user", "content": "x"})
    assert isinstance(client.files.content("1"), package.models.Message)


def test_how_to_send_can_be_chosen(client: Any, server: Loopback) -> None:
    server.answer(status=204)
    assert client.files.upload(file=("a.txt", b"x"), note="n") is None
    assert server.last.headers["content-type"].startswith("multipart/form-data")
    server.answer(status=204)
    client.files.upload(file="x", note="n", content_type="application/json")
    assert server.last.json == {"file": "x", "x-plain": "n"}


def test_responses_can_be_had_whole(client: Any, server: Loopback) -> None:
    server.answer("pong", headers={"x-request-id": "7"})
    response = client.with_raw_response.ping()
    assert response.headers["x-request-id"] == "7"
    server.answer("done")
    with client.files.parts.with_streaming_response.replace(body=[]) as opened:
        assert opened.read() == b'"done"'


def test_asyncio_has_the_same_methods(package: Any, server: Loopback) -> None:
    async def run() -> list[str]:
        async with package.AsyncByHand(**SECRETS, base_url=server.url) as client:
            server.answer("pong")
            pong = await client.ping()
            server.answer({"items": [{"role": "user", "content": "x"}]})
            server.answer({"items": []})
            return [pong, *[item.content async for item in client.chat.list("1")]]

    assert asyncio.run(run()) == ["pong", "x"]
