"""Where the scripts begin: garbage is out of mind before anything else is imported. Knows no verb."""

from __future__ import annotations

from specloom.depth import brief


def main() -> None:
    """The script `specloom`."""
    with brief():
        from specloom import cli

        cli.main()


def regenerate() -> None:
    """The script `regenerate`."""
    with brief():
        from specloom import cli

        cli.regenerate_main()


if __name__ == "__main__":
    main()
