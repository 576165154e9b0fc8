"""Reads commits and their files from a git repository. Knows the program `git`; no description.

Files are read as committed, following symbolic links inside the repository: no filter, attribute or line-ending setting
changes them. Rarely needed modules are imported inside functions, because imports take longer than the comparison.
"""

from __future__ import annotations

import posixpath
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from specloom.findings import Code, refused

if TYPE_CHECKING:
    from subprocess import CompletedProcess

NO_REVISION = Code(
    "no-revision",
    "error",
    "the version does not exist in git",
    "Check with `git rev-parse REF`. A shallow clone, as in CI, has only one commit: run `git fetch origin REF` first.",
)
CODES = (NO_REVISION,)

_PARTED = "..."
_NO_FILES = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The id of the empty tree, which stands for the state before the first commit."""
_SUBMODULE, _LINK = "160000", "120000"


def names(what: str) -> bool:
    """Whether an argument has the form REF:PATH, and is neither a URL nor an existing file."""
    return ":" in what and "://" not in what and not Path(what).exists()


def split(what: str) -> tuple[str, str]:
    """The commit of REF:PATH, and the path relative to the root of the repository. Raises Refused."""
    ref, _, path = what.partition(":")
    here = prefix(Path()) if path.startswith(("./", "../")) else ""
    inner = posixpath.normpath(here + path)
    return commit(Path(), ref), "" if inner == "." else inner


def commit(folder: Path, ref: str) -> str:
    """The commit of a ref; `REF...` is its merge base with HEAD, as in `git diff REF...`. Raises Refused."""
    name = ref.removesuffix(_PARTED)
    if not name.strip():
        raise refused(NO_REVISION, ref, "the version is an empty string; is a variable unset?")
    _run(folder, ["rev-parse", "--git-dir"], ref)
    found = _asked(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"], ref)
    if found is None and name == "HEAD" and _asked(folder, ["symbolic-ref", "--quiet", "HEAD"], ref):
        return _NO_FILES
    if found is None:
        raise refused(NO_REVISION, ref, f"git has no commit {name!r}")
    if name == ref:
        return found
    parted = _asked(folder, ["merge-base", "HEAD", found], ref)
    if parted is None:
        raise refused(NO_REVISION, ref, f"{name} and HEAD have no common ancestor")
    return parted


def behind(folder: Path, commit: str, path: str) -> int:
    """The number of commits that change a path and are reachable from this one but not from HEAD; 0 if unknown, as in a shallow clone."""
    if _asked(folder, ["rev-parse", "--is-shallow-repository"], commit) == "true":
        return 0
    return int(_asked(folder, ["rev-list", "--count", f"HEAD..{commit}", "--", path], commit) or 0)


class Commit(NamedTuple):
    """One commit of a history.

    Attributes:
        parent: Its first parent; the empty tree for the first commit.
        date: The day it was written, `2026-01-31`.
        subject: The first line of its message.
    """

    id: str
    parent: str
    date: str
    subject: str


def history(folder: Path, span: str, path: str) -> list[Commit]:
    """The commits of BASE..HEAD that touch a path, newest first; a merge is one commit, like on the branch it went to.

    Raises:
        Refused: The range does not exist.
    """
    base, dots, head = span.partition("..")
    if not dots or not base or head.startswith("."):
        raise refused(NO_REVISION, span, "a range of commits is written BASE..HEAD")
    wanted = f"{commit(folder, base)}..{commit(folder, head or 'HEAD')}"
    form = "--format=%H%x00%P%x00%as%x00%s%x01"
    text = _run(folder, ["log", "--first-parent", "-m", form, "--no-patch", wanted, "--", path], span)
    return [_commit(record) for record in text.decode("utf-8", "replace").split("\x01") if record.strip()]


def _commit(record: str) -> Commit:
    id, parents, date, subject = record.strip("\n").split("\0")
    return Commit(id, parents.split(" ")[0] or _NO_FILES, date, subject)


def committed(folder: Path, path: str) -> bytes | None:
    """A file at HEAD, by its path relative to a folder; None if git does not track it. Raises Refused without git."""
    done = _done(folder, ["show", f"HEAD:./{path}"], path)
    return None if done.returncode else done.stdout


def changed_at(folder: Path, path: str) -> str | None:
    """The commit that last changed a file, by its path relative to a folder; None if unknown. Raises Refused without git."""
    return _asked(folder, ["log", "-1", "--format=%H", "--", f"./{path}"], path)


def prefix(folder: Path) -> str:
    """The path of a folder in its repository: empty for the root, otherwise ending with `/`. Raises Refused."""
    return _run(folder, ["rev-parse", "--show-prefix"], str(folder)).decode("utf-8", "surrogateescape").strip("\n")


def is_folder(folder: Path, commit: str, path: str) -> bool:
    """Whether a commit contains a folder at this path, relative to the root of the repository."""
    return _asked(folder, ["cat-file", "-t", f"{commit}:{path}"], path) == "tree"


def read(folder: Path, commit: str, path: str, shown: str) -> bytes:
    """A file of a commit, by its path relative to the root of the repository. Raises Refused about `shown`."""
    ((kind, data),) = _objects(folder, [f"{commit}:{path}"], shown)
    if kind != "blob":
        raise refused(NO_REVISION, shown, _WHY.get(kind, f"this is a {kind} in git, not a file"))
    return data


@contextmanager
def tree(folder: Path, commit: str, path: str, shown: str) -> Generator[Path]:
    """A temporary folder with the files of a commit below a path.

    Raises:
        Refused: The repository does not contain the content of a file.
    """
    import tempfile

    from specloom.write import lay_out

    with tempfile.TemporaryDirectory() as laid_out:
        home = Path(laid_out)
        lay_out(home, dict(_files(folder, commit, path, shown)))
        yield home


def add_to_tree(home: Path, folder: Path, commit: str, path: str, shown: str) -> None:
    """Lay out what a commit holds below a further path in the folder of `tree`. Raises Refused."""
    from specloom.write import lay_out

    lay_out(home, dict(_files(folder, commit, path, shown)))


_WHY = {
    "missing": "git has no file of this name: REF:PATH is relative to the root of the repository, REF:./PATH to the current folder",
    "symlink": "it is a symbolic link out of the repository, so git does not have its content",
    "dangling": "it is a broken symbolic link",
    "loop": "it is a symbolic link to itself",
    "notdir": "a symbolic link in its path points to a file",
}


def _files(folder: Path, commit: str, path: str, shown: str) -> Iterator[tuple[str, bytes]]:
    """Each file below a path, by its path relative to the root of the repository; linked folders are included."""
    entries = _listed(folder, [commit, "--", path] if path else [commit], shown)
    # A name with a line break cannot be requested by path, and only links need to be.
    asked = [f"{commit}:{name}" if mode == _LINK else id for mode, id, name in entries]
    for (mode, _, name), (kind, data) in zip(entries, _objects(folder, asked, shown), strict=True):
        if mode == _SUBMODULE:
            raise refused(NO_REVISION, f"{shown}{name}", "it is a submodule; compare files in it instead")
        if kind == "symlink":
            raise refused(NO_REVISION, f"{shown}{name}", _WHY[kind])
        if kind == "blob":
            yield name, data
        elif kind == "tree":
            below = [f"{name}/{inner}" for _, _, inner in _listed(folder, [data.decode()], shown)]
            texts = _objects(folder, [f"{commit}:{path}" for path in below], shown)
            yield from ((path, text) for path, (kind, text) in zip(below, texts, strict=True) if kind == "blob")


def _listed(folder: Path, what: list[str], shown: str) -> list[tuple[str, str, str]]:
    """Mode, object and path of everything below a tree."""
    text = _run(folder, ["ls-tree", "-r", "-z", "--full-tree", *what], shown).decode("utf-8", "surrogateescape")
    lines = [line.partition("\t") for line in text.split("\0") if line]
    return [(about.split(" ")[0], about.split(" ")[2], name) for about, _, name in lines]


def _objects(folder: Path, names: Sequence[str], shown: str) -> list[tuple[str, bytes]]:
    """Kind and content of each object, or the id of a tree; errors are reported as the kind."""
    given = "".join(f"{name}\n" for name in names).encode("utf-8", "surrogateescape")
    out = _run(folder, ["cat-file", "--batch", "--follow-symlinks"], shown, given) if names else b""
    found: list[tuple[str, bytes]] = []
    at = 0
    for _ in names:
        end = out.index(b"\n", at)
        words = out[at:end].decode("utf-8", "surrogateescape").split(" ")
        at = end + 1
        if words[-1] == "missing":
            found.append(("missing", b""))
            continue
        data = out[at : at + int(words[-1])]
        at += len(data) + 1
        kind = words[1] if len(words) == 3 else words[0]
        found.append((kind, words[0].encode() if kind == "tree" else data))
    return found


def _run(folder: Path, arguments: Sequence[str], shown: str, given: bytes = b"") -> bytes:
    done = _done(folder, arguments, shown, given)
    if done.returncode:
        raise refused(NO_REVISION, shown, done.stderr.decode("utf-8", "replace").strip() or "git does not track it")
    return done.stdout


def _asked(folder: Path, arguments: Sequence[str], shown: str) -> str | None:
    """The output of git; None if it fails."""
    done = _done(folder, arguments, shown)
    return None if done.returncode else done.stdout.decode("utf-8", "surrogateescape").strip("\n")


def _done(folder: Path, arguments: Sequence[str], shown: str, given: bytes = b"") -> CompletedProcess[bytes]:
    import subprocess

    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], input=given, capture_output=True, check=False)
    except OSError as error:
        raise refused(NO_REVISION, shown, f"git cannot be run: {error.strerror or error}") from error
