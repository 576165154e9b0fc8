"""Uploads and downloads against a real server: every kind of input, in pieces, with progress; whole files or none."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import gzip
import hashlib
import io
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from sample_client import AsyncSample
from sample_client._runtime import errors
from sample_client._runtime.files import CHUNK
from sample_client.models import File
from tests.runtime.driver import Driver
from tests.runtime.wire import Answer, Close, Request, Reset, Server, http_response

STORED = http_response({"id": "f", "FileType": "jsonl", "note": None})
CONTENT = os.urandom(200_000)


def parts(request: Request) -> list[tuple[dict[str, str], bytes]]:
    """Parameters of Content-Disposition and content type, and the content, of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    found = []
    for part in message.iter_parts():
        told = {key: str(part.get_param(key, header="content-disposition")) for key in ("name", "filename")}
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append(({**told, "type": part.get_content_type() if part["content-type"] else ""}, content))
    return found


def iterator() -> Iterator[bytes]:
    yield CONTENT[:1000]
    yield CONTENT[1000:]


async def async_iterator() -> AsyncIterator[bytes]:
    yield CONTENT[:1000]
    yield CONTENT[1000:]


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return [entry.name for entry in folder.iterdir()]


def path(folder: Path) -> Path:
    target = folder / 'a "b".json'
    target.write_bytes(CONTENT)
    return target


INPUTS: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "bytes": (lambda folder: CONTENT, "file", "application/octet-stream"),
    "path": (path, 'a "b".json', "application/json"),
    "open file": (lambda folder: path(folder).open("rb"), 'a "b".json', "application/json"),
    "file in memory": (lambda folder: io.BytesIO(CONTENT), "file", "application/octet-stream"),
    "iterator": (lambda folder: iterator(), "file", "application/octet-stream"),
    "async iterator": (lambda folder: async_iterator(), "file", "application/octet-stream"),
    "name and bytes": (lambda folder: ("x.txt", CONTENT), "x.txt", "text/plain"),
    "name, path and type": (lambda folder: ("y", path(folder), "audio/wav"), "y", "audio/wav"),
    "name and iterator": (lambda folder: ("z.bin", iterator()), "z.bin", "application/octet-stream"),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_uploads(driver: Driver, tmp_path: Path, kind: str) -> None:
    make, name, content_type = INPUTS[kind]
    if "async" in kind and not driver.is_async:
        pytest.skip("only the async client takes async iterators")
    driver.server.say(STORED)
    seen: list[tuple[int, int | None]] = []
    generated = driver(
        lambda client: client.files.upload(
            file=make(tmp_path),
            purpose="fine-tune",
            meta={"a": [1]},
            progress=lambda done, size: seen.append((done, size)),
        )
    )
    assert isinstance(generated, File)
    [request] = driver.asked
    quoted = name.replace('"', "%22")
    assert parts(request) == [
        ({"name": "file", "filename": quoted, "type": content_type}, CONTENT),
        ({"name": "purpose", "filename": "None", "type": ""}, b"fine-tune"),
        ({"name": "meta", "filename": "None", "type": "application/json"}, b'{"a":[1]}'),
    ]
    known = "iterator" not in kind
    assert ("content-length" in request.headers) == known
    assert ("transfer-encoding" in request.headers) == (not known)
    assert seen[-1] == (len(request.body), len(request.body) if known else None)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_several_files(driver: Driver) -> None:
    driver.server.say(STORED)
    driver(lambda client: client.files.upload(file=[b"a", ("b.txt", b"b")], purpose="p"))
    assert [(told["filename"], content) for told, content in parts(driver.asked[0])[:2]] == [
        ("file", b"a"),
        ("b.txt", b"b"),
    ]


@pytest.mark.parametrize("name", ["evil\r\nX: 1", 'a"; filename="b'])
def test_names_cannot_break_out_of_their_header(driver: Driver, name: str) -> None:
    driver.server.say(STORED)
    driver(lambda client: client.files.upload(file=(name, b"x"), purpose="p"))
    assert len(parts(driver.asked[0])) == 2
    assert parts(driver.asked[0])[0][1] == b"x"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("data.jsonl", "it could be a path or the content"),
        (io.StringIO("x"), "binary mode"),
        (7, "int cannot be sent"),
    ],
)
def test_what_is_no_file_is_told(driver: Driver, value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        driver(lambda client: client.files.upload(file=value, purpose="p"))


@pytest.mark.parametrize("kind", ["bytes", "path", "open file", "iterator"])
def test_a_body_that_is_a_file(driver: Driver, tmp_path: Path, kind: str) -> None:
    driver.server.say(http_response(b"", 204))
    assert driver(lambda client: client.files.put("f", body=INPUTS[kind][0](tmp_path))) is None
    [request] = driver.asked
    assert request.body == CONTENT
    assert request.headers["content-type"] == "application/octet-stream"


class SlowDisk:
    """A file whose every read in another thread takes until the event loop turned, and which notes where it was read."""

    def __init__(self, content: bytes) -> None:
        self._file, self.threads = io.BytesIO(content), set[int]()
        self.turned, self.held_up, self._loop = threading.Event(), False, threading.get_ident()
        self.tell, self.seek = self._file.tell, self._file.seek

    def read(self, size: int) -> bytes:
        self.threads.add(threading.get_ident())
        if threading.get_ident() != self._loop:
            self.turned.clear()
            self.held_up |= not self.turned.wait(60)
        return self._file.read(size)


@pytest.mark.parametrize("size", [CHUNK * 40, CHUNK])
def test_an_async_upload_does_not_hold_up_others(server: Server, size: int) -> None:
    server.say(STORED)
    content = os.urandom(size)
    disk = SlowDisk(content)

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.005)
            disk.turned.set()

    async def main() -> None:
        ticking = asyncio.ensure_future(tick())
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            await client.files.put("f", body=cast("Any", disk))
        ticking.cancel()

    asyncio.run(main())
    assert server.requests[0].body == content
    if size > CHUNK:
        assert threading.get_ident() not in disk.threads
        assert not disk.held_up
    else:
        assert disk.threads == {threading.get_ident()}, "a small file is not worth a thread"


def test_an_upload_is_repeated_only_where_it_can_be(driver: Driver, tmp_path: Path) -> None:
    target = path(tmp_path)
    driver.server.say(http_response({}, 503), http_response(b"", 204))
    with target.open("rb") as file:
        file.seek(7)
        driver(lambda client: client.files.put("f", body=file))
    assert [request.body for request in driver.asked] == [CONTENT[7:]] * 2, "read again from where it stood"
    driver.server.requests.clear()
    driver.server.say(http_response({}, 503), http_response(b"", 204))
    with pytest.raises(errors.InternalServerError):
        driver(lambda client: client.files.put("f", body=iterator()))
    assert len(driver.asked) == 1


def test_a_file_that_is_not_there(driver: Driver, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        driver(lambda client: client.files.upload(file=tmp_path / "none", purpose="p"))


def save(driver: Driver, target: Path, **options: Any) -> Any:
    """Download to a file."""

    async def later(client: Any) -> Any:
        return await (await client.files.content("f")).write_to_file(target, **options)

    return driver(
        later if driver.is_async else lambda client: client.files.content("f").write_to_file(target, **options)
    )


def ranged(request: Request, cut: int | None = None) -> Answer:
    """A response of a server that supports ranges; cut short after `cut` bytes."""
    wanted = request.headers.get("range")
    begin = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
    headers = {"etag": '"v1"', "accept-ranges": "bytes", "content-type": "application/octet-stream"}
    if wanted:
        headers["content-range"] = f"bytes {begin}-{len(CONTENT) - 1}/{len(CONTENT)}"
    whole = http_response(CONTENT[begin:], 206 if wanted else 200, headers)
    return whole if cut is None else [whole[: len(whole) - len(CONTENT[begin:]) + cut], Close]


def test_a_binary_response_is_read(driver: Driver) -> None:
    driver.server.say(http_response(CONTENT, headers={"content-type": "audio/wav"}))

    async def later(client: Any) -> Any:
        binary = await client.files.content("f")
        return binary.content_type, await binary.read(), await binary.read()

    def sync(client: Any) -> Any:
        binary = client.files.content("f")
        return binary.content_type, binary.read(), binary.content

    assert driver(later if driver.is_async else sync) == ("audio/wav", CONTENT, CONTENT)


def test_a_binary_response_as_a_raw_response(driver: Driver, tmp_path: Path) -> None:
    headers = {"content-type": "audio/wav", "content-encoding": "gzip"}
    driver.server.say(http_response(gzip.compress(CONTENT), headers=headers))

    async def later(client: Any) -> Any:
        raw = await client.files.with_raw_response.content("f")
        binary = raw.parse()
        chunks = [chunk async for chunk in binary.iter_bytes(30_000)]
        return raw.content, await binary.read(), b"".join(chunks), await binary.write_to_file(tmp_path / "copy")

    def sync(client: Any) -> Any:
        raw = client.files.with_raw_response.content("f")
        binary = raw.parse()
        chunks = list(binary.iter_bytes(30_000))
        return raw.content, binary.read(), b"".join(chunks), binary.write_to_file(tmp_path / "copy")

    assert driver(later if driver.is_async else sync) == (CONTENT, CONTENT, CONTENT, len(CONTENT))
    assert (tmp_path / "copy").read_bytes() == CONTENT


def test_a_binary_response_in_chunks(driver: Driver) -> None:
    driver.server.say(http_response(CONTENT))

    async def later(client: Any) -> Any:
        return [chunk async for chunk in (await client.files.content("f")).iter_bytes(30_000)]

    chunks = driver(later if driver.is_async else lambda client: list(client.files.content("f").iter_bytes(30_000)))
    assert b"".join(chunks) == CONTENT
    assert {len(chunk) for chunk in chunks[:-1]} == {30_000}


def test_a_download_with_checksum_and_progress(driver: Driver, tmp_path: Path) -> None:
    driver.server.say(http_response(CONTENT))
    target, seen = tmp_path / "x", list[tuple[int, int | None]]()
    checksum = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
    size = save(driver, target, checksum=checksum, progress=lambda done, size: seen.append((done, size)))
    assert size == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert names(tmp_path) == ["x"], "no other file is left"


def test_a_wrong_checksum_leaves_what_was_there(driver: Driver, tmp_path: Path) -> None:
    driver.server.say(http_response(CONTENT))
    target = tmp_path / "x"
    target.write_text("old")
    with pytest.raises(errors.ChecksumError, match="sha256 is"):
        save(driver, target, checksum=f"sha256:{'0' * 64}", resume=True)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["x"]
    with pytest.raises(ValueError, match="such as sha256:"):
        save(driver, target, checksum="abc")


@pytest.mark.parametrize("end", [Close, Reset])
def test_a_download_cut_short_leaves_nothing(driver: Driver, tmp_path: Path, end: Any) -> None:
    driver.server.say([http_response(CONTENT)[:50_000], end])
    with pytest.raises(errors.StreamInterruptedError):
        save(driver, tmp_path / "x")
    assert names(tmp_path) == []


def test_a_download_goes_on_by_itself(driver: Driver, tmp_path: Path) -> None:
    driver.server.answer = lambda request: ranged(request, None if len(driver.asked) > 2 else 60_000)
    assert save(driver, tmp_path / "x", resume=True) == len(CONTENT)
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert [request.headers.get("range") for request in driver.asked] == [None, "bytes=60000-", "bytes=120000-"]
    assert driver.asked[1].headers["if-range"] == '"v1"'
    assert names(tmp_path) == ["x"]


def test_without_ranges_nothing_is_resumed(driver: Driver, tmp_path: Path) -> None:
    driver.server.say([http_response(CONTENT)[:50_000], Close])
    with pytest.raises(errors.StreamInterruptedError):
        save(driver, tmp_path / "x", resume=True)
    assert len(driver.asked) == 1
    assert not (tmp_path / "x").exists()
