"""specloom generates typed Python clients from OpenAPI descriptions; nothing is imported before it is
needed.
"""
