"""Requests that no method covers, as operations: what `get`, `post`, ... of a client were given. Sends nothing."""

from __future__ import annotations

import uuid
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..operation import Operation, StreamOperation
from .options import call_options
from .querystring import Querystring
from .stream_types import item_type

_UNNAMED = "upload"
"""File name of content that has none, as httpx gives it."""


def plan_call(
    method: str,
    path: str,
    item: Any,
    body: Any,
    content: Any,
    files: Any,
    options: Mapping[str, Any],
    *,
    stream: bool,
    stream_cls: Any = None,
    schemes: Iterable[str] = (),
    idempotency_header: str | None = None,
) -> tuple[Operation[Any], Any, dict[str, Any]]:
    """Operation, body and options of a request that no method covers.

    Args:
        item: Type of an item of a stream, unless `stream_cls` says it: `Stream[Chunk]`.
        schemes: Names of the client's security schemes, of which `security` of the options chooses.
        idempotency_header: Header with a key that is the same in all attempts; none is sent with GET.
    """
    chosen = call_options(options)
    security = _security(chosen.pop("security", None), schemes)
    if isinstance(body, bytes):
        message = (
            "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
            "Please pass raw bytes via the `content` parameter instead."
        )
        warnings.warn(message, DeprecationWarning, stacklevel=4)
        body, content = None, body
    headers: Mapping[str, Any] = chosen.get("extra_headers") or {}
    media_type = next((str(value) for name, value in headers.items() if name.lower() == "content-type"), "")
    if content is not None:
        body, media_type = content, media_type or "application/octet-stream"
    elif files:
        body = {**_fields(body), **_grouped(_named(files))}
        media_type = media_type or "multipart/form-data"
    said = media_type or "application/json"
    keyed = None if method == "GET" else idempotency_header
    if keyed is not None:
        chosen["idempotency_key"] = chosen.get("idempotency_key") or f"stainless-python-retry-{uuid.uuid4()}"
    if stream:
        item = item if stream_cls is None else item_type(stream_cls)
        streamed: StreamOperation[Any] = StreamOperation(method, path, item=item, content_type=said, security=security)
        return streamed, body, chosen
    operation: Operation[Any] = Operation(
        method,
        path,
        response=object,
        content_type=said,
        accept="application/json",
        security=security,
        idempotency_header=keyed,
    )
    return operation, body, chosen


def _security(asked: Mapping[str, bool] | None, schemes: Iterable[str]) -> tuple[tuple[str, ...], ...] | None:
    """The first scheme that is asked for, by a name that differs in case and underscores only; None for the usual ones."""
    wanted = {_letters(name) for name, used in (asked or {}).items() if used}
    return next((((name,),) for name in schemes if _letters(name) in wanted), None)


def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _fields(body: Any) -> dict[str, list[str]]:
    """The properties that are sent with files: `a[]` for an item of a list, `a[b]` for a property of an object."""
    return _grouped(Querystring().stringify_items(body or {}, array_format="brackets"))


def _named(files: Any) -> Iterable[tuple[str, Any]]:
    pairs = cast("Iterable[tuple[str, Any]]", files.items() if isinstance(files, Mapping) else files)  # pyright: ignore[reportUnknownMemberType]  # of any mapping
    for name, content in pairs:
        unnamed = not isinstance(content, tuple) and not hasattr(content, "name")
        yield name, (_UNNAMED, content) if unnamed else content


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    made: dict[str, list[Any]] = {}
    for name, value in pairs:
        made.setdefault(name, []).append(value)
    return made
