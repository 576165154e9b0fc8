"""specloom weaves API descriptions and templates into typed Python clients; nothing is imported before it is
needed.
"""
