"""What is deprecated says so where a user reads it, and works."""

from __future__ import annotations

import inspect
import warnings

import pytest
from tests.golden.conftest import Golden


def test_docstrings_say_so(golden: Golden) -> None:
    assert "deprecated" in (golden.method("getOld").__doc__ or "").lower()
    assert "deprecated" in (golden.models.Old.__doc__ or "").lower()


def test_it_works(golden: Golden) -> None:
    golden.server.answer({"size": 3})
    assert golden.call("getOld", way="x").size == 3


def test_a_deprecated_argument_warns_when_it_is_given(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        golden.call("sendNew", name="Ann")
    with pytest.warns(DeprecationWarning, match="`nick`") as given:
        golden.call("sendNew", name="Ann", nick="A")
    assert given[0].filename == inspect.getsourcefile(Golden), "it is the caller that is warned"
    with pytest.warns(DeprecationWarning, match="`way`"):
        golden.call("sendNew", name="Ann", way="x")
