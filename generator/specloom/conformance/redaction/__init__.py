"""Removes credentials from recordings. Knows where secrets are found; not how recordings are stored."""
