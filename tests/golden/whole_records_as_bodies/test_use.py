"""A record as the body of a call whose body is arguments, typed further properties, and properties with a single value."""

from __future__ import annotations

import datetime as dt
import inspect
from pathlib import Path

import pytest
from tests.golden.conftest import Golden
from tests.support.checkers import mypy, pyright

SEEN = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def test_a_property_with_a_single_value_has_a_default(golden: Golden) -> None:
    pet = golden.models.Pet(id=1, name="Rex")
    assert golden.package.to_dict(pet) == {"id": 1, "kind": "pet", "name": "Rex"}
    assert golden.package.from_dict(golden.models.Pet, {"id": 1}).kind is None, "what is absent in a response is absent"


def test_further_properties_are_given_by_name(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", id=1, name="Rex", additional_properties={"legs": 4, "name": 7})
    assert golden.server.last.json == {"id": 1, "kind": "pet", "name": "Rex", "legs": 4}


def test_a_whole_record_is_sent(golden: Golden) -> None:
    """But for what only the server writes; its further properties, too."""
    data = {"id": 1, "kind": "pet", "name": None, "made": "2026-01-02T00:00:00Z", "note": "n", "legs": 4}
    pet = golden.package.from_dict(golden.models.Pet, data)
    pet.seen = SEEN
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", **golden.package.arguments_for(golden.client.pets.add, pet))
    assert golden.server.last.json == {
        "id": 1,
        "kind": "pet",
        "name": None,
        "seen": int(SEEN.timestamp()),
        "legs": 4,
    }


def test_fields_are_documented_where_they_stand(golden: Golden) -> None:
    code = golden.made.files["models/pets.py"]
    assert (
        '    id: int\n    """Number of the pet."""\n    kind: Literal["pet"] = "pet"\n    """Always pet."""\n' in code
    )


def test_a_record_is_a_body(golden: Golden) -> None:
    """By position or by name, in the place of its properties."""
    data = {"id": 1, "kind": "pet", "name": None, "made": "2026-01-02T00:00:00Z", "note": "n", "legs": 4}
    pet = golden.package.from_dict(golden.models.Pet, data)
    pets = golden.client.pets
    for call in (lambda: pets.add("o", pet), lambda: pets.add("o", body=pet), lambda: pets.add(path_id="o", body=pet)):
        golden.server.answer(body=b"", status=204)
        call()
        assert golden.server.last.json == {"id": 1, "kind": "pet", "name": None, "legs": 4}
        assert golden.server.last.path == "/owners/o/pets"
    golden.server.answer(body=b"", status=204)
    pets.with_raw_response.add("o", golden.models.Pet(id=2, name="Rex", seen=SEEN))
    assert golden.server.last.json == {"id": 2, "kind": "pet", "name": "Rex", "seen": int(SEEN.timestamp())}


def test_a_mapping_is_a_body(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", {"id": 1, "name": None, "seen": SEEN}, extra_body={"legs": 4})
    assert golden.server.last.json == {
        "id": 1,
        "kind": "pet",
        "name": None,
        "seen": int(SEEN.timestamp()),
        "legs": 4,
    }


def test_arguments_replace_properties_of_a_record(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", golden.models.Pet(id=1, name="Rex"), name="Tom", additional_properties={"legs": 3})
    assert golden.server.last.json == {"id": 1, "kind": "pet", "name": "Tom", "legs": 3}


def test_without_a_record_the_required_properties_must_be_given(golden: Golden) -> None:
    with pytest.raises(TypeError, match="'name' must be given, or a record"):
        golden.client.pets.add("o", id=1)
    with pytest.raises(TypeError, match="'id' and 'name' must be given"):
        golden.client.pets.add("o")
    assert not golden.server.asked


def test_a_property_called_body_keeps_its_name(golden: Golden) -> None:
    parameters = list(inspect.signature(golden.client.drafts.add).parameters)
    assert parameters == ["request_body", "body", "note", "options"]
    golden.server.answer(body=b"", status=204)
    golden.client.drafts.add(golden.models.Draft(body="b", note=golden.package.NULL))
    assert golden.server.last.json == {"body": "b", "note": None}
    golden.server.answer(body=b"", status=204)
    golden.client.drafts.add(body="b")
    assert golden.server.last.json == {"body": "b"}
    golden.server.answer(body=b"", status=204)
    golden.client.drafts.add(golden.models.Draft())
    assert golden.server.last.json == {}, "a body was given, though one without properties"
    golden.server.answer(body=b"", status=204)
    golden.client.drafts.add()
    assert golden.server.last.body == b""


def test_a_body_that_only_the_server_fills_is_no_argument(golden: Golden) -> None:
    assert list(inspect.signature(golden.client.stamps.renew).parameters) == ["options"]
    golden.server.answer(body=b"", status=204)
    golden.client.stamps.renew()
    assert golden.server.last.json == {}


def test_a_record_is_answered_by_a_stream_where_that_is_asked(golden: Golden) -> None:
    question = golden.models.Question(text="?", stream=True)
    with pytest.raises(TypeError, match="pass stream=True as an argument"):
        golden.client.answers.create(question)
    golden.server.answer(body=b'data: {"part": "!"}\n\n', content_type="text/event-stream")
    with golden.client.answers.create(question, stream=True) as stream:
        assert [each.part for each in stream] == ["!"]
    assert golden.server.last.json == {"text": "?", "stream": True}
    golden.server.answer({"text": "!"})
    assert golden.client.answers.create(question, stream=False).text == "!"
    assert golden.server.last.json == {"text": "?", "stream": False}


TYPED = """
from typing import assert_type

from golden_whole_records_as_bodies import AsyncGolden, Golden, OpenResponse, RawResponse, Stream
from golden_whole_records_as_bodies.models import AnswerCreateEvent, AnswerCreateResponse, Draft, Pet, Question


def use(client: Golden, pet: Pet, question: Question) -> None:
    client.pets.add("o", pet, timeout=1)
    client.pets.add("o", body=pet)
    client.pets.with_raw_response.add("o", pet)
    client.drafts.add(Draft(body="b"))
    assert_type(client.answers.create(question), AnswerCreateResponse)
    assert_type(client.answers.create(question, stream=True), Stream[AnswerCreateEvent])
    assert_type(client.answers.with_raw_response.create(body=question), RawResponse[AnswerCreateResponse])
    with client.answers.with_streaming_response.create(question) as opened:
        assert_type(opened, OpenResponse[AnswerCreateResponse])


async def use_async(client: AsyncGolden, pet: Pet, question: Question) -> None:
    await client.pets.add("o", pet)
    assert_type(await client.answers.create(question), AnswerCreateResponse)
    raw = await client.answers.with_raw_response.create(question)
    assert_type(raw.parse(), AnswerCreateResponse)


def misuse(client: Golden, pet: Pet, question: Question) -> None:
    client.pets.add("o")
    client.pets.add("o", question)
    client.pets.add("o", id=1)
    client.pets.add("o", pet, name="x")
    client.pets.with_raw_response.add("o", question)
"""


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_types(golden: Golden, tmp_path: Path, checker: type) -> None:
    home = Path(str(golden.package.__file__)).parents[1]
    use = tmp_path / "use.py"
    use.write_text(TYPED)
    verdict = checker([use], search=[home])
    wrong = {int(line.partition("use.py:")[2].partition(":")[0]) for line in verdict.errors}
    first = TYPED[: TYPED.index("def misuse")].count("\n") + 2
    assert wrong == set(range(first, first + 5)), str(verdict)
