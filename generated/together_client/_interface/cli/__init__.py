"""The package as a command. Knows terminals and files; never HTTP."""
