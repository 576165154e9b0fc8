"""The project around a package: `[distribution]`; writes no file."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from specloom.settings.mcp import read_mcp
from specloom.settings.reader import Reader

_EXTRAS = ("msgspec", "aiohttp", "cli", "mcp")
_REQUIREMENT = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\[[A-Za-z0-9._, -]+\])?\s*(?:[~<>=!@(;][^\n]*)?"
)
_OWN = ("test", "msgspec", "aiohttp", "cli", "mcp")
"""Extras that a project has by itself, or by `extras`."""
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_PYTHON = re.compile(r"(?:[~<>!=]=|[<>])\s*3\.\d+(?:\.\d+|\.\*)?(?:\s*,\s*(?:[~<>!=]=|[<>])\s*\d+(?:\.\d+)*(?:\.\*)?)*")


@attrs.frozen
class Distribution:
    """The project around a package.

    Attributes:
        folder: Its folder below `output`; `"."` for `output` itself, `""` for a folder with the name of the project.
        authors: `Name <address>`, or only one of the two.
        license: SPDX expression.
        license_file, readme: Paths relative to the folder of `client.toml`.
        extras: Optional dependencies to offer, by name in `distribution.EXTRAS`; those of the command and of the MCP server
            are added if the package has them.
        dependencies: Requirements of hand-written code, in addition to those of every package.
        optional_dependencies: Extra -> requirements of hand-written code that imports them when it is used.
        script: Name of the command; `""` for `python -m` only.
    """

    name: str
    folder: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    license: str = ""
    license_file: str = ""
    readme: str = ""
    urls: Mapping[str, str] = attrs.field(factory=dict[str, str])
    keywords: tuple[str, ...] = ()
    requires_python: str = ">=3.11"
    extras: tuple[str, ...] = ("msgspec", "aiohttp")
    dependencies: tuple[str, ...] = ()
    optional_dependencies: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    script: str = ""


def read_distribution(reader: Reader, table: Mapping[str, object]) -> Distribution:
    """`[distribution]`; a script requires `cli` or `mcp`."""
    generated = _distribution(reader.inside("distribution"), reader.table(table, "distribution"))
    if generated.script and not (reader.switch(table, "cli") or read_mcp(reader, table)):
        raise reader.fail(("distribution", "script"), "distribution.script has nothing to start; enable `cli` or `mcp`")
    return generated


def _distribution(reader: Reader, table: Mapping[str, object]) -> Distribution:
    known = {field.name.replace("_", "-") for field in attrs.fields(Distribution)}
    reader.only(table, known)
    if "name" not in table:
        raise reader.fail((), "distribution requires `name`, the name of the distribution in a package index")
    generated = Distribution(
        name=reader.matching(table, "name", _NAME, "a distribution name, such as `acme-client`"),
        folder=reader.folder(table, "folder", ""),
        description=" ".join((reader.optional(table, "description") or "").split()),
        authors=reader.list_(table, "authors"),
        license=reader.matching(table, "license", _SPDX, "an SPDX expression, such as `MIT`"),
        license_file=reader.optional(table, "license-file") or "",
        readme=reader.optional(table, "readme") or "",
        urls=reader.strings(table, "urls"),
        keywords=reader.list_(table, "keywords"),
        requires_python=reader.matching(
            table, "requires-python", _PYTHON, "a Python version specifier, such as `>=3.11`"
        )
        or ">=3.11",
        extras=reader.as_list(table.get("extras", ["msgspec", "aiohttp"]), "extras"),
        dependencies=_requirements(reader, table.get("dependencies", []), "dependencies"),
        optional_dependencies=_optional(
            reader.inside("optional-dependencies"), reader.table(table, "optional-dependencies")
        ),
        script=reader.matching(table, "script", _NAME, "a command name, such as `acme`"),
    )
    for extra in generated.extras:
        if extra not in _EXTRAS:
            raise reader.fail("extras", f"distribution.extras has {extra!r}; known extras: {', '.join(_EXTRAS)}")
    for label, url in generated.urls.items():
        if not url.startswith(("http://", "https://")) or len(label) > 32:
            raise reader.fail(
                ("urls", label), f"distribution.urls: {label!r} is not a label of at most 32 characters with a URL"
            )
    for author in generated.authors:
        if not author.strip() or "\n" in author:
            raise reader.fail("authors", f"distribution.authors: write `Name <address>` instead of {author!r}")
    return generated


def _optional(reader: Reader, table: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    for name in table:
        if name in _OWN or _NAME.fullmatch(name) is None:
            known = "is not the name of an extra" if name not in _OWN else "is an extra that the project has by itself"
            raise reader.fail(name, f"distribution.optional-dependencies: {name!r} {known}")
    return {name: _requirements(reader, value, name) for name, value in table.items()}


def _requirements(reader: Reader, value: object, key: str) -> tuple[str, ...]:
    """Requirements as `pyproject.toml` has them."""
    found = reader.as_list(value, key)
    for number, each in enumerate(found):
        if _REQUIREMENT.fullmatch(each) is None:
            raise reader.fail(
                (key, number), f"{reader.spoken(key)}: {each!r} is not a requirement, such as `pydantic>=2`"
            )
    return found
