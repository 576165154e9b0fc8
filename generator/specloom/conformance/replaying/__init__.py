"""Serves recordings over HTTP. Checks nothing."""
