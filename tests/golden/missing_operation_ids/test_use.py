"""Operations without an operationId are named after method and path."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_every_one_can_be_called(golden: Golden) -> None:
    for operation in golden.made.client.operations.values():
        golden.server.answer(status=204, body=b"")
        golden.by_key(operation.key)(*("1" for param in operation.params))
        assert golden.server.last.method == operation.method
