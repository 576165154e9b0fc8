"""HTTP/1.1 for the harness: messages, a wire format, a server, content codings. Knows no description."""
