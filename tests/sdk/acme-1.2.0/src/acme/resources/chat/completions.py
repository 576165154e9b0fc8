from __future__ import annotations

from typing import Iterable
from typing_extensions import Literal, overload

from ..._resource import SyncAPIResource
from ..._streaming import Stream
from ..._types import Omit, omit
from ..._utils import maybe_transform, required_args
from ...types.chat import completion_create_params
from ...types.chat.completion import Completion
from ...types.chat.completion_chunk import CompletionChunk
from ...types.chat.message_param import MessageParam


class CompletionsResource(SyncAPIResource):
    @overload
    def create(self, *, messages: Iterable[MessageParam], stream: Literal[False] | Omit = omit) -> Completion: ...

    @overload
    def create(self, *, messages: Iterable[MessageParam], stream: Literal[True]) -> Stream[CompletionChunk]: ...

    @required_args(["messages"], ["messages", "stream"])
    def create(
        self, *, messages: Iterable[MessageParam], stream: bool | Omit = omit
    ) -> Completion | Stream[CompletionChunk]:
        return self._post(
            "/chat/completions",
            body=maybe_transform(
                {"messages": messages, "stream": stream},
                completion_create_params.CompletionCreateParamsStreaming
                if stream
                else completion_create_params.CompletionCreateParamsNonStreaming,
            ),
            cast_to=Completion,
            stream=stream or False,
            stream_cls=Stream[CompletionChunk],
        )
