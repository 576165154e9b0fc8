"""Hand-written code of an SDK that moves in: what is carried over works in the package, and what is not says why. Only generated packages
are imported.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.sdk.small import BEARER, CLIENT, describe, operation, small_sdk
from tests.support.checkers import mypy, pyright
from tests.support.loopback import Loopback, serving

from specloom import custom
from specloom.custom import Custom
from specloom.custom.codes import IMPORT
from specloom.findings import Place, Refused
from specloom.sdk.used_names import own_attributes, used_names
from specloom.verbs.like import Moved, move

DOG = {
    "type": "object",
    "required": ["id", "state"],
    "properties": {"id": {"type": "string"}, "state": {"type": "string"}},
}
PATHS = {
    "/dogs": {"post": operation(body={"type": "object", "properties": {"name": {"type": "string"}}}, response=DOG)},
    "/dogs/{id}": {
        "get": operation(
            parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}], response=DOG
        )
    },
}
ASYNC_CLIENT = CLIENT.replace(
    "class AsyncKennel(AsyncAPIClient): ...",
    """class AsyncKennel(AsyncAPIClient):
        @cached_property
        def dogs(self) -> AsyncDogs: ...
""",
)
CARRIED = ("dogs.create_and_wait", "dogs.wait", "dogs.raw", "dogs.loud")
API = """# Dogs

Methods:

- <code title="post /dogs">client.dogs.<a href="./src/kennel/resources/dogs.py">create</a>(\\*\\*params) -> Dog</code>
- <code title="get /dogs/{id}">client.dogs.<a href="./src/kennel/resources/dogs.py">retrieve</a>(id) -> Dog</code>
"""
DOGS = """# File generated from our OpenAPI spec by Stainless.
from __future__ import annotations

import time
import typing_extensions
from typing_extensions import Literal, overload

import httpx2

from ..lib import polling
from ..types import Dog
from .._types import NOT_GIVEN, Body, NotGiven, Omit, omit
from .._utils import is_given, maybe_transform
from .._resource import SyncAPIResource, AsyncAPIResource
from .._constants import LONGEST
from .._exceptions import KennelError, DogLostError
from .._base_client import make_request_options
from ..lib.polling import Config, poll_until

_LOST = "lost"


class Dogs(SyncAPIResource):
    def create(self, *, name: str | Omit = omit) -> Dog:
        return self._post("/dogs", body=maybe_transform({"name": name}, object), cast_to=Dog)

    def retrieve(self, id: str) -> Dog:
        return self._get(f"/dogs/{id}", cast_to=Dog)

    def create_and_wait(
        self, *, name: str | Omit = omit, most: int | NotGiven = NOT_GIVEN, timeout: float | httpx2.Timeout | None = None
    ) -> Dog:
        \"\"\"Create a dog, and wait until it is home.\"\"\"
        return self.wait(self.create(name=name).id, most=most)

    @typing_extensions.deprecated("use create_and_wait")
    def wait(self, id: str, *, most: int | NotGiven = NOT_GIVEN) -> Dog:
        # A comment that stays.
        from ..lib.polling import Config as Configuration

        limit = most if is_given(most) else LONGEST
        found = poll_until(lambda: self._look(id), Configuration(limit))
        if found.state == _LOST:
            raise DogLostError(found)
        return found

    def raw(self, id: str) -> Dog:
        send, path = self._get, "/".join(("", "dogs", id))
        return send(path, options=make_request_options(extra_headers={"X-Raw": "1"}), cast_to=Dog)

    def loud(self, *, name: str, config: Config | None = None) -> Dog:
        return self._post("/dogs", body={"name": name.upper()}, cast_to=Dog)

    def _look(self, id: str) -> Dog:
        self._sleep(0)
        return self.retrieve(id)


class AsyncDogs(AsyncAPIResource):
    async def wait(self, id: str) -> Dog:
        await self._sleep(0)
        return await self.retrieve(id)
"""
FILES = {
    "__init__.py": """
        from ._client import Kennel, AsyncKennel
        from ._exceptions import KennelError, DogLostError
        from .lib.polling import Config

        __all__ = ["Kennel", "AsyncKennel", "KennelError", "DogLostError", "Config"]
    """,
    "_types.py": "class NotGiven: ...\nclass Omit: ...\nNOT_GIVEN = NotGiven()\nomit = Omit()\nBody = object\n",
    "_constants.py": "LONGEST = 3\n",
    "_exceptions.py": """
        from __future__ import annotations

        from .types import Dog

        class KennelError(Exception):
            pass

        class DogLostError(KennelError):
            dog: Dog

            def __init__(self, dog: Dog) -> None:
                self.dog = dog
                super().__init__(f"{dog.id} is lost")
    """,
    "_utils/__init__.py": "from ._utils import is_given as is_given, maybe_transform as maybe_transform\n",
    "_utils/_utils.py": "def is_given(value): ...\ndef maybe_transform(data, kind): ...\n",
    "_base_client.py": "def make_request_options(**given): ...\nclass SyncAPIClient: ...\nclass AsyncAPIClient: ...\n",
    "types/__init__.py": "from .dog import Dog as Dog\n",
    "types/dog.py": """
        # File generated from our OpenAPI spec by Stainless.
        from .._models import BaseModel

        class Dog(BaseModel):
            id: str
            state: str
    """,
    "lib/signs.py": "PAGE = 1\x0c\nSIGNS = '\u2028'\n\nfrom ..types import Dog\n\nKIND = Dog\n",
    "lib/__init__.py": "from .polling import Config as Config\n",
    "lib/polling.py": """
        from __future__ import annotations

        from typing import TYPE_CHECKING, Callable, TypeVar
        from typing_extensions import NamedTuple, override

        from ..types import Dog

        if TYPE_CHECKING:
            from .._models import Nothing

        T = TypeVar("T")

        class Config(NamedTuple):
            most: int

        def poll_until(look: Callable[[], Dog], config: Config, other: Nothing | None = None) -> Dog:
            found = look()
            for _ in range(config.most):
                if found.state != "away":
                    break
                found = look()
            return found
    """,
    "resources/dogs.py": DOGS,
}


def _move(tmp_path: Path, files: dict[str, str] | None = None, client: str = ASYNC_CLIENT) -> Moved:
    sdk = small_sdk(tmp_path, client=client, files={**FILES, **(files or {})})
    (sdk / "api.md").write_text(API, encoding="utf-8")
    return move(tmp_path, "kennel", str(describe(tmp_path, PATHS, **BEARER)), [sdk])


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Moved]:
    folder = tmp_path_factory.mktemp("carried")
    return folder, _move(folder)


@pytest.fixture
def kennel(moved: tuple[Path, Moved], monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(moved[0] / "generated"))
    yield importlib.import_module("kennel")
    for name in [name for name in sys.modules if name.partition(".")[0] == "kennel"]:
        del sys.modules[name]


def _answer(server: Loopback, *states: str) -> None:
    for state in states:
        server.answer({"id": "rex", "state": state})


def test_a_report_lists_what_was_copied(moved: tuple[Path, Moved]) -> None:
    report = moved[1].report
    assert report.carried == CARRIED
    assert not report.rows
    assert "copied into custom/, to read before you publish: dogs.create_and_wait" in "\n".join(report.summary())
    assert "`dogs.create_and_wait`" in report.text(".md")


def test_carried_methods_run(kennel: Any) -> None:
    with serving() as server:
        _answer(server, "away", "away", "home")
        client = kennel.Kennel(api_key="k", base_url=server.url)
        with pytest.warns(DeprecationWarning, match="use create_and_wait"):
            assert client.dogs.create_and_wait(name="Rex").state == "home"
        assert [(each.method, each.path) for each in server.asked] == [("POST", "/dogs"), *[("GET", "/dogs/rex")] * 2]
        assert server.asked[0].json == {"name": "Rex"}


def test_a_request_of_their_own_is_sent(kennel: Any) -> None:
    with serving() as server:
        _answer(server, "home")
        assert kennel.Kennel(api_key="k", base_url=server.url).dogs.raw("rex").id == "rex"
        assert server.asked[0].headers["x-raw"] == "1"


def test_a_method_around_an_operation_sends_it(kennel: Any) -> None:
    with serving() as server:
        _answer(server, "home")
        assert kennel.Kennel(api_key="k", base_url=server.url).dogs.loud(name="rex").id == "rex"
        assert server.asked[0].json == {"name": "REX"}


def test_carried_exceptions_are_raised(kennel: Any) -> None:
    with serving() as server, pytest.warns(DeprecationWarning):
        _answer(server, "lost")
        client = kennel.Kennel(api_key="k", base_url=server.url)
        with pytest.raises(kennel.DogLostError, match="rex is lost") as caught:
            client.dogs.wait("rex")
    assert isinstance(caught.value, kennel.KennelError) and caught.value.dog.state == "lost"
    assert importlib.import_module("kennel._exceptions").DogLostError is kennel.DogLostError


def test_carried_async_methods_run(kennel: Any) -> None:
    async def wait(url: str) -> Any:
        async with kennel.AsyncKennel(api_key="k", base_url=url) as client:
            return await client.dogs.wait("rex")

    with serving() as server:
        _answer(server, "home")
        assert asyncio.run(wait(server.url)).state == "home"


def test_modules_keep_their_import_paths(kennel: Any) -> None:
    polling = importlib.import_module("kennel.lib.polling")
    assert importlib.import_module("kennel.lib").Config is polling.Config is kennel.Config
    assert importlib.import_module("kennel.resources.dogs").Dogs is type(kennel.Kennel(api_key="k").dogs)


def test_lines_are_those_of_python(kennel: Any) -> None:
    signs = importlib.import_module("kennel.lib.signs")
    assert signs.SIGNS == "\u2028" and signs.KIND is importlib.import_module("kennel.types").Dog


def test_source_is_kept_as_it_is(moved: tuple[Path, Moved]) -> None:
    text = (moved[0] / "specs" / "kennel" / "custom" / "resources" / "dogs.py").read_text(encoding="utf-8")
    assert "        # A comment that stays.\n" in text
    assert "import httpx as httpx2" in text
    assert "from ...custom.lib.polling import Config as Configuration" in text


def test_a_package_with_carried_code_passes_type_checkers(moved: tuple[Path, Moved]) -> None:
    folders, search = [moved[0] / "generated" / "kennel"], [moved[0] / "generated"]
    for verdict in (mypy(folders, search=search), pyright(folders, search=search)):
        assert verdict.clean, str(verdict)


NOT_CARRIED = {
    "pydantic": (
        "from pydantic import BaseModel\n\nclass Leash(BaseModel): ...\n",
        "Leash",
        "it needs `pydantic`, which the package does not require",
    ),
    "record": (
        "from .._models import BaseModel\n\nclass Leash(BaseModel): ...\n",
        "Leash",
        "it needs `BaseModel` of pydantic",
    ),
    "hook": (
        "from .._base_client import SyncAPIClient\n\nclass Leash(SyncAPIClient):\n    def _prepare(self): ...\n",
        "Leash",
        "it overrides `SyncAPIClient._prepare`, which only the SDK has",
    ),
    "by name": (
        "import kennel.types\n\nLeash = kennel.types.Dog\n",
        "Leash",
        "it needs `kennel`, which the package does not require",
    ),
    "machinery": (
        "from .._models import construct\n\nLeash = construct\n",
        "Leash",
        "it needs `_models.construct`, which only the SDK has",
    ),
}


@pytest.mark.parametrize(("text", "name", "why"), NOT_CARRIED.values(), ids=NOT_CARRIED)
def test_what_is_not_carried_over_says_why(text: str, name: str, why: str, tmp_path: Path) -> None:
    root = f"from ._client import Kennel, AsyncKennel\nfrom .lib.leash import {name}\n\n__all__ = ['Kennel', 'AsyncKennel', '{name}']\n"
    base = "class SyncAPIClient:\n    def _prepare(self): ...\nclass AsyncAPIClient: ...\ndef make_request_options(**given): ...\n"
    files = {
        "lib/leash.py": text,
        "__init__.py": root,
        "_base_client.py": base,
        "resources/dogs.py": DOGS.replace("from .._exceptions import KennelError, DogLostError\n", "").replace(
            "raise DogLostError(found)", "raise KeyError"
        ),
    }
    report = _move(tmp_path, files).report
    rows = {row.name: row.why for row in report.rows}
    assert rows[name] == f"hand-written in the SDK, and not carried over: {why} (lib.leash)"
    assert report.carried == CARRIED


def test_methods_of_the_client_are_left_to_write(tmp_path: Path) -> None:
    report = _move(
        tmp_path,
        client=ASYNC_CLIENT.replace(
            "    class AsyncKennel", "        def whistle(self) -> str: ...\n\n    class AsyncKennel"
        ),
    ).report
    assert [row.name for row in report.rows] == ["whistle"]


def test_a_resource_that_is_hand_written_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sub = "from ..lib.tools import Tools, AsyncTools\n"
    tools = """
        from .._resource import SyncAPIResource, AsyncAPIResource

        class Tools(SyncAPIResource):
            def leash(self) -> str:
                return f"of {self._client.api_key}"

        class AsyncTools(AsyncAPIResource):
            async def leash(self) -> str:
                return "async"
    """
    client = ASYNC_CLIENT.replace(
        "import Dogs, AsyncDogs", "import Dogs, AsyncDogs\n    from .lib.tools import Tools, AsyncTools"
    )
    for prefix in ("", "Async"):
        client = client.replace(
            f"        def dogs(self) -> {prefix}Dogs: ...",
            f"        def dogs(self) -> {prefix}Dogs: ...\n\n        @cached_property\n        def tools(self) -> {prefix}Tools: ...",
        )
    files = {
        "lib/tools.py": tools,
        "_resource.py": "class SyncAPIResource: ...\nclass AsyncAPIResource: ...\n",
        "tools.py": sub,
    }
    report = _move(tmp_path, files, client).report
    assert "tools.leash" in report.carried and not [row for row in report.rows if row.subject == "method"]
    monkeypatch.syspath_prepend(str(tmp_path / "generated"))
    kennel: Any = importlib.import_module("kennel")
    assert kennel.Kennel(api_key="k").tools.leash() == "of k"
    assert asyncio.run(kennel.AsyncKennel(api_key="k").tools.leash()) == "async"
    made = importlib.import_module("kennel.lib.tools").Tools(kennel.Kennel(api_key="j"))
    assert made.leash() == "of j"
    for name in [name for name in sys.modules if name.partition(".")[0] == "kennel"]:
        del sys.modules[name]


@pytest.mark.parametrize("placed", [True, False])
def test_what_the_generator_refuses_stays_behind(placed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "specs" / "kennel" / "custom" / "lib" / "bad.py"

    def refuse(modules: Custom, files: Mapping[str, str]) -> None:
        if "lib/bad.py" in modules.modules:
            place = Place(str(bad), 1, 1) if placed else None
            raise Refused(IMPORT.found("it is bad", place=place))

    monkeypatch.setattr(custom, "check_imports", refuse)
    report = _move(tmp_path, {"lib/bad.py": "BAD = 1\n"}).report
    assert not bad.exists()
    why = "hand-written in the SDK, and not carried over: the generator refuses it: it is bad"
    reasons = {row.name: row.why for row in report.rows if row.subject == "method"}
    by_hand, around = why, why.replace("in the SDK", "around dogs.create, which sends the same operation")
    behind = {name: around if name == "dogs.loud" else by_hand for name in CARRIED}
    assert (report.carried, reasons) == ((CARRIED, {}) if placed else ((), behind))


@pytest.mark.parametrize(
    ("code", "needed", "annotated"),
    [
        ("def f(x: A = b) -> C:\n    y = d(x)\n    return y", {"b", "d"}, {"A", "C"}),
        (
            "class K(Base):\n    x: 'Quoted[Inner]' = one\n    def m(self): return self.z",
            {"Base", "one"},
            {"Quoted", "Inner"},
        ),
        ("def f():\n    from .x import y as z\n    return z(lambda a: a + e)", {"e"}, set[str]()),
        ("try:\n    f()\nexcept E as error:\n    g(error)", {"f", "E", "g"}, set[str]()),
        ("@mark\nasync def f(*a: T, **k: U): return [i for i in a]", {"mark"}, {"T", "U"}),
    ],
)
def test_used_names(code: str, needed: set[str], annotated: set[str]) -> None:
    found = used_names(*ast.parse(code).body)
    assert (set(found.needed), set(found.annotated)) == (needed, annotated)


def test_own_attributes() -> None:
    assert own_attributes(ast.parse("def f(self): return self.a.b(self._c, x.d)")) == {"a", "_c"}
