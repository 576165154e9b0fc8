"""Reads an SDK that exists already, so that a generated package can take its place. Never runs any of its code."""
