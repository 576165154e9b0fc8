"""Resources of the API, each imported on first use."""
