"""Records: constructors, absent and null members, descriptors, copies; the wire is `vars(record)` at any time."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import threading
import uuid
from typing import Any

import attrs
import pytest
from sample_client import NULL, extras, from_dict, from_json, is_set, replace, to_dict, to_json
from sample_client._runtime.records import Record, field, record
from sample_client.models import ChatCompletion, ChatMessage, File, Limits, Thing
from sample_client.models.things import Limit

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


def test_a_record_is_its_json_object() -> None:
    file = File(id="f1", file_type="jsonl", note=None, created_at=NOON, line_count=7, digest=b"\0\1")
    assert vars(file) == {
        "id": "f1",
        "FileType": "jsonl",
        "note": None,
        "created_at": "2026-01-02T12:00:00Z",
        "LineCount": "7",
        "digest": "AAE=",
    }
    assert (file.file_type, file.created_at, file.line_count, file.digest) == ("jsonl", NOON, 7, b"\0\1")


def test_an_absent_member_reads_as_none_and_stays_absent() -> None:
    thing = Thing(id="t")
    assert thing.status is None
    assert not is_set(thing, "status")
    assert to_dict(thing) == {"id": "t"}


def test_null_is_distinguished_from_absence() -> None:
    thing = Thing(id="t", status=NULL)
    assert thing.status is None
    assert is_set(thing, "status")
    assert to_json(thing) == '{"id":"t","status":null}'


def test_a_required_member_given_none_is_sent_as_null() -> None:
    assert vars(File(id="f", file_type="jsonl", note=None))["note"] is None


def test_null_is_one_value_and_false() -> None:
    assert copy.copy(NULL) is copy.deepcopy(NULL) is pickle.loads(pickle.dumps(NULL)) is NULL
    assert repr(NULL) == "NULL"
    assert not NULL


def test_wire_text_is_kept_until_assigned() -> None:
    file = from_dict(File, {"id": "f", "FileType": "csv", "note": None, "created_at": "2026-01-02t12:00:00.000+00:00"})
    assert file.created_at == NOON
    assert vars(file)["created_at"] == "2026-01-02t12:00:00.000+00:00"
    file.created_at = NOON
    assert vars(file)["created_at"] == "2026-01-02T12:00:00Z"


@pytest.mark.parametrize("raw", ["yesterday", 7, {"at": 1}, [], "", True])
def test_what_does_not_fit_is_returned_as_it_came(raw: Any) -> None:
    file = from_dict(File, {"created_at": raw, "seen_at": [raw, "2026-01-02T12:00:00Z"], "digest": raw, "by-day": raw})
    assert file.created_at == raw
    assert file.seen_at == [raw, NOON]
    assert file.by_day == raw
    assert to_dict(file)["digest"] == raw


def test_an_unknown_member_with_the_python_name_of_a_renamed_one_does_not_hide_it() -> None:
    file = from_dict(File, {"FileType": "csv", "file_type": "other"})
    assert file.file_type == "csv"
    assert to_dict(file) == {"FileType": "csv", "file_type": "other"}


def test_deleting_a_member_removes_it() -> None:
    file = File(id="f", file_type="jsonl", note="n", created_at=NOON)
    del file.created_at
    del file.note
    assert vars(file) == {"id": "f", "FileType": "jsonl"}
    with pytest.raises(AttributeError, match="created_at"):
        del file.created_at


def test_replace_keeps_unknown_members_and_leaves_the_original() -> None:
    thing = from_dict(Thing, {"id": "t", "status": "new", "colour": "red"})
    changed = replace(thing, status=None, id="u", shape="round")
    assert to_dict(changed) == {"id": "u", "colour": "red", "shape": "round"}
    assert to_dict(thing) == {"id": "t", "status": "new", "colour": "red"}
    assert to_dict(replace(thing, status=NULL))["status"] is None


def test_extras_are_typed_where_described_and_plain_elsewhere() -> None:
    limits = from_dict(Limits, {"name": "n", "rate": {"least": 1, "x": 2}, "size": "odd"})
    found = extras(limits)
    assert isinstance(found["rate"], Limit)
    assert found["size"] == "odd"
    assert extras(from_dict(Thing, {"id": "t", "colour": "red"})) == {"colour": "red"}


def test_equality_is_of_class_and_members() -> None:
    assert Thing(id="t") == Thing(id="t") != Thing(id="u")
    assert Thing(id="t") != {"id": "t"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Thing(id="t"))


def test_repr_uses_python_names() -> None:
    assert repr(File(id="f", file_type="jsonl", note=None)) == "File(id='f', file_type='jsonl', note=None)"


def test_copies_and_pickles_are_equal_and_apart() -> None:
    completion = from_dict(ChatCompletion, {"id": "c", "choices": [{"message": {"role": "user"}}], "x": [1]})
    for generated in (copy.deepcopy(completion), pickle.loads(pickle.dumps(completion))):
        assert generated == completion
        assert isinstance(generated.choices[0].message, ChatMessage)
        assert generated.choices is not completion.choices
    assert copy.copy(completion).choices is completion.choices


def test_attrs_knows_the_declared_fields() -> None:
    assert attrs.has(File)
    assert [field.name for field in attrs.fields(Thing)] == ["id", "status", "tags"]
    assert attrs.evolve(Thing(id="t", status="s"), id="u") == Thing(id="u", status="s")


def test_from_dict_copies_and_from_json_reads_text() -> None:
    data: dict[str, Any] = {"id": "f", "parent": {"id": "g"}}
    file = from_dict(File, data)
    assert isinstance(file.parent, File)
    assert data == {"id": "f", "parent": {"id": "g"}}
    assert from_json(File, '{"id":"f","parent":{"id":"g"}}') == file
    with pytest.raises(ValueError, match="JSON object is required for File"):
        from_json(File, "[1]")


def test_a_uuid_may_be_given_and_read() -> None:
    number = uuid.uuid4()
    assert vars(File(id=number, file_type="jsonl", note=None))["id"] == str(number)
    assert from_dict(File, {"id": str(number)}).id == number


def test_a_record_takes_no_unknown_argument() -> None:
    with pytest.raises(TypeError, match="colour"):
        Thing(id="t", colour="red")  # type: ignore[call-arg]  # which is what is tested
    with pytest.raises(TypeError, match="id"):
        Thing()  # type: ignore[call-arg]


def test_first_use_from_many_threads_gives_whole_records() -> None:
    @record
    class Node(Record):
        left: Node | None = None
        right: list[Node] | None = None

    globals()["Node"] = Node
    data = {"left": {"right": [{"left": {}}]}, "right": [{}]}
    generated: list[Any] = []
    gate = threading.Barrier(8)

    def decode() -> None:
        gate.wait()
        generated.append(from_dict(Node, data))

    threads = [threading.Thread(target=decode) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(generated) == 8
    for node in generated:
        assert type(node.left.right[0].left) is Node, "an inner record was left a dict"


def test_a_descriptor_is_only_made_where_name_or_form_differs() -> None:
    @record
    class Plain(Record):
        same: str | None = field("same", default=None)
        other: str | None = field("Other", default=None)

    assert vars(Plain)["same"] is None
    assert vars(Plain(same="s", other="o")) == {"same": "s", "Other": "o"}
