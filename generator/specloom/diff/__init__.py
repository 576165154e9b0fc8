"""Two descriptions and what changed between them, on the wire and in Python. Starts at `engine.py`; knows nothing
of generated code.
"""
