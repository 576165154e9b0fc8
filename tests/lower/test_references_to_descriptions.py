"""A `$ref` in a schema that leads to no schema: to a whole description, its paths or its components."""

from __future__ import annotations

import pytest
from tests.support.described import finished

from specloom import ir

COMPONENTS = "components:\n  schemas:\n    Node: {type: object, properties: {next: {$ref: '#'}, more: {type: array, items: {$ref: '#'}}}}\n"
PATHS = """\
paths:
  /nodes:
    get:
      operationId: list
      responses: {"200": {description: OK, content: {application/json: {schema: %s}}}}
"""


def test_a_component_that_refers_to_the_whole_is_recursive() -> None:
    seen = finished(PATHS % "{$ref: '#/components/schemas/Node'}" + COMPONENTS)
    node = seen.shape("Node")
    assert isinstance(node, ir.Record)
    own = ir.Ref(node.key)
    assert [field.type for field in node.fields] == [own, ir.List(own)]
    assert not seen.findings


@pytest.mark.parametrize(
    "pointer", ["", "/info", "/paths", "/paths/~1nodes", "/paths/~1nodes/get", "/components", "/components/schemas"]
)
def test_what_is_no_schema_is_an_error(pointer: str) -> None:
    seen = finished(PATHS % f"{{type: object, properties: {{a: {{$ref: '#{pointer}'}}}}}}" + COMPONENTS)
    (finding,) = [each for each in seen.findings if each.severity == "error"]
    assert finding.code == "not-a-schema" and f"the target of #{pointer} is" in finding.message
