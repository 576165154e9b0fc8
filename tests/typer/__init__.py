"""Generated commands under several versions of typer."""
