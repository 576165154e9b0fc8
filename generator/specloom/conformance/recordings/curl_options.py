"""The options of curl that take a value, by what they mean for a request (curl 8). Parses no command line."""

from __future__ import annotations

_LONG = """
    abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers connect-timeout connect-to continue-at
    cookie-jar create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url
    dump-header ech egd-file engine etag-compare etag-save expect100-timeout happy-eyeballs-timeout-ms haproxy-clientip hostpubmd5
    hostpubsha256 hsts interface ip-tos ipfs-gateway keepalive-cnt keepalive-time key key-type krb libcurl limit-rate
    local-port login-options max-filesize max-redirs max-time netrc-file noproxy output output-dir parallel-max pass
    pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type
    proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name
    proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey random-file range rate
    request-target resolve retry retry-delay retry-max-time service-name socks4 socks4a socks5 socks5-gssapi-service
    socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype
    tlspassword tlsuser trace trace-ascii trace-unix-socket vlan-priority write-out
"""

TAKES_VALUE = frozenset(f"--{name}" for name in _LONG.split()) | frozenset(
    f"-{letter}" for letter in "omwxcDCrtyYzEPQU"
)
"""Options with a value that do not affect the recorded request."""

NOT_READ = {
    "-T": "with a body in a file, which is not read",
    "--upload-file": "with a body in a file, which is not read",
    "-K": "with options in a file, which is not read",
    "--config": "with options in a file, which is not read",
    "--variable": "with variables, which are not expanded",
    "--url-query": "with `--url-query`, which is not supported",
    "-:": "with `--next`, which is not supported",
    "--next": "with `--next`, which is not supported",
}
"""Options without which the request would be another one, as the reason why it is not converted."""
