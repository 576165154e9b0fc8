"""Records as types of pydantic, FastAPI and cattrs, and type hints at run time; a call behind `validate_call` is a real one."""

from __future__ import annotations

import decimal
import json
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
from sample_client import Sample, from_dict, from_json, models, to_json
from sample_client._runtime.codec import TIME_UNIX, Codec
from sample_client._runtime.digits import exact_number
from sample_client._runtime.records import Record, field, record
from sample_client._runtime.type_hints import get_type_hints
from sample_client.models import ChatMessage, ContentPart, Thing
from tests.runtime.wire import Server, http_response

pydantic = pytest.importorskip("pydantic")


@record
class Node(Record):
    """A record that contains itself."""

    name: str
    children: list[Node] | None = None
    made: Any = field("made_at", TIME_UNIX, default=None)
    """When it was made."""
    id: str = field("id", default=None, read_only=True, required=True)


def test_a_record_is_a_type_of_pydantic() -> None:
    """Plain data by wire names becomes a record, a record stays itself, and a model dumps plain data."""

    class Turn(pydantic.BaseModel):  # type: ignore[name-defined,misc]  # known at run time alone
        message: ChatMessage
        parts: list[ContentPart] | None = None

    turn: Any = Turn.model_validate(
        {"message": {"role": "user", "content": "Hi", "x": 1}, "parts": [{"type": "text", "text": "a"}]}
    )
    assert isinstance(turn.message, ChatMessage)
    assert isinstance(turn.parts[0], models.TextPart)
    assert turn.model_dump() == {
        "message": {"role": "user", "content": "Hi", "x": 1},
        "parts": [{"type": "text", "text": "a"}],
    }
    assert Turn.model_validate_json(turn.model_dump_json()) == turn
    assert Turn(message=turn.message).message is turn.message


def test_a_mismatch_is_at_its_place() -> None:
    """Each deviation is an error of pydantic's with its location in the whole."""
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(list[ChatMessage]).validate_python(
            [{"role": "nobody", "content": [{"type": "text", "text": 3}]}, {}, {"role": object()}]
        )
    assert [each["loc"] for each in caught.value.errors()] == [
        (0, "role"),
        (0, "content", 0, "text"),
        (1, "role"),
        (2,),
    ]


def test_a_schema_of_a_record_that_contains_itself() -> None:
    """The JSON schema refers to the record, names its properties by wire name, and requires what the direction requires."""
    adapter = pydantic.TypeAdapter(Node)
    schema = adapter.json_schema()
    node = schema["$defs"]["Node"]
    assert schema["$ref"] == "#/$defs/Node"
    assert node["properties"]["children"]["anyOf"][0] == {"type": "array", "items": {"$ref": "#/$defs/Node"}}
    assert node["properties"]["made_at"] == {"type": "integer", "description": "When it was made."}
    assert node["required"] == ["name"]
    assert adapter.json_schema(mode="serialization")["$defs"]["Node"]["required"] == ["name", "id"]
    assert adapter.validate_python({"name": "a", "made_at": 0}).made.year == 1970


def test_a_record_is_a_body_and_a_response_of_fastapi() -> None:
    """FastAPI reads a body into a record, refuses what is none, answers with one, and describes both."""
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    def create(node: typing.Annotated[Node, fastapi.Body()]) -> Node:
        return Node(name=node.name.upper(), id="1")

    create.__annotations__.update(node=typing.Annotated[Node, fastapi.Body()])
    app.post("/nodes")(create)
    from fastapi.testclient import TestClient

    with TestClient(app) as client:
        assert client.post("/nodes", json={"name": "a"}).json() == {"name": "A", "id": "1"}
        refused = client.post("/nodes", json={"name": 1})
        described = client.get("/openapi.json").json()
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "name"]
    schemas = described["components"]["schemas"]
    assert {name: schemas[name]["required"] for name in schemas if name.startswith("Node")} == {
        "Node-Input": ["name"],
        "Node-Output": ["name", "id"],
    }


NUMBER = Codec[decimal.Decimal](lambda raw: decimal.Decimal(str(raw)), exact_number, {"type": "number"})


@record
class Amount(Record):
    """Numbers of every kind."""

    price: decimal.Decimal | None = field("price", NUMBER, default=None)
    size: float | None = None
    anything: Any = None


DIGITS = "0.1000000000000000055511151231257827"


@pytest.mark.parametrize("text", ["1e400", "-2.5e999", "1e-400", DIGITS, "12345678901234567890123", "1.50"])
@pytest.mark.parametrize("name", ["price", "size", "anything"])
def test_numbers_keep_their_digits_through_pydantic(name: str, text: str) -> None:
    """In Python as they are; in JSON as numbers where a float has them, else in full or as strings of pydantic's."""
    adapter = pydantic.TypeAdapter(Amount)
    digit_for_digit = {name: exact_number(decimal.Decimal(text))}
    amount = from_dict(Amount, digit_for_digit)
    assert adapter.validate_python(amount) is amount
    assert to_json(adapter.validate_python(adapter.dump_python(amount))) == to_json(amount)
    assert decimal.Decimal(str(adapter.dump_python(amount)[name])) == decimal.Decimal(text)
    [dumped] = json.loads(adapter.dump_json(amount), parse_float=decimal.Decimal).values()
    assert decimal.Decimal(dumped) == decimal.Decimal(text)
    assert isinstance(dumped, str) == (decimal.Decimal(text) != decimal.Decimal(repr(float(text))))
    assert adapter.dump_python(amount, mode="json") == json.loads(adapter.dump_json(amount))


@pytest.mark.parametrize("text", ['{"price": 1e400}', '{"size": -1e400}', '{"anything": [{"a": 1e400}]}'])
def test_a_number_that_pydantic_takes_for_infinity_is_refused(text: str) -> None:
    for validate in (
        pydantic.TypeAdapter(Amount).validate_json,
        lambda text: pydantic.TypeAdapter(list[Amount]).validate_json(f"[{text}]"),
        lambda text: pydantic.TypeAdapter(Amount).validate_python(json.loads(text)),
    ):
        with pytest.raises(pydantic.ValidationError, match="inf"):
            validate(text)
    amount = from_json(Amount, text)
    assert "inf" not in to_json(amount).lower()


def test_cattrs_converts_records_by_two_hooks() -> None:
    """As `docs/python.md` has it."""
    cattrs = pytest.importorskip("cattrs")
    from sample_client import to_dict

    converter = cattrs.Converter()
    is_record = lambda cls: isinstance(cls, type) and issubclass(cls, Record)  # noqa: E731  as in the page
    converter.register_structure_hook_func(is_record, lambda data, cls: from_dict(cls, data))
    converter.register_unstructure_hook_func(is_record, to_dict)
    things = converter.structure([{"id": "1", "x": 2}], list[Thing])
    assert isinstance(things[0], Thing)
    assert converter.unstructure(things) == [{"id": "1", "x": 2}]


def test_type_hints_of_methods_and_records() -> None:
    """Names that only type checkers import are found, by typing itself from then on."""
    client = Sample(api_key="k", base_url="http://127.0.0.1:1")
    hints = get_type_hints(client.things.get)
    assert hints["return"] is Thing
    assert typing.get_type_hints(client.things.get) == hints
    assert get_type_hints(Sample.__init__)["base_url"] == str | None
    assert get_type_hints(ChatMessage)["content"] == str | list[typing.get_args(ContentPart)[0]] | None  # type: ignore[misc]  # evaluated here


def test_type_hints_in_threads(sample_package: Path) -> None:
    """The first ones of a process, in several threads at once."""
    code = (
        "import sample_client, threading\n"
        "from sample_client._runtime.type_hints import get_type_hints\n"
        "client, barrier, found = sample_client.Sample(api_key='k'), threading.Barrier(4), []\n"
        "def ask():\n"
        "    barrier.wait()\n"
        "    found.append(get_type_hints(client.chat.completions.create))\n"
        "client.chat.completions\n"
        "threads = [threading.Thread(target=ask) for _ in range(4)]\n"
        "[thread.start() for thread in threads], [thread.join() for thread in threads]\n"
        "print(len(found))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=sample_package.parent, capture_output=True, text=True, check=True
    )
    assert (ran.stdout.strip(), ran.stderr) == ("4", "")


def test_validate_call_drops_nothing(server: Server) -> None:
    unknown: dict[str, Any] = {"shade": "dark"}
    with Sample(site_key="k", base_url=server.url) as client:
        get_type_hints(client.things.get)
        retrieve = pydantic.validate_call(client.things.get)
        with pytest.raises(TypeError, match="unexpected keyword argument 'shade'"):
            retrieve("1", **unknown)
    assert not server.requests


def test_validate_call(server: Server) -> None:
    """pydantic checks the arguments of a method, and the call is made."""
    server.say(http_response({"id": "1"}))
    with Sample(site_key="k", base_url=server.url) as client:
        get_type_hints(client.things.get)
        retrieve = pydantic.validate_call(client.things.get)
        assert retrieve("1", timeout=5) == Thing(id="1")
        with pytest.raises(pydantic.ValidationError):
            retrieve([])


def test_pydantic_is_imported_by_nobody_else(sample_package: Path) -> None:
    """A package that makes clients and records imports neither pydantic nor the code for it."""
    code = (
        "import sys, sample_client; sample_client.Sample(api_key='k').things; sample_client.models.Thing(id='1');"
        "print([name for name in sys.modules if 'pydantic' in name or name.endswith(('type_hints', 'json_schema'))])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=sample_package.parent, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_names_of_properties_are_strings() -> None:
    with pytest.raises(pydantic.ValidationError, match="names of properties must be strings"):
        pydantic.TypeAdapter(models.Thing).validate_python({1: 2, "id": "x"})
