"""Matches methods of an SDK to operations of a description by HTTP method and path. Knows no Python names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from specloom.sdk.sdk import SDKMethod

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def match_operations(methods: Iterable[SDKMethod], keys: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Path of a method -> key of its operation (`"GET /files/{id}"`), for those that the description has.

    Names of placeholders are ignored, and so is a prefix that one side has in its base URL and the other in its paths:
    `/v1/files` and `/files` are the same, unless the description has both.
    """
    exact: dict[tuple[str, str], str] = {}
    for key in keys:
        verb, _, path = key.partition(" ")
        exact.setdefault((verb, erased(path)), key)
    found: dict[tuple[str, ...], str] = {}
    for method in methods:
        match = _find(method, exact)
        if match is not None:
            found[method.path] = match
    return found


def erased(path: str) -> str:
    """A path without the names of its placeholders, its fragment and a trailing slash."""
    plain = _PLACEHOLDER.sub("{}", path.partition("#")[0])
    head, mark, query = plain.partition("?")
    return (head.rstrip("/") or "/") + mark + query


def _find(method: SDKMethod, exact: Mapping[tuple[str, str], str]) -> str | None:
    verb, path = method.http_method, erased(method.url if method.url.startswith("/") else f"/{method.url}")
    for candidate in dict.fromkeys((path, path.partition("?")[0])):
        if (verb, candidate) in exact:
            return exact[verb, candidate]
    plain = path.partition("?")[0]
    longer = [key for (other, known), key in exact.items() if other == verb and known.endswith(plain) and plain != "/"]
    shorter = [
        key
        for (other, known), key in exact.items()
        if other == verb and known != "/" and plain.endswith(known) and "{" not in plain[: -len(known)]
    ]
    best = longer if len(longer) == 1 else shorter
    return max(best, key=len) if len(best) == 1 or (best is shorter and best) else None


def placeholders(path: str) -> list[str]:
    """Names of the placeholders of a path, in order."""
    return [found[1:-1] for found in _PLACEHOLDER.findall(path)]
