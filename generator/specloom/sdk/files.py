"""Text files of an sdist, a wheel or a folder, in memory: nothing is unpacked to disk or run."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from specloom.findings import Refused, refused
from specloom.sdk.codes import UNREADABLE_SDK

LARGEST_FILE = 16 * 1024 * 1024
"""Maximum size of one file, in bytes; a larger one is not source code."""
LARGEST_SDK = 512 * 1024 * 1024
LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024
"""Maximum size of the content of an archive, in bytes, including files that are skipped."""
MOST_FILES = 100_000
_WANTED = (".py", ".pyi", "api.md", "PKG-INFO", "METADATA", "stainless.yml", "stainless.yaml", "pyproject.toml")
_SKIPPED = frozenset(("tests", "examples", "node_modules", ".git", ".venv", "__pycache__"))


def read_files(path: Path) -> dict[str, str]:
    """Path within the SDK -> content, for Python, Markdown and metadata files; undecodable files are omitted.

    Raises:
        Refused: The file does not exist, is damaged, or exceeds the limits.
    """
    if not path.exists():
        remote = path.parts[:1] in (("http:",), ("https:",))
        why = "is a URL: download it, and pass the file" if remote else "the file or folder does not exist"
        raise refused(UNREADABLE_SDK, str(path), why)
    try:
        return dict(_bounded(path, _members(path)))
    except (tarfile.TarError, zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise refused(UNREADABLE_SDK, str(path), f"cannot be read: {error}") from error


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        yield from _of_folder(path)
    elif zipfile.is_zipfile(path):
        yield from _of_zip(path)
    elif tarfile.is_tarfile(path):
        yield from _of_tar(path)
    else:
        raise _no_sdk(path)


def _no_sdk(path: Path) -> Refused:
    return refused(UNREADABLE_SDK, str(path), "must be an sdist, a wheel or a folder")


def _of_folder(path: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path).as_posix()
        if _wanted(name) and file.is_file() and not file.is_symlink() and file.stat().st_size <= LARGEST_FILE:
            yield name, file.read_bytes()


def _of_zip(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if _wanted(info.filename) and not info.is_dir() and info.file_size <= LARGEST_FILE:
                with archive.open(info) as file:
                    yield info.filename, _at_most(file)


def _of_tar(path: Path) -> Iterator[tuple[str, bytes]]:
    size = 0
    with tarfile.open(path) as archive:
        for info in archive:
            size += info.size
            if size > LARGEST_ARCHIVE:
                raise ValueError(f"unpacks to more than {LARGEST_ARCHIVE} bytes")
            if info.isreg() and _wanted(info.name) and info.size <= LARGEST_FILE:
                file = archive.extractfile(info)
                if file is not None:
                    yield info.name, _at_most(file)


def _at_most(file: IO[bytes]) -> bytes:
    """The content of a file, with its size checked while reading: an archive may declare a smaller size."""
    data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise ValueError(f"a file unpacks to more than {LARGEST_FILE} bytes")
    return data


def _wanted(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return name.endswith(_WANTED) and not _SKIPPED & set(parts[:-1][:2]) and ".." not in parts


def _bounded(path: Path, members: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, str]]:
    size = count = 0
    for name, data in members:
        size, count = size + len(data), count + 1
        if size > LARGEST_SDK or count > MOST_FILES:
            raise refused(
                UNREADABLE_SDK, str(path), f"has more than {LARGEST_SDK} bytes or {MOST_FILES} files of source code"
            )
        try:
            yield name, data.decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
