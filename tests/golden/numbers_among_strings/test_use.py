"""Unquoted numbers where a string is described keep the spelling of their author (YAML 1.2.2 section 10.3)."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_what_is_sent_is_what_was_written(golden: Golden) -> None:
    golden.server.answer({})
    golden.client.get_a(zone="010", number=31, vers="1.10")
    assert golden.server.last.target == "/a?zone=010&kind=2.10&number=31&vers=1.10"


def test_the_version_is_the_one_written(golden: Golden) -> None:
    assert golden.package.__version__ == "1.10"
