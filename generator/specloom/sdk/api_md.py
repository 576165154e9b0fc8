"""An `api.md`: methods, the operations they send and the names of types. Knows its Markdown only; no Python file."""

from __future__ import annotations

import html
import re

import attrs

_LINE = re.compile(r'<code title="(?P<verb>[a-z]+) (?P<url>[^"]*)">(?P<call>.*?)</code>')
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r'<a href="(?P<href>[^"]*)">(?P<text>[^<]*)</a>')
_CALL = re.compile(r"client\.(?P<path>[\w.]+)\((?P<arguments>.*)\)\s*->\s*(?P<returns>.*)")
_IMPORT = re.compile(r"from\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n]+)")


@attrs.frozen
class Listed:
    """A method that `api.md` lists.

    Attributes:
        arguments: Names of those that are given one by one.
        keyword: Those of them that follow a `*`.
        params: Path of the file that defines the TypedDict of arguments, or `""`.
        returns: As written: `Deployment`, `SyncPage[Model]`, `object`, `None`.
        returns_path: Path of the file that defines the return type, or `""`.
    """

    path: tuple[str, ...]
    http_method: str
    url: str
    arguments: tuple[str, ...]
    params: str
    returns: str
    line: int
    returns_path: str = ""
    keyword: tuple[str, ...] = ()


@attrs.frozen
class Reference:
    """The content of an `api.md`.

    Attributes:
        types: Import paths, the package's name first.
    """

    methods: tuple[Listed, ...]
    types: tuple[str, ...]


def read_api_md(text: str) -> Reference:
    """The methods and types of an `api.md`, in order; other lines are ignored."""
    methods = [found for number, line in enumerate(text.splitlines(), 1) if (found := _method(line, number))]
    types: dict[str, None] = {}
    for module, names in _IMPORT.findall(text):
        for name in re.findall(r"\w+", names):
            types[f"{module}.{name}"] = None
    return Reference(tuple(methods), tuple(types))


def _method(line: str, number: int) -> Listed | None:
    found = _LINE.search(line)
    if found is None:
        return None
    call = found["call"]
    after = call.rpartition("-&gt;")[2] if "-&gt;" in call else call.rpartition("->")[2]
    returned = next((link["href"] for link in _LINK.finditer(after)), "")
    params = next((link["href"] for link in _LINK.finditer(call) if link["text"] == "params"), "")
    shown = _CALL.search(html.unescape(_TAG.sub("", call)).replace("\\", ""))
    if shown is None:
        return None
    given = [argument.strip() for argument in shown["arguments"].split(",")]
    return Listed(
        path=tuple(shown["path"].split(".")),
        http_method=found["verb"].upper(),
        url=html.unescape(found["url"]),
        arguments=tuple(argument for argument in given if argument.isidentifier()),
        params=params,
        returns=shown["returns"].strip(),
        line=number,
        returns_path=returned,
        keyword=tuple(given[given.index("*") + 1 :]) if "*" in given else (),
    )
