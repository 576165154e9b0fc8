"""Two descriptions and what changed between them, on the wire and in Python. Start reading at `engine.py`."""
