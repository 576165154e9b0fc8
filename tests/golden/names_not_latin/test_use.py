"""Names may be empty, of another script, begin with a digit, or hold no letter at all."""

from __future__ import annotations

import keyword

from tests.golden.conftest import Golden


def test_every_name_is_an_identifier(golden: Golden) -> None:
    names = [field.name for shape in golden.made.client.shapes.values() for field in getattr(shape, "fields", ())]
    names += [param.name for operation in golden.made.client.operations.values() for param in operation.params]
    names += [operation.name for operation in golden.made.client.operations.values()]
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names), names


def test_members_are_carried(golden: Golden) -> None:
    value = {"名字": "a", "naïve": "b", "ñ": "c", "😀": "d", "": "e", " ": "f", "🚀": "g"}
    golden.server.answer(value)
    thing = golden.call("获取")
    record = golden.record("宠物")
    assert {field.wire_name: getattr(thing, field.name) for field in record.fields} == value
    assert golden.encode(thing) == value
    assert golden.server.last.path == "/gr%C3%B6%C3%9Fe"
