"""Patterns of credentials: formats of keys, and strings that look random. Knows strings; not where they occur."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise

PATTERNS: dict[str, str] = {
    "private key": r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\Z)",
    "JSON web token": r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?(?:\.[\w-]+){0,2}",
    "bearer or basic value": r"(?<=\b[Bb]earer )(?=[\w.~+/=-]*(?:\d|[a-z][A-Z]))[\w.~+/=-]{8,}"
    r"|(?<=\b[Bb]asic )(?=[A-Za-z0-9+/]*[a-z0-9][A-Z][A-Za-z0-9+/]*[A-Z0-9])[A-Za-z0-9+/]{8,}={0,2}",
    "OpenAI-like key": r"\b(?:sk|pk|rk|ak)-[\w-]{16,}",
    "Stripe-like key": r"\b(?:sk|pk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,}",
    "Together key": r"\btgp_v\d_[\w-]{16,}",
    "Hugging Face key": r"\b(?:hf|api_org)_[A-Za-z0-9]{20,}",
    "GitHub token": r"\b(?:gh[opusr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})",
    "GitLab token": r"\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{16,}",
    "Slack token": r"\bxox[a-z]-[\w-]{10,}|\bxapp-[\w-]{10,}|hooks\.slack\.com/services/[\w/]+",
    "AWS key id": r"\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{16}\b",
    "Google key": r"\bAIza[\w-]{30,}|\bya29\.[\w-]{16,}|\bGOCSPX-[\w-]{16,}",
    "package index token": r"\bpypi-[\w-]{16,}|\bnpm_[A-Za-z0-9]{20,}|\bdckr_pat_[\w-]{16,}|\brubygems_[a-f0-9]{20,}",
    "SendGrid key": r"\bSG\.[\w-]{16,}\.[\w-]{16,}",
    "Twilio key": r"\b(?:SK|AC)[0-9a-f]{32}\b",
    "Telegram bot token": r"\b\d{8,10}:AA[\w-]{30,}",
    "Databricks token": r"\bdapi[0-9a-f]{32}",
    "vault or cloud token": r"\bhv[sbr]\.[\w-]{20,}|\bdop_v1_[a-f0-9]{32,}|\bAGE-SECRET-KEY-1[A-Z0-9]{20,}",
    "Plaid token": r"\baccess-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "other prefixed key": r"\b(?:gsk|nvapi|r8|xai|pplx|fw|lin_api|shpat|shpss|sq0[a-z]{3}|EAA[a-zA-Z]|ntn|secret|key|tok)[_-]"
    r"(?=[\w-]{0,200}\d)[A-Za-z0-9_-]{20,}",
    "signed URL": r"(?<=[?&])(?:X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|X-Goog-Signature|Signature|sig)=[^&\s\"']+",
    "hash of a password": r"\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$[\w$=,+/.-]{20,}",
    "password in a URL": r"(?<=://)[^/\s:@\"']*:[^/\s@\"']+(?=@)",
}
"""Kind of credential -> its regular expression."""

ANY_PATTERN = re.compile("|".join(f"(?:{shape})" for shape in PATTERNS.values()), re.DOTALL)

IDENTIFIERS_TOO = frozenset({"Stripe-like key", "other prefixed key", "Twilio key"})
"""Kinds whose formats services also give to identifiers, such as `tok_...` of a card."""

KEY_PATTERN = re.compile(
    "|".join(f"(?:{shape})" for kind, shape in PATTERNS.items() if kind not in IDENTIFIERS_TOO), re.DOTALL
)
"""As `ANY_PATTERN`, for places of identifiers."""

SEGMENT = re.compile(r"[A-Za-z0-9]+")
HUMP = re.compile(r"[A-Z]+[a-z]*|[a-z]+")
WORD_WITH_NUMBER = re.compile(r"[A-Za-z]*\d{1,4}|\d{1,4}[A-Za-z]*|[A-Za-z]{1,3}\d{1,4}[A-Za-z]{1,3}")
UUID = re.compile(r"\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b")
ACCOUNT = re.compile(r"\b0x[0-9a-fA-F]{40}\b")
"""An account of a blockchain, which is public; keys have 64 digits."""

IDENTIFIER = re.compile(
    r"(?<![A-Za-z0-9_-])(?:asst|batch|call|chatcmpl|cmpl|file|ft|ftjob|job|msg|req|resp|run|step|thread|toolu|vs)[-_]"
    r"[A-Za-z0-9]{16,32}(?![A-Za-z0-9_-])"
)
"""Identifiers of AI services, whose prefix says what they identify."""

CLOUD = re.compile(r"(?<![A-Za-z0-9_-])[a-z]{1,8}-[0-9a-f]{17}(?![A-Za-z0-9_-])")
"""Identifiers of resources of AWS: `vpc-0a1b2c3d4e5f67890`."""

OBJECT_ID = re.compile(r"(?<![A-Za-z0-9+/_-])[5-7][0-9a-f]{23}(?![A-Za-z0-9+/_-])")
"""An ObjectId of BSON, which begins with its time in seconds: from 2012 on."""

ULID = re.compile(r"(?<![A-Za-z0-9+/_-])01[0-9A-HJKMNP-TV-Z]{24}(?![A-Za-z0-9+/_-])")
"""An identifier that begins with its time in milliseconds, in Crockford's base 32: from 2004 on."""

PUBLIC_KEY = re.compile(
    r"-----BEGIN (?P<what>(?:[A-Z0-9]+ ){0,3}(?:CERTIFICATE(?: REQUEST)?|PUBLIC KEY))-----(?:[^-]|-(?!----))*+-----END (?P=what)-----"
    r"|\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+) AAAA[A-Za-z0-9+/]+={0,2}"
)
"""A certificate or a public key."""

WORDY = re.compile(r"(?:sk|pk|rk|ak|gsk|hf|key|tok|secret)[_-][A-Za-z0-9]+(?:[_-][A-Za-z0-9]+){2,}")
"""Names that begin like a key: `secret_santa_participants_list`."""

CAMEL = re.compile(r"[a-z]{2,}(?=[A-Z])|[A-Z][a-z]{2,}")
LEAST_HUMP = 8
"""Least mean length of runs that begin with capitals; random letters have 4."""

LEAST_WORDS = 0.75
"""Least share of whole words in a name such as `AmazonEC2RunCommandRole`, which has numbers and short words besides."""

LEAST_STEPS = 0.8
"""Least share of characters that follow the one before them in a sequence such as an alphabet."""

DIGEST = re.compile(
    r"(?i)(?<![a-z0-9])(?:(?:sha-?\d{1,3}|md5|commits?|blob|tree|digest)[/:_-][0-9a-f]{32,128}(?![a-z0-9])"
    r"|sha(?:256|384|512)-[a-z0-9+/]{43,86}(?![a-z0-9+/]))"
)
"""A digest after the word that says so, as in addresses of commits and integrity attributes."""

SAYS_DIGEST = re.compile(r"(?i)(?<![a-z0-9])(?:sha-?\d{1,3}|md5|commits?|revision|digest|checksum)[ :=@]{1,2}\Z")
CANDIDATE = re.compile(r"(?<![A-Za-z0-9+/_-])(?<!base64,)[A-Za-z0-9+/_-]{20,}={0,2}(?![A-Za-z0-9+/_-])")
LONGEST_URL = 300
IN_URL = re.compile(r"://[^\s\"'<>|\\?#]*\Z")
DATA_LENGTH = 512
"""Longer runs are data (images, embeddings), not credentials."""

LEAST_HEX = 32
LEAST_HEX_ENTROPY = 2.5
LEAST_RANDOM = 16
LEAST_ENTROPY = 3.3
"""Bits per character; joined English words have about 3, random base64 of 20 characters about 4."""


def entropy(text: str) -> float:
    """Shannon entropy of a string, in bits per character."""
    size = len(text)
    return -sum(count / size * math.log2(count / size) for count in Counter(text).values()) if size else 0.0


def looks_random(text: str) -> bool:
    """Whether a run of letters, digits, `+/_-` is too random to be words, numbers, versions, a UUID, or bulk data."""
    bare = text
    for pattern in (UUID, DIGEST, ACCOUNT, IDENTIFIER, CLOUD, OBJECT_ID, ULID):
        bare = pattern.sub("", bare)
    bare = bare.rstrip("=")
    if len(bare) < LEAST_RANDOM or len(bare) > DATA_LENGTH:
        return False
    segments: list[str] = SEGMENT.findall(bare)
    if any(
        _is_hex(segment) and len(segment) >= LEAST_HEX and entropy(segment) >= LEAST_HEX_ENTROPY for segment in segments
    ):
        return True
    odd = sum(len(segment) for segment in segments if not (is_plain(segment) or _is_sequence(segment)))
    return odd >= LEAST_RANDOM and entropy(bare) >= LEAST_ENTROPY


def is_wordy(text: str) -> bool:
    """Whether a string that begins like a key is a name that consists of words."""
    return WORDY.fullmatch(text) is not None and all(map(is_plain, SEGMENT.findall(text)))


def is_digest(found: re.Match[str]) -> bool:
    """Whether a run is a digest, which the words before it say."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    return _is_hex(found[0]) and SAYS_DIGEST.search(before) is not None


def is_in_url(found: re.Match[str]) -> bool:
    """Whether a run belongs to a URL: no space or mark is between it and `://`."""
    return IN_URL.search(found.string, max(0, found.start() - LONGEST_URL), found.start()) is not None


def _is_hex(segment: str) -> bool:
    return set(segment) <= set("0123456789abcdef") or set(segment) <= set("0123456789ABCDEF")


def _is_sequence(segment: str) -> bool:
    """Whether characters follow each other as in an alphabet: `abcdefghij0123456789`."""
    steps = sum(ord(after) - ord(before) == 1 for before, after in pairwise(segment))
    return steps >= LEAST_STEPS * len(segment)


def is_plain(segment: str) -> bool:
    """Whether a segment is a word, a CamelCase name, a number, or a word with a number."""
    if len(segment) <= 4 or segment.isdigit():
        return True
    if segment.isalpha() and (
        segment.islower() or segment.isupper() or len(segment) / len(HUMP.findall(segment)) >= LEAST_HUMP
    ):
        return True
    words = sum(map(len, CAMEL.findall(segment)))
    return WORD_WITH_NUMBER.fullmatch(segment) is not None or words >= LEAST_WORDS * len(segment)


TIME = re.compile(
    r"\d{4}-\d\d-\d\d(?:[Tt_]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?|\d{8}[Tt]\d{6}(?:[Zz]|[+-]\d{4})?"
)
"""A date, or a date and time (RFC 3339 section 5.6, ISO 8601): the key of a series, not of an account."""


def like_a_key(text: str) -> bool:
    """Whether a short string with a telling name may be a credential: one run, long enough, and not a combination of words.

    Error codes such as `invalid_api_key` or `model.not-found` are combinations of words.
    """
    bare = text.strip()
    if len(bare) < 12 or any(char.isspace() for char in bare) or TIME.fullmatch(bare):
        return False
    return not all(map(is_plain, SEGMENT.findall(bare)))
