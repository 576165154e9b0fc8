"""The names of an API and where each comes from; unlocks, locks and changes them in `names.lock`. Gives no name itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import Literal, TypeAlias

import attrs

from specloom import document, ir, pipeline
from specloom.findings import Code, Place, Refused, did_you_mean, visible
from specloom.interpreter_limits import raised_recursion
from specloom.names import lock as locks
from specloom.names.lock import Lock
from specloom.passes.locked_names import classes_of, members_of, pointer_in_settings
from specloom.project import ProjectApi, apis
from specloom.toml_places import toml_places
from specloom.verbs.project_file import check_project_file
from specloom.verbs.regenerate import RegenerateOutcome, regenerate
from specloom.write import write_text

Section: TypeAlias = Literal["operations", "classes", "members"]

NO_NAME = Code(
    "no-such-name",
    "error",
    "the API has nothing of this name, or it cannot be renamed so",
    "`specloom names API` lists all names and their places.",
)
CODES = (NO_NAME,)


@attrs.frozen
class GivenName:
    """A name of the package.

    Attributes:
        place: The operation, JSON pointer or member that it is of, as names.lock writes it.
        source: `client.toml`, `names.lock`, or `default`.
    """

    section: Section
    place: str
    name: str
    source: str

    @property
    def line(self) -> str:
        """It as a line of a table."""
        return f"{visible(self.name)}  {visible(self.place)}  ({self.source})"


def names(root: Path, name: str) -> list[GivenName]:
    """All names of the API, by place. Raises Refused."""
    (api,) = apis(root, [name])
    return list(_names(api, api.lock()))


def _pair(text: str) -> tuple[str, str]:
    """A place and a new name out of `PLACE=NAME`. Raises Refused."""
    place, found, name = text.rpartition("=")
    if not found or not all(part.isidentifier() and not iskeyword(part) for part in name.split(".")):
        raise Refused(NO_NAME.found(f"{text!r} is not PLACE=NAME with a Python name"))
    return place, name


def change(
    root: Path,
    name: str,
    lock: Sequence[str] = (),
    unlock: Sequence[str] = (),
    rename: Sequence[str] = (),
) -> RegenerateOutcome:
    """Change the names lock of an API, and regenerate its package.

    Args:
        lock: Places or names that stay as they are now, whatever `client.toml` says later.
        unlock: Places or names that get their default.
        rename: `PLACE=NAME`, where the place may be the old name.

    Raises:
        Refused: The name does not exist, or another one would change; nothing is written.
    """
    (api,) = apis(root, [name])
    check_project_file(root)
    before, pairs = api.lock(), [_pair(each) for each in rename]
    known = list(_names(api, before, every_attribute=True))
    tables = {section: dict(getattr(before, section)) for section in locks.SECTIONS}
    kept = set(before.kept)
    for each in (_found(api, known, what) for what in lock):
        tables[each.section][each.place] = each.name
        kept.add(each.place)
    for each in (_found(api, known, what) for what in unlock):
        tables[each.section].pop(each.place, None)
        kept.discard(each.place)
    for what, wanted in pairs:
        each = _found(api, known, what)
        tables[each.section][each.place] = wanted
    after = Lock(
        tables["operations"], tables["classes"], tables["members"], frozenset(kept), before.file, before.content
    )
    _check(api, known, after, [(_found(api, known, what), wanted) for what, wanted in pairs])
    written = api.lock_file.read_text(encoding="utf-8") if api.lock_file.exists() else ""
    write_text(api.lock_file, locks.print_lock(after))
    try:
        return regenerate(api)
    except BaseException:
        write_text(api.lock_file, written)
        raise


def _client(api: ProjectApi, lock: Lock) -> ir.Client:
    with raised_recursion():
        described = document.load(api.description, overlay=api.overlay, allow_external_refs=api.external_refs)
        return pipeline.build_client(described, api.settings, lock)[0]


def _names(api: ProjectApi, lock: Lock, *, every_attribute: bool = False) -> Iterator[GivenName]:
    """The names of an API; attributes that are called like their properties only if every one is wanted."""
    client = _client(api, lock)
    chosen = _chosen(api)
    operations = {key: ".".join((*each.resource, each.name)) for key, each in client.operations.items()}
    tables: tuple[tuple[Section, Mapping[str, str]], ...] = (
        ("operations", operations),
        ("classes", classes_of(client)),
        ("members", members_of(client, every_attribute=every_attribute)),
    )
    for section, given in tables:
        locked: Mapping[str, str] = getattr(lock, section)
        for place, name in sorted(given.items()):
            source = "names.lock" if locked.get(place) == name else "default"
            yield GivenName(section, place, name, "client.toml" if _is_chosen(chosen, place) else source)


def _chosen(api: ProjectApi) -> set[str]:
    """Places that `client.toml` names."""
    settings = api.settings
    return {*settings.operations, *map(pointer_in_settings, settings.types), *settings.parameters}


def _is_chosen(chosen: set[str], place: str) -> bool:
    return place in chosen or (" " in place and place.rpartition("!")[2].partition(" ")[2] in chosen)


def _found(api: ProjectApi, known: Sequence[GivenName], what: str) -> GivenName:
    """The name that a place, or the name itself, stands for. Raises Refused."""
    found = next((each for each in known if what in (each.place, each.name)), None)
    if found is None:
        places = [word for each in known for word in (each.place, each.name)]
        raise _refused(api, f"{api.name} has no name {what!r}{did_you_mean(what, places)}", what)
    return found


def _check(api: ProjectApi, before: Iterable[GivenName], lock: Lock, renamed: Iterable[tuple[GivenName, str]]) -> None:
    """Refuses a lock that changes other names, or that cannot be followed."""
    after = {(each.section, each.place): each.name for each in _names(api, lock)}
    for each, wanted in renamed:
        got = after[each.section, each.place]
        if got != wanted:
            raise _refused(api, f"{each.place} cannot be called {wanted!r}; it would be {got!r}", each.place)
    moved = {each.place for each, _ in renamed}
    for each in before:
        if each.source == "names.lock" and each.place not in moved and each.place in getattr(lock, each.section):
            got = after.get((each.section, each.place), each.name)
            if got != each.name:
                raise _refused(api, f"{each.place} would be {got!r} instead of {each.name!r}", each.place)


def _refused(api: ProjectApi, message: str, place: str) -> Refused:
    written = api.lock_file.read_text(encoding="utf-8") if api.lock_file.exists() else ""
    found = [at for path, at in toml_places(written).items() if path[-1] == place]
    return Refused(NO_NAME.found(message, place=Place(str(api.lock_file), *(found[0] if found else (1, 1)))))
