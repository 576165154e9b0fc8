"""Pagination classes of an SDK: what `--like` writes to `[[pages]]`."""

from __future__ import annotations

from pathlib import Path

from tests.sdk.small import describe, moved, operation, small_sdk

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
