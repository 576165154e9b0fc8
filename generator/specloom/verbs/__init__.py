"""The commands as functions that return values. Knows projects; prints nothing and never exits."""
