"""The definitions of hand-written modules: classes, their methods, public names.
Does not look at the generated package.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Literal

import attrs


@attrs.frozen
class CustomFunction:
    """A function, or a method of a class.

    Attributes:
        signature: From the opening parenthesis to the colon, as it could be written on one line.
        kind: `property` for anything that is accessed as an attribute.
        summary: First line of its docstring.
        node: Its syntax tree.
    """

    name: str
    signature: str
    kind: Literal["method", "property", "static"]
    is_async: bool
    summary: str
    line: int
    node: ast.FunctionDef | ast.AsyncFunctionDef = attrs.field(repr=False, eq=False)


@attrs.frozen
class CustomClass:
    """A class.

    Attributes:
        bases: Its base classes, as written.
        fields: Annotated names of its body, such as `size: int`.
    """

    name: str
    bases: tuple[str, ...]
    methods: tuple[CustomFunction, ...]
    fields: tuple[str, ...]
    summary: str
    line: int
    column: int


@attrs.frozen
class CustomModule:
    """One module.

    Attributes:
        path: Below `custom/`, such as `resources/chat.py`.
        file: Its name in findings.
        text: Its source, which is copied unchanged.
        public: Names that it exports: `__all__` if it has one, else its definitions without a leading underscore.
        defined: Names that other modules can import from it.
    """

    path: str
    file: str
    text: str
    classes: Mapping[str, CustomClass]
    functions: tuple[CustomFunction, ...]
    public: tuple[str, ...]
    defined: tuple[str, ...]
    tree: ast.Module = attrs.field(repr=False, eq=False)

    @property
    def stem(self) -> str:
        """The name of the module."""
        return PurePosixPath(self.path).stem

    @property
    def dotted(self) -> str:
        """The path that the package imports it from: `.custom.resources.chat`."""
        parts = PurePosixPath(self.path).with_suffix("").parts
        return ".".join(("", "custom", *(parts[:-1] if parts[-1] == "__init__" else parts)))


@attrs.frozen
class Custom:
    """All hand-written modules of a package, by their paths below `custom/`."""

    modules: Mapping[str, CustomModule]

    def resource(self, stem: str) -> CustomModule | None:
        """The module that extends `resources/<stem>.py`."""
        return self.modules.get(f"resources/{stem}.py")

    @property
    def client(self) -> CustomModule | None:
        """The module that extends `client.py`."""
        return self.modules.get("client.py")

    @property
    def resources(self) -> tuple[CustomModule, ...]:
        """Modules of `resources/`."""
        return self._in("resources")

    @property
    def models(self) -> tuple[CustomModule, ...]:
        """Modules of `models/`."""
        return self._in("models")

    @property
    def helpers(self) -> tuple[CustomModule, ...]:
        """Modules whose public names the package exports: those directly in `custom/`, except `client.py`."""
        return tuple(module for path, module in self.modules.items() if "/" not in path and path != "client.py")

    def _in(self, folder: str) -> tuple[CustomModule, ...]:
        found = {PurePosixPath(path): module for path, module in self.modules.items()}
        return tuple(
            module for path, module in found.items() if path.parent.as_posix() == folder and path.stem != "__init__"
        )

    def files(self) -> dict[str, str]:
        """The files of the package for these modules; folders without an `__init__.py` get one."""
        generated = {f"custom/{path}": module.text for path, module in self.modules.items()}
        folders = {parent for path in generated for parent in PurePosixPath(path).parents if parent.name}
        empty = {f"{folder}/__init__.py": _DOCSTRING for folder in sorted(folders)}
        return {**empty, **generated}


_DOCSTRING = '"""Hand-written modules of this package, copied from `custom/` next to its description."""\n'
