"""The command `record`: writes recordings from a command, a proxy, or files of other tools. Prints nothing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from threading import Event, Lock
from typing import TypeAlias

import attrs

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.owners import Owner, owner_of
from specloom.conformance.recordings.httpx_hook import HttpxRecorder
from specloom.conformance.recordings.import_curl import curl_recordings
from specloom.conformance.recordings.import_har import har_recordings
from specloom.conformance.recordings.import_vcr import vcr_recordings
from specloom.conformance.recordings.imported import BadImport, Imported, NotConverted, counted
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact_rules import RedactionRules
from specloom.conformance.routes import filled_url
from specloom.conformance.store import Leak, leaks, recordings_below, save


@attrs.frozen
class Recorded:
    """The result of `record`.

    Attributes:
        files: Recordings written, each once, in the order of their first exchange.
        leaks: Recordings that must not be committed.
        problems: Messages about files that could not be imported.
        notes: Messages about parts of files that were not converted.
        status: Exit status of the command; 0 without a command.
    """

    files: tuple[Path, ...] = ()
    leaks: tuple[Leak, ...] = ()
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    status: int = 0

    @property
    def exit_code(self) -> int:
        """0 for success, 1 for a leak, 2 for a file that cannot be read, otherwise the exit status of the command."""
        if self.problems:
            return 2
        return 1 if self.leaks else self.status


@attrs.define
class RecordingSink:
    """Writes exchanges as they arrive, from any thread.

    Attributes:
        others: Other APIs of the project, which an exchange with their host and path belongs to.
        files: The recordings written, each with its owner.
    """

    asked: Owner
    others: tuple[Owner, ...] = ()
    files: dict[Path, Owner] = attrs.field(factory=lambda: dict[Path, Owner]())
    problems: dict[str, None] = attrs.field(factory=lambda: dict[str, None]())
    lock: Lock = attrs.field(factory=Lock)

    def keep(self, recording: Recording) -> None:
        """Redact and write one exchange; if that fails, the recorded call continues."""
        with self.lock:
            try:
                owner = owner_of(recording.request, self.asked, self.others)
                self.files[save(recording, owner.folder, owner.api)] = owner
            except Exception as error:  # an error here must not affect the recorded call
                self.problems[f"cannot write a recording: {_reason(error)}"] = None

    def miss(self, why: str) -> None:
        """Remember why an exchange is not recorded."""
        self.problems[f"not recorded: {why}"] = None

    def leaks(self) -> list[Leak]:
        """The recordings that must not be committed."""
        by_rules = [((file,), _rules(owner.api)) for file, owner in self.files.items()]
        return [leak for files, rules in by_rules for leak in leaks(files, rules)]


def _reason(error: Exception) -> str:
    """Why something could not be written, without the words of an exception that says nothing to users."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return f"the exchange has a form that cannot be stored ({error.__class__.__name__})"


def _rules(api: ApiUnderTest | None) -> RedactionRules:
    return api.rules if api is not None else RedactionRules()


def recorder(folder: Path | str, api: ApiUnderTest | None = None) -> HttpxRecorder:
    """A hook for httpx clients, or `recording=` of generated ones, that writes redacted recordings below `folder`."""
    return HttpxRecorder(RecordingSink(Owner(api, Path(folder))).keep)


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
    others: Sequence[Owner] = (),
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
        others: Other APIs of the project; an imported exchange with their host and path is recorded as theirs.
        check: Write nothing, and look for credentials in the files in `command`, by default in all files below `folder`.
        tell: Called with messages for the user.
    """
    if check:
        looked_at = [Path(name) for name in command] or recordings_below(folder)
        return Recorded(leaks=tuple(leaks(looked_at, _rules(api))))
    sink = RecordingSink(Owner(api, folder), tuple(others))
    problems: list[str] = []
    notes: list[str] = []
    status = 0
    if curl or har or vcr:
        imported = [_import(sink, file, read) for file, read in _sources(curl, har, vcr)]
        problems = [message for wrong, message in imported if wrong]
        notes = [message for wrong, message in imported if message and not wrong]
    else:
        server = upstream or _server(api)
        try:
            status = _proxied(sink, command, port, server, tell, stop or Event())
        except (OSError, OverflowError) as error:
            problems = [f"cannot record: {error}"]
    return Recorded(tuple(sink.files), tuple(sink.leaks()), (*problems, *sink.problems), tuple(notes), status)


Read: TypeAlias = Callable[[bytes, str], Iterator[Imported]]


def _sources(curl: Sequence[Path], har: Sequence[Path], vcr: Sequence[Path]) -> Iterator[tuple[Path, Read]]:
    for files, read in ((curl, _curl), (har, har_recordings), (vcr, vcr_recordings)):
        for file in files:
            yield file, read


def _import(sink: RecordingSink, file: Path, read: Read) -> tuple[bool, str]:
    """Import one file; whether it cannot be read, and a message about it, empty if all was converted."""
    missing: list[NotConverted] = []
    converted = 0
    try:
        for found in read(file.read_bytes(), file.name):
            if isinstance(found, NotConverted):
                missing.append(found)
            else:
                sink.keep(found)
                converted += 1
    except BadImport as error:
        return True, f"{file}{':' if error.at else ''}{error.at}: {error}"
    except OSError as error:
        return True, f"{file}: cannot be read: {error.strerror or 'unknown reason'}"
    said = counted(missing, converted)
    return False, f"{file}: {said}" if said else ""


def _curl(data: bytes, source: str) -> Iterator[Imported]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadImport(f"not valid UTF-8, at byte {error.start}") from None
    found = list(curl_recordings(text, source))
    if not any(isinstance(each, Recording) for each in found):
        raise BadImport("contains no valid curl command")
    yield from found


def _server(api: ApiUnderTest | None) -> str:
    if api is None or not api.client.servers:
        raise BadImport("the description has no server; pass the one to forward to as --upstream")
    return filled_url(api.client.servers[0])


def _proxied(
    sink: RecordingSink, command: Sequence[str], port: int, upstream: str, tell: Callable[[str], object], stop: Event
) -> int:
    # Redaction takes a second per megabyte, and the recorded call must not wait for it.
    with ThreadPoolExecutor(1) as writing, _proxy(upstream, writing, sink, port) as base_url:
        if command:
            variable = base_url_variable(sink.asked.api)
            return subprocess.run(list(command), env={**os.environ, variable: base_url}, check=False).returncode
        tell(f"recording {upstream} at {base_url}; interrupt to end")
        with suppress(KeyboardInterrupt):
            stop.wait()
    return 0


def _proxy(upstream: str, writing: Executor, sink: RecordingSink, port: int) -> AbstractContextManager[str]:
    return recording_proxy(upstream, lambda recording: writing.submit(sink.keep, recording), sink.miss, port=port)


def base_url_variable(api: ApiUnderTest | None) -> str:
    """The environment variable that a client of the API reads its base URL from."""
    if api is None:
        return "BASE_URL"
    name = (api.settings.client or api.name).upper()
    return api.settings.env.get("base_url") or f"{name}_BASE_URL"
