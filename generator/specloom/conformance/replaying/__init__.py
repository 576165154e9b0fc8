"""Serves recordings as an HTTP server. Judges nothing."""
