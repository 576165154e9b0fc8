"""Compatibility with an SDK of the same name; included only in packages with `compat` in their `client.toml`."""
