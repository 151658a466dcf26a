"""How commands speak: results on standard output, everything else on standard error."""

import json
import sys
from typing import Any


def print_json(document: Any) -> None:
    """Write one JSON document on standard output."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_json_line(record: Any) -> None:
    """Write one line of JSON Lines on standard output."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def say(text: str = "") -> None:
    """Write a result for people on standard output."""
    sys.stdout.write(text + "\n")


def tell(text: str) -> None:
    """Write a message for people on standard error."""
    sys.stderr.write(text + "\n")
