"""The files of a description as they are copied into the folder of an API: names and texts. Writes none of them.

The description itself is at the top of that folder. References that no longer lead where they did are rewritten.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, unquote

from specloom.document import Document

_REFERENCE = re.compile(
    r"""(?P<key>\$ref["']?\s*:\s*)(?P<quote>["']?)(?P<address>[^"'#\s,}]+)(?P<rest>#[^"'\s,}]*)?(?P=quote)"""
)
"""A reference to another file, as YAML and JSON write it."""


def copied_files(described: Document, root: str) -> dict[str, str]:
    """The text of each file of a description, by its name in the folder of the API.

    Args:
        root: Name of the description itself there.
    """
    paths = {name: Path(name).resolve() for name in described.names}
    above = Path(os.path.commonpath([path.parent for path in paths.values()]))
    homes = {paths[name]: path.relative_to(above).as_posix() for name, path in paths.items()}
    homes[paths[described.name]] = root
    return {homes[paths[name]]: _rewritten(text, paths[name], homes) for name, text in described.texts.items()}


def _rewritten(text: str, path: Path, homes: Mapping[Path, str]) -> str:
    """The text of a file, its references to other files as they are from its new place."""
    folder = posixpath.dirname(homes[path])

    def reference(found: re.Match[str]) -> str:
        target = (path.parent / unquote(found["address"])).resolve()
        if target not in homes:
            return found[0]
        address = posixpath.relpath(homes[target], folder or ".")
        if posixpath.normpath(unquote(found["address"])) == address:
            return found[0]
        return f"{found['key']}{found['quote']}{quote(address)}{found['rest'] or ''}{found['quote']}"

    return _REFERENCE.sub(reference, text)
