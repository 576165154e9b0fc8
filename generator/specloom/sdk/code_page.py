"""One module of hand-written code in the making: pieces of an SDK's source, and the imports that they need in the package.
Decides nothing about what may be imported.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import attrs

from specloom.sdk.homes import Home, Lacking, Library
from specloom.sdk.libraries import SETTLED, settled
from specloom.sdk.modules import Modules, Name

CHECKS = """# Its types are those of the SDK, which were not checked against this package.
# mypy: ignore-errors
# pyright: basic, reportArgumentType=false, reportAssignmentType=false, reportAttributeAccessIssue=false, reportCallIssue=false
# pyright: reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIndexIssue=false, reportReturnType=false
# pyright: reportOptionalMemberAccess=false, reportPrivateImportUsage=false, reportRedeclaration=false, reportOperatorIssue=false
# pyright: reportMissingImports=false, reportMissingModuleSource=false
"""
"""How type checkers look at carried code."""


Imported: TypeAlias = Callable[[Name, str], Home]
"""Where the package has what code of an SDK imports, by what it imports and how the code calls it."""


@attrs.define
class CodePage:
    """A module of the package below `custom`.

    Attributes:
        place: Its dotted path in the package: `custom.resources.videos`.
        needed: Name in the code -> what it is.
        annotated: The same for names that only annotations use.
    """

    place: str
    needed: dict[str, Home] = attrs.field(factory=dict[str, Home])
    annotated: dict[str, Home] = attrs.field(factory=dict[str, Home])

    def take(self, name: str, home: Home, *, annotation: bool) -> None:
        """Import a name.

        Raises:
            Lacking: The module has another meaning for it.
        """
        known = self.needed.get(name, self.annotated.get(name, home))
        if known != home:
            raise Lacking(f"two of its modules mean different things by `{name}`")
        if not annotation:
            self.annotated.pop(name, None)
            self.needed[name] = home
        elif name not in self.needed:
            self.annotated[name] = home

    def imports(self) -> Iterator[str]:
        """The import statements, and what only type checkers import."""
        checked = {name: home for name, home in self.annotated.items() if home != _CHECKING}
        needed = {**self.needed, **({"TYPE_CHECKING": _CHECKING} if checked else {})}
        yield "from __future__ import annotations"
        yield ""
        yield from _grouped(self.place, needed)
        if checked:
            yield ""
            yield "if TYPE_CHECKING:"
            yield from (f"    {line}" if line else "" for line in _grouped(self.place, checked))


_CHECKING = Library("typing", "TYPE_CHECKING")


def _grouped(place: str, names: Mapping[str, Home]) -> Iterator[str]:
    """Import statements: the standard library, other libraries, the package."""
    groups: dict[int, dict[str, list[str]]] = {}
    for name, home in sorted(names.items()):
        statement = import_line(place, home, name)
        source, _, imported = statement.partition(" import ")
        outside = isinstance(home, Library)
        group = 2 if not outside else 0 if home.module.partition(".")[0] in sys.stdlib_module_names else 1
        groups.setdefault(group, {}).setdefault(source, []).extend([imported] if imported else [])
    for number, sources in sorted(groups.items()):
        if number > min(groups):
            yield ""
        for source, listed in sorted(sources.items(), key=lambda each: (each[0].startswith("from"), each[0])):
            yield f"{source} import {', '.join(listed)}" if listed else source


def source_lines(text: str) -> list[str]:
    """Lines as Python counts them, which `str.splitlines` does not."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def import_line(place: str, home: Home, name: str) -> str:
    """The statement with which the module `place` imports what is called `name` there."""
    match home:
        case Library(module, ""):
            return f"import {module}" if module.partition(".")[0] == name else f"import {module} as {name}"
        case Library(module, imported):
            source = module
        case Name(module, imported):
            source = f"{'.' * (place.count('.') + 1)}{module}"
    renamed = f" as {name}" if name != imported else ""
    return f"from {source} import {imported}{renamed}"


def piece(modules: Modules, module: str, node: ast.stmt, imported: Imported, place: str) -> str:
    """The source of a statement, decorators included, whose imports of the package lead to where `imported` has them.

    Raises:
        Lacking: An import cannot be rewritten.
    """
    decorators = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(each.lineno for each in decorators)])
    return "\n".join(rewritten(modules, module, first, node.end_lineno or node.lineno, [node], imported, place))


def rewritten(
    modules: Modules,
    module: str,
    first: int,
    last: int,
    code: list[ast.stmt],
    imported: Imported,
    place: str,
) -> list[str]:
    """Lines of a module, counted from 1, with its imports of the package as they are at `place`.

    Raises:
        Lacking: An import cannot be rewritten.
    """
    lines = source_lines(modules.text(module))
    changed: dict[int, list[str]] = {}
    for node in (each for statement in code for each in ast.walk(statement)):
        if isinstance(node, ast.Import) and any(
            each.name.partition(".")[0] == modules.package.partition(".")[0] for each in node.names
        ):
            raise Lacking(f"it imports `{modules.package}` by its name")
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        statements = list(_statements(modules, module, node, imported, place))
        if not statements:
            continue
        end = node.end_lineno or node.lineno
        indent = lines[node.lineno - 1][: node.col_offset]
        if indent.strip() or ";" in lines[end - 1]:
            raise Lacking("several statements are in one line")
        changed[node.lineno] = [indent + each for each in statements]
        changed |= {line: [] for line in range(node.lineno + 1, end + 1)}
    return [new for line in range(first, last + 1) for new in changed.get(line, [lines[line - 1]])]


def _statements(
    modules: Modules, module: str, node: ast.Import | ast.ImportFrom, imported: Imported, place: str
) -> Iterator[str]:
    """What takes the place of an import statement; nothing where it can stay."""
    match node:
        case ast.Import(names=aliases) if any(each.name.partition(".")[0] in SETTLED for each in aliases):
            for each in aliases:
                yield import_line(place, settled(Library(each.name)), each.asname or each.name.partition(".")[0])
        case ast.ImportFrom(module=str(source), names=aliases, level=0) if source.partition(".")[0] in SETTLED:
            for each in aliases:
                yield import_line(place, settled(Library(source, each.name)), each.asname or each.name)
        case ast.ImportFrom(names=aliases) if (origin := modules.origin(module, node)) is not None:
            for each in aliases:
                name = each.asname or each.name
                yield import_line(place, imported(Name(origin, each.name), name), name)
        case _:
            pass
