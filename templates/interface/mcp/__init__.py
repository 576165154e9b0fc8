"""The package as an MCP server. Knows tools and transports; never HTTP requests of the API."""
