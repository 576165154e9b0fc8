from typing import Generic, List, Optional, TypeVar

from ._base_client import BasePage, BaseAsyncPage, BaseSyncPage, PageInfo

_T = TypeVar("_T")


class SyncCursorPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    next_cursor: Optional[str] = None

    def _get_page_items(self) -> List[_T]:
        data = self.data
        if not data:
            return []
        return data

    def next_page_info(self) -> Optional[PageInfo]:
        next_cursor = self.next_cursor
        if not next_cursor:
            return None
        return PageInfo(params={"cursor": next_cursor})


class AsyncCursorPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
