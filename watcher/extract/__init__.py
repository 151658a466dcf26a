"""From a stored page to the official text on it, and from that text to its passages.

Pure: reads bytes and values, asks no clock and no network; whatever cannot be read raises ParseError.
"""

from watcher.extract.passages import split
from watcher.extract.reading import read_item, read_page

__all__ = ["read_item", "read_page", "split"]
