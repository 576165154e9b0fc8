"""Retired terms stay retired, and every path that a page names exists. Judges words and paths, not style."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TERMS = tomllib.loads((ROOT / "tests" / "retired_terms.toml").read_text(encoding="utf-8"))
SEARCHED = ("generator/**/*.py", "templates/**/*.py", "templates/**/*.jinja")
PAGES = ("README.md", "CONTRIBUTING.md", "docs/**/*.md")
REPOSITORY = "https://github.com/specloom/specloom/blob/main/"
"""Where pages link to files that are not part of the site."""
FOLDERS = "generator|templates|tests|docs|specs|generated|benchmarks"
EXAMPLES = re.compile(
    r"(specs/acme|specs/pets|generated/acme_client|generated/acme-pets|tests/calls|tests/replay.py|tests/conformance/acme|specs/outputs\.lock)\b"
)
"""Paths that pages use as examples, or that exist only once a project needs them."""


@cache
def pages() -> tuple[Path, ...]:
    return tuple(sorted(path for pattern in PAGES for path in ROOT.glob(pattern)))


@cache
def sources() -> tuple[Path, ...]:
    return tuple(sorted(path for pattern in SEARCHED for path in ROOT.glob(pattern)))


@cache
def identifiers() -> dict[str, list[str]]:
    """Each name that the code defines or uses -> where."""
    found: dict[str, list[str]] = {}
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if path.suffix == ".py" else ():
            for name in names_of(node):
                found.setdefault(name, []).append(f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}")
    return found


def names_of(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
            return (name,)
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return (name,)
        case ast.keyword(arg=str(name)):
            return (name,)
        case ast.alias(name=name):
            return tuple(name.split("."))
        case _:
            return ()


REUSED = {
    "Operation": "the generator's operation, and the one that a package sends",
    "Polling": "the polling of an operation, and its plan in a package",
    "Pages": "the pagination of an operation, and its plan in a package",
    "Server": "a described server, and its URL in a package",
    "Stream": "a described stream, and the one that a package returns",
    "Resource": "a node of the tree of resources, and its base class in a package",
    "Record": "a described record, and its base class in a package",
    "Xml": "described XML, and its metadata in a package",
    "RequiredKeys": "part of a discrimination, which packages repeat",
    "ByKeys": "a discrimination, which packages repeat",
    "ByProperty": "a discrimination, which packages repeat",
    "ByPropertyType": "a discrimination, which packages repeat",
}
"""Class name in both the generator and the runtime -> the two classes that form a deliberate pair."""


def defined_classes() -> dict[str, set[str]]:
    """Class name -> places that define it; classes of `compat` replace those of the runtime and count as the same place."""
    found: dict[str, set[str]] = {}
    for path in (*ROOT.glob("generator/**/*.py"), *ROOT.glob("templates/runtime/**/*.py")):
        place = "runtime" if "templates" in path.relative_to(ROOT).parts else path.relative_to(ROOT).as_posix()
        if place == "runtime" and path.parent.name != "compat":
            place = f"runtime/{path.name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, set()).add(place)
    return found


def test_a_class_name_means_one_class() -> None:
    """A name in two modules is a pair of generator and runtime with a reason, or a class of `compat` that replaces its base."""
    found = defined_classes()
    reused = {name: sorted(places) for name, places in found.items() if len(places - {"runtime"}) > 1}
    assert {name: places for name, places in reused.items() if name not in REUSED} == {}
    assert all(sum(not place.startswith("runtime") for place in reused.get(name, ())) == 1 for name in REUSED), reused


def occurrences(term: str, files: tuple[Path, ...]) -> Iterator[str]:
    pattern = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


@pytest.mark.parametrize("term", TERMS["identifiers"])
def test_retired_identifiers_stay_away(term: str) -> None:
    found = identifiers().get(term)
    assert not found, f"write {TERMS['identifiers'][term]!r} instead of {term!r}:\n" + "\n".join(found[:20])


@pytest.mark.parametrize("term", TERMS["terms"])
def test_retired_terms_stay_away(term: str) -> None:
    found = list(occurrences(term, (*sources(), *pages())))
    assert not found, f"write {TERMS['terms'][term]!r} instead of {term!r}:\n" + "\n".join(found[:20])


def paths(page: str) -> set[str]:
    """Paths from the project root that a page names: no placeholders, patterns or commit-relative ones."""
    fenced = re.sub(r"```.*?```", "", page, flags=re.DOTALL)
    found = re.findall(rf"`((?:{FOLDERS})/[^`\s]*)`", fenced)
    return {path.rstrip("/") for path in found if not re.search(r"[<>*{}]|\.\.\.", path) and not EXAMPLES.match(path)}


@pytest.mark.parametrize("page", pages(), ids=lambda path: str(path.relative_to(ROOT)))
def test_paths_that_a_page_names_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = {link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if "://" not in link}
    missing = [link for link in sorted(links) if not (page.parent / link).exists()]
    ours = re.findall(rf"\]\({re.escape(REPOSITORY)}([^)#\s]+)", text)
    missing += [path for path in ours if not (ROOT / path).exists()]
    missing += [path for path in sorted(paths(text)) if not (ROOT / path).exists()]
    assert not missing, f"{page.relative_to(ROOT)} names what does not exist"


def test_the_architecture_table_is_current() -> None:
    """Each row of the table in CONTRIBUTING.md exists, and each package of the generator has a row."""
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("| module or package |")[1].split("\n\n")[0]
    cells = {cell for line in table.splitlines()[2:] for cell in re.findall(r"`([\w/.]+)`", line.split("|")[1])}
    folder = ROOT / "generator" / "specloom"
    packages = {f"{path.parent.name}/" for path in folder.glob("*/*.py")}
    assert not {cell for cell in cells if not (folder / cell).exists()} and packages <= cells, packages - cells
