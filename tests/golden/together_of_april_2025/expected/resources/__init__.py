"""Resources of the API, each imported when it is first touched."""
