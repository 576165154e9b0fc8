"""The MCP Inspector of npm as a second opinion on generated MCP servers."""
