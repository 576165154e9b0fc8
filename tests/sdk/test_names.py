"""Names of an SDK that a package cannot have as they are: `--like` finds others, so that the package is generated in any case."""

from __future__ import annotations

from pathlib import Path

from tests.sdk.small import BEARER, describe, moved, operation, small_sdk

from specloom.verbs.like import move

TEXT = {"type": "string"}


def test_a_parameter_that_the_sdk_does_not_have_gives_its_name_to_one_that_it_has(tmp_path: Path) -> None:
    dogs = """
        def list(self, *, kennel_id: str = "") -> object:
            extra_headers = {**strip_not_given({"x-kennel": kennel_id})}
            return self._get("/dogs", options=make_request_options(extra_headers=extra_headers), cast_to=object)
    """
    both = [
        {"name": name, "in": where, "schema": TEXT} for name, where in (("x-kennel", "header"), ("kennel_id", "query"))
    ]
    description = describe(tmp_path, {"/dogs": {"get": operation(parameters=both, response={})}}, **BEARER)
    moved_in = move(tmp_path, "kennel", str(description), [small_sdk(tmp_path, dogs)])
    assert moved_in.report.rows == ()
    generated = tmp_path / "generated" / "kennel" / "_resources" / "dogs.py"
    assert "kennel_id_in_query: str | None = None" in generated.read_text(encoding="utf-8")


def test_a_resource_that_only_the_reference_has_makes_way_for_a_method(tmp_path: Path) -> None:
    client = small_sdk(tmp_path, "def list(self) -> object:\n    return self._get('/dogs', cast_to=object)")
    reference = '- <code title="get /dogs/{id}">client.dogs.list.<a href="./x.py">retrieve</a>(id) -> object</code>\n'
    (client / "api.md").write_text(reference, encoding="utf-8")
    id_ = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    paths = {
        "/dogs": {"get": operation(response={})},
        "/dogs/{id}": {"get": operation(parameters=[id_], response={})},
    }
    found = moved(client, describe(tmp_path, paths, **BEARER))
    assert found.settings["operations"] == {"GET /dogs": "dogs.list", "GET /dogs/{id}": "dogs.list_resource.retrieve"}
    assert [(gap.name, gap.change) for gap in found.gaps] == [
        ("dogs.list.retrieve", "client.dogs.list_resource.retrieve, or another name in [operations]")
    ]
    report = move(tmp_path, "kennel", str(tmp_path / "kennel.json"), [client]).report
    assert report.counts()["method"] == {"has": 2, "differs": 0, "lacks": 1}, "with the constructor"


def test_clients_of_httpx2_are_offered_where_the_sdk_has_them(tmp_path: Path) -> None:
    names = '["Kennel", "AsyncKennel", "DefaultHttpx2Client", "DefaultAsyncHttpx2Client"]'
    files = {"__init__.py": f"from ._client import Kennel, AsyncKennel\n__all__ = {names}\n"}
    dogs = "def list(self) -> object:\n    return self._get('/dogs', cast_to=object)"
    description = describe(tmp_path, {"/dogs": {"get": operation(response={})}}, **BEARER)
    found = moved(small_sdk(tmp_path, dogs, files=files), description)
    offered = {name: name for name in ("DefaultHttpx2Client", "DefaultAsyncHttpx2Client")}
    assert found.settings["exports"]["."] == offered and not found.gaps
    plain = moved(small_sdk(tmp_path, dogs, files={"__init__.py": ""}), description)
    assert "." not in plain.settings.get("exports", {})
    move(tmp_path, "kennel", str(description), [small_sdk(tmp_path, dogs, files=files)])
    package = tmp_path / "generated" / "kennel"
    assert "DefaultHttpx2Client" in (package / "__init__.py").read_text(encoding="utf-8")
    assert (package / "_runtime" / "compat" / "httpx2_clients.py").is_file()
