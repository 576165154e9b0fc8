"""The difference between a package and its folder, and applying it atomically; detects files that people edited."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

from specloom.digests import digest
from specloom.findings import Place, Refused
from specloom.write import codes
from specloom.write.manifest import MANIFEST, Manifest, read_manifest
from specloom.write.paths import stays_inside
from specloom.write.swap import recover, replacing, shown_of

_MODE = 0o644


class FileChange(NamedTuple):
    """One file that differs.

    Attributes:
        before, after: Its content, None if the file does not exist.
    """

    path: str
    before: str | None
    after: str | None

    @property
    def kind(self) -> Literal["added", "changed", "removed"]:
        """The kind of change."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


def changes(home: Path, files: Mapping[str, str], *, force: bool = False) -> list[FileChange]:
    """The changes to the folder `home`, by path. Files that no manifest lists are left alone.

    Raises:
        Refused: A file was edited by hand without `force`, or a path leads out of the folder.
    """
    recover(home)
    old = _known(home, force=force)
    exists = home.exists()
    found: list[FileChange] = []
    for path, text in sorted(files.items()):
        before = _current(home, path) if exists else None
        if before is None or not same_text(before, text):
            _ours(home, path, before, old, force=force)
            found.append(FileChange(path, before, text))
    for path in sorted(set(old) - set(files) - {MANIFEST}):
        before = _current(home, path)
        if before is not None:
            _ours(home, path, before, old, force=force)
            found.append(FileChange(path, before, None))
    return found


def write(home: Path, found: list[FileChange], manifest: Manifest) -> None:
    """Apply `changes` to the folder, with its manifest, atomically.

    Raises:
        Refused: A file cannot be written; the folder is unchanged.
    """
    if not found and same_text(_current(home, MANIFEST) or "", manifest.text()):
        return
    try:
        with replacing(home) as fresh:
            for change in found:
                target = _inside(fresh, change.path)
                if change.after is None:
                    target.unlink()
                    _drop_empty(target.parent, fresh)
                else:
                    _renew(target, change.after)
            _renew(fresh / MANIFEST, manifest.text())
    except OSError as error:
        raise _unwritable(home, error) from error


def write_in_place(home: Path, found: list[FileChange], manifest: Manifest) -> None:
    """Apply `changes` to a folder that is shared with other files, with its manifest.

    All content is written to temporary files first, so that a full disk or missing permission changes nothing. If renaming
    is interrupted, each file is either old or new, and the next run continues.

    Raises:
        Refused: A file cannot be written; the folder is unchanged.
    """
    if not found and same_text(_current(home, MANIFEST) or "", manifest.text()):
        return
    texts = {_inside(home, change.path): change.after for change in found} | {home / MANIFEST: manifest.text()}
    staged: dict[Path, Path] = {}
    try:
        for target, text in texts.items():
            if text is not None:
                staged[target] = _stage(target, (text,))
        for target in texts:
            if target in staged:
                staged.pop(target).replace(target)
            else:
                target.unlink(missing_ok=True)
                _drop_empty(target.parent, home)
    except OSError as error:
        raise _unwritable(home, error) from error
    finally:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)


def remove(home: Path, found: list[FileChange]) -> None:
    """Remove the files of a package that `changes` lists, then its manifest and the folders that became empty.

    The manifest is removed last: after an interruption, the next run continues.

    Raises:
        Refused: A file cannot be removed.
    """
    try:
        for change in found:
            _inside(home, change.path).unlink(missing_ok=True)
        (home / MANIFEST).unlink(missing_ok=True)
        for folder in sorted({parent for change in found for parent in (home / change.path).parents}, reverse=True):
            if folder.is_relative_to(home) and folder.is_dir():
                _drop_empty(folder, home.parent)
    except OSError as error:
        raise _unwritable(home, error) from error


def strangers(home: Path, known: Iterable[str]) -> Iterator[Path]:
    """Files in the folder of a package that are not known to belong to it; compiled and hidden ones are ignored."""
    ours = {*known, MANIFEST}
    for at, folders, names in os.walk(home):
        folders[:] = sorted(name for name in folders if name != "__pycache__" and not name.startswith("."))
        for name in sorted(names):
            file = Path(at, name)
            if file.relative_to(home).as_posix() not in ours and not name.startswith(".") and file.suffix != ".pyc":
                yield file


def same_text(one: str, other: str) -> bool:
    """Whether two texts differ only in line ends, which a checkout may have changed."""
    return one == other or one.replace("\r\n", "\n") == other.replace("\r\n", "\n")


def _unwritable(folder: Path, error: OSError) -> Refused:
    place = Place(shown_of(folder, str(error.filename)) if error.filename else str(folder))
    return Refused(codes.UNWRITABLE.found(f"cannot be written: {error.strerror or error}", place=place))


def write_text(target: Path, text: str) -> None:
    """Write one file, whole or not at all; a pipe or device is written to, a link stays. Raises Refused."""
    _write(target, (text,))


def write_lines(target: Path, lines: Iterable[str]) -> None:
    """Write one file in the same way from lines without their ends, each as it comes. Raises Refused."""
    _write(target, (f"{line}\n" for line in lines))


def _write(target: Path, texts: Iterable[str]) -> None:
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            with target.open("w", encoding="utf-8") as stream:
                stream.writelines(texts)
        else:
            _put(target.resolve() if target.is_symlink() else target, texts)
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        place = Place(str(target))
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refused(codes.UNWRITABLE.found(f"cannot be written: {reason}", place=place)) from error


def restore(kept: Mapping[Path, bytes | None]) -> None:
    """Restore the previous content of files; new files are removed. Raises Refused."""
    for file, data in kept.items():
        try:
            if data is None:
                file.unlink(missing_ok=True)
            else:
                file.write_bytes(data)
        except OSError as error:
            raise _unwritable(file, error) from error


def lay_out(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder that nothing else uses; a path that leaves it is skipped. Raises Refused."""
    try:
        for path, data in files.items():
            if ".." not in PurePosixPath(path).parts and not PurePosixPath(path).is_absolute():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(data)
    except OSError as error:
        raise _unwritable(folder, error) from error


def remove_text(file: Path) -> None:
    """Remove a file that `write_text` wrote and that is not needed after all."""
    file.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Remove an unfinished folder with all of its content."""
    shutil.rmtree(folder, ignore_errors=True)


def _known(home: Path, *, force: bool) -> Mapping[str, str]:
    old = read_manifest(home, force=force)
    return {} if old is None else old.files


def _current(home: Path, path: str) -> str | None:
    """The content of a file, None if it does not exist; undecodable bytes become a string that equals no text."""
    target = _inside(home, path)
    try:
        return target.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused(
            codes.UNWRITABLE.found(f"cannot be read: {error.strerror or error}", place=Place(str(target)))
        ) from error


def _ours(home: Path, path: str, before: str | None, old: Mapping[str, str], *, force: bool) -> None:
    """Refuse to overwrite files that were not generated, or that were edited since."""
    if before is None or force:
        return
    known = old.get(path)
    if known is None:
        raise Refused(codes.NOT_OURS.found("this file exists and was not generated", place=Place(str(home / path))))
    if digest(before.encode("utf-8", "surrogateescape")) != known:
        raise Refused(codes.EDITED.found("the file was edited by hand", place=Place(str(home / path))))


def _inside(home: Path, path: str) -> Path:
    if not stays_inside(path):
        raise Refused(codes.UNSAFE_PATH.found(f"not a path inside the package: {path!r}", place=Place(str(home))))
    return home / path


def _renew(target: Path, text: str) -> None:
    """A new file in a folder that takes the place of another as a whole; what it replaces may be a link, and stays as it is."""
    data = text.encode("utf-8")
    try:
        _create(target, data)
    except FileExistsError:
        target.unlink()
        _create(target, data)
    except FileNotFoundError:
        target.parent.mkdir(parents=True)
        _create(target, data)
    target.chmod(_MODE)


def _create(target: Path, data: bytes) -> None:
    """A file that does not exist yet, not even as a link. A stream would ask the system three more questions about each."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _MODE)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
    finally:
        os.close(handle)


def _put(target: Path, texts: Iterable[str]) -> None:
    temporary = _stage(target, texts)
    try:
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _stage(target: Path, texts: Iterable[str]) -> Path:
    """A temporary file next to `target` with the given content."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".specloom-", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(text.encode("utf-8") for text in texts)
        temporary.chmod(_MODE)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _drop_empty(folder: Path, home: Path) -> None:
    while folder != home and not any(entry for entry in folder.iterdir() if entry.name != "__pycache__"):
        for entry in folder.iterdir():
            for cached in entry.iterdir():
                cached.unlink()
            entry.rmdir()
        folder.rmdir()
        folder = folder.parent
