"""Names of headers, parameters and properties that contain credentials. Knows names; not values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeGuard, cast

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

TELLING_ALONE = frozenset({"pin", "otp", "totp", "cvv", "cvc", "dsn", "mnemonic", "pass", "passcode", "pincode"})
"""Whole names whose value is a credential even if it does not look like one."""

ASKS = re.compile(r"(?:has|is|needs?|requires?|uses?|shows?|hides?|allows?)(?=[_.\-A-Z])")
"""How the name of a flag begins, whose value says whether there is a credential: `has_password`."""

AFTERWORDS = (
    "confirmation", "confirmed", "confirm", "repeated", "repeat", "again", "verify", "plaintext", "plain", "value", "old", "new",
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
)  # fmt: skip
"""Suffixes that may follow a telling name: `password_confirmation`, `secret_value`, `password2`."""

HOLDERS = frozenset(
    {
        "value",
        "values",
        "val",
        "plain",
        "plaintext",
        "text",
        "string",
        "data",
        "content",
        "current",
        "new",
        "old",
        "raw",
    }
)
"""Names of properties with the value of the enclosing property: `{"password": {"value": ...}}`."""

NAMERS = frozenset({"name", "key", "field", "header", "id", "k"})
"""Names of properties with the name of a sibling value: `{"name": "password", "value": ...}`."""

HINTING = ("token", "key", "auth", "code", "pin", "session", "sig")
"""Suffixes of names whose value is a credential if it looks like one."""

TELLING_HEADER_WORDS = frozenset(
    {"auth", "authorization", "cookie", "credential", "key", "password", "secret", "session", "token", "apikey", "jwt"}
)
HARMLESS_HEADERS = frozenset({"idempotency-key", "www-authenticate", "surrogate-key"})
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


def _bare(name: str) -> str:
    return NOT_LETTERS.sub("", name.lower())


def tells(name: str, rules: RedactionRules) -> bool:
    """Whether a property, parameter or field of this name contains a credential."""
    if name.lower() in rules.members:
        return True
    if name.endswith("]"):  # `user[password]`, as forms write nested objects
        name = name[name.rfind("[") + 1 : -1] or name.partition("[")[0]
    bare = _bare(name)
    if ASKS.match(name):
        return False
    if bare in TELLING_ALONE or bare.endswith(TELLING):
        return True
    return _without_afterwords(bare).endswith(TELLING)


def _without_afterwords(bare: str) -> str:
    """A name without the words at its end, in time that grows with its length: names in a body may be any size."""
    end = len(bare)
    while (word := next((word for word in AFTERWORDS if bare.endswith(word, 0, end)), "")) != "":
        end -= len(word)
    return bare[:end]


def hints(name: str) -> bool:
    """Whether a property of this name may contain a credential."""
    return _bare(name).endswith(HINTING)


def names_secret(variable: str, rules: RedactionRules) -> bool:
    """Whether a path variable is a credential; `{session_id}` is the identifier of a session, `{token}` is none."""
    bare = _bare(variable)
    if bare.endswith(("id", "ids", "name")) and variable.lower() not in rules.members:
        return False
    return tells(variable, rules) or bare.endswith(("token", "auth", "sig"))


def identifies(name: str, rules: RedactionRules) -> bool:
    """Whether a random-looking value of this name is an identifier or a digest."""
    return name.lower() in rules.keep or _bare(name).endswith(IDENTIFYING)


@lru_cache(maxsize=256)
def header_tells(name: str, rules: RedactionRules) -> bool:
    """Whether a header contains a credential."""
    lower = name.lower()
    if lower in rules.headers:
        return True
    if lower in HARMLESS_HEADERS:
        return False
    return tells(lower.removeprefix("x-"), rules) or not TELLING_HEADER_WORDS.isdisjoint(re.split(r"[^a-z0-9]+", lower))


def nearest_name(path: Sequence[str]) -> str:
    """The name of a value at a path: its own, or that of the enclosing list."""
    return next((step for step in reversed(path) if not step.isdigit()), "")


def holder_name(path: Sequence[str], rules: RedactionRules) -> str:
    """The telling name of a value: its own, or that of the enclosing property if its own is generic, such as `value`."""
    names = [step for step in path if not step.isdigit()]
    own = names[-1] if names else ""
    around = names[-2] if len(names) > 1 else ""
    return around if _bare(own) in HOLDERS and tells(around, rules) else own


def named_values(data: object, rules: RedactionRules) -> dict[tuple[str, ...], str]:
    """Places of values that a sibling names, and that name: `{"name": "password", "value": ...}`, `["password", ...]`."""
    found: dict[tuple[str, ...], str] = {}
    todo: list[tuple[tuple[str, ...], object]] = [((), data)]
    while todo:
        path, at = todo.pop()
        if isinstance(at, list):
            items = cast("list[object]", at)
            todo += [((*path, str(index)), item) for index, item in enumerate(items)]
            pairs = [item for item in items if _is_pair(item)]
            if pairs and len(pairs) == len(items):
                found |= {(*path, str(n), "1"): name for n, (name, _) in enumerate(pairs) if tells(name, rules)}
        elif isinstance(at, dict):
            members = cast("dict[str, object]", at)
            todo += [((*path, name), value) for name, value in members.items()]
            named = next(
                (
                    value
                    for name, value in members.items()
                    if name.lower() in NAMERS and isinstance(value, str) and tells(value, rules)
                ),
                None,
            )
            if isinstance(named, str):
                found |= {(*path, name): named for name in members if _bare(name) in HOLDERS}
    return found


def _is_pair(value: object) -> TypeGuard[list[str]]:
    """Whether a value is a name and its value, as tools write headers: `["Accept", "*/*"]`."""
    items = cast("list[object]", value) if isinstance(value, list) else []
    return len(items) == 2 and all(isinstance(item, str) for item in items)
