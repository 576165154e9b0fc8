"""The policy of a comparison, as read from `specloom.toml`. Compares nothing."""
