"""HTTP/1.1 as the harness needs it: messages, a wire format, a server, content codings. Knows no description."""
