"""Shared by the command and the MCP server: both read one table of operations and call the client, never HTTP."""
