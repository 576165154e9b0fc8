"""The files of a project, from `[distribution]` and the README of the package.
Not concerned with code, calls or changelog.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import attrs

from specloom.distribution import toml
from specloom.distribution.codes import NO_LICENSE_TEXT, UNREADABLE_PART
from specloom.distribution.licenses import known_licenses, license_text
from specloom.findings import Place, Refused
from specloom.render import fill_project
from specloom.settings import ClientSettings
from specloom.settings.distribution import Distribution

EXTRAS: Mapping[str, tuple[str, ...]] = {
    "msgspec": ("msgspec>=0.19",),
    "aiohttp": ("httpx-aiohttp>=0.1.8",),
    "cli": ("typer>=0.15.4", "rich>=13", "jsonpath-rfc9535>=1.0"),
    "mcp": ("mcp>=2", "jsonpath-rfc9535>=1.0"),
}
"""Extra of a package -> its requirements."""

_OF_PACKAGES = ("attrs>=24.2", "httpx>=0.27")
"""Requirements of every package."""
_PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_AUTHOR = re.compile(r"\s*([^<]*?)\s*(?:<([^<>]+)>)?\s*")


@attrs.frozen
class _Author:
    name: str
    email: str

    @property
    def table(self) -> str:
        said = {"name": self.name, "email": self.email}
        return "{ " + ", ".join(f"{key} = {toml.string(value)}" for key, value in said.items() if value) + " }"


def project_files(
    settings: ClientSettings, distribution: Distribution, title: str, package: Mapping[str, str], client: str
) -> dict[str, str]:
    """Content of the files of a project by their paths in it.

    Args:
        title: Title of the description.
        package: The files of the package.
        client: Name of the client's class, `""` for a package of models alone, which has no tests of calls.

    Raises:
        Refused: A file that the settings name cannot be read, or the text of the license is unknown.
    """
    folder = Path(settings.file).parent
    authors = [_author(text) for text in distribution.authors]
    extras = {extra: EXTRAS[extra] for extra in _extras(settings, distribution)} | {
        **distribution.optional_dependencies
    }
    values = {
        "name": toml.string(distribution.name),
        "description": toml.string(distribution.description or f"Python client of {title}"),
        "keywords": toml.array(distribution.keywords),
        "authors": ", ".join(author.table for author in authors),
        "license": toml.string(distribution.license) if distribution.license else "",
        "license_file": bool(distribution.license or distribution.license_file),
        "requires_python": toml.string(distribution.requires_python),
        "urls": toml.entries(distribution.urls),
        "dependencies": toml.array((*_OF_PACKAGES, *distribution.dependencies)),
        "extras": [f"{_key(extra)} = {toml.array(requirements)}" for extra, requirements in extras.items()],
        "script": _script(settings, distribution),
        "package": settings.package,
        "folder": settings.package.replace(".", "/"),
        "top": settings.package.partition(".")[0],
        "client": client,
        "pythons": [version for version in _PYTHONS if _admits(distribution.requires_python, version)],
        "title": title,
        "install": distribution.name,
        "all_extras": ", ".join(f"`{extra}`" for extra in extras),
        "guide": _body(package.get("README.md", "")),
    }
    files = fill_project({**values, "tests": bool(client)})
    if distribution.readme:
        files["README.md"] = _read(folder / distribution.readme)
    license = _license(distribution, folder, settings.file, authors, title)
    return files | ({"LICENSE": license} if license else {})


def _key(extra: str) -> str:
    """A key of TOML; a dot in it would separate two."""
    return toml.string(extra) if "." in extra else extra


def _extras(settings: ClientSettings, distribution: Distribution) -> tuple[str, ...]:
    """Names of extras: the configured ones, and those that a command or an MCP server needs."""
    own = [name for name, there in (("cli", settings.cli), ("mcp", settings.mcp is not None)) if there]
    return (*distribution.extras, *own)


def _script(settings: ClientSettings, distribution: Distribution) -> str:
    """The entry of the script, `""` for none."""
    if not distribution.script:
        return ""
    return f"{toml.string(distribution.script)} = {toml.string(f'{settings.package}.__main__:main')}"


def _author(text: str) -> _Author:
    found = _AUTHOR.fullmatch(text)
    return _Author(found[1], found[2] or "") if found else _Author(text, "")


def _admits(wanted: str, version: str) -> bool:
    """Whether the lower and upper bounds admit this minor version of Python."""
    number = tuple(int(part) for part in version.split("."))
    for sign, bound in re.findall(r"(>=|>|<=|<)\s*(\d+(?:\.\d+)?)", wanted):
        limit = tuple(int(part) for part in bound.split("."))
        if {">=": number < limit, ">": number <= limit, "<": number >= limit, "<=": number > limit}[sign]:
            return False
    return True


def _body(readme: str) -> str:
    """The README of the package below its heading, with absolute links to other files of the package."""
    return readme.partition("\n")[2].strip()


def _license(distribution: Distribution, folder: Path, file: str, authors: list[_Author], title: str) -> str | None:
    if distribution.license_file:
        return _read(folder / distribution.license_file)
    if not distribution.license:
        return None
    holders = ", ".join(author.name or author.email for author in authors) or f"the authors of {title}"
    text = license_text(distribution.license, holders)
    if text is None:
        raise Refused(NO_LICENSE_TEXT.found(_unknown_license(distribution.license), place=Place(file)))
    return text


def _unknown_license(identifier: str) -> str:
    return f"no text is known for {identifier!r}, only for {', '.join(known_licenses())}"


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(UNREADABLE_PART.found(f"cannot be read: {error}", place=Place(str(file)))) from error
