"""What a team asks of a comparison, as `specloom.toml` has it. Compares nothing."""
