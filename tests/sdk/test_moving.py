"""A small SDK and a description of the same API: what `--like` writes of them. Nothing of the SDK can be imported."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from tests.support.commands import invoke

from specloom import document, ir, pipeline
from specloom.findings import Refused
from specloom.names.lock import Lock
from specloom.sdk.moving import Moving, move_in
from specloom.sdk.read import read_sdk
from specloom.sdk.toml_text import toml_text
from specloom.settings import ClientSettings
from specloom.verbs.diff import diff_packages
from specloom.verbs.like import move

HERE = Path(__file__).parent
SDK = HERE / "acme-1.2.0"
DESCRIPTION = HERE / "acme.yaml"


@pytest.fixture(scope="module")
def moving() -> Moving:
    described = document.load(DESCRIPTION)

    def understand(settings: ClientSettings, lock: Lock) -> ir.Client:
        return pipeline.build_client(described, settings, lock)[0]

    return move_in(read_sdk(SDK), understand)


def test_the_client_is_made_as_before(moving: Moving) -> None:
    found = tomllib.loads(toml_text(moving.settings))
    assert {key: found[key] for key in ("package", "client", "compat", "auth", "env", "headers")} == {
        "package": "acme",
        "client": "Acme",
        "compat": "stainless",
        "auth": {"token": "api_key"},
        "env": {"api_key": "ACME_TOKEN", "base_url": "ACME_URL", "tenant": "ACME_TENANT"},
        "headers": {"tenant": "Acme-Tenant"},
    }
    assert list(found["environments"]) == ["production", "sandbox"]
    assert found["defaults"] == {"timeout": 120.0, "max_retries": 4, "headers": {"Acme-Version": "2026-01-01"}}
    assert (found["retries"], found["streams"]) == ({"idempotency_header": "Idempotency-Key"}, {"end": "[DONE]"})


def test_methods_are_where_they_were(moving: Moving) -> None:
    assert moving.settings["operations"] == {
        "POST /things": "things.create",
        "GET /stores/{storeId}/things/{thingId}": "things.retrieve",
        "GET /things": "things.list",
        "DELETE /things/{id}": ["things.delete", {"name": "things.remove", "deprecated": "use delete"}],
        "POST /chat/completions": "chat.completions.create",
    }
    assert moving.settings["methods"] == {
        "GET /stores/{storeId}/things/{thingId}": {"path": ["thingId", "storeId"], "keyword": ["storeId"]},
    }


def test_names_are_what_they_were(moving: Moving) -> None:
    assert moving.lock.classes["#/components/schemas/ThingObject"] == "Thing"
    assert moving.lock.classes["#/components/schemas/Tint"] == "Colour"
    assert moving.lock.members == {
        "#/components/schemas/ThingObject!modelName": "x_model_name",
        "GET /stores/{storeId}/things/{thingId}!path thingId": "id",
        "GET /things!header X-Trace": "trace",
    }


def test_every_import_path_leads_to_a_schema_an_operation_or_a_gap(moving: Moving) -> None:
    exports = tomllib.loads(toml_text(moving.settings))["exports"]
    assert exports["types"] == {
        "Colour": "#/components/schemas/Tint",
        "Thing": "#/components/schemas/ThingObject",
        "ThingCreateParams": "POST /things params",
        "ThingDeleteResponse": "#/paths/~1things~1{id}/delete/responses/200/content/application~1json/schema",
        "ThingListParams": "GET /things params",
    }
    assert exports["types.chat"]["MessageParam"] == "#/components/schemas/ChatMessage input"
    assert exports["types.chat.completion"]["Choice"] == "#/components/schemas/ChatResult/properties/choices/items"
    assert exports["types.thing"]["PartBolt"] == "#/components/schemas/Bolt"
    assert exports["pagination"] == {"SyncCursorPage": "Pager", "AsyncCursorPage": "AsyncPager"}
    assert exports["resources.things"]["ThingsResource"] == "things resource"
    assert exports["resources.chat.completions"]["CompletionsResource"] == "chat.completions resource"
    assert exports["_exceptions"] == {"APIError": "APIError"}
    assert exports["_streaming"] == {"Stream": "Stream"}
    assert exports["_constants"] == {name: name for name in ("DEFAULT_TIMEOUT", "DEFAULT_MAX_RETRIES")}
    listed = {f"{module}.{name}" for module, names in exports.items() for name in names}
    lacking = {path for path in read_sdk(SDK).exports if path not in listed}
    assert lacking == {"types.Mood", "types.mood.Mood"}


def test_pages_are_read_as_before(moving: Moving) -> None:
    assert moving.settings["pages"] == [
        {"kind": "cursor", "param": "cursor", "items": "data", "next": "next_cursor", "operations": ["GET /things"]}
    ]


def test_what_cannot_be_had_is_said(moving: Moving) -> None:
    assert {(gap.subject, gap.name) for gap in moving.gaps} == {
        ("method", "things.melt"),
        ("method", "things.create_and_poll"),
        ("argument", "things.create(glow)"),
        ("type", "types.Mood"),
        ("name", "Melter"),
        ("constructor", "colour_mode"),
    }
    assert all(gap.why and gap.change for gap in moving.gaps)


def test_a_package_is_made(tmp_path: Path) -> None:
    outcome = move(tmp_path, "acme", str(DESCRIPTION), [SDK]).outcome
    assert not [finding for finding in outcome.findings if finding.severity == "error"]
    api = (tmp_path / "generated" / "acme" / "api.md").read_text(encoding="utf-8")
    assert "client.things.create(display_name=" in api
    assert "`Thing`" in api


def _files() -> dict[str, bytes]:
    return {f"acme-1.2.0/{file.relative_to(SDK)}": file.read_bytes() for file in SDK.rglob("*") if file.is_file()}


@pytest.mark.parametrize("kind", ["sdist", "wheel", "installed"])
def test_every_form_of_an_sdk_is_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "acme-1.2.0"
    if kind == "sdist":
        with tarfile.open(path, "w:gz") as archive:
            for name, data in _files().items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
    elif kind == "wheel":
        with zipfile.ZipFile(path, "w") as wheel:
            for name, data in _files().items():
                if "/src/" in name:
                    wheel.writestr(name.partition("/src/")[2], data)
    else:
        path = SDK / "src" / "acme"
    sdk = read_sdk(path)
    assert (sdk.package, sdk.client.name, len(sdk.exports)) == ("acme", "Acme", 27)
    assert {method.dotted for method in sdk.methods} >= {"things.create", "chat.completions.create"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.tar.gz", b""),
        ("torn.whl", b"PK\x03\x04nothing"),
        ("text.txt", b"hello"),
        ("torn.tar.gz", b"\x1f\x8b\x08"),
    ],
)
def test_what_is_no_sdk_is_refused(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused) as refused:
        read_sdk(tmp_path / name)
    assert refused.value.finding.code == "unreadable-sdk"


def test_a_folder_of_several_sdks_is_refused(tmp_path: Path) -> None:
    for name in ("acme", "bolt"):
        shutil.copytree(SDK / "src" / "acme", tmp_path / "site-packages" / name)
    with pytest.raises(Refused, match=r"2 packages with a client \(acme, bolt\): pass one of them"):
        read_sdk(tmp_path / "site-packages")
    assert read_sdk(tmp_path / "site-packages" / "bolt").package == "bolt"


def test_a_url_is_refused_as_one() -> None:
    with pytest.raises(Refused, match="is a URL: download it"):
        read_sdk(Path("https://files.example/acme-1.2.0.tar.gz"))


def test_broken_python_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "__init__.py").touch()
    (tmp_path / "acme" / "_client.py").write_text("class Acme(SyncAPIClient:\n", encoding="utf-8")
    with pytest.raises(Refused, match="not valid Python") as refused:
        read_sdk(tmp_path / "acme")
    place = refused.value.finding.place
    assert place is not None
    assert (place.file.endswith("acme/_client.py"), place.line) == (True, 1)


def test_nothing_of_an_sdk_is_run(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    trap = tmp_path / "sprung"
    code = f"open({str(trap)!r}, 'w')\nclass Acme(SyncAPIClient):\n    pass\n"
    for name in ("__init__.py", "_client.py"):
        (tmp_path / "acme" / name).write_text(code, encoding="utf-8")
    assert read_sdk(tmp_path / "acme").client.name == "Acme"
    assert not trap.exists()


@pytest.mark.parametrize(
    "annotation", [" | ".join(["int"] * 3000), "List[" * 150 + "int" + "]" * 150, "'" * 2 + "(" * 5000, "A" * 100_000]
)
def test_absurd_annotations_end_without_a_traceback(annotation: str, tmp_path: Path) -> None:
    copy = tmp_path / "acme"
    shutil.copytree(SDK / "src" / "acme", copy)
    thing = copy / "types" / "thing.py"
    thing.write_text(thing.read_text(encoding="utf-8").replace("id: str", f"id: {annotation}"), encoding="utf-8")
    try:
        diff_packages(tmp_path, SDK, copy)
        move(tmp_path / "project", "acme", str(DESCRIPTION), [copy])
    except Refused as refused:
        assert refused.finding.code == "unreadable-sdk"


def test_aliases_in_a_circle_end(tmp_path: Path) -> None:
    copy = tmp_path / "acme"
    shutil.copytree(SDK / "src" / "acme", copy)
    (copy / "types" / "colour.py").write_text(
        "from typing import Union\nfrom .colour import Other as Colour\nOther = Union['Other', 'Third']\nThird = Union[Other, int]\n",
        encoding="utf-8",
    )
    move(tmp_path / "project", "acme", str(DESCRIPTION), [copy])


def test_a_package_without_init_has_a_client_alone(tmp_path: Path) -> None:
    client = tmp_path / "x-1.0" / "src" / "x" / "_client.py"
    client.parent.mkdir(parents=True)
    client.write_text("class X(SyncAPIClient):\n    def __init__(self): ...\n", encoding="utf-8")
    sdk = read_sdk(tmp_path / "x-1.0")
    assert (sdk.client.name, sdk.methods) == ("X", ())


def test_what_is_printed_for_programs_is_json_alone(tmp_path: Path) -> None:
    ended = invoke(["new", "acme", str(DESCRIPTION), "--like", str(SDK), "--root", str(tmp_path), "--format", "json"])
    assert ended.exit_code == 0
    assert isinstance(json.loads(ended.stdout), list)
    assert "methods: " not in ended.stdout and "methods: " in ended.output
