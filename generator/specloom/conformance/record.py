"""The command `record`: writes recordings from a command, a proxy, or files of other tools. Prints nothing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock

import attrs

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.recordings.httpx_hook import HttpxRecorder
from specloom.conformance.recordings.import_curl import curl_recordings
from specloom.conformance.recordings.import_har import BadImport, har_recordings
from specloom.conformance.recordings.import_vcr import vcr_recordings
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact_rules import RedactionRules
from specloom.conformance.store import Leak, find_recordings, leaks, save


@attrs.frozen
class Recorded:
    """The result of `record`.

    Attributes:
        files: Recordings written, each once, in the order of their first exchange.
        leaks: Recordings that must not be committed.
        problems: Messages about files that could not be imported.
        status: Exit status of the command; 0 without a command.
    """

    files: tuple[Path, ...] = ()
    leaks: tuple[Leak, ...] = ()
    problems: tuple[str, ...] = ()
    status: int = 0

    @property
    def exit_code(self) -> int:
        """0 for success, 1 for a leak, 2 for a file that cannot be read, otherwise the exit status of the command."""
        if self.problems:
            return 2
        return 1 if self.leaks else self.status


@attrs.define
class RecordingSink:
    """Writes exchanges as they arrive, from any thread."""

    api: ApiUnderTest | None
    folder: Path
    files: dict[Path, None] = attrs.field(factory=lambda: dict[Path, None]())
    problems: dict[str, None] = attrs.field(factory=lambda: dict[str, None]())
    lock: Lock = attrs.field(factory=Lock)

    def keep(self, recording: Recording) -> None:
        """Redact and write one exchange; if that fails, the recorded call continues."""
        with self.lock:
            try:
                self.files[save(recording, self.folder, self.api)] = None
            except Exception as error:  # an error here must not affect the recorded call
                self.problems[f"cannot write a recording: {error!r}"] = None


def recorder(folder: Path | str, api: ApiUnderTest | None = None) -> HttpxRecorder:
    """A hook for httpx clients, or `recording=` of generated ones, that writes redacted recordings below `folder`."""
    return HttpxRecorder(RecordingSink(api, Path(folder)).keep)


def record(
    api: ApiUnderTest | None,
    folder: Path,
    *,
    command: Sequence[str] = (),
    port: int = 0,
    upstream: str | None = None,
    curl: Sequence[Path] = (),
    har: Sequence[Path] = (),
    vcr: Sequence[Path] = (),
    check: bool = False,
    tell: Callable[[str], object] = print,
    stop: Event | None = None,
) -> Recorded:
    """Write redacted recordings below `folder`, each assigned to its operation.

    Args:
        api: API with the operations and security schemes; None to record any exchange.
        command: Run with the environment variable of the client's base URL set to a recording proxy.
        port: Port of the proxy; without a command it serves until interrupted, or until `stop` is set.
        upstream: Base URL of the real server; default: the first of the description.
        curl, har, vcr: Files to import instead of recording.
        check: Write nothing, and look for credentials in the files in `command`, by default in all files below `folder`.
        tell: Called with messages for the user.
    """
    rules = api.rules if api is not None else RedactionRules()
    if check:
        looked_at = [Path(name) for name in command] or find_recordings(folder)
        return Recorded(leaks=tuple(leaks(looked_at, rules)))
    sink = RecordingSink(api, folder)
    problems: list[str] = []
    status = 0
    if curl or har or vcr:
        problems = list(_imported(sink, curl, har, vcr))
    else:
        server = upstream or _server(api)
        try:
            status = _proxied(sink, command, port, server, tell, stop or Event())
        except (OSError, OverflowError) as error:
            problems = [f"cannot record: {error}"]
    files = tuple(sink.files)
    return Recorded(files, tuple(leaks(files, rules)), (*problems, *sink.problems), status)


def _imported(sink: RecordingSink, curl: Sequence[Path], har: Sequence[Path], vcr: Sequence[Path]) -> Iterator[str]:
    """Import files; an error in one is reported, and the others are still imported."""
    for files, read in ((curl, _curl), (har, har_recordings), (vcr, vcr_recordings)):
        for file in files:
            try:
                for recording in read(file.read_bytes(), file.name):
                    sink.keep(recording)
            except (BadImport, OSError, UnicodeDecodeError) as error:
                yield f"{file}: {error}"


def _curl(data: bytes, source: str) -> Iterator[Recording]:
    found = list(curl_recordings(data.decode("utf-8"), source))
    if not found:
        raise BadImport("contains no valid curl command")
    yield from found


def _server(api: ApiUnderTest | None) -> str:
    if api is None or not api.client.servers:
        raise BadImport("the description has no server; pass the one to forward to as --upstream")
    server = api.client.servers[0]
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url


def _proxied(
    sink: RecordingSink, command: Sequence[str], port: int, upstream: str, tell: Callable[[str], object], stop: Event
) -> int:
    with recording_proxy(upstream, sink.keep, port=port) as base_url:
        if command:
            variable = base_url_variable(sink.api)
            return subprocess.run(list(command), env={**os.environ, variable: base_url}, check=False).returncode
        tell(f"recording {upstream} at {base_url}; interrupt to end")
        with suppress(KeyboardInterrupt):
            stop.wait()
    return 0


def base_url_variable(api: ApiUnderTest | None) -> str:
    """The environment variable that a client of the API reads its base URL from."""
    if api is None:
        return "BASE_URL"
    name = (api.settings.client or api.name).upper()
    return api.settings.env.get("base_url") or f"{name}_BASE_URL"
