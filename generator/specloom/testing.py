"""Replay servers and recorders for tests of applications. Knows projects and recordings; not pytest.

from specloom.testing import replaying

with replaying("together") as url:
    client = Together(base_url=url, api_key="test")
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.conform import usual_folders
from specloom.conformance.record import recorder as make_recorder
from specloom.conformance.recordings.httpx_hook import HttpxRecorder
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.replaying.fault_injection import parse_fault
from specloom.conformance.replaying.replay import ReplayOptions
from specloom.conformance.replaying.replay import replaying as serve
from specloom.conformance.routes import find_operation
from specloom.conformance.store import find_recordings
from specloom.project import apis
from specloom.verbs.conform import described


@contextmanager
def replaying(
    what: str | Path,
    *,
    root: str | Path = ".",
    recordings: str | Path | None = None,
    faults: Iterable[str] = (),
    strict: bool = False,
    speed: float = 0.0,
    latency: float = 0.0,
) -> Generator[str]:
    """A local server that responds as an API does, until the block ends; yields its base URL.

    It replays recordings; for an operation that was never recorded it returns an example of the description, or a sample value.

    Args:
        what: An API of the project, or a folder of recordings, from which the API is inferred.
        root: The project: the folder that contains `specs/`.
        recordings: Folder of recordings; by default `tests/recordings/<api>`.
        faults: Faults to inject: `503`, `reset@2`, `cut`, `garbage`, `stall`; `@N` for every Nth request.
        strict: Answer 400 to requests that were not recorded.
        speed: 1 as recorded, 2 twice as fast, 0 without delays.
        latency: Seconds before each response.

    Raises:
        ValueError: A fault is not valid, or a folder has no recordings of an API of the project.
        specloom.findings.Refused: The API does not exist, or cannot be read.
    """
    api, folder = _chosen(what, Path(root), recordings)
    manners = ReplayOptions(strict, speed, latency, tuple(parse_fault(fault) for fault in faults))
    with serve(api, folder, manners) as server:
        yield server + api.routes.base_paths[0].rstrip("/")


def recorder(api: str, folder: str | Path | None = None, *, root: str | Path = ".") -> HttpxRecorder:
    """A hook for the argument `recording=` of a client that writes redacted recordings of its calls.

    Args:
        folder: Folder to write to; by default `tests/recordings/<api>` of the project.

    Raises:
        specloom.findings.Refused: The API does not exist, or cannot be read.
    """
    root = Path(root)
    return make_recorder(
        Path(folder) if folder is not None else usual_folders(root, api).recordings, _api(root.resolve(), api)
    )


def _chosen(what: str | Path, root: Path, recordings: str | Path | None) -> tuple[ApiUnderTest, Path]:
    folder, name = root / what, str(what)
    if (len(Path(what).parts) == 1 and (root / "specs" / name).is_dir()) or not folder.is_dir():
        return _api(root.resolve(), name), Path(recordings or usual_folders(root, name).recordings)
    return _owner(root, folder), folder


def _owner(root: Path, folder: Path) -> ApiUnderTest:
    """The API that most recordings of a folder belong to. Raises ValueError if there is none."""
    asked = [read.request for read in map(_read, find_recordings(folder)) if read is not None]
    known = [_api(root.resolve(), api.name) for api in apis(root)]
    counts = {
        api.name: sum(find_operation(api.routes, each.method, each.url) is not None for each in asked) for api in known
    }
    best = max(known, key=lambda api: counts[api.name], default=None)
    if best is None or not counts[best.name]:
        raise ValueError(f"{folder}: contains no recording of an API of this project")
    return best


def _read(file: Path) -> Recording | None:
    try:
        return read_recording(file)
    except BadRecording:
        return None


@lru_cache(maxsize=8)
def _api(root: Path, name: str) -> ApiUnderTest:
    """An API, cached because reading one takes longer than most tests."""
    (api,) = apis(root, [name])
    return described(api)
