"""Console-script entry points; they pause garbage collection before importing anything else."""

from __future__ import annotations

from specloom.interpreter_limits import gc_paused_for_command


def main() -> None:
    """The script `specloom`."""
    with gc_paused_for_command():
        from specloom import cli

        cli.main()


def regenerate() -> None:
    """The script `regenerate`."""
    with gc_paused_for_command():
        from specloom import cli

        cli.regenerate_main()


if __name__ == "__main__":
    main()
