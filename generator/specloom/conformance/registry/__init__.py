"""Model registry records and the descriptions they point to. Calls no server."""
