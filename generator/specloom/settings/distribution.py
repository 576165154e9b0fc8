"""The project around a package: `[distribution]`; writes no file."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from specloom.settings.mcp import read_mcp
from specloom.settings.reader import Reader

_EXTRAS = ("msgspec", "aiohttp", "cli", "mcp")
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_PYTHON = re.compile(r"(?:[~<>!=]=|[<>])\s*3\.\d+(?:\.\d+|\.\*)?(?:\s*,\s*(?:[~<>!=]=|[<>])\s*\d+(?:\.\d+)*(?:\.\*)?)*")


@attrs.frozen
class Distribution:
    """The project around a package.

    Attributes:
        folder: Its folder below `output`; `"."` is `output` itself, `""` the name.
        authors: `Name <address>`, either of them.
        license: SPDX expression.
        license_file, readme: Paths from the folder of `client.toml`.
        extras: Optional requirements that are offered, by the names of `distribution.EXTRAS`; those of the command and of the
            MCP server are offered wherever a package has them.
        script: What the package is called as a command, `""` for `python -m` alone.
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
    script: str = ""


def read_distribution(reader: Reader, table: Mapping[str, object]) -> Distribution:
    """`[distribution]`, whose script needs something that it can start."""
    generated = _distribution(reader, reader.table(table, "distribution"))
    if generated.script and not (reader.switch(table, "cli") or read_mcp(reader, table)):
        raise reader.fail("script", "distribution.script starts nothing: switch on `cli` or `mcp`")
    return generated


def _distribution(reader: Reader, table: Mapping[str, object]) -> Distribution:
    known = {field.name.replace("_", "-") for field in attrs.fields(Distribution)}
    reader.only(table, known, "distribution.")
    if "name" not in table:
        raise reader.fail("[distribution]", "distribution lacks name: what the package is called in an index")
    generated = Distribution(
        name=reader.matching(table, "name", _NAME, "a name that an index takes, such as `acme-client`"),
        folder=reader.folder(table, "folder", ""),
        description=" ".join((reader.optional(table, "description") or "").split()),
        authors=reader.list_(table.get("authors", []), "authors"),
        license=reader.matching(table, "license", _SPDX, "an SPDX expression, such as `MIT`"),
        license_file=reader.optional(table, "license-file") or "",
        readme=reader.optional(table, "readme") or "",
        urls=reader.strings(table, "urls"),
        keywords=reader.list_(table.get("keywords", []), "keywords"),
        requires_python=reader.matching(table, "requires-python", _PYTHON, "a version of Python, such as `>=3.11`")
        or ">=3.11",
        extras=reader.list_(table.get("extras", ["msgspec", "aiohttp"]), "extras"),
        script=reader.matching(table, "script", _NAME, "a name of a command, such as `acme`"),
    )
    for extra in generated.extras:
        if extra not in _EXTRAS:
            raise reader.fail("extras", f"distribution.extras has {extra!r}; there are: {', '.join(_EXTRAS)}")
    for label, url in generated.urls.items():
        if not url.startswith(("http://", "https://")) or len(label) > 32:
            raise reader.fail(
                label, f"distribution.urls: not a label of at most 32 characters and an address: {label!r}"
            )
    for author in generated.authors:
        if not author.strip() or "\n" in author:
            raise reader.fail("authors", f"distribution.authors: not `Name <address>`: {author!r}")
    return generated
