"""Recordings as files, and the sources they come from. Judges none of them."""
