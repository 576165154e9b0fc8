"""Parts without names whose encoding alone says that they are files (OAS 3.2.0 section 4.15.1)."""

from __future__ import annotations

import pytest
from tests.support.described import finished

from specloom import ir

FILE = ir.Bytes("raw")


@pytest.mark.parametrize(
    ("media", "type_"),
    [
        ("itemSchema: {}, itemEncoding: {contentType: image/jpeg}", ir.List(FILE)),
        ("itemSchema: {type: string}, itemEncoding: {contentType: 'image/png, image/jpeg'}", ir.List(FILE)),
        ("schema: {type: array, items: {}}, itemEncoding: {contentType: application/octet-stream}", ir.List(FILE)),
        ("schema: {type: array, items: {type: string}}, itemEncoding: {contentType: text/plain}", ir.List(ir.Str())),
        ("itemSchema: {type: integer}, itemEncoding: {contentType: image/jpeg}", ir.List(ir.Int())),
    ],
)
def test_items_are_files_where_their_encoding_says_so(media: str, type_: ir.Type) -> None:
    seen = finished(
        "paths:\n  /photos: {post: {operationId: send, requestBody: {content: {multipart/mixed: {" + media + "}}}, "
        "responses: {'204': {description: Done.}}}}\n"
    )
    body = seen.operation("POST /photos").body
    assert body is not None
    assert body.media[0].type == type_
    assert [part.file for part in body.media[0].parts] == ([True] if type_ == ir.List(FILE) else [False])
