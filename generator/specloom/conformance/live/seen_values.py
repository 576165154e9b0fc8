"""Values that a server named, for the path variables of later requests. Knows names and paths; sends nothing.

Random identifiers only ever lead to 404; those of a list lead to what the list has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import cast
from urllib.parse import quote, urlsplit

import attrs

from specloom.conformance.http.messages import HttpRequest, HttpResponse
from specloom.conformance.routes import PLACEHOLDER

MOST_VALUES = 20
"""Values kept of each name and path."""

OF_ANYTHING = frozenset({"id", "ids", "key", "name", "slug", "uuid"})
"""Names that do not say what they identify."""

WORDS = re.compile(r"[A-Za-z][a-z]*|[A-Z]+(?![a-z])")


@attrs.define
class SeenValues:
    """Scalars of responses, by the path of the operation and the name of the property."""

    values: dict[tuple[str, str], dict[str, None]] = attrs.field(
        factory=lambda: defaultdict[tuple[str, str], dict[str, None]](dict)
    )

    def saw(self, path: str, response: HttpResponse) -> None:
        """Remember the scalars of a successful JSON response to an operation with this path template."""
        if not 200 <= response.status < 300:
            return
        try:
            data: object = response.json
        except (ValueError, RecursionError):
            return
        for name, value in _scalars(data):
            known = self.values[path, name]
            if len(known) < MOST_VALUES:
                known[value] = None

    def placed(self, path: str, request: HttpRequest, number: int) -> HttpRequest | None:
        """The request with seen values in its path, the `number`-th of each; None if some variable has none."""
        variables = list(PLACEHOLDER.finditer(path))
        chosen = [self._candidates(path[: each.start()].rstrip("/"), each[1]) for each in variables]
        if not variables or not all(chosen):
            return None
        values = iter(chosen)
        filled = PLACEHOLDER.sub(lambda _: quote(_nth(next(values), number), safe=""), path)
        return attrs.evolve(request, url=urlsplit(request.url)._replace(path=filled).geturl())

    def _candidates(self, before: str, variable: str) -> list[str]:
        """Values for a variable after a path: of its collection and items, otherwise of any property of its name."""
        last = WORDS.findall(variable)[-1:] or [variable]
        names = (variable, *(word.lower() for word in last))
        own = re.compile(re.escape(before) + r"(?:/\{[^{}/]*\})?")
        near = [
            list(known)
            for name in names
            for (path, seen), known in self.values.items()
            if seen == name and own.fullmatch(path)
        ]
        anywhere = [
            list(known) for (_, seen), known in self.values.items() if seen == variable and variable not in OF_ANYTHING
        ]
        return (near or anywhere or [[]])[0]


def _nth(values: list[str], number: int) -> str:
    return values[number % len(values)]


def _scalars(data: object) -> Iterator[tuple[str, str]]:
    """Strings and whole numbers of properties at any depth, with their names."""
    todo: list[object] = [data]
    while todo:
        at = todo.pop()
        if isinstance(at, list):
            todo += reversed(cast("list[object]", at))
        elif isinstance(at, dict):
            for name, value in cast("dict[str, object]", at).items():
                if isinstance(value, list | dict):
                    todo.append(cast("object", value))
                elif isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
                    yield name, str(value)
