"""A program that uses 200 names of an SDK's `types`, written from the SDK's source, and checked strictly against both packages. Runs
neither.
"""

from __future__ import annotations

import ast
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from tests.support.checkers import Verdict, mypy, pyright

NAMES = 200
_HEAD = "from __future__ import annotations\n\n{imports}\n\n\ndef see(*values: object) -> None:\n    print(values)\n"


@attrs.frozen
class Checked:
    """What the type checkers said of the program against one package."""

    package: str
    names: int
    errors: tuple[str, ...]


def check_program(sdk: Path, generated: Path, package: str, excused: Sequence[str]) -> list[Checked]:
    """The program against the SDK and against the generated package, which have the same import name.

    Args:
        excused: Full names of classes that it does not use.
    """
    sources = next((each for each in (sdk / "src", sdk) if (each / package).is_dir()), sdk)
    names, program = write_program(sources / package, package, excused)
    found: list[Checked] = []
    for label, root in (("SDK", sources), ("generated", generated)):
        with tempfile.TemporaryDirectory() as scratch:
            folder, search = Path(scratch) / "program", Path(scratch) / "packages"
            folder.mkdir()
            (folder / "uses_types.py").write_text(program, encoding="utf-8")
            shutil.copytree(root / package, search / package)
            errors = [*_errors(mypy([folder], search=[search])), *_errors(pyright([folder], search=[search]))]
        found.append(Checked(label, names, tuple(errors)))
    return found


def _errors(verdict: Verdict) -> Iterator[str]:
    """What was found in the program; the packages are checked elsewhere."""
    if verdict.looked_at < 1:
        yield f"{verdict.tool} did not run: {verdict.output[:200]}"
    yield from (f"{verdict.tool}: {line.rpartition('/')[2]}" for line in verdict.errors if "uses_types.py" in line)


def write_program(root: Path, package: str, excused: Sequence[str]) -> tuple[int, str]:
    """How many names it uses, and its source: a function for each, which sees every field of a class."""
    imports, functions = list[str](), list[str]()
    for module, name, fields in _exported(root, package):
        if len(imports) == NAMES:
            break
        if f"{module}.{name}" in excused:
            continue
        alias = f"T{len(imports)}"
        imports.append(f"from {module} import {name} as {alias}")
        seen = "".join(f"    see({field})\n" for field in fields) or "    see(value)\n"
        functions.append(f"\n\ndef use_{len(imports)}(value: {alias}) -> {alias}:\n{seen}    return value\n")
    return len(imports), _HEAD.format(imports="\n".join(imports)) + "".join(functions)


def _exported(root: Path, package: str) -> Iterator[tuple[str, str, list[str]]]:
    """(module, name, fields) of every name that a package below `types` re-exports, and of the classes in its modules, in order."""
    files = sorted((root / "types").rglob("*.py"))
    dotted = {path: ".".join((package, *path.relative_to(root).with_suffix("").parts)) for path in files}
    for path in files:
        if path.name != "__init__.py":
            continue
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(statement, ast.ImportFrom) and statement.module and statement.level == 1:
                inner = path.parent.joinpath(*statement.module.split(".")).with_suffix(".py")
                classes = _classes(inner) if inner.exists() else {}
                names = (each.name for each in statement.names if each.asname == each.name)
                yield from ((dotted[path].removesuffix(".__init__"), name, classes.get(name, [])) for name in names)
    for path in files:
        yield from ((dotted[path], name, fields) for name, fields in _classes(path).items())


def _classes(path: Path) -> dict[str, list[str]]:
    """Class -> expressions for its fields: attributes of a model, keys of a TypedDict."""
    found: dict[str, list[str]] = {}
    for each in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(each, ast.ClassDef):
            names = [
                field.target.id
                for field in each.body
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
            ]
            is_dict = path.stem.endswith(("_params", "_param"))
            found[each.name] = [f'value.get("{name}")' if is_dict else f"value.{name}" for name in names]
    return found
