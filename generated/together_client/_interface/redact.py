"""Redacts secrets, recognized by name and by value. Not concerned with where the text is sent."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .data import as_json, as_list, as_object, from_json

HIDDEN = "REDACTED"

_SECRET_NAME = re.compile(
    r"authorization|cookie|api[-_]?key|access[-_]?key|token$|secret|password|passwd|signature|credential|^x-auth",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(max|min|total|prompt|completion|num|input|output|next|prev|page|continuation|cursor|start|stop|sync|bos|eos|pad).*tokens?$",
    re.IGNORECASE,
)
"""Names of counts, of positions in a list, and of the tokens of language models."""

_SHORTEST_TOKEN = 12
"""Shortest value of a property named just `token` that counts as a credential; shorter ones are words of a language model."""
_QUERY = re.compile(r"([?&])([^=&#]+)=([^&#]*)")
_USER = re.compile(r"(?<=://)[^/?#@\s]*@")


class Redactor(NamedTuple):
    """Takes out secrets.

    Attributes:
        values: Credentials in use.
        names: Additional names of properties that hold secrets here.
    """

    values: tuple[str, ...]
    names: frozenset[str] = frozenset()

    def text(self, text: str) -> str:
        """`text` with the credentials in use redacted."""
        for value in self.values:
            text = text.replace(value, HIDDEN)
        return text

    def octets(self, content: bytes) -> bytes:
        """Octets without the credentials in use."""
        for value in self.values:
            content = content.replace(value.encode(), HIDDEN.encode())
        return content

    def header(self, name: str, value: str) -> str:
        """The redacted value of a header; an authentication scheme stays."""
        if not self._is_secret(name):
            return self.text(value)
        scheme, blank, _ = value.partition(" ")
        return f"{scheme} {HIDDEN}" if blank and scheme.lower() in ("bearer", "basic", "token") else HIDDEN

    def url(self, url: str) -> str:
        """A URL without user, password and secret query parameters."""
        url = _QUERY.sub(lambda found: f"{found[1]}{found[2]}={HIDDEN if self._is_secret(found[2]) else found[3]}", url)
        return self.text(_USER.sub(f"{HIDDEN}@", url))

    def data(self, value: Any) -> Any:
        """Plain data with secrets redacted."""
        if isinstance(value, str):
            return self.text(value)
        if (items := as_list(value)) is not None:
            return [self.data(item) for item in items]
        if (held := as_object(value)) is not None:
            return {name: self._member(name, inner) for name, inner in held.items()}
        return value

    def body(self, text: str) -> str:
        """A redacted body: in JSON each secret property, in other text the credentials in use."""
        try:
            return as_json(self.data(from_json(text)), 2)
        except (ValueError, RecursionError):
            return self.text(text)

    def _member(self, name: str, value: Any) -> Any:
        hidden = isinstance(value, str) and value and self._is_secret(name)
        if hidden and name.lower() == "token" and len(value) < _SHORTEST_TOKEN:
            hidden = False
        return HIDDEN if hidden else self.data(value)

    def _is_secret(self, name: str) -> bool:
        return name in self.names or (_SECRET_NAME.search(name) is not None and _PLAIN.search(name) is None)
