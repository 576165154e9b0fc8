"""What code of an SDK imports from libraries, and which of it a package can have. Knows no module of a package."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from specloom.sdk.homes import Home, Lacking, Library
from specloom.sdk.modules import Modules, Name, statements

_LIBRARIES = frozenset(("anyio", "attr", "attrs", "certifi", "httpcore", "httpx"))
"""What carried code may import besides the standard library: all of it comes with httpx and attrs."""
_TYPING = frozenset(
    (
        "Annotated", "Any", "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Callable", "ClassVar", "Concatenate",
        "ContextManager", "Coroutine", "DefaultDict", "Deque", "Dict", "Final", "FrozenSet", "Generator", "Generic", "IO", "Iterable",
        "Iterator", "List", "Literal", "LiteralString", "Mapping", "MutableMapping", "NamedTuple", "Never", "NoReturn", "NotRequired",
        "Optional", "ParamSpec", "Protocol", "Required", "Self", "Sequence", "Set", "SupportsIndex", "TYPE_CHECKING", "Tuple", "Type",
        "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack", "assert_never", "cast", "final",
        "get_args", "get_origin", "get_type_hints", "overload", "reveal_type", "runtime_checkable",
    )
)  # fmt: skip
"""Names of `typing_extensions` that `typing` has in every supported version of Python."""
SETTLED = frozenset(("httpx2", "typing_extensions"))
_NAMES = "_runtime.compat.typing_names"
_NAMED = frozenset(("deprecated", "override"))
"""Names of `typing_extensions` that a package with `compat` has where they are asked for."""


def settled(library: Library) -> Home:
    """Where the package has a name of a library: `httpx2` is httpx under another name, and nothing requires `typing_extensions`."""
    top, _, rest = library.module.partition(".")
    match top, library.name:
        case "httpx2", name:
            return Library(".".join(filter(None, ("httpx", rest))), name)
        case "typing_extensions", "":
            return Name(_NAMES, "typing_extensions")
        case "typing_extensions", name if name in _TYPING:
            return Library("typing", name)
        case "typing_extensions", name if name in _NAMED:
            return Name(_NAMES, name)
        case _:
            return library


def checked(home: Home) -> Home:
    """What code imports, if it can do so."""
    top = home.module.partition(".")[0]
    if isinstance(home, Library) and top not in _LIBRARIES and top not in sys.stdlib_module_names:
        raise Lacking(f"it needs `{top}`, which the package does not require")
    return home


def imported_by(node: ast.stmt, modules: Modules, module: str) -> Iterator[Library]:
    """What a module cannot be imported without, as far as a statement of it says."""
    match node:
        case ast.Import(names=aliases):
            yield from (Library(each.name) for each in aliases)
        case ast.ImportFrom(module=str(source), names=aliases, level=0) if modules.origin(module, node) is None:
            yield from (Library(source, each.name) for each in aliases)
        case _:
            pass


def library_of(modules: Modules, wanted: Name) -> Library | None:
    """What a module of the SDK imports under a name from outside of it."""
    for node in statements(modules.tree(wanted.module).body):
        match node:
            case ast.Import(names=aliases):
                for each in aliases:
                    if (each.asname or each.name.partition(".")[0]) == wanted.name:
                        return Library(each.name)
            case ast.ImportFrom(module=str(source), names=aliases, level=0) if (
                modules.origin(wanted.module, node) is None
            ):
                for each in aliases:
                    if (each.asname or each.name) == wanted.name:
                        return Library(source, each.name)
            case _:
                pass
    return None
