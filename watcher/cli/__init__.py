"""The commands: one file each, no logic of their own."""


def main() -> None:
    """Run the ``watcher`` command line."""
