"""Settings and names of a new API written so that its package takes the place of an SDK. Makes no package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from specloom import document, ir, pipeline
from specloom.interpreter_limits import raised_recursion
from specloom.names.lock import Lock, print_lock
from specloom.project import apis
from specloom.sdk.gaps import Gap
from specloom.sdk.moving import Moving, move_in
from specloom.sdk.read import read_sdk
from specloom.sdk.toml_text import Value, toml_text
from specloom.settings import KEYS, ClientSettings
from specloom.write import write_text

_HEADING = "# Written by `specloom new --like {sources}`; every key is explained in docs/client-toml.md.\n"


def follow(root: Path, name: str, sources: Sequence[Path]) -> Moving:
    """Write `client.toml` and `names.lock` of the API `name` as its SDK has it.

    Raises:
        Refused: A source or the description cannot be read.
    """
    (api,) = apis(root, [name])
    with raised_recursion():
        described = document.load(api.description)

        def understand(settings: ClientSettings, lock: Lock) -> ir.Client:
            return pipeline.build_client(described, settings, lock)[0]

        moving = move_in(read_sdk(sources[0]), understand)
    written, unknown = _known(moving.settings)
    heading = _HEADING.format(sources=" --like ".join(source.name for source in sources))
    write_text(api.folder / "client.toml", heading + toml_text(written))
    write_text(api.lock_file, print_lock(moving.lock))
    return Moving(written, moving.lock, (*moving.gaps, *unknown))


def _known(settings: Mapping[str, Value]) -> tuple[dict[str, Value], list[Gap]]:
    """Settings that this version of specloom has, and gaps for those it has not."""
    known = {key: value for key, value in settings.items() if key in KEYS}
    return known, [Gap("key", key, "not yet possible") for key in settings if key not in KEYS]
