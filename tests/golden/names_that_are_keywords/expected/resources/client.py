"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions

_IMPORT: Operation[Words] = Operation("POST", "/import", response=Words)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def import_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        def_: int | None = None,
        list: Sequence[str] | None = None,
        str: str | None = None,
        dict: Mapping[str, str] | None = None,
        type: str | None = None,
        body_self_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        to_dict: str | None = None,
        dict_: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words: ...
    @overload
    def import_(
        self,
        body: Words,
        *,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words: ...
    def import_(
        self,
        body: Words | None = None,
        *,
        class_: str = REQUIRED,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        def_: int | None = None,
        list: Sequence[str] | None = None,
        str: str | None = None,
        dict: Mapping[str, str] | None = None,
        type: str | None = None,
        body_self_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        to_dict: str | None = None,
        dict_: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words:
        """`POST /import`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _IMPORT,
            Arguments(
                options,
                query={
                    "from": from_,
                    "self": self_,
                    "None": none,
                    "list": query_list,
                    "timeout": timeout_,
                    "options": options_,
                },
                whole=body,
                body={
                    "class": class_,
                    "def": def_,
                    "list": list,
                    "str": str,
                    "dict": dict,
                    "type": type,
                    "self": body_self_,
                    "__init__": init,
                    "_private": private,
                    "to_dict": to_dict,
                    "__dict__": dict_,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    @overload
    async def import_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        def_: int | None = None,
        list: Sequence[str] | None = None,
        str: str | None = None,
        dict: Mapping[str, str] | None = None,
        type: str | None = None,
        body_self_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        to_dict: str | None = None,
        dict_: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words: ...
    @overload
    async def import_(
        self,
        body: Words,
        *,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words: ...
    async def import_(
        self,
        body: Words | None = None,
        *,
        class_: str = REQUIRED,
        from_: str | None = None,
        self_: str | None = None,
        none: str | None = None,
        query_list: Sequence[str] | None = None,
        timeout_: int | None = None,
        options_: int | None = None,
        def_: int | None = None,
        list: Sequence[str] | None = None,
        str: str | None = None,
        dict: Mapping[str, str] | None = None,
        type: str | None = None,
        body_self_: str | None = None,
        init: str | None = None,
        private: str | None = None,
        to_dict: str | None = None,
        dict_: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Words:
        """`POST /import`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _IMPORT,
            Arguments(
                options,
                query={
                    "from": from_,
                    "self": self_,
                    "None": none,
                    "list": query_list,
                    "timeout": timeout_,
                    "options": options_,
                },
                whole=body,
                body={
                    "class": class_,
                    "def": def_,
                    "list": list,
                    "str": str,
                    "dict": dict,
                    "type": type,
                    "self": body_self_,
                    "__init__": init,
                    "_private": private,
                    "to_dict": to_dict,
                    "__dict__": dict_,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.import_ = raw(client.import_)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.import_ = opened(client.import_)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.import_ = async_raw(client.import_)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.import_ = async_opened(client.import_)
