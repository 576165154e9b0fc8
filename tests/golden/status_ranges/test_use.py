"""An exact status comes before its range, a range before `default`."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(("status", "model"), [(200, "Pet"), (201, "Ticket"), (299, "Ticket")])
def test_success(golden: Golden, status: int, model: str) -> None:
    golden.server.answer({}, status=status)
    assert type(golden.call("getPet")).__name__ == model


@pytest.mark.parametrize(("status", "model"), [(400, "Yours"), (422, "Yours"), (500, "Ours"), (503, "Ours")])
def test_errors(golden: Golden, status: int, model: str) -> None:
    golden.server.answer({}, status=status)
    with pytest.raises(golden.package.APIStatusError) as raised:
        golden.call("getPet")
    assert type(raised.value.body).__name__ == model


def test_the_body_of_an_error_is_typed_by_its_status(golden: Golden) -> None:
    """For type checkers; at run time the exceptions are those of the runtime, which are caught under either name."""
    code = golden.made.files["errors.py"]
    assert "    class NotFoundError(errors.NotFoundError, APIStatusError):\n" in code
    for name, body in (("NotFoundError", "Yours"), ("InternalServerError", "Ours"), ("APIStatusError", "Yours | Ours")):
        typed = code.partition(f"class {name}(")[2].partition("body: ")[2].partition("\n")[0]
        assert typed == f"{body} | Any"
    golden.server.answer({"field": "name"}, status=404)
    with pytest.raises(golden.package.NotFoundError) as raised:
        golden.call("getPet")
    assert raised.value.body.field == "name"
    assert golden.package.NotFoundError.__module__.endswith("._runtime.errors")
