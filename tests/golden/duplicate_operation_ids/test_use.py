"""Operations that share an operationId are all there, under names of their own."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_all_are_there(golden: Golden) -> None:
    paths = []
    for operation in golden.made.client.operations.values():
        golden.server.answer(status=204, body=b"")
        golden.by_key(operation.key)()
        paths.append(golden.server.last.path)
    assert paths == ["/cats", "/dogs", "/birds"]
