"""Detects and reads the sources of `--like`, and merges them: a source may supply what another lacks. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from pathlib import Path

import attrs

from specloom import source
from specloom.findings import refused
from specloom.names.lock import Lock
from specloom.sdk.api_md import Reference, read_api_md
from specloom.sdk.codes import UNREADABLE_SDK
from specloom.sdk.gaps import Gap
from specloom.sdk.moving import Moving, Understand, move_in
from specloom.sdk.opc_config import KEYS as OPC_KEYS
from specloom.sdk.opc_config import move_in_by_opc
from specloom.sdk.read import read_sdk
from specloom.sdk.reference_moving import move_in_by_reference
from specloom.sdk.sdk import Sdk
from specloom.sdk.stainless import move_in_by_configuration
from specloom.sdk.toml_text import Value
from specloom.sdk.transforms import Action, overlay_actions
from specloom.source import SourceText

_STAINLESS = frozenset(
    ("resources", "client_settings", "targets", "organization", "openapi", "environments", "pagination", "edition")
)


@attrs.frozen
class OpcConfig:
    """A configuration of openapi-python-client."""

    source: SourceText


@attrs.frozen
class StainlessConfig:
    """A `stainless.yml`."""

    source: SourceText


Origin = Sdk | Reference | StainlessConfig | OpcConfig


def read_origin(path: Path) -> Origin:
    """The source at a path.

    Raises:
        Refused: It cannot be read, or is not a kind of source that `--like` accepts.
    """
    if path.is_file() and path.suffix in (".yml", ".yaml", ".json", ".toml"):
        return _configuration(path)
    if path.is_file() and path.suffix == ".md":
        return _reference(path)
    return read_sdk(path)


def _configuration(path: Path) -> StainlessConfig | OpcConfig:
    read = source.read(path)
    if _STAINLESS & read.data.keys() and "paths" not in read.data:
        return StainlessConfig(read)
    if OPC_KEYS.keys() & read.data.keys():
        return OpcConfig(read)
    raise refused(UNREADABLE_SDK, str(path), "must be a stainless.yml or a configuration of openapi-python-client")


def _reference(path: Path) -> Reference:
    try:
        reference = read_api_md(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise refused(UNREADABLE_SDK, str(path), f"cannot be read: {error}") from error
    if not reference.methods:
        raise refused(UNREADABLE_SDK, str(path), "lists no methods in the format of an api.md")
    return reference


def transforms(origins: Sequence[Origin]) -> tuple[list[Action], list[Gap]]:
    """Overlay actions to apply to the description before it is read."""
    found = [overlay_actions(each.source.data) for each in origins if isinstance(each, StainlessConfig)]
    return [action for actions, _ in found for action in actions], [gap for _, gaps in found for gap in gaps]


def move_in_by_all(origins: Sequence[Origin], understand: Understand) -> Moving:
    """The merged settings and names of all sources; if two disagree, the first one wins, but never an `api.md` over code."""
    has_code = any(isinstance(origin, Sdk) for origin in origins)
    by_detail = sorted(origins, key=lambda origin: has_code and isinstance(origin, Reference))
    return reduce(_together, (_moving(each, understand) for each in by_detail))


def _moving(origin: Origin, understand: Understand) -> Moving:
    match origin:
        case Sdk():
            return move_in(origin, understand)
        case Reference():
            return move_in_by_reference(origin, understand)
        case StainlessConfig(read):
            return move_in_by_configuration(read, understand)
        case OpcConfig(read):
            return move_in_by_opc(read.data, read.name, understand)


def _together(first: Moving, second: Moving) -> Moving:
    lock = Lock(
        operations={**second.lock.operations, **first.lock.operations},
        classes={**_unused(second.lock.classes, first.lock.classes), **first.lock.classes},
        members={**second.lock.members, **first.lock.members},
    )
    return Moving(_merged(first.settings, second.settings), lock, (*first.gaps, *second.gaps))


def _unused(names: Mapping[str, str], taken: Mapping[str, str]) -> dict[str, str]:
    """Class names without duplicates."""
    used = set(taken.values())
    return {place: name for place, name in names.items() if name not in used}


def _merged(first: Mapping[str, Value], second: Mapping[str, Value]) -> dict[str, Value]:
    """Merges tables key by key; of other values the first non-empty one wins."""
    merged: dict[str, Value] = dict(first)
    for key, value in second.items():
        own = merged.get(key)
        if isinstance(own, Mapping) and isinstance(value, Mapping):
            merged[key] = _merged(own, value)
        elif key not in merged or (own == [] and isinstance(value, list)):
            merged[key] = value
    return merged
