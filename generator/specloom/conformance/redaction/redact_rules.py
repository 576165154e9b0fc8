"""Names of headers, parameters and properties that contain credentials. Knows names; not values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

import attrs

from specloom import ir

TELLING = (
    "apikey", "apikeys", "apitoken", "accesskey", "accesskeyid", "accesstoken", "accountkey", "activationcode", "authkey",
    "authtoken", "authorization", "backupcode", "backupcodes", "basicauth", "bearertoken", "bottoken", "cardcvc", "cardcvv",
    "clientassertion", "clientsecret", "codeverifier", "connectionstring", "cookie", "credential", "credentials", "csrftoken",
    "decryptionkey", "devicetoken", "encryptionkey", "hmackey", "idtoken", "invitetoken", "jwt", "licensekey", "linktoken",
    "masterkey", "mfacode", "otpcode", "passphrase", "passwd", "password", "passwordhash", "passwords", "privatekey",
    "privatetoken", "pushtoken", "pwd", "recoverycode", "recoverycodes", "refreshtoken", "resettoken", "sastoken", "secret",
    "secretanswer", "secretkey", "secretkeybase", "secrets", "securityanswer", "securitycode", "securitytoken", "seedphrase", "servicekey",
    "sessionid", "sessionkey", "sessiontoken", "sharedsecret", "signature", "signingkey", "storagekey", "subscriptionkey",
    "tokensecret", "verificationcode", "verificationtoken", "xsrftoken",
    "databasepass", "dbpass", "ftppass", "mailpass", "smtppass", "userpass",
)  # fmt: skip
"""Suffixes of names, reduced to lower-case letters and digits, whose value is always a credential."""

TELLING_SEVERAL = frozenset(name for name in TELLING if name.removesuffix("s") != name and name[:-1] in TELLING)
TELLING_ONE = tuple(name for name in TELLING if name not in TELLING_SEVERAL)

TELLING_ALONE = frozenset(
    {"pin", "otp", "totp", "cvv", "cvc", "dsn", "mnemonic", "pass", "passcode", "pincode", "pw", "creds", "apipass"}
)
"""Whole names whose value is a credential even if it does not look like one."""

TOGETHER = tuple(
    f"{around}{own}"
    for around in (
        "access",
        "api",
        "auth",
        "bearer",
        "client",
        "csrf",
        "encryption",
        "private",
        "refresh",
        "signing",
        "xsrf",
    )
    for own in ("key", "secret", "token")
)
"""What a property and the one around it say together: `{"auth": {"token": ...}}`."""

ASKS = re.compile(r"(?:has|is|needs?|requires?|uses?|shows?|hides?|allows?)(?=[_.\-A-Z])")
"""How the name of a flag begins, whose value says whether there is a credential: `has_password`."""

AFTERWORDS = (
    "confirmation", "confirmed", "confirm", "repeated", "repeat", "again", "verify", "plaintext", "plain", "value", "old", "new",
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
)  # fmt: skip
"""Suffixes that may follow a telling name: `password_confirmation`, `secret_value`, `password2`."""

HINTING = ("token", "key", "auth", "code", "pin", "session", "sig")
"""Suffixes of names whose value is a credential if it looks like one."""

TELLING_HEADER_WORDS = frozenset(
    {
        "auth",
        "authorization",
        "cookie",
        "credential",
        "key",
        "pass",
        "password",
        "pw",
        "secret",
        "session",
        "token",
        "apikey",
        "jwt",
    }
)
HARMLESS_HEADERS = frozenset({"www-authenticate"})
HARMLESS_KEYS = frozenset(
    {"cache", "foreign", "idempotency", "object", "partition", "primary", "routing", "sort", "surrogate"}
)
"""Words before `key` that make it the key of data."""

ABOUT = frozenset(
    {"algorithm", "arn", "at", "banner", "count", "enabled", "expires", "expiry", "limit", "method", "name", "policy", "remaining", "required", "reset",
     "status", "ttl", "type", "uri", "url", "usage", "version"}
)  # fmt: skip
"""Last words of headers that say something about a credential: `x-token-type`."""
IDENTIFYING = (
    "id",
    "ids",
    "etag",
    "digest",
    "sha256",
    "sha1",
    "md5",
    "hash",
    "checksum",
    "fingerprint",
    "ray",
    "model",
    "cursor",
    "traceparent",
    "tracestate",
    "commit",
    "revision",
    "sha",
)
"""Suffixes of names whose value may look random without being a credential; known key formats are still redacted."""

NOT_LETTERS = re.compile(r"[^a-z0-9]")


@attrs.frozen
class RedactionRules:
    """What to redact in addition to the defaults.

    Attributes:
        headers, query: Names in lower case.
        members: Names of JSON properties or form fields, in lower case, at any depth.
        patterns: Regular expressions for anything else to redact, wherever it occurs.
        keep: Names of properties whose value is never treated as a credential because it looks random.
    """

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    patterns: tuple[re.Pattern[str], ...] = ()
    keep: frozenset[str] = frozenset()


def make_rules(auths: Iterable[ir.Auth] = (), table: Mapping[str, Any] | None = None) -> RedactionRules:
    """Rules of one API: its security schemes, and the table `[redact]` of its `client.toml`.

    Raises:
        ValueError: A value is not a list of strings, or a pattern is not valid.
    """
    given = dict(table or {})
    if unknown := set(given) - {"headers", "query", "members", "patterns", "keep"}:
        raise ValueError(f"unknown key {sorted(unknown)[0]!r} in [redact]")
    schemes = list(auths)
    return RedactionRules(
        headers=_names(given, "headers") | {auth.wire_name.lower() for auth in schemes if auth.kind == "header"},
        query=_names(given, "query") | {auth.wire_name.lower() for auth in schemes if auth.kind == "query"},
        members=_names(given, "members"),
        patterns=tuple(_pattern(pattern) for pattern in _texts(given, "patterns")),
        keep=_names(given, "keep"),
    )


def _texts(table: Mapping[str, Any], key: str) -> list[str]:
    values: object = table.get(key, [])
    texts = [value for value in cast("list[object]", values) if isinstance(value, str)] if type(values) is list else []
    if texts != values:
        raise ValueError(f"[redact] {key} must be a list of strings")
    return texts


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise ValueError(f"[redact] patterns: {text!r} is not a valid regular expression: {error}") from error


def _names(table: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(value.lower() for value in _texts(table, key))


def bare_name(name: str) -> str:
    """A name reduced to lower-case letters and digits."""
    return NOT_LETTERS.sub("", name.lower())


LONGEST_KEPT = 64
"""Longest names, in characters, whose judgement is kept: a body may repeat a name a million times."""


def tells(name: str, rules: RedactionRules) -> bool:
    """Whether a property, parameter or field of this name contains a credential."""
    return _known_tells(name, rules) if len(name) <= LONGEST_KEPT else _tells(name, rules)


@lru_cache(maxsize=4096)
def _known_tells(name: str, rules: RedactionRules) -> bool:
    return _tells(name, rules)


def _tells(name: str, rules: RedactionRules) -> bool:
    if name.lower() in rules.members:
        return True
    if name.endswith("]"):  # `user[password]`, `auth[token]`, as forms write nested objects
        inner = name[name.rfind("[") + 1 : -1]
        if inner and bare_name(name).endswith(TOGETHER):
            return True
        name = inner if inner and not inner.isdigit() else _before_indexes(name)
    bare = bare_name(name)
    if ASKS.match(name):
        return False
    if bare in TELLING_ALONE or bare.endswith(TELLING):
        return True
    return _without_afterwords(bare).endswith(TELLING) or _ends_in_plural(bare, TELLING)


def _before_indexes(name: str) -> str:
    """The name of a list in a form: `passwords` for `user[passwords][0]` and for `passwords[]`."""
    named = name.rstrip("[]0123456789") if name.endswith("]") else name
    return named.rpartition("[")[2]


PLURALS = ("s", "list", "array", "set", "values", "items", "history")
"""Ends of the names of several credentials: `access_tokens`, `password_list`."""


def is_plural(name: str, rules: RedactionRules) -> bool:
    """Whether a name is one of several credentials: a list or a map of them, but not their number."""
    bare = bare_name(name)
    if bare in TELLING_SEVERAL:
        return True
    return (
        bare.endswith(PLURALS)
        and tells(name, rules)
        and not (bare.endswith(TELLING_ONE) or name.lower() in rules.members)
    )


COUNT = re.compile(r"\d{1,3}")


def is_count(name: str, value: str, rules: RedactionRules) -> bool:
    """Whether a value says how many credentials there are: `{"passwords": 3}`."""
    return COUNT.fullmatch(value) is not None and is_plural(name, rules)


def _ends_in_plural(bare: str, ends: tuple[str, ...]) -> bool:
    """Whether a name without what makes it a plural has one of these ends: `passwords`, `password_list`, `passwords_list`."""
    end = next((end for end in PLURALS if bare.endswith(end)), "")
    one = bare[: -len(end)] if end else ""
    return any(_without_afterwords(each).endswith(ends) for each in (one, one.removesuffix("s")))


def _without_afterwords(bare: str) -> str:
    """A name without the words at its end, in time that grows with its length: names in a body may be any size."""
    end = len(bare)
    while (word := next((word for word in AFTERWORDS if bare.endswith(word, 0, end)), "")) != "":
        end -= len(word)
    return bare[:end]


def hints(name: str) -> bool:
    """Whether a property of this name may contain a credential, or several."""
    bare = bare_name(name)
    return bare.endswith(HINTING) or _ends_in_plural(bare, HINTING)


def names_secret(variable: str, rules: RedactionRules) -> bool:
    """Whether a path variable is a credential; `{session_id}` is the identifier of a session, `{token}` is none."""
    bare = bare_name(variable)
    if bare.endswith(("id", "ids", "name")) and variable.lower() not in rules.members:
        return False
    return tells(variable, rules) or bare.endswith(("token", "auth", "sig"))


def identifies(name: str, rules: RedactionRules) -> bool:
    """Whether a random-looking value of this name is an identifier or a digest."""
    return _known_identifies(name, rules) if len(name) <= LONGEST_KEPT else _identifies(name, rules)


@lru_cache(maxsize=4096)
def _known_identifies(name: str, rules: RedactionRules) -> bool:
    return _identifies(name, rules)


def _identifies(name: str, rules: RedactionRules) -> bool:
    return name.lower() in rules.keep or bare_name(name).endswith(IDENTIFYING)


@lru_cache(maxsize=256)
def header_tells(name: str, rules: RedactionRules) -> bool:
    """Whether a header contains a credential."""
    lower = name.lower()
    if lower in rules.headers:
        return True
    short = lower.removeprefix("x-")
    words = re.split(r"[^a-z0-9]+", short)
    if lower in HARMLESS_HEADERS or words[-1] in ABOUT or ASKS.match(short):
        return False
    if words[-1] == "key" and not HARMLESS_KEYS.isdisjoint(words[:-1]):
        return False
    return tells(short, rules) or not TELLING_HEADER_WORDS.isdisjoint(words)
