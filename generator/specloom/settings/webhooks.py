"""Where a client reads webhooks: `[webhooks]`; knows none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

from specloom.settings.reader import Reader

WebhookMethod: TypeAlias = Literal["unwrap", "unsafe_unwrap", "verify_signature"]
Verifier: TypeAlias = Literal["", "standardwebhooks"]
METHODS: tuple[WebhookMethod, ...] = ("unwrap", "unsafe_unwrap", "verify_signature")
VERIFIERS: tuple[Verifier, ...] = ("", "standardwebhooks")


@attrs.frozen
class WebhookRule:
    """A resource of the client that verifies and reads webhooks.

    Attributes:
        resource: Attribute of the client.
        secret: Constructor argument with the secret that signatures are made with.
        argument: Argument of the methods with another secret.
        methods: The methods that it has.
        verifier: `standardwebhooks` to verify with the package of that name, which users install, and with its exceptions.
        raw_secret: Whether that package gets the bytes of the secret, not what they are in base64.
    """

    resource: str = "webhooks"
    secret: str = "webhook_secret"
    argument: str = "secret"
    methods: tuple[WebhookMethod, ...] = ("unwrap", "verify_signature")
    verifier: Verifier = ""
    raw_secret: bool = False


def read_webhooks(reader: Reader, table: object) -> WebhookRule:
    inner, reader = reader.as_table(table, "webhooks"), reader.inside("webhooks")
    reader.only(inner, (field.name for field in attrs.fields(WebhookRule)))
    usual = WebhookRule()
    return WebhookRule(
        resource=reader.name(inner, "resource") or usual.resource,
        secret=reader.name(inner, "secret") or usual.secret,
        argument=reader.name(inner, "argument") or usual.argument,
        methods=_methods(reader, inner),
        verifier=reader.choice(inner, "verifier", VERIFIERS),
        raw_secret=reader.switch(inner, "raw_secret"),
    )


def _methods(reader: Reader, table: Mapping[str, object]) -> tuple[WebhookMethod, ...]:
    given = reader.list_(table, "methods")
    for number, name in enumerate(given):
        if name not in METHODS:
            raise reader.fail(
                ("methods", number), f"webhooks.methods must be some of {', '.join(METHODS)}, not {name!r}"
            )
    return tuple(name for name in METHODS if name in given) or WebhookRule().methods
