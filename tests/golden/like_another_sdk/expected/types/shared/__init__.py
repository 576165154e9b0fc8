"""Names of `types.shared`, imported on first use."""
