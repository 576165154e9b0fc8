"""What the verbs of the command line do, as functions that return values. Knows projects; prints nothing and ends nothing."""
