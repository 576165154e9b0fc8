"""Recorded uploads are judged by what their parts say: a part without a type has any, and fields are plain text by default."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.project import apis
from specloom.verbs.conform import described
from specloom.verbs.regenerate import regenerate

UPLOADS = """
openapi: 3.1.0
info: {title: Uploads, version: '1'}
servers: [{url: 'https://uploads.example/v1'}]
paths:
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: {file: {type: string, format: binary}, note: {type: string}, tags: {type: array, items: {type: string}}}
      responses: {'204': {description: Stored.}}
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("uploads")
    (root / "specs" / "uploads").mkdir(parents=True)
    (root / "specs" / "uploads" / "openapi.yaml").write_text(UPLOADS)
    (root / "specs" / "uploads" / "client.toml").write_text('package = "judged_uploads_client"\n')
    regenerate(apis(root, ["uploads"])[0])
    return root


@pytest.fixture(scope="module")
def api(root: Path) -> ApiUnderTest:
    return described(apis(root, ["uploads"])[0])


@pytest.fixture(scope="module")
def harness(root: Path) -> Iterator[Harness]:
    with running_harness(load_package("judged_uploads_client", root / "generated")) as running:
        yield running


def part(said: str, content: bytes, type_: str = "") -> bytes:
    kind = f"Content-Type: {type_}\r\n" if type_ else ""
    return f"--b\r\nContent-Disposition: form-data; {said}\r\n{kind}\r\n".encode() + content + b"\r\n"


FILE = 'name="file"; filename="a.bin"'
NOTE = 'name="note"'
BINARY = bytes(range(256))


@pytest.mark.parametrize(
    "parts",
    [
        part(FILE, BINARY),
        part(FILE, BINARY, "image/png"),
        part(FILE, b""),
        part(FILE, b"x") + part(NOTE, b"hello"),
        part(FILE, b"x", "application/octet-stream") + part(NOTE, b"hello", "text/plain"),
        part(FILE, b"x") + part(NOTE, "übung".encode(), "text/plain; charset=utf-8"),
        part('name="tags"', b"a", "text/plain") + part(FILE, b"x") + part('name="tags"', b"b"),
    ],
)
def test_an_upload_of_any_client_is_like_ours(harness: Harness, api: ApiUnderTest, parts: bytes) -> None:
    headers = (("content-type", "multipart/form-data; boundary=b"),)
    request = HttpRequest("POST", "https://uploads.example/v1/upload", headers, parts + b"--b--\r\n")
    verdict = judge(harness, api, Recording(request, whole(204, (), b"")), "upload")
    assert (verdict.state, verdict.differences) == ("ok", ())
