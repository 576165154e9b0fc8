"""Names that become equal, or equal but for case, stay apart: classes, members, methods."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_methods_and_classes_are_three(golden: Golden) -> None:
    operations = list(golden.made.client.operations.values())
    assert len({(operation.resource, operation.name) for operation in operations}) == 3
    classes = set()
    for operation, body in zip(operations, ({"a": "1"}, {"b": "1"}, {"c": "1"}), strict=True):
        golden.server.answer(body)
        classes.add(type(golden.call(operation.id)).__name__)
    assert len(classes) == 3


def test_files_are_apart_where_case_does_not_count(golden: Golden) -> None:
    paths = list(golden.made.files)
    assert len({path.lower() for path in paths}) == len(paths)


def test_members_are_apart(golden: Golden) -> None:
    golden.server.answer({"c": "1", "c-d": "2", "c_d": "3", "cD": "4"})
    thing = golden.call("getThing")
    record = golden.record("FOOBAR")
    values = {field.wire_name: getattr(thing, field.name) for field in record.fields}
    assert values == {"c": "1", "c-d": "2", "c_d": "3", "cD": "4"}


def test_who_is_called_as_a_class_would_be_keeps_its_name(golden: Golden) -> None:
    assert golden.record("FooBar").name == "FooBar"


def test_who_has_no_name_names_nobody_else(golden: Golden) -> None:
    assert [shape.name for shape in golden.made.client.shapes.values() if "Model" in shape.name] == ["Model"]
