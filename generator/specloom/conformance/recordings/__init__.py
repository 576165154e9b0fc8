"""Recordings as files, and the sources they come from. Checks none of them."""
