"""Renders a package as {path: content}. Knows Jinja and where templates are; not what they contain."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import jinja2

from specloom.plan import PackagePlan, table_files
from specloom.templates import templates_folder

_COMPAT = "_runtime/compat/"
_OPTIONAL = {
    "_runtime/deprecation.py": (),
    "_runtime/compat/helpers.py": (),
    "_runtime/compat/httpx2_clients.py": (),
    "_runtime/compat/typing_names.py": ("_runtime/deprecation.py",),
}
"""Modules of the runtime that a package contains only if one of its files imports them -> others of them that they import."""
_NAMED = re.compile(r"\._runtime\.(\w+)")
_FROM_RUNTIME = re.compile(r"""^( *from |    "\w+": ")(?=\.+_runtime\b)""", re.MULTILINE)
_IMPORTED = re.compile(r"^ *from \.(?: import )?(\w+)", re.MULTILINE)


_PROJECT = {
    "pyproject.toml": "pyproject.toml.jinja",
    "README.md": "README.md.jinja",
    ".gitattributes": "gitattributes.jinja",
    ".github/workflows/ci.yml": "ci.yml.jinja",
    ".github/workflows/release.yml": "release.yml.jinja",
    "tests/conftest.py": "tests/conftest.py.jinja",
    "tests/replay.py": "tests/replay.py.jinja",
    "tests/calls.py": "tests/calls.py.jinja",
    "tests/test_calls.py": "tests/test_calls.py.jinja",
}
"""Path of a file of a project -> its template in `templates/project/`."""


class TemplateError(Exception):
    """A template cannot be found, read or rendered.

    Attributes:
        template: Its name, or its file if known.
        line: Line in it, None if unknown.
    """

    def __init__(self, message: str, template: str, line: int | None = None) -> None:
        super().__init__(message)
        self.template = template
        self.line = line


def render(package: PackagePlan, templates: Path | None = None) -> dict[str, str]:
    """The unformatted content of every file of a package, including its runtime, by path.

    A package without a client contains only the runtime modules that it needs.

    Args:
        templates: Directory searched for templates before the built-in ones.

    Raises:
        TemplateFault: A template is not valid, or uses an undefined variable.
    """
    environment = _environment(templates)
    files = {path: _filled(environment, template, values) for path, template, values in _pages(package)}
    files |= package.custom.files() if package.custom else {}
    interface = _interface(package)
    if package.shared_runtime:
        return {path: _below_runtime(text) for path, text in files.items()} | interface
    return files | _own_runtime(package, files) | interface


def _own_runtime(package: PackagePlan, files: Mapping[str, str]) -> dict[str, str]:
    """The modules of the runtime inside a package."""
    if package.client is None and not package.compat:
        return {path: text for path, text in _needed(files).items() if not path.startswith(_COMPAT)}
    named = [path for path in _OPTIONAL if _is_named(path, files)]
    unused = _OPTIONAL.keys() - named - {needed for path in named for needed in _OPTIONAL[path]}
    return {
        path: text
        for path, text in _runtime().items()
        if path not in unused and (package.compat or not path.startswith(_COMPAT))
    }


def _is_named(path: str, files: Mapping[str, str]) -> bool:
    """Whether a file of a package imports a module of the runtime."""
    module = "." + path.removesuffix(".py").replace("/", ".")
    return any(f"{module} " in text or f'{module}"' in text for text in files.values())


def runtime(*, compat: bool) -> dict[str, str]:
    """The content of every file of a shared runtime, by path.

    Args:
        compat: Whether one of the packages imitates an SDK of another generator.
    """
    files = {path: text for path, text in _runtime().items() if compat or not path.startswith(_COMPAT)}
    return {path.removeprefix("_runtime/"): text for path, text in files.items()}


def fill_project(values: Mapping[str, object]) -> dict[str, str]:
    """The content of the files of the project around a package, by path.

    Args:
        values: Variables of the templates; `tests` is true if there are calls to test.
    """
    environment = _environment(None)
    return {
        path: environment.get_template(f"project/{template}").render(values)
        for path, template in _PROJECT.items()
        if values["tests"] or not path.startswith("tests/")
    }


def _below_runtime(text: str) -> str:
    """A file of a package whose runtime is in the parent folder."""
    return _FROM_RUNTIME.sub(r"\1.", text)


def _pages(package: PackagePlan) -> Iterator[tuple[str, str, dict[str, object]]]:
    """(path, template, variables) of every file that is rendered from a template."""
    for exports in package.exports:
        yield exports.path, "__init__.py.jinja", {"exports": exports}
        if exports.table:
            path = exports.path.replace("__init__", exports.table.removeprefix("."))
            yield path, "names.py.jinja", {"exports": exports}
    for module in (*package.models, *package.types):
        yield module.path, "definitions.py.jinja", {"module": module}
    if package.resources:
        yield f"{package.resources[0].path.partition('/')[0]}/__init__.py", "resources.py.jinja", {}
    for resource in package.resources:
        yield resource.path, "resource.py.jinja", {"module": resource}
    if package.client is not None:
        yield package.client.path, "client.py.jinja", {"client": package.client}
        yield "api.md", "api.md.jinja", {"guide": package.guide}
    if package.webhooks is not None:
        yield "webhooks.py", "webhooks.py.jinja", {"webhooks": package.webhooks}
    if package.headers is not None:
        yield "headers.py", "headers.py.jinja", {"headers": package.headers}
    if package.errors is not None:
        yield "errors.py", "errors.py.jinja", {"errors": package.errors}
    if package.interface is not None:
        yield "__main__.py", "__main__.py.jinja", {"main": package.interface}
        for file in table_files(package.interface):
            yield file.path, "operations.py.jinja", {"file": file}
    for extended in package.extended:
        yield extended.path, "extended.py.jinja", {"module": extended}
    yield "README.md", "README.md.jinja", {"guide": package.guide, "interface": package.interface}
    yield "py.typed", "py.typed.jinja", {}


def _filled(environment: jinja2.Environment, template: str, values: dict[str, object]) -> str:
    try:
        return environment.get_template(template).render(values)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(
            error.message or "is not a valid template", error.filename or template, error.lineno
        ) from error
    except Exception as error:  # an expression in a template can raise any exception
        message = str(error) or type(error).__name__
        raise TemplateError(message, *_where(error, template)) from error


def _where(error: Exception, template: str) -> tuple[str, int | None]:
    """File and line of the innermost template in a traceback, where Jinja puts them."""
    place: tuple[str, int | None] = (template, None)
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename.endswith(".jinja"):
            place = (frame.f_code.co_filename, line)
    return place


@lru_cache(maxsize=8)
def _environment(templates: Path | None) -> jinja2.Environment:
    """The environment, which caches compiled templates for further packages and runs."""
    ours = [templates_folder() / "package", templates_folder()]
    folders = ours if templates is None else [templates, *ours]
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # Python and Markdown, not HTML; `emit` has escaped every value
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=templates is not None,
        bytecode_cache=_bytecode(),
    )


def _bytecode() -> jinja2.FileSystemBytecodeCache | None:
    """A cache for compiled templates in a folder that only this user can write to; None if there is no such folder."""
    try:
        return jinja2.FileSystemBytecodeCache()
    except (OSError, RuntimeError):
        return None


def _needed(files: Mapping[str, str]) -> dict[str, str]:
    """The modules of the runtime that files import, directly or indirectly."""
    runtime = _runtime()
    found = {"__init__"}
    waiting = [name for text in files.values() for name in _NAMED.findall(text)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _IMPORTED.findall(runtime[f"_runtime/{name}.py"])
    return {path: text for path, text in runtime.items() if Path(path).stem in found}


def _interface(package: PackagePlan) -> dict[str, str]:
    """The modules of the command and the MCP server that a package needs."""
    interface = package.interface
    if interface is None:
        return {}
    unused = {"cli/": not interface.cli, "mcp/": not interface.mcp}
    return {
        f"_interface/{path}": text
        for path, text in _copied("interface").items()
        if not any(path.startswith(folder) for folder, absent in unused.items() if absent)
    }


def _runtime() -> dict[str, str]:
    return {f"_runtime/{path}": text for path, text in _copied("runtime").items()}


@lru_cache(maxsize=2)
def _copied(name: str) -> dict[str, str]:
    """The content of each module in a folder that is copied unchanged."""
    folder = templates_folder() / name
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))
    }
