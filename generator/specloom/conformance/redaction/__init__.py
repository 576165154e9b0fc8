"""Removes credentials from recordings. Knows where credentials occur; not how recordings are stored."""
