"""The package as a command. Handles terminals and files, never HTTP."""
