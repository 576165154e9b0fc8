"""Which representations of a body a method offers; knows no template."""

from __future__ import annotations

from specloom import ir
from specloom.plan.requests import contents, sent_as

HERE = ir.Origin("a.yaml", "")


def _body(*media_types: str) -> ir.Body:
    return ir.Body(tuple(ir.Media(name, "json", ir.Ref("a"), HERE) for name in media_types), HERE)


def test_wildcard_and_what_it_is_sent_as_are_one() -> None:
    offered = contents(_body("application/*+json", "application/json", "text/json"))
    assert [sent_as(media) for media in offered] == ["application/json"]


def test_nothing_is_offered_without_a_body() -> None:
    assert contents(None) == ()
