"""Clients from the records of a model registry. Reads fields of records; fetches none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from .auth import ApiKey, Scheme
from .client_state import ClientState
from .errors import APIError


@attrs.frozen(eq=False, repr=False)
class RegistryRecordPaths:
    """Where a record holds the values that a client needs; a path is a sequence of field names joined by dots.

    Attributes:
        places: `host`, `scheme`, `port`, `base_path`, `header`, `prefix`, `space`, `keys`, `model` -> place.
        paths: Described path -> place of the path that takes its place.
    """

    places: Mapping[str, str]
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])


def registered(state: ClientState, record: object, registry: RegistryRecordPaths) -> ClientState:
    """The client state with the server, paths and key that a record names; everything else is unchanged.

    Args:
        record: A mapping, or a record of this or another package.

    Raises:
        APIError: The record names no host.
    """
    found = {name: _at(record, place) for name, place in registry.places.items()}
    if not isinstance(found.get("host"), str):
        raise APIError(f"the registry's record names no host: {registry.places.get('host', 'host')} is not there")
    paths = {path: value for path, place in registry.paths.items() if isinstance(value := _at(record, place), str)}
    model = found.get("model")
    state = attrs.evolve(
        state,
        base_url=_base_url(state.base_url, found),
        fixed=True,
        settings=state.settings.changed({"paths": {**state.settings.paths, **paths}}),
        model=model if isinstance(model, str) else None,
    )
    key = _key(found)
    return state if key is None else _with_key(state, key)


def _at(record: object, place: str) -> Any:
    """The value at a path, None if there is none."""
    for name in place.split("."):
        members = cast("Mapping[str, Any]", record) if isinstance(record, Mapping) else getattr(record, "__dict__", {})
        record = members.get(name)
    return record


def _base_url(own: str, found: Mapping[str, Any]) -> str:
    from urllib.parse import urlsplit

    parts, port = urlsplit(own), found.get("port")
    scheme = str(found.get("scheme") or parts.scheme or "https")
    usual = {"https": 443, "http": 80}.get(scheme)
    host = str(found["host"]) if port in (None, usual) else f"{found['host']}:{port}"
    path = found.get("base_path")
    return f"{scheme}://{host}{parts.path if path is None else path}"


def _key(found: Mapping[str, Any]) -> ApiKey | None:
    """The key in the record; None if it has none, so that the key of the client is used."""
    keys: Any = found.get("keys")
    secret: Any = next(iter(keys), None) if keys.__class__ is list else keys
    if not isinstance(secret, str):
        return None
    header, prefix = found.get("header") or "Authorization", found.get("prefix")
    prefix = "Bearer" if prefix is None else prefix
    if found.get("space") is False:
        return ApiKey(prefix + secret, location="header", name=header)
    return ApiKey(secret, location="header", name=header, prefix=prefix)


def _with_key(state: ClientState, key: ApiKey) -> ClientState:
    """The same key serves whichever scheme an operation needs."""
    if not state.schemes:
        return attrs.evolve(state, schemes={"registry": key}, security=(("registry",),))
    schemes: dict[str, Scheme] = dict.fromkeys(state.schemes, key)
    return attrs.evolve(state, schemes=schemes)
