from __future__ import annotations

from ..._compat import cached_property
from ..._resource import AsyncAPIResource, SyncAPIResource
from .completions import CompletionsResource


class ChatResource(SyncAPIResource):
    @cached_property
    def completions(self) -> CompletionsResource:
        return CompletionsResource(self)

    @cached_property
    def with_raw_response(self) -> object: ...


class AsyncChatResource(AsyncAPIResource): ...
