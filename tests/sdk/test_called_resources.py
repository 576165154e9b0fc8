"""An SDK whose client returns a resource with options bound, `client.kennel("north").open()`, and has another method."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.sdk.small import BEARER, describe, operation, small_sdk
from tests.support.checkers import mypy, pyright
from tests.support.loopback import serving

from specloom.verbs.like import Moved, move

_CLIENT = """
    from ._base_client import SyncAPIClient, AsyncAPIClient
    from .lib.kennel import Kennel, AsyncKennel
    from .pagination import SyncKennelPage, AsyncKennelPage
    from .types import Dog

    class Dogs(SyncAPIClient):
        default_kennel: str | None

        def __init__(self, *, api_key: str | None = None, default_kennel: str | None = None, base_url: str | None = None) -> None:
            self.api_key = api_key
            self.default_kennel = default_kennel

        def kennel(self, name: str) -> Kennel:
            \"\"\"One kennel.\"\"\"
            return Kennel(self.with_options(default_kennel=name))

        @property
        def auth_headers(self) -> dict[str, str]:
            return {"Authorization": f"Bearer {self.api_key}"}

        def kennels(self, *, cursor: str | Omit = omit) -> SyncKennelPage[Dog]:
            return self.get_api_list(
                "/kennels",
                page=SyncKennelPage[Dog],
                options=make_request_options(query=maybe_transform({"cursor": cursor}, object)),
                model=Dog,
            )

        def _get_default_kennel_path_param(self) -> str: ...

    class AsyncDogs(AsyncAPIClient):
        def kennel(self, name: str) -> AsyncKennel:
            return AsyncKennel(self.with_options(default_kennel=name))
"""
_RESOURCE = """
    # File generated from our OpenAPI spec by Stainless.
    from .._resource import SyncAPIResource, AsyncAPIResource
    from ..types import Dog

    class KennelsResource(SyncAPIResource):
        def inspect(self, *, kennel: str | None = None) -> Dog:
            if kennel is None:
                kennel = self._client._get_default_kennel_path_param()
            return self._post(f"/kennels/{kennel}", cast_to=Dog)

        def is_home(self) -> bool:
            return self.inspect().state == "home"

    class AsyncKennelsResource(AsyncAPIResource):
        async def inspect(self, *, kennel: str | None = None) -> Dog:
            if kennel is None:
                kennel = self._client._get_default_kennel_path_param()
            return await self._post(f"/kennels/{kennel}", cast_to=Dog)

        async def is_home(self) -> bool:
            return (await self.inspect()).state == "home"
"""
_FILES = {
    "__init__.py": "from ._client import Dogs, AsyncDogs\n",
    "_base_client.py": "class SyncAPIClient: ...\nclass AsyncAPIClient: ...\ndef make_request_options(**given): ...\n",
    "types/__init__.py": "from .dog import Dog as Dog\n",
    "types/dog.py": "# File generated from our OpenAPI spec by Stainless.\nfrom .._models import BaseModel\n\nclass Dog(BaseModel):\n    id: str\n    state: str\n",
    "pagination.py": """
        from ._base_client import BaseSyncPage, BaseAsyncPage, PageInfo

        class SyncKennelPage(BaseSyncPage[_T]):
            dogs: List[_T]
            next: Optional[str] = None

            def _get_page_items(self) -> List[_T]:
                return self.dogs

            def next_page_info(self) -> Optional[PageInfo]:
                next = self.next
                if not next:
                    return None
                return PageInfo(params={"cursor": next})

        class AsyncKennelPage(BaseAsyncPage[_T]):
            dogs: List[_T]
            next: Optional[str] = None
    """,
    "resources/kennels.py": _RESOURCE,
    "lib/__init__.py": "",
    "lib/kennel.py": """
        from ..resources import kennels

        class Named:
            @property
            def id(self) -> str:
                return self._client.default_kennel

        class Kennel(kennels.KennelsResource, Named): ...
        class AsyncKennel(kennels.AsyncKennelsResource, Named): ...
    """,
}
_LINK = '<a href="./src/kennel/resources/kennels.py">'
_API = f"""# Kennels

- <code title="get /kennels">client.{_LINK}kennels</a>(\\*\\*params) -> SyncKennelPage[Dog]</code>
- <code title="post /kennels/{{kennel}}">client.kennels.{_LINK}inspect</a>(\\*, kennel) -> Dog</code>
"""
_DOG = {
    "type": "object",
    "required": ["id", "state"],
    "properties": {"id": {"type": "string"}, "state": {"type": "string"}},
}
_PAGE = {
    "type": "object",
    "required": ["dogs"],
    "properties": {
        "dogs": {"type": "array", "items": {"$ref": "#/components/schemas/Dog"}},
        "next": {"type": "string"},
    },
}
_REST = {**BEARER, "components": {**BEARER["components"], "schemas": {"Dog": _DOG}}}
_PATHS = {
    "/kennels": {
        "get": operation(parameters=[{"name": "cursor", "in": "query", "schema": {"type": "string"}}], response=_PAGE)
    },
    "/kennels/{kennel}": {
        "post": operation(
            parameters=[{"name": "kennel", "in": "path", "required": True, "schema": {"type": "string"}}],
            response={"$ref": "#/components/schemas/Dog"},
        )
    },
}


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Moved]:
    folder = tmp_path_factory.mktemp("called")
    sdk = small_sdk(folder, client=_CLIENT, files=_FILES)
    (sdk / "api.md").write_text(_API, encoding="utf-8")
    return folder, move(folder, "kennel", str(describe(folder, _PATHS, **_REST)), [sdk])


@pytest.fixture
def kennel(moved: tuple[Path, Moved], monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(moved[0] / "generated"))
    yield importlib.import_module("kennel")
    for name in [name for name in sys.modules if name.partition(".")[0] == "kennel"]:
        del sys.modules[name]


def test_all_methods_are_found_where_users_call_them(moved: tuple[Path, Moved]) -> None:
    rows = [row for row in moved[1].report.rows if row.subject in ("method", "argument")]
    assert not rows
    assert moved[1].report.carried == ("kennel.is_home",)


def test_a_called_resource_sends_with_what_it_was_called_with(kennel: Any) -> None:
    with serving() as server:
        for _ in range(4):
            server.answer({"id": "rex", "state": "home"})
        client = kennel.Dogs(api_key="k", base_url=server.url, default_kennel="south")
        north = client.kennel("north")
        assert north.inspect().id == "rex"
        assert north.is_home()
        assert client.kennel.inspect().id == "rex"
        assert client.with_raw_response.kennel("east").inspect().parse().id == "rex"
        assert [each.path for each in server.asked] == [
            f"/kennels/{name}" for name in ("north", "north", "south", "east")
        ]
        assert north.id == "north" and client.default_kennel == "south"


def test_an_asynchronous_resource_is_called_without_await(kennel: Any) -> None:
    async def is_home(url: str) -> bool:
        async with kennel.AsyncDogs(api_key="k", base_url=url) as client:
            found: bool = await client.kennel("north").is_home()
            return found

    with serving() as server:
        server.answer({"id": "rex", "state": "away"})
        assert not asyncio.run(is_home(server.url))
        assert server.asked[0].path == "/kennels/north"


def test_a_method_of_the_client_reads_pages(kennel: Any) -> None:
    with serving() as server:
        server.answer({"dogs": [{"id": "rex", "state": "home"}], "next": "2"})
        server.answer({"dogs": [{"id": "fido", "state": "home"}]})
        client = kennel.Dogs(api_key="k", base_url=server.url)
        assert [dog.id for dog in client.kennels()] == ["rex", "fido"]
        assert [each.target for each in server.asked] == ["/kennels", "/kennels?cursor=2"]


def test_the_package_passes_type_checkers(moved: tuple[Path, Moved]) -> None:
    folders, search = [moved[0] / "generated" / "kennel"], [moved[0] / "generated"]
    for verdict in (mypy(folders, search=search), pyright(folders, search=search)):
        assert verdict.clean, str(verdict)
