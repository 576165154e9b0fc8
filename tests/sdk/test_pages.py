"""Pagination classes of an SDK: what `--like` writes to `[[pages]]`."""

from __future__ import annotations

import textwrap
from pathlib import Path

from tests.sdk.small import describe, moved, operation, small_sdk

from specloom.sdk.modules import Modules
from specloom.sdk.pages import page_classes
from specloom.sdk.sdk import PageClass

LISTING = """
def list(self, *, cursor: str = "") -> SyncCursorPage[Dog]:
    return self._get_api_list("/dogs", page=SyncCursorPage[Dog], options={"query": {"cursor": cursor}}, model=Dog)
"""
PAGES = """
    from typing import Generic, List, Optional, TypeVar
    from pydantic import Field as FieldInfo
    from ._base_client import BasePage, BaseSyncPage, PageInfo
    from ._models import BaseModel

    _T = TypeVar("_T")

    class Info(BaseModel):
        next_cursor: Optional[str] = FieldInfo(alias="nextCursor", default=None)

    class SyncCursorPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
        all_items: List[_T] = FieldInfo(alias="allItems")
        page_info: Optional[Info] = FieldInfo(alias="pageInfo", default=None)

        def _get_page_items(self):
            return self.all_items

        def next_page_info(self):
            if self.page_info is None:
                return None
            return PageInfo(params={"cursor": self.page_info.next_cursor})
"""


def test_properties_of_a_page_have_their_names_on_the_wire(tmp_path: Path) -> None:
    text = {"type": "string"}
    page = {
        "type": "object",
        "properties": {
            "allItems": {"type": "array", "items": {"type": "object", "properties": {"id": text}}},
            "pageInfo": {"type": "object", "properties": {"nextCursor": text}},
        },
    }
    cursor = {"name": "cursor", "in": "query", "schema": text}
    paths = {"/dogs": {"get": operation(parameters=[cursor], response=page)}}
    dogs = f"from ..pagination import SyncCursorPage\n\nclass Dogs(SyncAPIResource):\n{'    '.join(LISTING.splitlines(keepends=True))}"
    sdk = small_sdk(tmp_path, files={"pagination.py": PAGES, "resources/dogs.py": dogs})
    assert moved(sdk, describe(tmp_path, paths)).settings["pages"] == [
        {
            "kind": "cursor",
            "param": "cursor",
            "items": "allItems",
            "next": "pageInfo.nextCursor",
            "operations": ["GET /dogs"],
        }
    ]


def body_of(text: str) -> PageClass:
    """The page class whose `next_page_info` has this body."""
    written = textwrap.indent(textwrap.dedent(text), "        ")
    head = "class SyncPage(BaseSyncPage[_T]):\n    def next_page_info(self):\n"
    return page_classes(Modules("kennel", {"pagination.py": head + written}, "kennel"))["SyncPage"]


def test_what_is_sent_is_followed_to_what_it_is_computed_from() -> None:
    """A name such as `current_count` says nothing: a cursor would have asked for the same page again."""
    from_the_page = """
        offset = self.offset
        length = len(self._get_page_items())
        current_count = offset + length
        total_count = self.total_count
        if current_count < total_count:
            return PageInfo(params={"offset": current_count})
    """
    from_the_request = """
        start = self._options.params.get("start") or 0
        length = len(self._get_page_items())
        return PageInfo(params={"start": start + length})
    """
    by_number = """
        current_page = self.meta.page
        if current_page >= self.meta.total_pages:
            return None
        return PageInfo(params={"page": current_page + 1})
    """
    by_cursor = """
        if self.done is True:
            return None
        cursor = None
        if self.meta is not None:
            cursor = self.meta.iterator
        return PageInfo(json={"iterator": cast(str, cursor)})
    """
    offset, start, page, cursor = map(body_of, (from_the_page, from_the_request, by_number, by_cursor))
    assert (offset.kind, offset.param, offset.total, offset.next) == ("offset", "offset", ("total_count",), ())
    assert (start.kind, start.param, start.total) == ("offset", "start", ())
    assert (page.kind, page.param, page.total) == ("page", "page", ("meta", "total_pages"))
    assert (cursor.kind, cursor.param, cursor.next) == ("cursor", "iterator", ("meta", "iterator"))
    assert cursor.done == ("done",)


def test_of_two_directions_the_usual_one_is_taken() -> None:
    both = body_of(
        """
        is_forwards = not self._options.params.get("before", False)
        if is_forwards:
            item = cast(Any, self.data[-1])
            return PageInfo(params={"after": item.id})
        else:
            item = cast(Any, self.data[0])
            return PageInfo(params={"before": item.id})
        """
    )
    assert (both.kind, both.param, both.next, both.next_is_item) == ("cursor", "after", ("id",), True)
