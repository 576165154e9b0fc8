"""`default` stands for every status that is not described: for a success, and for errors as well."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize("call", ["get_one", "get_two"])
@pytest.mark.parametrize("status", [200, 400, 404, 500])
def test_default_types_what_is_not_described(golden: Golden, call: str, status: int) -> None:
    golden.server.answer(status=status, body=b'{"p": 1, "what": "w"}', content_type="application/json")
    client = golden.client.with_options(max_retries=0)
    described = golden.models.Missing if (call, status) == ("get_two", 404) else golden.models.Outcome
    if status == 200:
        found = getattr(client, call)()
    else:
        with pytest.raises(golden.package.APIStatusError) as caught:
            getattr(client, call)()
        found = caught.value.body
    assert type(found) is described
