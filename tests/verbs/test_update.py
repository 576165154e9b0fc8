"""`update` against a server of this machine: what moved is said and written, and what cannot be had changes nothing."""

from __future__ import annotations

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from tests.verbs.conftest import SPEC, Project, Ran

NEWER = SPEC.replace("bornAt:", "diedAt:")


class Upstream:
    """A server of descriptions: path -> (status, headers, body); what it was asked is kept."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.files: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def put(self, path: str, text: str | bytes, status: int = 200, **headers: str) -> None:
        self.files[path] = (status, headers, text if isinstance(text, bytes) else text.encode())


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            status, headers, body = known.files.get(self.path, (404, {}, b""))
            if headers.get("etag") and self.headers.get("if-none-match") == headers["etag"]:
                status, body = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        known = Upstream(f"http://127.0.0.1:{server.server_port}")
        known.put("/openapi.yaml", SPEC)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield known
        server.shutdown()
        thread.join()


def say(project: Project, text: str) -> None:
    (project.spec.parent / "client.toml").write_text(text, encoding="utf-8")


def everything(project: Project) -> dict[str, bytes]:
    return {
        str(path.relative_to(project.root)): path.read_bytes()
        for path in sorted(project.root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and ".git" not in path.parts
    }


@pytest.fixture
def followed(project: Project, upstream: Upstream) -> Project:
    say(project, f'source = "{upstream.url}/openapi.yaml"\n')
    assert project.run("regenerate").code == 0
    return project


def refused(project: Project, said: str, *words: str) -> Ran:
    before = everything(project)
    for check in ([], ["--check"]):
        ran = project.run("update", *words, *check)
        assert ran.code == 2, ran.out + ran.err
        assert said in ran.err, ran.err
        assert everything(project) == before
    return ran


def test_new_from_an_address_remembers_it(project: Project, upstream: Upstream) -> None:
    assert project.run("new", "zoo", f"{upstream.url}/openapi.yaml").code == 0
    assert f'source = "{upstream.url}/openapi.yaml"' in (project.root / "specs/zoo/client.toml").read_text()
    ran = project.run("update", "zoo", "--check")
    assert (ran.code, ran.out) == (0, "")
    assert "nothing changed upstream" in ran.err


def test_what_moved_is_said_then_written(followed: Project, upstream: Upstream) -> None:
    upstream.put("/openapi.yaml", NEWER, etag='"2"')
    before = everything(followed)
    ran = followed.run("update", "--check")
    assert ran.code == 1
    assert "tiny_client.models.Pet.born_at" in ran.out, ran.out
    assert "specs/tiny/openapi.yaml" in ran.out
    assert everything(followed) == before
    ran = followed.run("update")
    assert ran.code == 0, ran.err
    assert "tiny_client.models.Pet.born_at" in ran.out
    assert "changed upstream: tiny" in ran.err
    assert followed.spec.read_text() == NEWER
    assert "died_at" in (followed.package / "models/pets.py").read_text()
    assert json.loads((followed.package / "MANIFEST.json").read_text())["version"] == "2.0.0"
    assert "Pet.born_at" in (followed.root / "CHANGELOG.md").read_text()
    lock = json.loads((followed.spec.parent / "source.lock").read_text())
    assert lock["etag"] == '"2"'
    assert followed.run("regenerate", "--check").code == 0
    assert followed.run("update", "--check").code == 0
    assert upstream.asked[-1][1]["if-none-match"] == '"2"'


def test_an_edited_description_is_fetched_in_full(followed: Project, upstream: Upstream) -> None:
    upstream.put("/openapi.yaml", NEWER, etag='"2"')
    followed.run("update")
    followed.edit("What it is called", "Its name")
    assert followed.run("update").code == 0
    assert followed.spec.read_text() == NEWER


def test_a_mirror_answers_where_the_first_does_not(followed: Project, upstream: Upstream) -> None:
    upstream.put("/mirror.yaml", NEWER)
    say(followed, f'source = ["{upstream.url}/gone.yaml", "http://127.0.0.1:9/x.yaml", "{upstream.url}/mirror.yaml"]\n')
    assert followed.run("update").code == 0
    assert followed.spec.read_text() == NEWER
    say(followed, f'source = ["{upstream.url}/gone.yaml", "http://127.0.0.1:9/x.yaml"]\n')
    ran = refused(followed, "gone.yaml: cannot be fetched: the server responded 404")
    assert "127.0.0.1:9/x.yaml" in ran.err


def test_headers_come_from_the_environment(
    followed: Project, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(
        followed,
        f'[source]\nurls = "{upstream.url}/openapi.yaml"\nheaders = {{ Authorization = "Bearer ${{TINY_TOKEN}}" }}\n',
    )
    ran = refused(followed, "the environment variable TINY_TOKEN is not set")
    assert "client.toml" in ran.err
    monkeypatch.setenv("TINY_TOKEN", "s3cret")
    ran = followed.run("update")
    assert ran.code == 0
    assert upstream.asked[-1][1]["authorization"] == "Bearer s3cret"
    written = b"".join(everything(followed).values())
    assert b"s3cret" not in written + ran.out.encode() + ran.err.encode()


def test_headers_stay_with_their_server(followed: Project, upstream: Upstream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINY_TOKEN", "s3cret")
    other = upstream.url.replace("127.0.0.1", "localhost")
    upstream.put("/moved", b"", status=302, location=f"{other}/openapi.yaml")
    upstream.put("/near", b"", status=302, location="/openapi.yaml")
    for path, sent in (("/near", True), ("/moved", False)):
        say(followed, f'[source]\nurls = "{upstream.url}{path}"\nheaders = {{ X-Token = "$TINY_TOKEN" }}\n')
        assert followed.run("update").code == 0
        assert ("x-token" in upstream.asked[-1][1]) is sent


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        (b"", 404, "the server responded 404"),
        (b"", 500, "the server responded 500"),
        (b"<!doctype html><title>Log in</title>", 200, "the server sent HTML or XML"),
        (b"", 200, "error"),
        (b"{", 200, "error"),
        (b"{}", 200, "error"),
        (b"hello: [", 200, "error"),
        (b"\xff\xfe\x00", 200, "error"),
        (b"openapi: 3.1.0\ninfo: {title: Tiny, version: 1.0.0}\npaths: {}\n", 200, "error"),
    ],
)
def test_what_is_no_description_changes_nothing(
    followed: Project, upstream: Upstream, text: bytes, status: int, said: str
) -> None:
    upstream.put("/openapi.yaml", text, status=status)
    followed.edit("listPets", "allPets")
    if text.startswith(b"openapi"):  # one operation is too few to say that most are gone
        followed.edit(
            "components:", "  /cats:\n    get: {operationId: cats, responses: {'204': {description: x}}}\ncomponents:"
        )
        followed.run("regenerate")
        refused(followed, "shrunken")
        assert followed.run("update", "--force").code == 0
    else:
        refused(followed, said)


def test_a_description_that_shrank_to_nothing(followed: Project, upstream: Upstream) -> None:
    head, _, rest = SPEC.partition("paths:")
    upstream.put("/openapi.yaml", f"{head}paths: {{}}\n")
    refused(followed, "shrunken it has 0 operations or schemas; the local one has")
    assert rest


def test_no_network(followed: Project) -> None:
    say(followed, 'source = "http://127.0.0.1:9/openapi.yaml"\n')
    refused(followed, "127.0.0.1:9/openapi.yaml error unreachable")


def test_one_that_fails_stops_all(followed: Project, upstream: Upstream) -> None:
    folder = followed.root / "specs" / "zoo"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "client.toml").write_text(f'source = "{upstream.url}/zoo.yaml"\n')
    followed.run("regenerate")
    upstream.put("/openapi.yaml", NEWER)
    refused(followed, "zoo.yaml error unreachable")
    ran = followed.run("update", "tiny")
    assert ran.code == 0


def test_what_cannot_be_written_comes_back(followed: Project, upstream: Upstream) -> None:
    upstream.put("/openapi.yaml", NEWER)
    edited = followed.package / "models" / "pets.py"
    edited.write_text(edited.read_text() + "# mine\n")
    before = everything(followed)
    ran = followed.run("update")
    assert ran.code == 2
    assert "edited-by-hand" in ran.err
    assert everything(followed) == before


def test_overlays_whose_target_is_gone_are_named(followed: Project, upstream: Upstream) -> None:
    (followed.spec.parent / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n"
        "  - target: $.components.schemas.Pet.properties.bornAt\n    update: {description: When.}\n"
    )
    followed.run("regenerate")
    upstream.put("/openapi.yaml", NEWER)
    ran = followed.run("update")
    assert ran.code == 0, ran.err
    assert "specs/tiny/overlay.yaml:4:13 " in ran.err, ran.err
    assert "unused-action" in ran.err


def test_files_that_a_description_refers_to_come_along(project: Project, upstream: Upstream) -> None:
    say(project, f'source = "{upstream.url}/api/openapi.yaml"\n')
    head = SPEC[: SPEC.index("components:")].replace("'#/components/schemas/Pet'", "schemas/pet.yaml")
    upstream.put("/api/openapi.yaml", head)
    upstream.put("/api/schemas/pet.yaml", "{type: object, properties: {name: {type: string}}}\n")
    ran = project.run("update")
    assert ran.code == 0, ran.err
    assert (project.spec.parent / "schemas/pet.yaml").is_file()
    upstream.put("/api/schemas/pet.yaml", "{type: object, properties: {age: {type: integer}}}\n")
    assert project.run("update", "--check").code == 1
    upstream.put("/api/openapi.yaml", head.replace("schemas/pet.yaml", "../../secret.yaml"))
    upstream.put("/secret.yaml", "{type: string}")
    project.run("update")
    assert not (project.root / "secret.yaml").exists()
    assert upstream.asked[-1][0] != "/secret.yaml"


def test_without_a_source(project: Project) -> None:
    project.run("regenerate")
    refused(project, "error no-source")
    refused(project, "client.toml error no-source tiny has no source", "tiny")


@pytest.mark.parametrize(
    "source",
    [
        '"ftp://x"',
        "3",
        "[]",
        '"https://ann:pw@x.example/o.yaml"',
        '{ urls = "https://x", header = {} }',
        '{ urls = "https://x", headers = { "a b" = "c" } }',
    ],
)
def test_sources_that_are_none(project: Project, source: str) -> None:
    say(project, f"source = {source}\n")
    ran = project.run("update")
    assert ran.code == 2
    assert re.search(r"client\.toml:1:\d+ error bad-settings", ran.err)
    assert "pw" not in ran.err


def test_versions_grow_from_what_git_has(followed: Project, upstream: Upstream) -> None:
    for words in (["init", "-q"], ["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=followed.root, check=True)
    upstream.put("/openapi.yaml", NEWER)
    followed.run("update")
    upstream.put("/openapi.yaml", NEWER.replace("diedAt:", "hatchedAt:"))
    followed.run("update")
    assert json.loads((followed.package / "MANIFEST.json").read_text())["version"] == "2.0.0"


def test_markdown_goes_to_a_file(followed: Project, upstream: Upstream) -> None:
    upstream.put("/openapi.yaml", NEWER)
    ran = followed.run("update", "--format", "markdown", "--output", "changes.md")
    assert ran.code == 0
    assert "born_at" in (followed.root / "changes.md").read_text()
