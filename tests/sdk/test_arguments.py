"""Arguments of an SDK whose names a description does not suggest: `--like` writes them into `client.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.sdk.small import BEARER, CLIENT, describe, moved, operation, small_sdk

from specloom.verbs.like import move

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
DOG = {"type": "object", "properties": {"id": {"type": "string"}, "options": {"type": "object"}}}


def test_a_body_that_is_one_argument_keeps_its_name(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def create_many(self, *, dogs: Iterable[str], extra_headers=None) -> None:
            return self._post("/dogs", body=maybe_transform(dogs, Iterable[str]), cast_to=NoneType)
        """,
    )
    body = {"type": "array", "items": {"type": "string"}}
    found = moved(sdk, describe(tmp_path, {"/dogs": {"post": operation(body=body)}}))
    assert found.settings["methods"] == {"POST /dogs": {"arguments": {"body": "dogs"}}}


def test_a_body_may_be_passed_by_position(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def write(self, id: str, contents: FileContent | BinaryTypes, *, mode: str | Omit = omit) -> None:
            return self._put(f"/dogs/{id}", content=contents, options={"query": {"mode": mode}}, cast_to=NoneType)
        """,
    )
    octets = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
    mode = {"name": "mode", "in": "query", "schema": {"type": "string"}}
    put = {**operation(parameters=[ID, mode]), "requestBody": octets}
    found = moved(sdk, describe(tmp_path, {"/dogs/{id}": {"put": put}}))
    assert found.settings["methods"] == {"PUT /dogs/{id}": {"arguments": {"body": "contents"}, "positional_body": True}}


def test_an_argument_in_the_path_and_one_in_the_body_may_have_one_wire_name(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def update(self, existing_id: str, *, id: str | Omit = omit, options: object | Omit = omit) -> None:
            return self._put(
                f"/dogs/{existing_id}", body=maybe_transform({"id": id, "options": options}, object), cast_to=NoneType
            )
        """,
    )
    found = moved(sdk, describe(tmp_path, {"/dogs/{id}": {"put": operation(body=DOG, parameters=[ID])}}))
    assert found.lock.members == {"PUT /dogs/{id}!path id": "existing_id"}
    assert found.settings["methods"] == {"PUT /dogs/{id}": {"arguments": {"options": "options"}}}


def test_a_deprecated_method_that_calls_another_is_an_alias_of_it(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def list(self, *, extra_headers=None) -> None:
            return self._get("/dogs", cast_to=NoneType)

        @deprecated("use list")
        def all(self, *, extra_headers=None) -> None:
            \"\"\"All of them.\"\"\"
            return self.list(extra_headers=extra_headers)
        """,
    )
    found = moved(sdk, describe(tmp_path, {"/dogs": {"get": operation()}}))
    assert found.settings["operations"] == {"GET /dogs": ["dogs.list", {"name": "dogs.all", "deprecated": "use list"}]}


def test_an_argument_is_found_where_the_sdk_sends_it(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def approve(self, *, body_loud: bool | Omit = omit, query_loud: bool | Omit = omit) -> None:
            return self._post(
                "/approve",
                body=maybe_transform({"loud": body_loud}, object),
                options=make_request_options(query=maybe_transform({"loud": query_loud}, object)),
                cast_to=NoneType,
            )
        """,
    )
    loud = {"name": "loud", "in": "query", "schema": {"type": "boolean"}}
    body = {"type": "object", "properties": {"loud": {"type": "boolean"}}}
    found = moved(sdk, describe(tmp_path, {"/approve": {"post": operation(body=body, parameters=[loud])}}))
    assert found.settings["methods"] == {"POST /approve": {"arguments": {"loud in body": "body_loud"}}}
    assert found.lock.members == {"POST /approve!query loud": "query_loud"}


def test_the_argument_that_asks_for_a_stream_keeps_its_name(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def talk(self, *, streaming: bool | Omit = omit) -> Dog | Stream[Dog]:
            return self._post(
                "/talk",
                body=maybe_transform({"streaming": streaming}, object),
                cast_to=Dog,
                stream=streaming or False,
                stream_cls=Stream[Dog],
            )
        """,
        files={
            "types/__init__.py": "from .dog import Dog as Dog\n",
            "types/dog.py": "from .._models import BaseModel\n\n\nclass Dog(BaseModel):\n    name: str\n",
        },
    )
    talk = operation(body={"type": "object", "properties": {"streaming": {"type": "boolean"}}}, response=DOG)
    talk["responses"]["200"]["content"]["text/event-stream"] = {"schema": DOG}
    found = moved(sdk, describe(tmp_path, {"/talk": {"post": talk}}))
    assert found.settings["streams"] == {"POST /talk": {"switch": "streaming"}}


def test_a_method_that_returns_a_property_says_which(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def get(self, *, extra_headers=None) -> Dog:
            return self._get(
                "/dog",
                options=make_request_options(post_parser=DataWrapper[Dog]._unwrapper),
                cast_to=cast(Type[Dog], DataWrapper[Dog]),
            )
        """,
        files={
            "_wrappers.py": "class DataWrapper(GenericModel, Generic[T]):\n    data: T\n",
            "types/__init__.py": "from .dog import Dog as Dog\n",
            "types/dog.py": "from .._models import BaseModel\n\n\nclass Dog(BaseModel):\n    name: str\n",
        },
    )
    whole = {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Hound"}}}
    hound = {"type": "object", "properties": {"name": {"type": "string"}}}
    description = describe(
        tmp_path, {"/dog": {"get": operation(response=whole)}}, components={"schemas": {"Hound": hound}}
    )
    found = moved(sdk, description)
    assert found.settings["methods"] == {"GET /dog": {"unwrap": "data"}}
    assert found.lock.classes["#/components/schemas/Hound"] == "Dog"


def test_an_argument_may_have_a_name_that_only_some_methods_need(tmp_path: Path) -> None:
    sdk = small_sdk(
        tmp_path,
        """
        def list(self, *, content_type: str | Omit = omit) -> None:
            return self._get(
                "/dogs",
                options=make_request_options(query=maybe_transform({"contentType": content_type}, object)),
                cast_to=NoneType,
            )

        def upload(self, *, content: FileTypes) -> None:
            return self._post("/dogs", binary_request=content, cast_to=NoneType)
        """,
    )
    content_type = {"name": "contentType", "in": "query", "schema": {"type": "string"}}
    upload = operation(body={})
    upload["requestBody"]["content"] = {"application/octet-stream": {}}
    paths = {"/dogs": {"get": operation(parameters=[content_type]), "post": upload}}
    move(tmp_path, "kennel", str(describe(tmp_path, paths)), [sdk])
    written = (tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8")
    assert tomllib.loads(written)["methods"] == {
        "GET /dogs": {"arguments": {"contentType": "content_type"}},
        "POST /dogs": {"arguments": {"body": "content"}},
    }


KENNELS = CLIENT.replace("base_url: str", "kennel_id: str | None = None, base_url: str").replace(
    "self.api_key = api_key",
    'self.api_key = api_key\n            if kennel_id is None:\n                kennel_id = os.environ.get("KENNEL_ID")\n            self.kennel_id = kennel_id',
)
SUPPLIED = """
    def retrieve(self, id: str, *, kennel_id: str | None = None) -> Dog:
        if kennel_id is None:
            kennel_id = self._client._get_kennel_id_path_param()
        return self._get(path_template("/kennels/{kennel_id}/dogs/{id}", kennel_id=kennel_id, id=id), cast_to=Dog)

    def list(self, *, kennel_id: str | None = None) -> Dog:
        if kennel_id is None:
            kennel_id = self._client._get_kennel_id_path_param()
        return self._get(f"/kennels/{kennel_id}/dogs", cast_to=Dog)

    def home(self, kennel_id: str) -> Dog:
        return self._get(f"/kennels/{kennel_id}", cast_to=Dog)
"""


def _in_path(name: str) -> dict[str, object]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def test_a_constructor_argument_supplies_a_path_parameter(tmp_path: Path) -> None:
    kennel, dog = _in_path("kennelId"), _in_path("id")
    description = describe(
        tmp_path,
        {
            "/kennels/{kennelId}/dogs/{id}": {"get": operation(parameters=[kennel, dog])},
            "/kennels/{kennelId}/dogs": {"get": operation(parameters=[kennel])},
            "/kennels/{kennelId}": {"get": operation(parameters=[kennel])},
        },
        **BEARER,
    )
    found = moved(small_sdk(tmp_path, SUPPLIED, client=KENNELS), description)
    assert found.settings["path_arguments"] == {"kennel_id": "kennelId"}
    assert found.settings["methods"] == {"GET /kennels/{kennelId}": {"path": ["kennelId"]}}
    assert found.settings["env"] == {"kennel_id": "KENNEL_ID", "api_key": "KENNEL_API_KEY"}
    assert not found.gaps


REGIONS = KENNELS.replace("kennel_id", "region").replace("KENNEL_ID", "KENNEL_REGION")
OF_CLIENT = """
    def list(self, *, region: str | Omit = omit) -> Dog:
        from_client = self._client._get_region_query_param()
        if not is_given(region) and from_client is not None:
            region = from_client
        return self._get("/dogs", options=make_request_options(query=maybe_transform({"Region": region}, X)), cast_to=Dog)

    def create(self, *, name: str, kennel: str | Omit = omit) -> Dog:
        from_client = self._client._get_region_body_param()
        if not is_given(kennel) and from_client is not None:
            kennel = from_client
        return self._post("/dogs", body=maybe_transform({"name": name, "kennel": kennel}, X), cast_to=Dog)
"""


def test_a_constructor_argument_supplies_a_query_parameter_and_a_property(tmp_path: Path) -> None:
    dog = {"type": "object", "properties": {"name": {"type": "string"}, "kennel": {"type": "string"}}}
    listed = operation(parameters=[{"name": "Region", "in": "query", "schema": {"type": "string"}}])
    paths = {"/dogs": {"get": listed, "post": operation(body=dog)}}
    found = moved(small_sdk(tmp_path, OF_CLIENT, client=REGIONS), describe(tmp_path, paths, **BEARER))
    assert found.settings["query_arguments"] == {"region": "Region"}
    assert found.settings["body_arguments"] == {"region": "kennel"}
    assert found.settings["env"] == {"region": "KENNEL_REGION", "api_key": "KENNEL_API_KEY"}
    assert "attributes" not in found.settings and not found.gaps


def test_a_method_that_sends_with_other_options_is_read_and_told(tmp_path: Path) -> None:
    text = """
    def fetch(self, id: str, *, loud: bool) -> Dog:
        return cast(
            Dog,
            self._client.with_options(max_retries=0).post(
                path_template("/dogs/{id}/fetch", id=id), body=maybe_transform({"loud": loud}, object), cast_to=Dog
            ),
        )
    """
    body = {"type": "object", "properties": {"loud": {"type": "boolean"}}}
    parameters = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    paths = {"/dogs/{id}/fetch": {"post": operation(body=body, parameters=parameters, response={})}}
    found = moved(small_sdk(tmp_path, text), describe(tmp_path, paths))
    assert found.settings["operations"] == {"POST /dogs/{id}/fetch": "dogs.fetch"}
    assert [(gap.name, gap.verdict, gap.why) for gap in found.gaps if gap.subject == "method"] == [
        ("dogs.fetch", "differs", "the SDK sends it with other options of the client: max_retries=0")
    ]
