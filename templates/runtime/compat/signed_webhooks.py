"""What an API sends to its user, verified by a signature that does not follow Standard Webhooks. Knows HMAC-SHA256 alone."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from .webhooks import Headers, InvalidWebhookSignatureError, WebhookReader, check_time, in_bytes, needed_header

_VALUES = re.compile(r"\{(id|timestamp|body)\}")


class Signature(NamedTuple):
    """How requests are signed.

    Attributes:
        header: Header with the signature, or with several that spaces separate.
        signed: What is signed: `{id}.{timestamp}.{body}`.
        prefix: What each signature begins with; others are ignored.
        encoding: How signatures are written.
        key: What the secret is: the key itself, or the key in base64.
        id, timestamp: Headers with these values, `""` if they are not signed.
        time: How the header `timestamp` says the time.
        tolerance: Seconds that the time may be off.
    """

    header: str
    signed: str = "{body}"
    prefix: str = ""
    encoding: Literal["hex", "base64"] = "hex"
    key: Literal["text", "base64"] = "text"
    id: str = ""
    timestamp: str = ""
    time: Literal["seconds", "iso8601"] = "seconds"
    tolerance: int = 300


class SignedWebhookReader(WebhookReader):
    """Verifies and reads webhooks; may be the first base class of a resource that has operations too."""

    _signature: Signature

    def _verify(self, payload: str | bytes, headers: Headers, secret: Any, tolerance: int | None = None) -> None:
        how = self._signature
        key = self._key(secret)
        values = {
            name: needed_header(headers, header)
            for name, header in (("id", how.id), ("timestamp", how.timestamp))
            if header
        }
        if how.timestamp:
            check_time(_seconds(values["timestamp"], how), how.tolerance if tolerance is None else tolerance)
        right = _sign(how, key, payload, values).encode()
        given = needed_header(headers, how.header).split()
        own = [each.removeprefix(how.prefix).encode() for each in given if each.startswith(how.prefix)]
        matching = [hmac.compare_digest(right, each) for each in own]
        if not any(matching):
            raise InvalidWebhookSignatureError("None of the given webhook signatures match the expected signature")

    def _key(self, secret: Any) -> bytes:
        given = self._needed(secret)
        if self._signature.key == "text":
            return given.encode()
        try:
            key = base64.b64decode(given)
        except (binascii.Error, ValueError) as error:
            raise ValueError("Bad secret: it is not base64") from error
        if not key:
            raise ValueError("Bad secret: it has no key")
        return key

    def _is_genuine(self, payload: str | bytes, headers: Headers, secret: Any) -> bool:
        try:
            self._verify(payload, headers, secret)
        except InvalidWebhookSignatureError:
            return False
        return True

    def _signature_of(self, payload: str | bytes, secret: Any) -> str:
        return f"{self._signature.prefix}{_sign(self._signature, self._key(secret), payload, {})}"


def _sign(how: Signature, key: bytes, payload: str | bytes, values: Mapping[str, str]) -> str:
    parts = _VALUES.split(how.signed)
    known = {**{name: value.encode() for name, value in values.items()}, "body": in_bytes(payload)}
    text = b"".join(known[part] if number % 2 else part.encode() for number, part in enumerate(parts))
    signed = hmac.new(key, text, hashlib.sha256)
    return signed.hexdigest() if how.encoding == "hex" else base64.b64encode(signed.digest()).decode()


def _seconds(timestamp: str, how: Signature) -> float:
    """The time in a header, in seconds since 1970; one without an offset is in UTC."""
    try:
        if how.time == "seconds":
            return dt.datetime.fromtimestamp(float(timestamp), dt.UTC).timestamp()  # which refuses NaN
        read = dt.datetime.fromisoformat(timestamp)
        return (read if read.tzinfo is not None else read.replace(tzinfo=dt.UTC)).timestamp()
    except (ValueError, OverflowError, OSError):
        raise InvalidWebhookSignatureError(
            f"Invalid timestamp header: {timestamp}. Could not convert to timestamp"
        ) from None
