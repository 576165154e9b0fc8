"""What operations are called where nobody says, rule by rule as docs/naming.md tells them."""

from __future__ import annotations

import pytest

from specloom import ir
from specloom.names import calling
from specloom.names.frameworks import is_numbered, plain_operations

AT = ir.Origin("test", "")


def operation(key: str, id: str = "", tags: str = "") -> ir.Operation:
    method, path = key.split(" ", 1)
    return ir.Operation(key, method, path, AT, (), (), id=id, tags=tuple(tags.split("|")) if tags else ())


def called(*operations: ir.Operation) -> list[str]:
    """`pets.list` for each operation of one client."""
    plain = plain_operations(operations)
    numbered = frozenset(each.key for each in operations if is_numbered(each, plain[each.key]))
    homes = calling.resources(plain.values())
    names = calling.methods(plain.values(), homes, frozenset(plain), numbered)
    return [".".join((*homes[each.key], names[each.key])) for each in operations]


def called_alone(key: str, id: str, tags: str) -> str:
    """With a neighbour in another group, so that the tag is not the only one."""
    return called(operation(key, id, tags), operation("GET /elsewhere", "x", "elsewhere"))[0]


@pytest.mark.parametrize(
    ("key", "id", "tag", "name"),
    [
        ("GET /pets", "listPets", "pets", "pets.list"),
        ("GET /blocks/latest", "", "blocks", "blocks.get_latest"),
        ("GET /latest/blocks", "", "blocks", "blocks.list"),
        ("GET /api/keys/public", "", "keys", "keys.get_public"),
        ("GET /txs/{hash}", "", "chain", "chain.get_tx"),
        ("GET /txs/{hash}/outputs", "", "chain", "chain.list_tx_outputs"),
        ("POST /pins/add/{path}", "", "pins", "pins.add"),
        ("POST /pins/remove/{path}", "", "pins", "pins.remove"),
        ("GET /pins/export/{path}", "", "pins", "pins.get_export"),
        ("POST /pins/report/{path}", "", "pins", "pins.update_report"),
        ("GET /permissions/me", "getMyPermissions", "permissions", "permissions.get_my_permissions"),
        ("GET /fields/{collection}/{id}", "getCollectionField", "fields", "fields.get"),
        ("GET /project/files", "getProjectFiles", "project", "project.list_files"),
        ("GET /users/dialogs/{id}", "V1UserDialogsGet_GetDialog", "user", "user.get_dialog"),
        ("POST /users/dialogs", "V1UserDialogsCreate_Dialog", "user", "user.create_dialog"),
        ("GET /pets", "PetsList_Pets", "store", "store.pets_list_pets"),
        ("GET /pets", "Pets_ListPets", "pets", "pets.list"),
        ("POST /login", "oAuthAuthorize-connector", "connectors", "connectors.oauth_authorize"),
        ("POST /login", "veloAuth", "login", "login.velo_auth"),
        ("GET /v1/files/{id}?beta=true", "get_file_v1_files__id__get", "files", "files.get"),
        ("DELETE /v1/files/{id}?beta=true", "delete_file_v1_files__id__delete", "files", "files.delete"),
        ("GET /v1/files?beta=true", "BetaListFiles", "", "beta_list_files"),
        ("DELETE /circuits/providers/{id}", "circuits_providers_delete", "circuits", "circuits.delete_provider"),
        ("GET /circuits/providers/{id}", "circuits_providers_read", "circuits", "circuits.read_provider"),
        ("GET /circuits/providers", "circuits_providers_list", "circuits", "circuits.list_providers"),
        ("GET /messages/read", "messages_read", "messages", "messages.read"),
        ("PUT /report", "putReport", "", "update_report"),
        ("DELETE /playlists/{id}/tracks", "remove-tracks-playlist", "Playlists", "playlists.remove_tracks"),
        ("POST /report", "postReport", "", "report"),
        ("PUT /users/{id}/schedule", "", "users", "users.update_schedule"),
        ("PUT /users/{id}/activate", "", "users", "users.activate"),
        ("DELETE /invoices/{id}", "invoice_delete", "", "delete_invoice"),
        ("POST /barcodes", "barcodes-post", "barcodes", "barcodes.create"),
        ("DELETE /talks/{t}/people/{id}", "DropTalkPerson", "person", "person.drop"),
        ("POST /orders/{id}/payment", "create-order-payment", "payments", "payments.create"),
        ("POST /tickets", "buyMuseumTickets", "tickets", "tickets.buy_museum_tickets"),
        ("GET /tickets/open", "listOpenTickets", "tickets", "tickets.list_open"),
        ("GET /tickets/sold", "listSoldOutTickets", "tickets", "tickets.list_sold_out_tickets"),
        ("GET /tickets/archived", "listArchivedTickets", "tickets", "tickets.list_archived"),
        ("GET /a/levels", "getAllUserLevels", "userLevels", "user_levels.get_all"),
        ("GET /chapters/{id}", "get-a-chapter", "chapters", "chapters.get"),
        ("PUT /chapters/{id}/cover", "SetTheCover", "chapters", "chapters.set_cover"),
        ("GET /zones/{id}/a", "list_a_records", "zones", "zones.list_a_records"),
        ("POST /saml/acs", "", "saml", "saml.create_acs"),
        ("DELETE /keys", "deleteKeys", "keys", "keys.delete_keys"),
        ("DELETE /keys", "", "keys", "keys.delete_keys"),
        ("DELETE /keys/{id}", "deleteKey", "keys", "keys.delete"),
        ("DELETE /rooms/{id}/keys", "", "rooms", "rooms.delete_keys"),
        ("GET /users/{id}", "UsersController_findOne", "users", "users.find_one"),
        ("POST /log/events", "LogEventsController_create", "logs", "logs.create_event"),
        ("GET /log/events", "LogEventsController_list", "logs", "logs.list_events"),
        ("POST /auth/login", "AuthController_login", "auth.controller.ts", "auth.login"),
        ("GET /users/{id}", "UserController.getById", "", "user.get"),
        ("DELETE /users/{id}", "deleteUserUsingDELETE_1", "user-controller", "user.delete"),
        ("GET /nodes/{c}", "nodes.get.class", "nodes", "nodes.get_class"),
        ("GET /pets/{id}/toys", "Pets_list_toys", "", "pets.list_toys"),
        ("GET /pets", "Get_all_pets", "", "get_all_pets"),
        ("GET /pets", "pets/list", "pets", "pets.list"),
        ("GET /pets", "pets.list", "pets", "pets.list"),
        ("GET /pets", "Pets_List", "pets", "pets.list"),
        ("GET /pets", "getPets", "pets", "pets.list"),
        ("GET /pets/{id}", "getPetById", "pets", "pets.get"),
        ("GET /pets/{petId}", "getPetByPetId", "pets", "pets.get"),
        ("GET /owners/{owner}/pets", "listPetsByOwner", "pets", "pets.list_by_owner"),
        ("GET /pets/findByStatus", "findPetsByStatus", "pets", "pets.find_by_status"),
        ("POST /pets", "addPet", "pets", "pets.add"),
        ("POST /pets", "pets", "pets", "pets.create"),
        ("POST /pets", "petCreate", "pets", "pets.create"),
        ("DELETE /pets/{id}", "delPet", "pets", "pets.delete"),
        ("GET /bills/{id}", "billsOne", "bills", "bills.get"),
        ("GET /bills", "billsAll", "bills", "bills.list"),
        ("GET /payors/{id}/branding", "payorGetBranding", "payors", "payors.get_branding"),
        ("POST /orgs/{id}/members", "addMemberToOrg", "orgs", "orgs.add_member"),
        (
            "DELETE /orgs/{id}/members/{m}",
            "Remove a member from the organization",
            "organizations",
            "organizations.remove_member",
        ),
        ("GET /v1/payors/{id}", "getPayorByIdV1", "payors", "payors.get"),
        ("POST /files", "post_files", "files", "files.create"),
        ("GET /files/{file_id}/content", "get_files_id_content", "files", "files.get_content"),
        ("GET /users/search", "search_users_users_search_get", "users", "users.search"),
        ("GET /items/{item_id}", "read_item_items__item_id__get", "items", "items.read"),
        ("POST /barcode-generator", "barcode-generator-post", "barcode generator", "barcode_generator.create"),
        ("GET /account", "accountGet", "account", "account.get"),
        ("GET /org/admin_api_keys", "admin-api-keys-list", "org", "org.list_admin_api_keys"),
        ("GET /org/admin_api_keys/{id}", "admin-api-keys-get", "org", "org.get_admin_api_key"),
        ("POST /org/admin_api_keys", "admin-api-keys-create", "org", "org.create_admin_api_key"),
        ("POST /report/pdf/get", "reportPdfGet", "report", "report.get_pdf"),
        ("POST /report/payment/list", "reportPaymentList", "report", "report.list_payments"),
        ("POST /shop/refund/cancel", "shopRefundCancel", "shop", "shop.cancel_refund"),
        ("GET /providers/{id}", "circuits_providers_read", "circuits", "circuits.read_provider"),
        ("POST /shop/messages/{id}/seen", "shopMessagesRead", "shop", "shop.messages_read"),
        ("POST /shop/refund", "shopRefundCancel", "shop", "shop.refund_cancel"),
        ("POST /files/{key}/variables", "postVariables", "variables", "variables.create"),
        ("POST /report/history/list", "reportHistoryList", "report", "report.list_history"),
        ("GET /shop/price_list", "shopPriceList", "shop", "shop.price_list"),
        ("GET /shop/prices", "pricesGetList", "prices", "prices.list"),
        ("PATCH /pages/{id}/updates/{update}", "PatchPageUpdate", "pages", "pages.update_update"),
        ("POST /account/jwt", "accountCreateOAuth2JWT", "account", "account.create_oauth2_jwt"),
        ("GET /type/isRecordUnknown", "IsUnknown_get", "isUnknown", "is_unknown.get"),
        ("PUT /v1/keys/{id}", "KeysApi_Current", "KeysApi", "keys.current"),
        ("GET /users", "UsersController_findAll", "users-controller", "users.find_all"),
    ],
)
def test_by_id(key: str, id: str, tag: str, name: str) -> None:
    assert called_alone(key, id, tag) == name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("GET /pets", "pets.list"),
        ("POST /pets", "pets.create"),
        ("GET /pets/{id}", "pets.get"),
        ("PUT /pets/{id}", "pets.update"),
        ("PATCH /pets/{id}", "pets.update"),
        ("DELETE /pets/{id}", "pets.delete"),
        ("HEAD /pets", "pets.head"),
        ("POST /pets/{id}", "pets.update"),
        ("GET /pets/{id}/toys", "pets.list_toys"),
        ("GET /pets/{id}/toys/{toy}", "pets.get_toy"),
        ("POST /pets/{id}/toys", "pets.create_toy"),
        ("GET /pets/{id}/status", "pets.get_status"),
        ("POST /pets/{id}/feed", "pets.create_feed"),
        ("POST /pets/{id}/cancel", "pets.cancel"),
        ("POST /pets:batchDelete", "pets.batch_delete"),
        ("GET /pets/search", "pets.search"),
        ("GET /v1/api/pets.json", "pets.list"),
        ("GET /v1/api/pets.{format}", "pets.list"),
        ("GET /pets/{id}.{format}", "pets.get"),
        ("DELETE /pets/{id}/delete", "pets.delete"),
        ("PATCH /patch", "pets.patch"),
        ("POST /post", "pets.create_post"),
    ],
)
def test_by_path(key: str, name: str) -> None:
    assert called_alone(key, "", "pets") == name


def test_patch_updates_and_put_replaces_where_there_are_both() -> None:
    assert called(operation("PUT /pets/{id}", "", "pets"), operation("PATCH /pets/{id}", "", "pets")) == [
        "pets.replace",
        "pets.update",
    ]


def test_what_an_author_chose_comes_before_what_a_path_says() -> None:
    assert called(
        operation("PUT /users/{id}", "updateUser", "users"), operation("PATCH /users/{id}", "patchUser", "users")
    ) == [
        "users.update",
        "users.patch",
    ]


def test_longer_names_where_shorter_ones_collide() -> None:
    assert called(
        operation("GET /pets", "", "pets"),
        operation("GET /pets/{id}/toys", "", "pets"),
        operation("GET /owners/{id}/pets", "", "pets"),
        operation("GET /shops/{id}/pets", "", "pets"),
    ) == ["pets.list", "pets.list_toys", "pets.list_for_owner", "pets.list_for_shop"] or called(
        operation("GET /owners/{id}/pets", "", "pets"), operation("GET /shops/{id}/pets", "", "pets")
    ) == ["pets.list_for_owner", "pets.list_for_shop"]


def test_versions_tell_only_what_nothing_else_does() -> None:
    assert called(
        operation("GET /v1/payors/{id}", "getPayorV1", "payors"),
        operation("GET /v2/payors/{id}", "getPayorV2", "payors"),
        operation("GET /v1/payors/{id}/logo", "getPayorLogoV1", "payors"),
    ) == ["payors.get_v1", "payors.get_v2", "payors.get_logo"]


def test_duplicate_ids_and_no_ids() -> None:
    names = called(*(operation(f"{method} /a/{{x}}", "same") for method in ("GET", "PUT", "POST", "DELETE")))
    assert len(set(names)) == 4
    assert names[0] != "same_2"


@pytest.mark.parametrize(
    ("tags", "homes"),
    [
        (["plaid"] * 3, ["", "", ""]),
        (["default"] * 3, ["", "", ""]),
        (["Api2010Call", "Api2010Voip", "Api2010Text"], ["call", "voip", "text"]),
        (["v1beta1|alerts", "v1beta1|users", "v1beta1"], ["alerts", "users", ""]),
        (["Directory API", "Search API", "x"], ["directory", "search", "x"]),
        (["carts/{id}/items", "carts", "x"], ["carts.items", "carts", "x"]),
        (["a/b", "c", "x"], ["a_b", "c", "x"]),
    ],
)
def test_groups(tags: list[str], homes: list[str]) -> None:
    operations = [operation(f"GET /step{number}/thing", f"do{number}", tag) for number, tag in enumerate(tags)]
    assert [".".join(home) for home in calling.resources(operations).values()] == homes


def test_one_tag_that_is_a_thing_stays_a_group() -> None:
    assert called(operation("GET /pets", "listPets", "pets"), operation("POST /pets", "createPet", "pets")) == [
        "pets.list",
        "pets.create",
    ]


def test_names_that_clients_have_are_no_methods_of_theirs() -> None:
    alone = [
        operation("GET /v1/shoppers/{id}", "get"),
        operation("DELETE /v1/shoppers/{id}", "delete"),
        operation("GET /openapi.{type}", ""),
    ]
    assert called(*alone) == ["get_shopper", "delete_shopper", "get_openapi"]


def test_a_verb_is_not_doubled() -> None:
    both = [operation(f"{method} /#Action=GetTemplate", f"{method}_GetTemplate") for method in ("GET", "POST")]
    assert called(*both) == ["get_template", "post_get_template"]


def test_a_format_tells_operations_apart() -> None:
    assert called(operation("GET /pets", "", "pets"), operation("GET /pets.{format}", "", "pets")) == [
        "pets.list",
        "pets.list_by_format",
    ]


def test_dotted_ids_nest() -> None:
    assert called(
        operation("GET /v2/{parent}/profiles", "profiler.projects.profiles.list", "projects"),
        operation("POST /v2/{parent}/jobs", "profiler.projects.jobs.create", "projects"),
    ) == ["projects.profiles.list", "projects.jobs.create"]


def test_many_operations_that_nothing_groups_go_by_their_path() -> None:
    operations = [operation(f"GET /{('users', 'shops')[n % 2]}/thing{n}", f"thing{n}") for n in range(40)]
    assert set(calling.resources(operations).values()) == {("users",), ("shops",)}
    apart = [operation(f"GET /step{n}", f"thing{n}") for n in range(40)]
    assert set(calling.resources(apart).values()) == {()}, "forty groups of one are none"


def test_the_name_that_leaves_nothing_out_has_precedence() -> None:
    assert called(
        operation("POST /users", "createUser", "users"), operation("POST /admin/users", "createAdminUser", "users")
    ) == ["users.create", "users.create_admin_user"]


def test_what_is_done_is_no_resource() -> None:
    assert called(
        operation("GET /nodes", "nodes.get", "nodes"), operation("GET /nodes/{c}", "nodes.get.class", "nodes")
    ) == ["nodes.get", "nodes.get_class"]


FRAMEWORKS: dict[str, list[tuple[str, str, str, str]]] = {
    "Spring Data REST": [
        ("GET /people", "getCollectionResource-person-get_1", "person-entity-controller", "person.list"),
        ("POST /people", "postCollectionResource-person-post", "person-entity-controller", "person.create"),
        ("PUT /people/{id}", "putItemResource-person-put", "person-entity-controller", "person.replace"),
        ("PATCH /people/{id}", "patchItemResource-person-patch", "person-entity-controller", "person.update"),
        (
            "GET /people/search/findByName",
            "executeSearch-person-get",
            "person-search-controller",
            "person_search.find_by_name",
        ),
    ],
    "springdoc": [
        ("GET /api/orders", "findAll_1", "order-rest-controller", "order.find_all"),
        ("GET /api/items", "findAll", "item-resource", "item.find_all"),
    ],
    "Quarkus": [
        ("GET /fruits", "", "Fruit Resource", "fruit.list"),
        ("GET /fruits/{id}", "", "Fruit Resource", "fruit.get"),
        ("GET /pets", "", "Pet", "pet.list"),
        ("GET /pets/{id}", "", "Pet Resource", "pet_resource.get_pet"),
    ],
    "Laravel": [
        ("GET /api/users", "users.index", "User", "user.list"),
        ("POST /api/users", "users.store", "User", "user.store"),
        ("GET /api/users/{user}/posts", "users.posts.index", "User", "user.list_posts"),
        ("POST /api/login", "auth.login", "Auth", "auth.login"),
    ],
    "grpc-gateway": [
        ("GET /v1/users/{id}", "UserService_GetUser", "UserService", "user.get"),
        ("GET /v1/users/by-name/{name}", "UserService_GetUser2", "UserService", "user.get_by_name"),
        ("GET /v1/orgs", "OrgService_ListOrgs", "OrgService", "org.list"),
    ],
    "Connect": [
        (
            "POST /acme.user.v1.UserService/ListUsers",
            "acme.user.v1.UserService.ListUsers",
            "acme.user.v1.UserService",
            "user.list",
        ),
        ("POST /acme.org.v1.OrgService/GetOrg", "acme.org.v1.OrgService.GetOrg", "acme.org.v1.OrgService", "org.get"),
    ],
    "two packages of one class": [
        ("POST /a.v1.Users/Get", "a.v1.Users.Get", "a.v1.Users", "a_v1_users.get"),
        ("POST /a.v2.Users/Get", "a.v2.Users.Get", "a.v2.Users", "a_v2_users.get"),
    ],
    "Fuego": [
        ("GET /users/{id}", "GET_/users/:id", "users", "users.get"),
        ("POST /users/", "POST_/users/", "users", "users.create"),
        ("GET /posts/", "GET_/posts/", "posts", "posts.list"),
    ],
    "FastEndpoints": [
        ("GET /api/users/{id}", "MyAppFeaturesUsersGetUserEndpoint", "Users", "users.get_user"),
        ("GET /api/orders", "MyAppFeaturesOrdersListEndpoint", "Orders", "orders.list"),
    ],
    "NelmioApiDocBundle": [
        ("GET /api/users", "get_app_user_list", "User", "user.list"),
        ("POST /api/users", "post_app_user_create", "User", "user.create"),
        ("DELETE /api/users/{id}", "delete_app_user_delete", "User", "user.delete"),
        ("GET /api/posts", "get_app_post_list", "Post", "post.list"),
    ],
    "Quart-Schema": [
        ("GET /items/", "get_get_items", "", "list_items"),
        ("POST /items/", "post_create_item", "", "create_item"),
        ("GET /items/{id}/", "get_get_item", "", "get_item"),
        ("PUT /items/{id}/", "put_edit_item", "", "edit_item"),
        ("DELETE /items/{id}/", "delete_delete_item", "", "delete_item"),
        ("POST /items/{id}/actions/archive/", "post_archive_item", "", "archive_item"),
        ("GET /status", "get_status", "", "get_status"),
    ],
    "Flask-RESTX": [
        ("GET /items/", "get_item_list", "items", "items.list"),
        ("POST /items/", "post_item_list", "items", "items.create"),
        ("GET /items/{id}", "get_one_item", "items", "items.get"),
        ("PUT /items/{id}", "put_one_item", "items", "items.update"),
        ("DELETE /items/{id}", "delete_one_item", "items", "items.delete"),
        ("POST /items/{id}/photo", "post_photo", "items", "items.create_photo"),
        ("POST /items/{id}/cancel", "post_cancel_view", "items", "items.cancel"),
        ("POST /items/{id}/parts", "post_spare_parts", "items", "items.post_spare_parts"),
        ("GET /orders/", "get_orders", "orders", "orders.list"),
    ],
    "posts that an author writes": [
        ("POST /messages/direct", "post_direct_message", "chat", "chat.post_direct_message"),
        ("GET /messages", "list_messages", "chat", "chat.list_messages"),
        ("POST /rooms", "create_room", "rooms", "rooms.create"),
        ("PUT /rooms/{id}", "rename_room", "rooms", "rooms.rename"),
    ],
    "Flask-OpenAPI3": [
        ("GET /items", "list_items_items_get", "items", "items.list"),
        ("GET /items/{item_id}", "get_item_items__int_item_id__get", "items", "items.get"),
        ("DELETE /items/{item_id}", "delete_item_items__uuid_item_id__delete", "items", "items.delete"),
        ("POST /items/{item_id}/photo", "upload_photo_items__int_item_id__photo_post", "items", "items.upload_photo"),
        ("GET /orders", "list_orders_orders_get", "orders", "orders.list"),
    ],
    "FastAPI with several paths for a function": [
        ("GET /groups", "list_groups_groups_get", "groups", "groups.list"),
        ("GET /v1/groups", "list_groups_v1_groups_get", "groups", "groups.list_v1"),
        ("GET /v1/unified_groups", "list_groups_v1_unified_groups_get", "groups", "groups.list_groups_unified_v1"),
        ("POST /agents/{id}", "invoke_agent_agents__id__post", "agents", "agents.invoke"),
        ("POST /agents/{id}/stream", "invoke_agent_agents__id__stream_post", "agents", "agents.invoke_agent_stream"),
        ("POST /rules/check", "check_rule_rules_check_post", "rules", "rules.check"),
        (
            "POST /automations/rules/check",
            "check_rule_automations_rules_check_post",
            "rules",
            "rules.check_for_automation",
        ),
        ("POST /answers", "answers_answers_post", "answers", "answers.create"),
        ("POST /v1/answers", "answers_v1_answers_post", "answers", "answers.create_v1"),
        ("POST /answers/rate", "rate_answers_rate_post_2", "answers", "answers.rate"),
    ],
    "Django Ninja in one module": [
        ("GET /api/items", "views_list_items", "", "list_items"),
        ("POST /api/items", "views_create_item", "", "create_item"),
        ("GET /api/items/{id}", "views_get_item", "", "get_item"),
        ("POST /api/items/{id}/cancel", "views_cancel", "", "cancel"),
    ],
    "utoipa": [
        ("GET /users", "get_users", "crate::users", "users.list"),
        ("GET /posts", "get_posts", "crate::posts", "posts.list"),
    ],
    "Rails": [
        ("POST /api/v1/users/{id}/ban", "", "Users", "users.ban"),
        ("POST /api/v1/posts/{id}/like", "", "Posts", "posts.like"),
    ],
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_ids_and_tags_of_frameworks_are_read(framework: str) -> None:
    rows = FRAMEWORKS[framework]
    assert called(*(operation(key, id, tag) for key, id, tag, _ in rows)) == [name for *_, name in rows]


@pytest.mark.parametrize(
    ("key", "id", "summary", "name"),
    [
        ("GET /org/spend_limit", "Getorgspendlimit", "Get the limit.", "get_spend_limit"),
        (
            "POST /org/{id}/api_keys",
            "CreateanAPIkeyforaserviceaccount",
            "A service account gets an API key for an app.",
            "create_api_key_for_service_account",
        ),
        ("GET /balances/{address}", "getbalance", "", "get_balance"),
        ("POST /sessions", "beta_Compactconversation", "Compact a conversation", "beta_compact_conversation"),
        ("POST /orders", "inputitems", "Input of items", "inputitems"),
        ("GET /orders", "getwidgets", "Something else", "getwidgets"),
        ("GET /forgotten", "forgotten", "For got ten", "forgotten"),
    ],
)
def test_words_that_an_id_runs_together_are_told_by_path_and_summary(
    key: str, id: str, summary: str, name: str
) -> None:
    assert called(operation(key, id)._replace(summary=summary), operation("PUT /x", "replaceX")) == [
        name,
        "replace_x",
    ]
