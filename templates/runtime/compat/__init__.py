"""What users of an SDK of the same name touch: only in packages with `compat` in their `client.toml`."""
