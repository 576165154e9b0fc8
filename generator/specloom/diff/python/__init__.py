"""What a changed description breaks for users of the generated package. Knows nothing of the wire."""
