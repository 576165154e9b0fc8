"""The package as an MCP server. Handles tools and transports, never HTTP requests of the API."""
