"""Converts a response to the type that a caller names in `cast_to=` or `parse(to=...)`. Does not send requests."""

from __future__ import annotations

import typing
from typing import Any

import httpx

from ..decode import decoder
from ..errors import ResponseDecodeError
from ..expressions import is_record
from ..json_text import parse
from ..response_decoding import is_json
from .records import BaseModel


def _true(text: str) -> bool:
    return text.lower() == "true"


_SCALARS: dict[Any, Any] = {int: int, float: float, bool: _true, str: str}


def cast_response(response: httpx.Response, to: Any) -> Any:
    """A read response as a value of `to`: a model, `dict`, `list`, a union, `str`, `bytes`, a number, or `httpx.Response`.

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
        if issubclass(origin, httpx.Response):
            return response
    return _data(response, to)


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
    if issubclass(origin, httpx.Response) and to is not httpx.Response:
        raise ValueError("Subclasses of httpx.Response cannot be passed to `cast_to`")


def _data(response: httpx.Response, to: Any) -> Any:
    media_type = response.headers.get("content-type", "*").partition(";")[0].strip().lower()
    known = is_json(media_type) or media_type == "*" or media_type.endswith("json")
    if not known and not is_record(to):
        return response.text
    try:
        data = parse(response.content)
    except ValueError as error:
        if not known:
            return response.text
        raise ResponseDecodeError(
            f"the body is not JSON: {error}",
            status_code=response.status_code,
            headers=dict(response.headers),
            content=response.content,
        ) from None
    decode = None if to is BaseModel else decoder(to)
    return data if decode is None else decode(data)
