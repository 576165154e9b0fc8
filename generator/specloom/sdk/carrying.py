"""Finds what hand-written code of an SDK needs, and where a package has it: under an import path of the SDK, or in more
hand-written code, which is carried over as well. Never runs any of it.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import textwrap
from collections.abc import Generator, Mapping

import attrs

from specloom.sdk.authorship import is_generic, is_hand_written, is_open_dict, is_replaced, overridden_hook
from specloom.sdk.code_page import CHECKS, CodePage, piece, rewritten, source_lines
from specloom.sdk.export_table import OFFERED
from specloom.sdk.exports import public_names
from specloom.sdk.homes import Home, Lacking, Library
from specloom.sdk.libraries import checked, imported_by, library_of, settled
from specloom.sdk.modules import Definition, Name
from specloom.sdk.sdk import Sdk
from specloom.sdk.used_names import used_names

HELPERS = frozenset(
    (
        "AsyncAPIResource", "FinalRequestOptions", "SyncAPIResource", "async_maybe_transform", "asyncify", "is_given",
        "make_request_options", "maybe_transform", "to_thread",
    )
)  # fmt: skip
"""Names of private modules of an SDK that a package with `compat` has where they are asked for."""
_ANYTHING = Library("typing", "Any")
_RECORDS = frozenset(("BaseModel", "GenericModel"))
"""Bases of classes whose fields pydantic reads."""


@attrs.define
class Carrier:
    """Carries code over; asking for something carries what that needs.

    Attributes:
        exports: Import paths of the package without carried code: module -> name -> target.
        refused: Path below `custom/` -> why it cannot be there.
        added: Import paths of carried code.
        modules: Path below `custom/` -> content, for modules that are carried over whole.
    """

    sdk: Sdk
    exports: Mapping[str, Mapping[str, str]]
    refused: Mapping[str, str] = attrs.field(factory=dict[str, str])
    added: dict[str, dict[str, str]] = attrs.field(factory=dict[str, dict[str, str]])
    modules: dict[str, str] = attrs.field(factory=dict[str, str])
    _slices: dict[str, dict[str, Definition]] = attrs.field(factory=dict[str, dict[str, Definition]])
    _paths: dict[Name, Name] = attrs.field(factory=dict[Name, Name])
    _why_not: dict[str, str] = attrs.field(factory=dict[str, str])

    @contextlib.contextmanager
    def attempt(self) -> Generator[None]:
        """Forgets what was carried over inside if that ends with Lacking, which others may need no more."""
        added = {module: dict(table) for module, table in self.added.items()}
        slices = {module: dict(taken) for module, taken in self._slices.items()}
        modules = dict(self.modules)
        try:
            yield
        except Lacking:
            self.added, self._slices, self.modules = added, slices, modules
            raise

    def bind(self, page: CodePage, module: str, code: list[ast.stmt]) -> None:
        """Import into a page all names that code of a module uses.

        Raises:
            Lacking: Running the code needs a name that the package cannot have.
        """
        uses = used_names(*code)
        for name in sorted(uses.needed):
            self._bind(page, module, name)
        for name in sorted(uses.annotated):
            try:
                with self.attempt():
                    self._bind(page, module, name, annotation=True)
            except Lacking:
                page.take(name, _ANYTHING, annotation=True)

    def _bind(self, page: CodePage, module: str, name: str, *, annotation: bool = False) -> None:
        if name in self.sdk.modules.names(module) or library_of(self.sdk.modules, Name(module, name)) is not None:
            home = self.home(Name(module, name), annotation=annotation)
            if isinstance(home, Library) or home.module != page.place:
                page.take(name, home, annotation=annotation)
        elif not annotation and not hasattr(builtins, name):
            raise Lacking(f"nothing defines `{name}`")

    def home(self, wanted: Name, *, annotation: bool = False) -> Home:
        """Where the package has what a module of the SDK imports or defines.

        Raises:
            Lacking: It cannot have it.
        """
        if wanted.name in _RECORDS and not annotation:
            raise Lacking(f"it needs `{wanted.name}` of pydantic")
        found = self.sdk.modules.definition(wanted)
        if found is None:
            return self._undefined(self.sdk.modules.last(wanted), annotation=annotation)
        defined = found[0]
        for each in (wanted, defined):
            if each.name in self.exports.get(each.module, {}):
                if not annotation and is_generic(found[1]):
                    raise Lacking(f"it needs `{defined.dotted}`, which is generic only in the SDK")
                return self._paths.setdefault(defined, each)
        if defined.name in HELPERS and defined.module.startswith("_"):
            for each in (wanted, defined):
                self.added.setdefault(each.module, {})[each.name] = defined.name
            return defined
        if is_hand_written(self.sdk.modules, defined.module):
            return Name(self.carry(defined.module), defined.name)
        if wanted.module == "" and defined.name in {*OFFERED, self.sdk.client.name, self.sdk.client.asyncio_name}:
            return Name("", defined.name)
        return self._sliced(defined, found[1])

    def export(self, module: str, wanted: Name) -> None:
        """Let a module of the package export what the SDK has under a name.

        Raises:
            Lacking: The package cannot have it.
        """
        home = self.home(wanted)
        if isinstance(home, Library):
            raise Lacking(f"`{home.module}` defines it")
        target = self.exports.get(home.module, {}).get(home.name, home.dotted)
        self.added.setdefault(module, {})[wanted.name] = target

    def imported(self, wanted: Name, _: str) -> Home:
        """The same for a name that code imports where it runs."""
        return self.home(wanted)

    def _undefined(self, wanted: Name, *, annotation: bool) -> Home:
        """Where the package has a module that is imported as a name (`from .lib import polling`), or what another package defines."""
        library = library_of(self.sdk.modules, wanted)
        if library is not None:
            there = settled(library)
            if annotation:
                return there if isinstance(there, Library) else library
            return checked(there)
        dotted = wanted.dotted
        if dotted in self.sdk.modules and is_hand_written(self.sdk.modules, dotted):
            above, _, last = self.carry(dotted).rpartition(".")
            return Name(above, last)
        if dotted in self.exports:
            return wanted
        raise Lacking(f"it needs `{dotted}`, which only the SDK has")

    def carry(self, module: str) -> str:
        """The place in the package of a hand-written module, which is carried over whole.

        Raises:
            Lacking: It needs what the package cannot have.
        """
        place = place_of(module)
        path = _file(place, package=self.sdk.modules.is_package(module))
        if path in self.modules:
            return place
        if path in self.refused:
            raise Lacking(self.refused[path])
        if module not in self._why_not:
            self.modules[path] = ""  # known from here on, since modules may import each other
            try:
                self.modules[path] = self._whole(module, place)
            except Lacking as lacking:
                del self.modules[path]
                self._why_not[module] = str(lacking)
        if module in self._why_not:
            raise Lacking(f"{self._why_not[module]} ({module})")
        table = self.added.setdefault(module, {})
        for name in public_names(self.sdk.modules, module):
            found = self.sdk.modules.names(module).get(name)
            if found is not None and not isinstance(found, Name) and found in self.sdk.modules.tree(module).body:
                table.setdefault(name, f"{place}.{name}")
        return place

    def _whole(self, module: str, place: str) -> str:
        modules = self.sdk.modules
        tree = modules.tree(module)
        inner = f"{place}.__init__" if self.sdk.modules.is_package(module) else place
        for library in (each for node in tree.body for each in imported_by(node, modules, module)):
            checked(settled(library))
        for node in ast.walk(tree):
            self._check_class(module, node)
        lines = len(source_lines(self.sdk.modules.text(module).rstrip()))
        uses = used_names(*tree.body, imported=True)
        postponed = any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body)

        def imported(wanted: Name, name: str) -> Home:
            try:
                with self.attempt():
                    return self.home(wanted, annotation=postponed and name not in uses.needed)
            except Lacking:
                if postponed and name in uses.annotated:
                    return _ANYTHING
                raise

        text = rewritten(self.sdk.modules, module, 1, lines, tree.body, imported, inner)
        return "\n".join([*CHECKS.splitlines(), *text]) + "\n"

    def _check_class(self, module: str, node: ast.AST) -> None:
        hook = overridden_hook(self.sdk.modules, module, node)
        if hook:
            raise Lacking(f"it overrides `{hook}`, which only the SDK has")
        if is_open_dict(node):
            raise Lacking("it needs `typing_extensions`, which the package does not require")

    def _sliced(self, at: Name, definition: Definition) -> Name:
        """The place in the package of one definition of a module that a generator wrote."""
        if is_replaced(self.sdk.modules, at, definition):
            raise Lacking(f"it needs `{at.dotted}`, which only the SDK has")
        self._check_class(at.module, definition)
        place = _place_of_definitions(at.module)
        if _file(place) in self.refused:
            raise Lacking(self.refused[_file(place)])
        if at.name not in self._slices.setdefault(at.module, {}):
            self._slices[at.module][at.name] = definition  # known from here on, since definitions may use each other
            try:
                self._bound(at.module, [definition])
            except Lacking:
                del self._slices[at.module][at.name]
                raise
        if not at.name.startswith("_"):
            self.added.setdefault(at.module, {}).setdefault(at.name, f"{place}.{at.name}")
        return Name(place, at.name)

    def _bound(self, module: str, definitions: list[Definition]) -> tuple[CodePage, list[str]]:
        """A page with what definitions of a module need, and their source."""
        page = CodePage(_place_of_definitions(module))
        self.bind(page, module, [*definitions])
        pieces = [piece(self.sdk.modules, module, each, self.imported, page.place) for each in definitions]
        return page, [textwrap.dedent(each) for each in pieces]

    def written(self) -> dict[str, str]:
        """Path below `custom/` -> content, with the modules of single definitions."""
        files = dict(self.modules)
        waiting = [module for module, taken in self._slices.items() if taken]
        for module in waiting:
            page, pieces = self._bound(module, sorted(self._slices[module].values(), key=lambda each: each.lineno))
            about = f'"""Definitions of `{module}` that hand-written code uses, from {self.sdk.package} {self.sdk.version}."""'
            files[_file(page.place)] = page_text(about, page, pieces)
            waiting += [other for other, taken in self._slices.items() if taken and other not in waiting]
        return files


def page_text(about: str, page: CodePage, pieces: list[str]) -> str:
    """The text of a page."""
    return "\n".join([about, *CHECKS.splitlines(), *page.imports(), "", "", "\n\n\n".join(pieces)]) + "\n"


def place_of(module: str) -> str:
    """The place of a hand-written module: `custom.lib.polling`. What is directly in `custom` would be exported by the package itself."""
    first = module.partition(".")[0]
    inner = (
        module
        if "." in module and first not in ("resources", "models") and not first.startswith("_")
        else f"hand_written.{module}"
    )
    return f"custom.{inner}"


def _place_of_definitions(module: str) -> str:
    return f"custom.hand_written.{module}"


def _file(place: str, *, package: bool = False) -> str:
    path = place.removeprefix("custom.").replace(".", "/")
    return f"{path}/__init__.py" if package else f"{path}.py"
