"""``watcher schema``: the JSON Schema of sources.yaml, for editors."""

from watcher.cli.output import print_json
from watcher.config import json_schema


def command() -> None:
    """Print the JSON Schema of sources.yaml; name it in the file's first line and an editor will help."""
    print_json(json_schema())
