"""What frameworks generate of names and titles is not repeated: FastAPI, Django REST framework, Spring, NestJS, Rails."""

from __future__ import annotations

import pytest
from tests.support.described import finished

ID = "parameters: [{name: id, in: path, required: true, schema: {type: string, title: Id}}]"


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        ("/products: {get: {operationId: list_products_products_get, tags: [products]}}", "products.list"),
        ("/api/v1/things/: {get: {operationId: api_v1_things_list, tags: [api]}}", "things.list"),
        (
            f"/api/v1/things/{{id}}/: {{patch: {{operationId: api_v1_things_partial_update, tags: [api], {ID}}}}}",
            "things.partial_update",
        ),
        ("/orders: {get: {operationId: listOrdersUsingGET, tags: [order-controller]}}", "order.list"),
        ("/cats: {get: {operationId: CatsController_findAll, tags: [Cats]}}", "cats.find_all"),
        (f"/posts/{{id}}: {{get: {{operationId: 'posts#show', tags: [posts], {ID}}}}}", "posts.show"),
    ],
)
def test_generated_ids_are_cleaned(operation: str, method: str) -> None:
    seen = finished(f"paths:\n  {operation}\n  /other: {{get: {{operationId: other, tags: [other]}}}}\n")
    (key,) = [key for key in seen.client.operations if not key.endswith("/other")]
    found = seen.operation(key)
    assert ".".join((*found.resource, found.name)) == method


def test_generated_titles_and_summaries_are_no_documentation() -> None:
    seen = finished("""
        paths:
          /products/{product_id}:
            get:
              operationId: get_product_products__product_id__get
              summary: Get Product
              parameters:
                - {name: product_id, in: path, required: true, schema: {type: integer, title: Product Id}}
                - {name: unit, in: query, schema: {type: string, title: Unit of the price}}
        """)
    operation = seen.operation("GET /products/{product_id}")
    assert operation.summary == ""
    assert [param.docs for param in operation.params] == ["", "Unit of the price"]


def test_a_summary_that_somebody_wrote_is_kept() -> None:
    seen = finished("paths: {/pets: {get: {operationId: listPets, summary: List Pets}}}")
    assert seen.operation("GET /pets").summary == "List Pets"
