"""Names of `types`, imported on first use."""
