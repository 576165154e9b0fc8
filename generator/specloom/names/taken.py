"""Names that packages have from the runtime. Reads the runtime's own code; keeps no list of them."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from functools import cache

from specloom.templates import templates_folder

_MODULES = ("client", "compat/client", "resource")
_NAMED = (
    "binary", "codec", "files", "markers", "operation", "pages", "polling", "records", "resource", "response", "stream", "style", "unions", "xml",
)  # fmt: skip
"""Modules of the runtime whose classes and constants are named in generated models and resources."""

_SPELLED = frozenset(
    [
        "Annotated",
        "Any",
        "ClassVar",
        "Decimal",
        "Iterable",
        "Literal",
        "Mapping",
        "Required",
        "Sequence",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "Unpack",
    ]
)
"""What generated modules import from the standard library."""

_ATTRIBUTE = re.compile(
    r"^    (?:async )?def ([a-z]\w*)|^    ([a-z]\w*): |\bself\.([a-z]\w*)(?:: [^=\n]+)? = ", re.MULTILINE
)
"""Public methods, annotated attributes, and what a method sets. Parsing the modules takes five times as long."""

_DEFINITION = re.compile(r"^(?:class ([A-Z]\w+)|([A-Z][A-Z_]+)(?:: [^=\n]+)? = )", re.MULTILINE)
_GENERATED = frozenset(("with_raw_response", "with_streaming_response"))
"""Names that every generated class has in addition."""


@cache
def names_on_resources() -> frozenset[str]:
    """Attributes that every resource has; no sub-resource and no method may use these names."""
    return _GENERATED.union(*(_attributes(module, r"\w*Resource") for module in _MODULES))


@cache
def names_on_clients() -> frozenset[str]:
    """Attributes that every client has."""
    return names_on_resources().union(*(_attributes(module, r"\w*Client") for module in _MODULES))


@cache
def names_in_modules() -> frozenset[str]:
    """Names of classes that generated modules use already: built-in ones, the runtime's, and those of the standard library."""
    return _SPELLED | frozenset(dir(builtins)) | frozenset(name for module in _NAMED for name in _defined(module))


@cache
def call_options() -> frozenset[str]:
    """Names of the arguments that every method takes: `RequestOptions` of the runtime."""
    return frozenset(key for name in ("KeylessOptions", "RequestOptions") for key in _keys("options", name))


@cache
def client_options() -> frozenset[str]:
    """Names of the arguments that every constructor takes: `ClientOptions` and `AsyncClientOptions` of the runtime."""
    return frozenset(
        key for name in ("CommonOptions", "ClientOptions", "AsyncClientOptions") for key in _keys("options", name)
    )


@cache
def record_methods() -> frozenset[str]:
    """Methods that records have with `compat`; a property of such a name hides the method."""
    return frozenset(_attributes("compat/records", "Record"))


@cache
def command_options(table: str) -> frozenset[str]:
    """Options that every generated command has: names in a table of `interface/cli/options.py`."""
    rows = re.search(rf"^{table}\b[^=]*= \(\n(.*?)^\)", _text("interface/cli/options"), re.MULTILINE | re.DOTALL)
    return frozenset(re.findall(r"""^    OwnOption\(\s*"([^"]+)\"""", rows[1], re.MULTILINE)) if rows else frozenset()


def _text(module: str) -> str:
    return (templates_folder() / f"{module}.py").read_text(encoding="utf-8")


def _defined(module: str) -> Iterator[str]:
    """Classes and constants of a module of the runtime."""
    for match in _DEFINITION.finditer(_text(f"runtime/{module}")):
        yield match[1] or match[2]


def _keys(module: str, name: str) -> list[str]:
    """Keys of a TypedDict of the runtime."""
    body = re.search(rf"^class {name}\(.*?(?=^\S|\Z)", _text(f"runtime/{module}"), re.MULTILINE | re.DOTALL)
    return re.findall(r"^    (\w+): ", body[0], re.MULTILINE) if body else []


def _attributes(module: str, kind: str) -> Iterator[str]:
    """Public attributes of the classes of a module of the runtime whose names match the pattern `kind`."""
    classes = rf"^class {kind}\b.*?(?=^\S|\Z)"
    for body in re.finditer(classes, _text(f"runtime/{module}"), re.MULTILINE | re.DOTALL):
        yield from (name for found in _ATTRIBUTE.finditer(body[0]) for name in found.groups() if name)
