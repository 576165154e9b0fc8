"""What a method can be asked to return: one thing where the media types agree, a choice where they do not."""

from __future__ import annotations

from tests.plan.rich import AT, body, client, field, json, operation, record, response

from specloom import ir
from specloom.emit import SymbolTable
from specloom.plan.responses import ResponseVariant, variants

CAT = record("Cat", field("name", ir.Str()))
ASK = record("Ask", field("stream", ir.Bool()), field("prompt", ir.Str(), required=True))
CHUNK = record("Chunk", field("choices", ir.List(ir.Ref("Delta"))))
DELTA = record("Delta", field("delta", ir.Str()))
WHOLE = record("Whole", field("choices", ir.List(ir.Ref("Message"))))
MESSAGE = record("Message", field("message", ir.Str()))


def asked(*responses: ir.Response, **more: object) -> tuple[tuple[ResponseVariant, ...], ResponseVariant | None]:
    generated = operation("GET", "/", "x.get", responses=responses, **more)
    whole = client(generated, shapes=(CAT, ASK, CHUNK, DELTA, WHOLE, MESSAGE))
    return variants(generated, SymbolTable(whole.shapes, {}))


def shown(found: tuple[ResponseVariant, ...]) -> list[tuple[str, str]]:
    return [(variant.call, ", ".join(variant.accepts)) for variant in found]


def test_media_types_that_hold_the_same_are_one() -> None:
    plain, _ = asked(response(json(ir.Ref("Cat")), json(ir.Ref("Cat"), "text/json")))
    assert shown(plain) == [("send", "")]


def test_different_things_are_a_choice() -> None:
    image = ir.Media("image/png", "binary", ir.Any(), AT)
    text = ir.Media("text/plain", "text", ir.Any(), AT)
    plain, _ = asked(response(json(ir.Ref("Cat")), image, text))
    assert shown(plain) == [("send", "application/json"), ("send_binary", "image/png"), ("send", "text/plain")]


def test_octets_of_two_kinds_may_be_asked_for_by_kind() -> None:
    kinds = (ir.Media(f"image/{kind}", "binary", ir.Any(), AT) for kind in ("png", "jpeg"))
    plain, _ = asked(response(*kinds))
    assert shown(plain) == [("send_binary", "image/png, image/jpeg")]


def test_a_response_without_a_body_belongs_to_each_choice() -> None:
    (one,), _ = asked(response(json(ir.Ref("Cat"))), response(status="204"))
    assert one.types == (ir.Ref("Cat"), ir.Null())


def test_the_default_response_is_good_where_no_other_is() -> None:
    (one,), _ = asked(response(json(ir.Ref("Cat")), status="default"))
    assert one.types == (ir.Ref("Cat"),)


def test_nothing_described_is_nothing_returned() -> None:
    (one,), _ = asked(response(json(ir.Ref("Cat")), status="404"))
    assert one.types == ()


def test_a_switch_asks_for_the_stream() -> None:
    events = ir.Media("text/event-stream", "sse", ir.Ref("Chunk"), AT)
    stream = ir.Stream("sse", ir.Ref("Chunk"), switch="stream")
    plain, switched = asked(response(json(ir.Ref("Whole")), events), stream=stream, body=body(ir.Ref("Ask")))
    assert shown(plain) == [("send", "")]
    assert switched is not None and switched.call == "stream_completion"


def test_a_switch_that_is_never_sent_asks_for_nothing() -> None:
    events = ir.Media("text/event-stream", "sse", ir.Ref("Cat"), AT)
    told = ir.Field("stream", ir.Bool(), AT, name="stream", access="read")
    generated = operation(
        "POST", "/", "x.ask", responses=(response(json(ir.Ref("Cat")), events),), body=body(ir.Ref("Told"))
    )
    generated = generated._replace(stream=ir.Stream("sse", ir.Ref("Cat"), switch="stream"))
    shapes = client(generated, shapes=(CAT, record("Told", told, field("prompt", ir.Str())))).shapes
    assert variants(generated, SymbolTable(shapes, {}))[1] is None


def test_a_stream_without_a_switch_is_a_choice() -> None:
    events = ir.Media("text/event-stream", "sse", ir.Ref("Cat"), AT)
    plain, switched = asked(response(json(ir.Ref("Cat")), events), stream=ir.Stream("sse", ir.Ref("Cat")))
    assert shown(plain) == [("send", "application/json"), ("stream", "text/event-stream")]
    assert switched is None


def test_constants_that_cannot_be_hashed_are_compared() -> None:
    odd = ir.Const({"a": [1]})
    (one,), _ = asked(response(json(odd)), response(json(odd), status="201"))
    assert one.types == (odd,)
