"""Where a client reads webhooks: `[webhooks]`; knows none of them."""

from __future__ import annotations

from specloom import lazy_attrs as attrs
from specloom.settings.reader import Reader


@attrs.frozen
class WebhookRule:
    """A resource of the client that verifies and reads webhooks.

    Attributes:
        resource: Attribute of the client.
        secret: Constructor argument with the secret that signatures are made with.
    """

    resource: str = "webhooks"
    secret: str = "webhook_secret"


def read_webhooks(reader: Reader, table: object) -> WebhookRule:
    inner, reader = reader.as_table(table, "webhooks"), reader.inside("webhooks")
    reader.only(inner, (field.name for field in attrs.fields(WebhookRule)))
    return WebhookRule(
        resource=reader.name(inner, "resource") or WebhookRule.resource,
        secret=reader.name(inner, "secret") or WebhookRule.secret,
    )
