"""Patterns of files as rulesets have them (minimatch): `**`, `*`, `?`, `{a,b}`. Knows names; reads no folder."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path

_TOKEN = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}]*\}|\[[^\[\]]+\]|[\s\S]")
_SEGMENT = r"(?!\.)[^/]+/"


def selects(pattern: str, file: str, folder: Path) -> bool:
    """Whether a pattern selects a file.

    Args:
        file: The file, relative to the working folder or absolute.
        folder: What patterns are relative to; one without a slash is about the name of the file alone.
    """
    path = Path(os.path.relpath(Path(file).resolve(), folder.resolve())).as_posix()
    plain = pattern.removeprefix("./")
    return not plain or _compiled(plain).fullmatch(path if "/" in plain else path.rpartition("/")[2]) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join(map(_expression, _TOKEN.findall(pattern))))


def _expression(token: str) -> str:
    match token:
        case "**/":
            return f"(?:{_SEGMENT})*"
        case "**":
            return f"(?:{_SEGMENT})*(?!\\.)[^/]*"
        case "*":
            return "[^/]*"
        case "?":
            return "[^/]"
        case _ if token.startswith("{"):
            return f"(?:{'|'.join(_compiled(each).pattern for each in token[1:-1].split(','))})"
        case _ if token.startswith("[") and len(token) > 1:
            inner = token[1:-1].replace("\\", "\\\\")
            return f"[^{inner[1:]}]" if inner.startswith("!") else f"[{inner}]"
        case _:
            return re.escape(token)
