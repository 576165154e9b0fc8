"""Methods of SDKs that always stream, and arguments of which the type is a union."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.sdk.small import BEARER, describe, moved, operation, small_sdk

from specloom.verbs.like import move

WATCH = """
def watch(self, *, after: int | Omit = omit) -> Stream[Dog]:
    return self._get(
        "/dogs",
        options=make_request_options(query=maybe_transform({"after": after}, WatchParams)),
        cast_to=Dog,
        stream=True,
        stream_cls=Stream[Dog],
    )
"""
FILES = {
    "types/__init__.py": "from .dog import Dog as Dog\n",
    "types/dog.py": "from .._models import BaseModel\n\nclass Dog(BaseModel):\n    id: str\n",
}
DOG = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
REF = {"schema": {"$ref": "#/components/schemas/Dog"}}


@pytest.mark.parametrize(
    ("content", "methods", "streams"),
    [
        ({"application/json": REF, "text/event-stream": REF}, {"GET /dogs": {"returns": "stream"}}, {}),
        ({"application/json": REF}, {}, {"GET /dogs": {"item": "#/components/schemas/Dog"}}),
        ({"text/event-stream": REF}, {}, {}),
    ],
)
def test_a_method_that_always_streams_returns_nothing_else(
    content: dict[str, Any], methods: dict[str, Any], streams: dict[str, Any], tmp_path: Path
) -> None:
    watch = {
        "parameters": [{"name": "after", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "Seen.", "content": content}},
    }
    components = {"schemas": {"Dog": DOG}, **BEARER["components"]}
    description = describe(tmp_path, {"/dogs": {"get": watch}}, components=components, security=BEARER["security"])
    sdk = small_sdk(tmp_path, WATCH, files=FILES)
    found = moved(sdk, description).settings
    assert (found["methods"], found["streams"]) == (methods, streams)
    assert move(tmp_path, "kennel", str(description), [sdk]).report.rows == ()


def test_the_alternatives_of_arguments_are_exported_as_the_arguments(tmp_path: Path) -> None:
    move_ = """
    def move(self, *, action: str) -> object:
        return self._post("/dogs", body=maybe_transform({"action": action}, DogMoveParams), cast_to=object)
    """
    params = """
    from typing import Union
    from typing_extensions import Literal, Required, TypeAlias, TypedDict

    class Variant0(TypedDict, total=False):
        action: Required[Literal["sit"]]

    class Variant1(TypedDict, total=False):
        action: Required[Literal["run"]]

    DogMoveParams: TypeAlias = Union[Variant0, Variant1]
    """
    head = "from .._resource import SyncAPIResource\nfrom ..types.dog_move_params import DogMoveParams\n\nclass Dogs(SyncAPIResource):\n"
    files = {
        "types/__init__.py": "from .dog_move_params import DogMoveParams as DogMoveParams\n",
        "types/dog_move_params.py": params,
        "resources/dogs.py": head + move_,
    }
    either = [{"type": "object", "properties": {"action": {"const": each}}} for each in ("sit", "run")]
    description = describe(tmp_path, {"/dogs": {"post": operation(body={"anyOf": either})}})
    exports = moved(small_sdk(tmp_path, files=files), description).settings["exports"]
    assert isinstance(exports, dict)
    module = exports["types.dog_move_params"]
    assert module == dict.fromkeys(("DogMoveParams", "Variant0", "Variant1"), "POST /dogs params")
