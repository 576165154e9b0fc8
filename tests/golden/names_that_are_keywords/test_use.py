"""Keywords, builtins and dunder names are usable everywhere; the wire keeps its own."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_record(golden: Golden) -> None:
    value = {
        "class": "c", "def": 1, "list": ["a"], "str": "s", "dict": {"a": "b"}, "type": "t", "self": "me",
        "__init__": "i", "_private": "p", "to_dict": "d", "__dict__": "x",
    }  # fmt: skip
    words = golden.carries(golden.models.Words, value)
    assert (words.class_, words.def_, words.list, words.str, words.type) == ("c", 1, ["a"], "s", "t")
    assert golden.encode(golden.models.Words(class_="c", def_=2)) == {"class": "c", "def": 2}


def test_arguments(golden: Golden) -> None:
    golden.server.answer({"class": "c"})
    operation = golden.operation("import")
    names = {param.wire_name: param.name for param in operation.params}
    assert len(set(names.values())) == len(names)
    golden.call(
        "import", **{names["from"]: "a", names["self"]: "b", names["None"]: "c", names["timeout"]: 3}, class_="c"
    )
    assert sorted(golden.server.last.query) == [("None", "c"), ("from", "a"), ("self", "b"), ("timeout", "3")]
    assert golden.server.last.json == {"class": "c"}
