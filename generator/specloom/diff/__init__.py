"""Compares two descriptions, on the wire and in Python. Start reading at `engine.py`; knows nothing of generated code."""
