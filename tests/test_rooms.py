"""Holds the house to its plan: who may import whom, which words may appear where; knows nothing of what the code does.

A room is a module or package directly below `generator/specloom`. The tables here are the plan; CONTRIBUTING.md explains it.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

ROOT = Path(__file__).resolve().parents[1]
MACHINE = ROOT / "generator" / "specloom"
RUNTIME = ROOT / "templates" / "runtime"
INTERFACE = ROOT / "templates" / "interface"
TEMPLATES = ROOT / "templates" / "package"
GENERATED = ROOT / "generated"

MAY_IMPORT: dict[str, set[str]] = {
    "interpreter_limits": set(),
    "ecma_patterns": set(),
    "checkout": set(),
    "values": set(),
    "ir": {"values"},
    "findings": {"checkout", "values"},
    "shared_codes": {"findings"},
    "termination": set(),
    "workers": {"termination"},
    "jobs": {"findings", "termination", "workers"},
    "settings_schema": {"settings"},
    "fixtures": set(),
    "manual": set(),
    "source": {"findings", "values"},
    "toml_places": set(),
    "digests": set(),
    "cache": set(),
    "settings": {"findings", "toml_places"},
    "custom": {"findings"},
    "project": {"custom", "settings", "findings", "names", "toml_places"},
    "document": {"ecma_patterns", "source", "findings", "values"},
    "lower": {"document", "ir", "findings", "shared_codes", "values"},
    "names": {"ir", "findings", "templates", "toml_places"},
    "passes": {"ir", "findings", "names", "settings", "shared_codes", "toml_places"},
    "emit": {"ir"},
    "json_schema": {"ir"},
    "plan": {"custom", "findings", "ir", "json_schema", "names", "emit"},
    "templates": set(),
    "render": {"plan", "templates"},
    "write": {"digests", "findings"},
    "rules": {"document", "ir", "findings", "shared_codes"},
    "diff": {
        "custom",
        "document",
        "ecma_patterns",
        "findings",
        "ir",
        "plan",
        "shared_codes",
        "source",
        "toml_places",
        "values",
    },
    "sdk_tests": set(),
    "sdk": {"diff", "findings", "ir", "names", "passes", "settings", "source"},
    "second_reader": {"document", "ir", "findings"},
    "user_rules": {"document", "ecma_patterns", "findings", "ir", "source", "toml_places"},
}
"""Room -> the rooms it may import, itself understood."""

TOP_ROOMS = {
    "cli": set[str](),
    "console": {"cli", "verbs", "pipeline"},
    "catalogue": {"cli", "console"},
    "reports": {"cli", "catalogue", "console", "pipeline", "verbs"},
    "verbs": {"cli", "console"},
    "pipeline": {"cli", "catalogue", "console", "verbs", "conformance", "diff", "rules", "second_reader", "user_rules"},
    "conformance": {"cli", "catalogue", "console", "distribution", "pipeline"},
    "distribution": {"cli", "catalogue", "console", "diff", "pipeline", "verbs"},
    "testing": {"cli", "catalogue", "console"},
    "pytest_plugin": {"cli", "catalogue", "console"},
}
"""Rooms near the top of the house -> the rooms they may not import; all others are open to them."""

DESCRIPTION_WORDS = {
    "$ref", "oneOf", "anyOf", "allOf", "nullable", "additionalProperties", "patternProperties", "prefixItems",
    "unevaluatedProperties", "operationId", "requestBody", "readOnly", "writeOnly", "itemSchema",
}  # fmt: skip
DESCRIPTION_ROOMS = {"document", "lower", "diff", "rules", "json_schema", "settings_schema", "user_rules"}

OWNED_LIBRARIES = {"jinja2": "render", "openapi_python_client": "second_reader"}

RUNTIME_LIBRARIES = {"httpx", "httpcore", "anyio", "attrs", "attr", "msgspec"}
"""What packages may import: httpx (which brings anyio and httpcore) and attrs, and msgspec where it is installed."""

CHECKERS_LIBRARIES = {"typing_extensions"}
"""What they may name for type checkers alone, which bring it along."""

INTERFACE_LIBRARIES = {
    "cli": {"httpx", "rich", "typer"},
    "mcp": {"anyio", "httpx", "jsonschema", "mcp", "mcp_types", "starlette", "uvicorn"},
}
"""What the command and the MCP server of a package may import besides; their extras bring these."""

WRITERS = {"write", "conformance", "cache", "verbs/new"}
"""Rooms and modules that change the disk; `verbs/new` makes and, on failure, removes the folder of an API."""
WRITING_CALLS = {"write_text", "write_bytes", "mkdir", "makedirs", "unlink", "rmdir", "rmtree", "symlink_to", "touch"}

LIMITING = re.compile(r"\b(no|not|never|nothing|none|nobody|only|alone|without|neither|nor|cannot)\b")
MOST_LINES = 350
LITERAL_FREE = [*sorted((MACHINE / "plan").rglob("*.py")), MACHINE / "render.py"]
"""Files that pass on literals which `emit` made, and make none."""


def machine_files() -> list[Path]:
    return sorted(MACHINE.rglob("*.py"))


def house_files() -> list[Path]:
    return machine_files() + sorted(RUNTIME.rglob("*.py")) + sorted(INTERFACE.rglob("*.py"))


def generated_files() -> list[Path]:
    return sorted(GENERATED.rglob("*.py"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def writes_to_disk(path: Path) -> bool:
    return bool({room_of(path), path.relative_to(MACHINE).with_suffix("").as_posix()} & WRITERS)


def room_of(path: Path) -> str:
    return path.relative_to(MACHINE).with_suffix("").parts[0]


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every absolute import, those inside functions included."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)
            case _:
                pass


def for_checkers(node: ast.stmt) -> list[ast.stmt]:
    """The statements that only type checkers see."""
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body):
            return body
        case _:
            return []


def imported_rooms(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, room) of every import of one of our rooms."""
    for line, name in imports(tree):
        parts = name.split(".")
        if parts[0] == "specloom" and len(parts) > 1:
            yield line, parts[1]


def docstrings(tree: ast.AST) -> set[int]:
    """Identities of the constants that are documentation: strings that are alone as a statement."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, word) of every text and every name in the code, documentation aside."""
    documentation = docstrings(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in documentation:
                yield node.lineno, text
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield node.lineno, name
            case _:
                pass


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def line_of(node: ast.AST) -> int:
    return node.lineno if isinstance(node, ast.expr) else 1


def fail_at(path: Path, faults: list[tuple[int, str]], rule: str) -> None:
    if faults:
        where = "\n".join(f"  {named(path)}:{line}: {what}" for line, what in faults)
        pytest.fail(f"{rule}\n{where}", pytrace=False)


@pytest.mark.parametrize("path", machine_files(), ids=named)
def test_imports_run_one_way(path: Path) -> None:
    room = room_of(path)
    if room == "__init__" or room == "__main__":
        return
    if room not in MAY_IMPORT and room not in TOP_ROOMS:
        pytest.fail(
            f"{named(path)}: the room {room!r} is not on the plan (MAY_IMPORT in {named(Path(__file__))})",
            pytrace=False,
        )
    faults = [
        (line, f"imports specloom.{other}")
        for line, other in imported_rooms(parse(path))
        if other != room and (other not in MAY_IMPORT[room] if room in MAY_IMPORT else other in TOP_ROOMS[room])
    ]
    fail_at(path, faults, f"{room} may import only {sorted(MAY_IMPORT.get(room, ())) or 'rooms below it'}:")


@pytest.mark.parametrize("path", machine_files(), ids=named)
def test_machine_imports_itself_by_full_name(path: Path) -> None:
    faults = [
        (node.lineno, "relative import")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    fail_at(path, faults, "inside specloom imports are absolute:")


@pytest.mark.parametrize(
    "path", [path for path in machine_files() if room_of(path) not in DESCRIPTION_ROOMS], ids=named
)
def test_description_words_stay_in_their_rooms(path: Path) -> None:
    faults = [(line, f"says {word!r}") for line, word in words(parse(path)) if word in DESCRIPTION_WORDS]
    fail_at(path, faults, f"words of OpenAPI and JSON Schema belong to {sorted(DESCRIPTION_ROOMS)}:")


@pytest.mark.parametrize("path", house_files(), ids=named)
def test_libraries_have_one_owner(path: Path) -> None:
    owners = {library: MACHINE / f"{room}.py" for library, room in OWNED_LIBRARIES.items()}
    faults = [
        (line, f"imports {name}, which belongs to {named(owners[name.split('.')[0]])}")
        for line, name in imports(parse(path))
        if owners.get(name.split(".")[0], path) != path
    ]
    fail_at(path, faults, "one file alone knows each of these libraries:")


@pytest.mark.parametrize("path", house_files(), ids=named)
def test_classes_are_made_with_attrs(path: Path) -> None:
    faults = [(line, f"imports {name}") for line, name in imports(parse(path)) if name.startswith("dataclasses")]
    fail_at(path, faults, "classes are made with attrs, not dataclasses:")


@pytest.mark.parametrize("path", [path for path in machine_files() if not writes_to_disk(path)], ids=named)
def test_only_writers_write(path: Path) -> None:
    faults = [(line_of(node), ast.unparse(node)) for node in ast.walk(parse(path)) if writes(node)]
    fail_at(path, faults, f"only {sorted(WRITERS)} write to disk:")


def writes(node: ast.AST) -> bool:
    """Whether the node is a call that changes the disk."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name)) if name in WRITING_CALLS:
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="os"), attr="replace" | "rename")):
            return True
        case ast.Call(func=ast.Name(id="open"), args=[_, ast.Constant(value=str(mode)), *_]):
            return bool(set("wax+") & set(mode))
        case ast.Call(func=ast.Attribute(attr="open"), args=[ast.Constant(value=str(mode)), *_]):
            return bool(set("wax+") & set(mode))
        case _:
            return False


@pytest.mark.parametrize("path", LITERAL_FREE, ids=named)
def test_only_emit_makes_python_literals(path: Path) -> None:
    faults = [(line_of(node), ast.unparse(node)) for node in ast.walk(parse(path)) if escapes(node)]
    fail_at(path, faults, "only `emit` writes and escapes literals:")


def test_every_guarded_path_exists() -> None:
    """A rule about a path that was renamed would hold for nothing, silently."""
    rooms = {*MAY_IMPORT, *TOP_ROOMS, *DESCRIPTION_ROOMS, *OWNED_LIBRARIES.values(), *WRITERS}
    rooms |= {room for allowed in (*MAY_IMPORT.values(), *TOP_ROOMS.values()) for room in allowed}
    missing = {room for room in rooms if not (MACHINE / room).is_dir() and not (MACHINE / f"{room}.py").is_file()}
    assert not missing
    assert len(LITERAL_FREE) > 30 and all(path.is_file() for path in LITERAL_FREE)


def escapes(node: ast.AST) -> bool:
    """Whether the node turns a value into a literal."""
    match node:
        case ast.Call(func=ast.Name(id="repr" | "ascii")):
            return True
        case ast.FormattedValue(conversion=conversion):
            return conversion in (ord("r"), ord("a"))
        case _:
            return False


@pytest.mark.parametrize("path", sorted(path for path in TEMPLATES.rglob("*") if path.is_file()), ids=named)
def test_templates_ask_and_never_decide(path: Path) -> None:
    faults = [
        (test.lineno, "a condition with `and` or `or`")
        for test in conditions(jinja2.Environment().parse(path.read_text(encoding="utf-8")))
        if isinstance(test, nodes.And | nodes.Or) or any(test.find_all((nodes.And, nodes.Or)))
    ]
    fail_at(path, faults, "prepare an attribute in plan.py instead:")


def conditions(template: nodes.Template) -> Iterator[nodes.Expr]:
    """What the template's conditions ask."""
    for node in template.find_all((nodes.If, nodes.CondExpr, nodes.For)):
        test = node.test  # type: ignore[attr-defined]  # all three have one; find_all forgets which they are
        if test is not None:
            yield test


def limits(opening: str) -> bool:
    """Whether an opening draws a border: by a word that denies, or by what follows a semicolon."""
    return ";" in opening or LIMITING.search(opening.lower()) is not None


@pytest.mark.parametrize("path", house_files(), ids=named)
def test_modules_open_with_a_sentence(path: Path) -> None:
    opening = (ast.get_docstring(parse(path)) or "").split("\n\n")[0]
    if not opening:
        fail_at(path, [(1, "no docstring")], "every module opens with a sentence: what it knows and what it does not:")
    faults = [
        (1, complaint)
        for complaint, wrong in (
            ("the opening is no sentence: it ends without a full stop", not opening.endswith((".", ":"))),
            (
                f"the opening says what it knows, not what it does not: {opening!r}",
                not limits(opening),
            ),
            (f"the opening is longer than three lines: {opening!r}", opening.count("\n") > 2),
        )
        if wrong
    ]
    fail_at(path, faults, "every module opens with a sentence: what it knows and what it does not:")


def interface_libraries(path: Path) -> set[str]:
    """What a module of the command or of the MCP server may import besides; `select` belongs to both."""
    *_, folder, name = path.parts
    if not {"interface", "_interface"} & set(path.parts):
        return set()
    return {"jsonpath_rfc9535"} if name == "select.py" else INTERFACE_LIBRARIES.get(folder, set())


@pytest.mark.parametrize(
    "path", sorted(RUNTIME.rglob("*.py")) + sorted(INTERFACE.rglob("*.py")) + generated_files(), ids=named
)
def test_packages_are_relocatable_and_frugal(path: Path) -> None:
    allowed = RUNTIME_LIBRARIES | set(sys.stdlib_module_names) | interface_libraries(path)
    tree = parse(path)
    never_run = {line for guard in tree.body for each in for_checkers(guard) for line, _ in imports(each)}
    faults = [
        (line, f"imports {name}")
        for line, name in imports(tree)
        if name.split(".")[0] not in (allowed | CHECKERS_LIBRARIES if line in never_run else allowed)
    ]
    fail_at(
        path, faults, f"packages import the standard library, {sorted(RUNTIME_LIBRARIES)} and, relatively, themselves:"
    )


@pytest.mark.parametrize("path", house_files(), ids=named)
def test_no_file_grows_out_of_hand(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{named(path)} has {lines} lines: move one of its ideas into another module"


@pytest.mark.parametrize(
    "home", sorted(path.parent for path in GENERATED.glob("*/MANIFEST.json")), ids=lambda path: path.name
)
def test_a_package_holds_what_its_manifest_lists_and_nothing_else(home: Path) -> None:
    listed = {*json.loads((home / "MANIFEST.json").read_text(encoding="utf-8"))["files"], "MANIFEST.json"}
    held = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert held == listed
