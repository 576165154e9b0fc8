"""Downloads to files that break, change and lie: what is in the file is whole and of one version, or there is an error."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sample_client import Sample
from sample_client._runtime import errors, part_file
from sample_client._runtime.part_file import PartFile
from tests.runtime.driver import Driver
from tests.runtime.wire import Answer, Close, Request, http_response

GOOD = http_response({})
CONTENT = os.urandom(200_000)
OTHER = os.urandom(200_000)
OLD = {"last-modified": "Sun, 06 Nov 1994 08:49:37 GMT", "date": "Sun, 06 Nov 1994 09:49:37 GMT"}


def save(driver: Driver, target: Path, **options: Any) -> Any:
    """Download to a file."""

    async def later(client: Any) -> Any:
        return await (await client.files.content("f")).write_to_file(target, **options)

    return driver(
        later if driver.is_async else lambda client: client.files.content("f").write_to_file(target, **options)
    )


def broken(driver: Driver, target: Path, answer: Answer) -> None:
    """A try that fails."""
    driver.server.answer = lambda _: answer
    with pytest.raises(errors.StreamInterruptedError):
        save(driver, target, resume=True)


def cut(content: bytes, after: int, **headers: str) -> Answer:
    """A first response that breaks off."""
    lines = {"accept-ranges": "bytes", "etag": '"v1"', **{name.replace("_", "-"): headers[name] for name in headers}}
    whole = http_response(content, 200, lines)
    return [whole[: len(whole) - len(content) + after], Close]


def partial(content: bytes, first: int, last: int | None = None, etag: str = '"v1"', modified: str = "") -> bytes:
    """A part of the content."""
    last = len(content) - 1 if last is None else last
    lines = {"etag": etag, "last-modified": modified, "content-range": f"bytes {first}-{last}/{len(content)}"}
    return http_response(content[first : last + 1], 206, {**lines, "content-type": "audio/wav"})


def rest_by(
    rest: Callable[[Request], Answer], whole: bytes = CONTENT, etag: str = '"v1"'
) -> Callable[[Request], Answer]:
    """A server that sends the whole, and what `rest` says where a range is asked for."""
    return lambda request: (
        rest(request)
        if "range" in request.headers
        else http_response(whole, 200, {"accept-ranges": "bytes", "etag": etag})
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def begin_of(request: Request) -> int:
    return int(request.headers["range"].removeprefix("bytes=").removesuffix("-"))


def test_a_download_goes_on_where_an_earlier_one_stopped(driver: Driver, tmp_path: Path) -> None:
    """The rest is asked for, of the version that is there."""
    broken(driver, tmp_path / "x", cut(CONTENT, 1234, accept_ranges="none"))
    assert (tmp_path / "x.part").read_bytes() == CONTENT[:1234]
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    asked = [(request.headers.get("range"), request.headers.get("if-range")) for request in driver.asked[-2:]]
    assert asked == [(None, None), ("bytes=1234-", '"v1"')]
    assert names(tmp_path) == ["x"]


@pytest.mark.parametrize(
    "headers",
    [
        {"etag": 'W/"v1"'},
        {"etag": ""},
        {"etag": "", **OLD, "date": OLD["last-modified"]},
        {"etag": "", "date": ""} | OLD,
    ],
    ids=["weak tag", "none", "fresh date", "old date"],
)
def test_only_a_strong_validator_is_gone_on_from(driver: Driver, tmp_path: Path, headers: dict[str, str]) -> None:
    """Bytes whose version nobody knows are not joined with others."""
    lines = {name: value for name, value in ({"etag": ""} | headers).items() if value}
    answer = http_response(CONTENT, 200, {"accept-ranges": "bytes", **lines})
    strong = "date" in lines and lines["date"] != lines["last-modified"]
    driver.server.answer = lambda request: (
        partial(CONTENT, begin_of(request), etag="", modified=lines.get("last-modified", ""))
        if "range" in request.headers
        else [answer[: len(answer) // 2], Close]
    )
    if strong:
        assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
        assert driver.asked[1].headers["if-range"] == OLD["last-modified"]
    else:
        with pytest.raises(errors.StreamInterruptedError):
            save(driver, tmp_path / "x", resume=True)
        assert names(tmp_path) == [], "what cannot be gone on from is not kept"


@pytest.mark.parametrize("validator", [{}, {"etag": "", **OLD}], ids=["a tag", "a date"])
def test_a_part_of_which_nobody_knows_the_version_is_not_joined(
    driver: Driver, tmp_path: Path, validator: dict[str, str]
) -> None:
    """The server knows neither If-Range nor validators of parts, and the file has changed: the whole is asked for instead."""
    changed = bytes(reversed(CONTENT))
    driver.server.say(cut(CONTENT, 1234, **validator), partial(changed, 1234, etag=""), http_response(changed))
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == changed
    assert ["range" in request.headers for request in driver.asked] == [False, True, False]


def test_a_part_without_a_version_is_joined_where_a_checksum_tells(driver: Driver, tmp_path: Path) -> None:
    driver.server.say(cut(CONTENT, 1234), partial(CONTENT, 1234, etag=""))
    checksum = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
    assert save(driver, tmp_path / "x", resume=True, checksum=checksum) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    driver.server.say(cut(CONTENT, 1234), partial(bytes(reversed(CONTENT)), 1234, etag=""))
    with pytest.raises(errors.ChecksumError):
        save(driver, tmp_path / "x", resume=True, checksum=checksum)
    assert names(tmp_path) == ["x"] and (tmp_path / "x").read_bytes() == CONTENT


@pytest.mark.parametrize("note", [b'"v1"\r\nX: y', b"\xff\0", b"", b'"v1"' * 10_000])
def test_a_note_of_a_version_that_nobody_wrote_is_no_harm(driver: Driver, tmp_path: Path, note: bytes) -> None:
    (tmp_path / "x.part").write_bytes(OTHER[:1234])
    (tmp_path / "x.part.validator").write_bytes(note)
    driver.server.answer = rest_by(lambda request: partial(OTHER, begin_of(request)))
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT and names(tmp_path) == ["x"]


@pytest.mark.skipif(not hasattr(os, "link"), reason="no links here")
def test_a_hard_link_in_the_place_of_the_note_is_neither_read_nor_written(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text('"v1"')
    (tmp_path / "x.part").write_bytes(OTHER[:1234])
    (tmp_path / "x.part.validator").hardlink_to(tmp_path / "precious")
    driver.server.answer = rest_by(lambda request: partial(OTHER, begin_of(request)))
    save(driver, tmp_path / "x", resume=True)
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert (tmp_path / "precious").read_text() == '"v1"'


def test_a_file_that_changed_between_two_tries_begins_anew(driver: Driver, tmp_path: Path) -> None:
    """What is left of the old version is thrown away, whatever the server would send of the new one."""
    broken(driver, tmp_path / "x", cut(OTHER, 50_000, accept_ranges="none"))
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request), etag='"v2"'), etag='"v2"')
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert "range" not in driver.asked[-1].headers


def test_a_part_of_unknown_origin_begins_anew(driver: Driver, tmp_path: Path) -> None:
    """So does a part file that somebody else made."""
    (tmp_path / "x.part").write_bytes(b"something else")
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    save(driver, tmp_path / "x", resume=True)
    assert (tmp_path / "x").read_bytes() == CONTENT


@pytest.mark.parametrize(
    "answer",
    [
        lambda first: partial(CONTENT, first - 10),
        lambda first: partial(CONTENT, first + 10),
        lambda first: partial(OTHER, first, etag='"v2"'),
        lambda first: partial(CONTENT + b"more", first),
        lambda first: http_response(CONTENT[first:], 206, {"content-type": "audio/wav"}),
        lambda first: http_response(b"--x", 206, {"content-type": "multipart/byteranges; boundary=x"}),
        lambda first: http_response({"detail": "no such range"}, 416),
    ],
    ids=["too early", "too late", "another version", "another length", "no range named", "several ranges", "refused"],
)
def test_another_range_than_asked_for_begins_anew(driver: Driver, tmp_path: Path, answer: Any) -> None:
    """The whole is asked for, and nothing of the wrong part is in the file."""
    broken(driver, tmp_path / "x", cut(CONTENT, 60_000, accept_ranges="none"))
    driver.server.answer = rest_by(lambda request: answer(begin_of(request)))
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert names(tmp_path) == ["x"]


@pytest.mark.parametrize("resume", [False, True])
@pytest.mark.parametrize(("first", "last"), [(100, None), (0, 4_999)])
def test_a_part_that_nobody_asked_for_is_no_whole_file(
    driver: Driver, tmp_path: Path, resume: bool, first: int, last: int | None
) -> None:
    driver.server.say(partial(CONTENT, first, last))
    with pytest.raises(errors.StreamInterruptedError, match="a part of the file"):
        save(driver, tmp_path / "x", resume=resume)
    assert names(tmp_path) == []


def test_a_part_that_the_caller_asked_for(driver: Driver, tmp_path: Path) -> None:
    driver.server.say(partial(CONTENT, 100, 199))
    wanted = {"Range": "bytes=100-199"}

    async def later(client: Any) -> Any:
        return await (await client.files.content("f", extra_headers=wanted)).write_to_file(tmp_path / "x")

    def sync(client: Any) -> Any:
        return client.files.content("f", extra_headers=wanted).write_to_file(tmp_path / "x")

    assert driver(later if driver.is_async else sync) == 100
    driver.server.say(partial(CONTENT, 0))
    assert save(driver, tmp_path / "y") == len(CONTENT), "a range that is all of it"


def test_a_range_that_is_shorter_than_the_rest(driver: Driver, tmp_path: Path) -> None:
    """A server may send less than it is asked for (RFC 9110 section 14.2): the rest of the rest is asked for."""
    broken(driver, tmp_path / "x", cut(CONTENT, 10, accept_ranges="none"))
    driver.server.answer = rest_by(
        lambda request: partial(CONTENT, begin_of(request), min(begin_of(request) + 69_999, len(CONTENT) - 1))
    )
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT


def test_more_than_the_range_that_was_named(driver: Driver, tmp_path: Path) -> None:
    """A part with more bytes than it names is not joined with anything."""
    broken(driver, tmp_path / "x", cut(CONTENT, 10, accept_ranges="none"))
    lines = {"etag": '"v1"', "content-range": f"bytes 10-19/{len(CONTENT)}"}
    driver.server.answer = rest_by(lambda _: http_response(OTHER, 206, lines))
    with pytest.raises(errors.StreamInterruptedError):
        save(driver, tmp_path / "x", resume=True)
    assert names(tmp_path) == []


def test_a_part_that_is_whole_already(driver: Driver, tmp_path: Path) -> None:
    """Nothing more is asked for."""
    (tmp_path / "x.part").write_bytes(CONTENT)
    (tmp_path / "x.part.validator").write_text('"v1"')
    driver.server.answer = rest_by(lambda _: http_response(b"", 500))
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert names(tmp_path) == ["x"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_in_the_place_of_the_part_is_not_followed(driver: Driver, tmp_path: Path) -> None:
    """What it leads to stays as it was, and the target is a file."""
    (tmp_path / "precious").write_text("precious")
    for name in ("x.part", "x.part.validator"):
        (tmp_path / name).symlink_to(tmp_path / "precious")
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    save(driver, tmp_path / "x", resume=True)
    assert (tmp_path / "precious").read_text() == "precious"
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert not (tmp_path / "x").is_symlink()


@pytest.mark.parametrize("checksum", ["shake_128:ab", "sha256:", "sha256", "nothing:ab"])
def test_a_checksum_that_cannot_be_computed(driver: Driver, tmp_path: Path, checksum: str) -> None:
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    with pytest.raises(ValueError, match="invalid checksum"):
        save(driver, tmp_path / "x", checksum=checksum)
    assert names(tmp_path) == []


@pytest.mark.parametrize("resume", [True, False])
def test_a_hard_link_in_the_place_of_the_part_is_replaced(driver: Driver, tmp_path: Path, resume: bool) -> None:
    (tmp_path / "precious").write_bytes(OTHER)
    (tmp_path / "x.part").hardlink_to(tmp_path / "precious")
    (tmp_path / "x.part.validator").write_text('"v1"')
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    save(driver, tmp_path / "x", resume=resume)
    assert (tmp_path / "precious").read_bytes() == OTHER
    assert (tmp_path / "x").read_bytes() == CONTENT


@pytest.mark.skipif(os.name == "nt", reason="files are not locked there")
def test_two_downloads_to_one_path_never_mix(driver: Driver, tmp_path: Path) -> None:
    """The second one is refused while the first is under way, and begins where the first one left the file afterwards."""
    release = threading.Event()
    head = http_response(CONTENT, headers={"etag": '"v1"', "accept-ranges": "bytes"})
    driver.server.answer = lambda request: GOOD if "again" in request.target else [head[:-1000], release, head[-1000:]]
    failures = list[Exception]()

    def second(done: int, total: int | None) -> None:
        if done and not failures:
            with Sample(api_key="k", site_key="k", base_url=driver.server.url) as client:
                try:
                    client.files.content("1").write_to_file(tmp_path / "x", resume=True)
                except FileExistsError as error:
                    failures.append(error)
            release.set()

    assert save(driver, tmp_path / "x", resume=True, progress=second) == len(CONTENT)
    assert "another download to" in str(failures[0])
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert names(tmp_path) == ["x"]


@pytest.mark.skipif(os.name == "nt", reason="files are not locked there")
def test_a_part_that_was_moved_while_it_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The download that held the lock puts its file in place: another one opens a new file."""
    lock, first = part_file._lock, PartFile(tmp_path / "x", keep=True)
    first.write(b"first")

    def late(file: Any) -> bool:
        if not first._file.closed:
            first.replace_target()
        return lock(file)

    monkeypatch.setattr(part_file, "_lock", late)
    second = PartFile(tmp_path / "x", keep=True)
    second.write(b"2")
    second.flush()
    assert (tmp_path / "x").read_bytes() == b"first" and (tmp_path / "x.part").read_bytes() == b"2"
    second.close(keep=False)


def test_a_directory_in_the_place_of_the_part(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "x.part").mkdir()
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    with pytest.raises(OSError):
        save(driver, tmp_path / "x", resume=True)
    assert names(tmp_path) == ["x.part"]


@pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
@pytest.mark.parametrize("resume", [True, False])
def test_the_mode_is_that_of_open(driver: Driver, tmp_path: Path, resume: bool) -> None:
    """A new file has the mode that `open` gives, one that was there keeps its own, and a link stays a link."""
    driver.server.answer = rest_by(lambda request: partial(CONTENT, begin_of(request)))
    (tmp_path / "plain").write_bytes(b"")
    (tmp_path / "kept").write_bytes(b"")
    (tmp_path / "kept").chmod(0o640)
    (tmp_path / "link").symlink_to("kept")
    save(driver, tmp_path / "x", resume=resume)
    save(driver, tmp_path / "link", resume=resume)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("x", "plain", "kept")]
    assert modes == [modes[1], modes[1], 0o640]
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "kept").read_bytes() == CONTENT
