"""Defaults that their own type does not admit are dropped and said."""

from __future__ import annotations

import pytest
from tests.support.described import finished, schemas


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ("{type: integer, default: 5}", True),
        ("{type: integer, default: '5'}", False),
        ("{type: integer, default: true}", False),
        ("{type: integer, maximum: 3, default: 5}", False),
        ("{type: number, default: 5}", True),
        ("{type: string, default: none}", True),
        ("{type: string, default: 1}", False),
        ("{type: string, format: date-time, default: now}", True),
        ("{type: boolean, default: 'false'}", False),
        ("{enum: [a, b], default: a}", True),
        ("{enum: [a, b], default: c}", False),
        ("{type: string, x-extensible-enum: [a], default: c}", True),
        ("{const: a, default: b}", False),
        ("{type: array, items: {type: integer}, default: [1, 2]}", True),
        ("{type: array, items: {type: integer}, default: [1, a]}", False),
        ("{type: array, default: {}}", False),
        ("{type: object, default: {}}", True),
        ("{type: object, additionalProperties: {type: integer}, default: {a: b}}", False),
        ("{type: [string, 'null'], default: null}", True),
        ("{type: string, default: null}", False),
        ("{oneOf: [{type: integer}, {enum: [inf]}], default: inf}", True),
        ("{$ref: '#/components/schemas/Level', default: high}", True),
        ("{$ref: '#/components/schemas/Level', default: higher}", False),
        ("{allOf: [{$ref: '#/components/schemas/Level'}], default: higher}", False),
        ("{$ref: '#/components/schemas/Point', default: {x: 1}}", True),
        ("{$ref: '#/components/schemas/Point', default: {x: one}}", False),
        ("{default: {any: [thing]}}", True),
    ],
)
def test_defaults(schema: str, fits: bool) -> None:
    seen = finished(
        schemas(f"""
Holder: {{properties: {{it: {schema}}}}}
Level: {{enum: [low, high]}}
Point: {{type: object, properties: {{x: {{type: integer}}}}}}
""")
    )
    assert bool(seen.field("Holder", "it").default) is fits
    assert seen.codes == ([] if fits else ["default-does-not-fit"])


def test_of_parameters() -> None:
    seen = finished("""
        paths: {/a: {get: {parameters: [{name: n, in: query, schema: {type: integer, default: many}}]}}}
        """)
    assert seen.operation("GET /a").params[0].default == ()
    assert seen.codes == ["default-does-not-fit"]
    assert seen.findings[0].message == 'the default "many" does not match its own schema'
