"""The options of curl 8, by what they mean for a request. Parses no command line."""

from __future__ import annotations

LETTERS = {
    "A": "user-agent", "b": "cookie", "C": "continue-at", "c": "cookie-jar", "d": "data", "D": "dump-header", "e": "referer",
    "E": "cert", "F": "form", "G": "get", "H": "header", "h": "help", "I": "head", "K": "config", "m": "max-time",
    "o": "output", "P": "ftp-port", "Q": "quote", "r": "range", "t": "telnet-option", "T": "upload-file", "u": "user",
    "U": "proxy-user", "w": "write-out", "x": "proxy", "X": "request", "y": "speed-time", "Y": "speed-limit",
    "z": "time-cond", ":": "next",
}  # fmt: skip
"""The long name of each letter that has a value or affects the request; any other letter is a flag."""

_READ = """
    continue-at cookie data data-ascii data-binary data-raw data-urlencode form form-string header json oauth2-bearer range
    referer request url url-query user user-agent
"""

READ = frozenset(_READ.split())
"""Options with a value that affect the request."""

_UNUSED = """
    abstract-unix-socket alt-svc cacert capath cert cert-type ciphers connect-timeout connect-to cookie-jar
    create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech
    egd-file engine etag-compare etag-save expect100-timeout ftp-account ftp-alternative-to-user ftp-method ftp-port
    ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway
    keepalive-cnt keepalive-time key key-type knownhosts krb libcurl limit-rate local-port login-options mail-auth mail-from
    mail-rcpt max-filesize max-redirs max-time netrc-file noproxy output output-dir parallel-max parallel-max-host pass
    pinnedpubkey postquote preproxy prequote proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert
    proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey
    proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote
    random-file rate resolve retry retry-delay retry-max-time sasl-authzid service-name sigalgs
    signature-algorithms socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr
    telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config
    unix-socket upload-flags vlan-priority write-out
"""

WITH_VALUE = READ | frozenset(_UNUSED.split()) | {"upload-file", "config", "variable", "aws-sigv4", "request-target"}
"""All options that are followed by a value."""

SIGNED = "with an authentication whose header only curl can write"

NOT_READ = {
    "upload-file": "with a body in a file, which is not read",
    "config": "with options in a file, which is not read",
    "variable": "with variables, which are not expanded",
    "next": "with `--next`, which is not supported",
    "request-target": "with `--request-target`, which is not supported",
    "aws-sigv4": SIGNED,
    "digest": SIGNED,
    "ntlm": SIGNED,
    "negotiate": SIGNED,
    "anyauth": SIGNED,
}
"""Options without which the request would be another one, as the reason why it is not converted."""
