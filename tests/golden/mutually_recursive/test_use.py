"""Schemas of two resources may contain each other; their modules import all the same."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_both_are_records(golden: Golden) -> None:
    golden.server.answer({"team": {"users": [{"team": {"users": []}}]}})
    user = golden.call("getUser")
    assert isinstance(user, golden.models.User)
    assert isinstance(user.team.users[0].team, golden.models.Team)
