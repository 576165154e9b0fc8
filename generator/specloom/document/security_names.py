"""Names of security schemes in requirements, which may be their addresses (OAS 3.2.0 section 4.22.2). Reads no other file."""

from __future__ import annotations

from typing import Any

from specloom.document.source_map import SourceMap
from specloom.values import escape, unescape

_SCHEMES = "#/components/securitySchemes/"


class SecurityNames:
    """Writes the address of a scheme of the same file as its name."""

    def __init__(self, source_map: SourceMap) -> None:
        self._source_map = source_map

    def requirement(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """The security requirement at a place with names; itself if it has no such address."""
        names = {key: _name(key) for key in value}
        for key, name in names.items():
            if name != key:
                self._source_map.record(f"{at}/{escape(name)}", self._source_map.to_written(at) + f"/{escape(key)}")
        return value if all(key == name for key, name in names.items()) else {names[key]: value[key] for key in value}


def _name(key: str) -> str:
    name = key.removeprefix(_SCHEMES)
    return unescape(name) if name != key and "/" not in name else key
