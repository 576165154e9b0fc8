"""What the command and the MCP server share; both read one table of operations and call the client, never the wire."""
