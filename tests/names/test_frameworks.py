"""What frameworks generate of names and titles is not repeated: FastAPI, Django REST framework, Spring, NestJS, Rails."""

from __future__ import annotations

import pytest
from tests.support.described import finished

from specloom import ir, passes, settings
from specloom.names.lock import Lock
from specloom.passes.group_resources import group_resources

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


Ops = list[tuple[str, str]]


def named(operations: Ops, tag: str) -> list[str]:
    """Names of operations of one client that have an id each, and a neighbour with another tag."""
    keyed = [*((key, id, tag) for key, id in operations), ("GET /elsewhere/else", "", "elsewhere")]
    made = [
        ir.Operation(key, method, path, ir.Origin("test", ""), (), (), id=id, tags=(tag,) if tag else ())
        for key, id, tag in keyed
        for method, _, path in [key.partition(" ")]
    ]
    client = ir.Client("Test", "1", {each.key: each for each in made}, {}, made[0].origin)
    context = passes.Context(settings.parse("", "test", "client.toml"), Lock())
    finished = group_resources(client, context).operations
    return [".".join((*finished[key].resource, finished[key].name)) for key, _ in operations]


CRUD = ["GET /books", "POST /books", "GET /books/{id}", "PUT /books/{id}", "DELETE /books/{id}"]
FRAMEWORKS: dict[str, tuple[str, list[str], list[str], list[str]]] = {
    "FastAPI": (
        "books",
        [*CRUD, "GET /v2/books", "GET /v2/books/{id}"],
        [
            "read_books_books_get",
            "create_book_books_post",
            "read_book_books__id__get",
            "update_book_books__id__put",
            "delete_book_books__id__delete",
            "read_books_v2_books_get",
            "read_book_v2_books__id__get",
        ],
        ["list", "create", "read", "update", "delete", "list_v2", "read_v2"],
    ),
    "FastAPI with tags in its ids": (
        "books",
        [CRUD[0], CRUD[2], "GET /books/mine", "POST /books/login"],
        ["books-read_books", "books-read_book_by_id", "books-read_book_mine", "books-login_access_token"],
        ["list", "read", "read_mine", "login_access_token"],
    ),
    "springdoc": (
        "book-controller",
        [*CRUD[:3], "GET /admin/books/{id}"],
        ["getBooks", "saveBook", "getBook", "getBook_1"],
        ["list", "save", "get", "get_for_admin"],
    ),
    "drf-spectacular": (
        "books",
        [*CRUD, "POST /books/{id}/set_price/", "GET /books/recent/", "GET /books/{book}/pages/{id}/"],
        [
            "books_list",
            "books_create",
            "books_retrieve",
            "books_update",
            "books_destroy",
            "books_set_price_create",
            "books_recent_retrieve",
            "books_pages_retrieve",
        ],
        ["list", "create", "retrieve", "update", "destroy", "set_price", "retrieve_recent", "retrieve_page"],
    ),
    "Django Ninja": (
        "books",
        [*CRUD[:3], "POST /books/{id}/scan"],
        ["shop_books_api_list_books", "shop_books_api_add_book", "shop_books_api_get_book", "shop_books_api_upload"],
        ["list", "add", "get", "upload"],
    ),
    "API Platform": (
        "book",
        CRUD,
        ["api_books_get_collection", "api_books_post", "api_books_id_get", "api_books_id_put", "api_books_id_delete"],
        ["list", "create", "get", "update", "delete"],
    ),
    "gRPC gateway": (
        "BookService",
        CRUD[:3],
        ["BookService_ListBooks", "BookService_AddBook", "BookService_GetBook"],
        ["list", "add", "get"],
    ),
    "Laravel": (
        "books",
        CRUD,
        ["books.index", "books.store", "books.show", "books.update", "books.destroy"],
        ["list", "store", "show", "update", "destroy"],
    ),
    "Phoenix": (
        "books",
        [*CRUD[2:4], "PATCH /books/{id}"],
        ["ShopWeb.BookController.show", "ShopWeb.BookController.update (2)", "ShopWeb.BookController.update"],
        ["show", "replace", "update"],
    ),
    "OpenAPI Generator": (
        "books",
        [*CRUD[:3], CRUD[4]],
        ["booksGet", "booksPost", "booksIdGet", "booksIdDelete"],
        ["list", "create", "get", "delete"],
    ),
    "Express": ("books", CRUD[:3], ["get/books", "post/books", "get/books/{id}"], ["list", "create", "get"]),
    "Enunciate": ("books", CRUD[2:3], ["resource__books__id__getBook_GET"], ["get"]),
    "a database": (
        "books",
        CRUD[:3],
        ["54763641281d830c946a3d78", "54763641281d830c946a3d79", "54763641281d830c946a3d7a"],
        ["list", "create", "get"],
    ),
    "Kubernetes": (
        "core_v1",
        ["GET /api/v1/namespaces/{n}/pods", "GET /api/v1/pods", "GET /api/v1/watch/pods"],
        ["listCoreV1NamespacedPod", "listCoreV1PodForAllNamespaces", "watchCoreV1PodListForAllNamespaces"],
        ["list_namespaced_pod", "list_pod_for_all_namespaces", "watch_pod_list_for_all_namespaces"],
    ),
    "Cloudflare": (
        "Zone",
        ["GET /zones", "GET /zones/{id}", "DELETE /zones/{id}"],
        ["zones-get", "zones-0-get", "zones-0-delete"],
        ["list", "get", "delete"],
    ),
    "Stripe": (
        "",
        ["GET /v1/books", "GET /v1/books/{book}", "POST /v1/books/{book}/capture"],
        ["GetBooks", "GetBooksBook", "PostBooksBookCapture"],
        ["list_books", "get_book", "capture_book"],
    ),
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_ids_of_frameworks_give_the_names_that_a_person_would_choose(framework: str) -> None:
    tag, keys, ids, methods = FRAMEWORKS[framework]
    names = named(list(zip(keys, ids, strict=True)), tag)
    assert [name.rpartition(".")[2] for name in names] == methods
    assert len({name.rpartition(".")[0] for name in names}) == 1


def test_ids_that_spell_nested_paths_give_nested_resources() -> None:
    operations = [
        ("GET /api/v1/users/{id}/", "api_v1_users_retrieve"),
        ("GET /api/v1/users/{user}/groups/", "api_v1_users_groups_list"),
        ("DELETE /api/v1/users/{user}/groups/{id}/", "api_v1_users_groups_destroy"),
        ("POST /api/token/refresh/", "api_token_refresh_create"),
    ]
    assert named(operations, "api") == ["users.retrieve", "users.groups.list", "users.groups.destroy", "token.refresh"]


def test_resources_that_differ_only_in_what_separates_words_are_one() -> None:
    names = named(
        [
            ("GET /chatkit", "chatkit.list"),
            ("POST /chatkit", "chatkit.create"),
            ("DELETE /chatkit/{id}", "ChatKit.delete"),
        ],
        "",
    )
    assert names == ["chatkit.list", "chatkit.create", "chatkit.delete"]


def test_a_path_that_all_ids_spell_is_no_part_of_their_names() -> None:
    operations = [("GET /todos", "TodosListTodos"), ("GET /todos/{todo_id}", "TodosTodoIdGetTodo")]
    assert named([*operations, ("GET /elsewhere/else", "ElsewhereElseLook")], "Todo")[:2] == ["todo.list", "todo.get"]


def test_modules_of_handlers_are_no_part_of_a_name_but_a_verb_and_a_tag_are() -> None:
    assert named([("GET /a", "app.api.users.search"), ("GET /b", "app.api.pets.search")], "")[:1] == ["users.search"]
    requests = [("GET /r", "getOrgApiRequests"), ("GET /r/all", "getOrgApiRequestsOverview")]
    assert named(requests, "usage") == ["usage.get_org_api_requests", "usage.get_org_api_requests_overview"]
    assert named([("GET /k", "api_key_list"), ("POST /k", "api_key_create")], "api keys") == [
        "api_keys.list",
        "api_keys.create",
    ]


def test_forms_of_fastapi_are_called_like_the_bodies_of_other_operations() -> None:
    seen = finished("""
        paths:
          /users/{user_id}/image:
            post:
              tags: [users]
              operationId: upload_image_users__user_id__image_post
              parameters: [{name: user_id, in: path, required: true, schema: {type: string}}]
              requestBody:
                content:
                  multipart/form-data:
                    schema: {$ref: "#/components/schemas/Body_upload_image_users__user_id__image_post"}
        components:
          schemas:
            Body_upload_image_users__user_id__image_post:
              title: Body_upload_image_users__user_id__image_post
              properties: {file: {type: string, format: binary}}
        """)
    assert [shape.name for shape in seen.shapes] == ["UserUploadImageRequest"]


def test_digits_that_a_converter_appends_to_every_id_are_removed_but_not_a_year() -> None:
    hashed = [(f"GET /thing{n}s/$count", f"thing{n}s.GetCount-{n:04x}") for n in range(0xA1B2, 0xA1C2)]
    assert named(hashed, "count")[0] == "count.get_for_thing41394"
    assert named([("POST /uploads", "uploadAsMultipart_1")], "files") == ["files.upload_as_multipart"]
    assert named([("GET /reports", "get-report-2024")], "numbers") == ["numbers.get_report_2024"]


def test_a_query_parameter_called_like_one_in_the_path_says_where_it_goes() -> None:
    both = "{name: path, in: path, required: true, schema: {type: string}}, {name: path, in: query, schema: {type: string}}"
    seen = finished(f"paths: {{'/proxy/{{path}}': {{get: {{operationId: proxy, parameters: [{both}]}}}}}}")
    assert [param.name for param in seen.operation("GET /proxy/{path}").params] == ["path", "query_path"]


def test_a_resource_called_like_an_attribute_of_clients_takes_the_number_of_its_path() -> None:
    assert named([("GET /posts", "posts.index")], "Post") == ["posts.list"]
    assert named([("GET /feed", "Post_list")], "Post") == ["post_.list"]


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


def test_a_handler_of_several_methods_is_told_apart_by_them() -> None:
    """Spring maps every method to a handler that names none."""
    ids = [("GET /appendText", "appendTextUsingGET"), ("POST /appendText", "appendTextUsingPOST")]
    assert named(ids, "pad") == ["pad.append_text_using_get", "pad.append_text"]
    ids = [("GET /checkToken", "checkTokenUsingGET_1"), ("PUT /checkToken", "checkTokenUsingPUT")]
    assert named(ids, "pad") == ["pad.check_token", "pad.check_token_using_put"]
