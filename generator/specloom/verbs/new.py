"""Adds an API to a project: copies or downloads its description to a new folder and generates its package;
knows no other API.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from specloom import document, source
from specloom.distribution.toml import string
from specloom.findings import Code, Finding, Place, Refused
from specloom.interpreter_limits import raised_recursion
from specloom.lower import lower
from specloom.manual import schema_text
from specloom.names.spelling import snake
from specloom.plan import client_class
from specloom.project import apis, keep_apart
from specloom.verbs.copied_description import copied_files
from specloom.verbs.fetch import fetch, is_address, spoken
from specloom.verbs.leftovers import listing, write_listing
from specloom.verbs.project_file import check_project_file
from specloom.verbs.regenerate import RegenerateOutcome, regenerate
from specloom.write import remove_folder, write_text

BAD_NAME = Code(
    "bad-name", "error", "not a valid API name", "Use letters, digits and `_`: `specloom new petstore FILE`."
)
TAKEN = Code(
    "name-taken",
    "error",
    "the project already has an API of this name",
    "Choose another name, or edit the existing API.",
)

CODES = (BAD_NAME, TAKEN)

SCHEMA = "client.schema.json"
"""The JSON Schema of `client.toml`, next to the folders of APIs, for editors."""


def new(
    root: Path,
    name: str,
    description: str,
    *,
    allow_external_refs: bool = False,
    settle: Callable[[Path, str], object] | None = None,
) -> RegenerateOutcome:
    """Add the API `name` to the project at `root` and generate its package.

    Args:
        description: Path or `https://` address of its description.
        allow_external_refs: Whether files outside the description's folder are copied as well, if it refers to them.
        settle: Called with `root` and `name` once the description is there, to write settings and names.

    Writes the schema of `client.toml` as well, for editors.

    Raises:
        Refused: The name or the description cannot be used; no files remain.
    """
    if snake(name) != name:
        better = snake(name)
        raise Refused(BAD_NAME.found(f"{name!r} is not a valid API name" + (f"; try {better!r}" if better else "")))
    specs = root / "specs"
    folder = specs / name
    if folder.exists():
        raise Refused(TAKEN.found(f"the API {name} already exists", place=Place(str(folder))))
    check_project_file(root)
    begun = folder if specs.exists() else specs
    try:
        _fill(folder, name, description, allow_external_refs=allow_external_refs)
        if settle is not None:
            settle(root, name)
        (api,) = apis(root, [name])
        keep_apart(root)
        outcome = regenerate(api)
    except BaseException as error:
        remove_folder(begun)
        if isinstance(error, Refused) and is_address(description):
            raise Refused(*(_at_source(finding, folder, description) for finding in error.findings)) from error
        raise
    write_text(specs / SCHEMA, schema_text("client"))
    outside = listing(root, apis(root))
    if outside is not None:
        write_listing(root, outside)
    return outcome


def _at_source(finding: Finding, folder: Path, address: str) -> Finding:
    """A finding about the copied description, placed where the description comes from: the copy is gone."""
    if finding.place is None or not Path(finding.place.file).is_relative_to(folder):
        return finding
    is_description = Path(finding.place.file).name.startswith("openapi.")
    place = finding.place._replace(file=spoken(address)) if is_description else finding.place
    return finding._replace(place=place)


def _fill(folder: Path, name: str, description: str, *, allow_external_refs: bool) -> None:
    if is_address(description):
        data = fetch(description)
        source.parse(data, spoken(description))
        write_text(
            folder / f"openapi{_suffix(data.decode('utf-8', 'replace'), urlsplit(description).path)}",
            data.decode("utf-8"),
        )
    else:
        _copy(Path(description), folder, allow_external_refs=allow_external_refs)
    write_text(folder / "client.toml", _settings(name, description))


def _settings(name: str, description: str) -> str:
    source = f"source = {string(_without_password(description))}\n" if is_address(description) else ""
    client = client_class(name)
    return (
        f"#:schema ../{SCHEMA}\n"
        f"# Settings of the {client} client; `specloom explain client-toml` explains every key.\n"
        f'package = "{name}_client"\nclient = "{client}"\n{source}'
    )


def _without_password(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


def _copy(path: Path, folder: Path, *, allow_external_refs: bool) -> None:
    """Copy a description and the files that it refers to."""
    with raised_recursion():
        described = document.load(path, allow_external_refs=allow_external_refs)
        lower(described)
    root = f"openapi{_suffix(described.files[described.name].source.text, path.name)}"
    for name, text in copied_files(described, root).items():
        write_text(folder / name, text)


def _suffix(text: str, name: str) -> str:
    known = Path(name).suffix.lower()
    if known in (".json", ".yaml", ".yml"):
        return known
    return ".json" if text.lstrip()[:1] in ("{", "[") else ".yaml"
