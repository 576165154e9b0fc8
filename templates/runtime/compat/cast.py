"""Converts a response to the type that a caller names in `cast_to=` or `parse(to=...)`. Does not send requests."""

from __future__ import annotations

import sys
import typing
from collections.abc import Sequence
from typing import Any

import httpx

from ..decode import decoder
from ..errors import APIResponseValidationError, ResponseDecodeError
from ..expressions import is_record, is_union
from ..json_text import parse
from ..pydantic_types import invalid
from ..response_decoding import is_json
from ..verify import Mismatch, check, unknown_members
from .records import BaseModel


def _true(text: str) -> bool:
    return text.lower() == "true"


_SCALARS: dict[Any, Any] = {int: int, float: float, bool: _true, str: str}


def cast_response(response: httpx.Response, to: Any, *, strict: bool = False) -> Any:
    """A read response as a value of `to`: a model, `dict`, `list`, a union, `str`, `bytes`, a number, or `httpx.Response`.

    Args:
        strict: Whether a body that is not what `to` says is an error.

    Raises:
        TypeError: `to` is a pydantic model.
        ValueError: `to` is a subclass of `httpx.Response`.
        ResponseDecodeError: A model was asked for, and the body is not JSON.
    """
    to = bare(to)
    origin = typing.get_origin(to) or to
    if to is None or to is type(None):
        return None
    if to in _SCALARS:
        return _SCALARS[to](response.text)
    if to is bytes:
        return response.content
    if isinstance(origin, type):
        _check_class(origin, to)
        if _is_response(origin):
            return response if isinstance(response, origin) else _response_of(origin, response)
    return _data(response, to, strict)


def bare(to: Any) -> Any:
    """`to` without the metadata of `Annotated` and without the name of a `type` statement."""
    while True:
        if hasattr(to, "__value__"):
            to = to.__value__
        elif hasattr(to, "__metadata__"):
            to = typing.get_args(to)[0]
        else:
            return to


def _check_class(origin: type, to: Any) -> None:
    if hasattr(origin, "model_validate") and not is_record(origin) and hasattr(origin, "__pydantic_fields__"):
        package = __name__.partition("._runtime")[0]
        raise TypeError(f"Pydantic models must subclass our base model type, e.g. `from {package} import BaseModel`")
    if _is_response(origin) and any(map(_is_response, origin.__bases__)):
        raise ValueError("Subclasses of httpx.Response cannot be passed to `cast_to`")


def _is_response(origin: type) -> bool:
    """Whether a class is `httpx.Response`, or that of a library with its interface."""
    return hasattr(origin, "raise_for_status") and hasattr(origin, "iter_raw")


def _response_of(kind: Any, response: httpx.Response) -> Any:
    """The same response in the class of another library, to which its request belongs as well."""
    # The body is decoded already.
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _OF_ENCODING]
    request = request_of(kind, response.request)
    return kind(response.status_code, headers=headers, content=response.content, request=request)


def request_of(kind: type, sent: Any) -> Any:
    """A request in the class of the library that has the class `kind` of responses."""
    library: Any = sys.modules[kind.__module__.partition(".")[0]]
    if isinstance(sent, library.Request):
        return sent
    return library.Request(sent.method, str(sent.url), headers=sent.headers.raw)


_OF_ENCODING = (b"content-encoding", b"content-length", b"transfer-encoding")


def _data(response: httpx.Response, to: Any, strict: bool) -> Any:
    media_type = response.headers.get("content-type", "*").partition(";")[0].strip().lower()
    known = is_json(media_type) or media_type == "*" or media_type.endswith("json")
    if not known and not is_record(to) and not is_union(to):
        return response.text
    try:
        data = parse(response.content)
    except ValueError as error:
        if strict:
            raise APIResponseValidationError(f"the body is not JSON: {error}") from None
        if not known:
            return response.text
        raise ResponseDecodeError(
            f"the body is not JSON: {error}",
            status_code=response.status_code,
            headers=dict(response.headers),
            content=response.content,
        ) from None
    chosen = _member(to, data) if is_union(to) else to
    mismatches = check(chosen, data) if strict and is_record(chosen) else []
    if mismatches:
        said = f"the body is not a {chosen.__name__}: {mismatches[0]}"
        raise APIResponseValidationError(said, mismatches) from _cause(chosen, mismatches, data)
    decode = None if chosen is BaseModel else decoder(chosen)
    return data if decode is None else decode(data)


def _cause(expression: Any, mismatches: Sequence[Mismatch], data: Any) -> Exception | None:
    """The error of pydantic that an SDK has as the cause; None where nobody imported pydantic, who could look for it."""
    return invalid(expression, mismatches, data) if "pydantic" in sys.modules else None


def _member(union: Any, data: Any) -> Any:
    """The member of a union that fits data and knows most of its properties; the union itself if none of its records fits."""
    fitting = [each for each in typing.get_args(union) if is_record(each) and not check(each, data)]
    return min(fitting, key=lambda each: len(unknown_members(each, data)), default=union)
