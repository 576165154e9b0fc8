"""Names of `types.shared`, imported when they are first used."""
