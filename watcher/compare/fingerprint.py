"""The fingerprint of a reading: equal where, and only where, two readings say the same."""

from hashlib import sha256

from watcher.text.normal import comparable

VERSION = "2"
"""Counted up whenever ``comparable`` folds differently: fingerprints of two versions are not compared."""


def fingerprint(title: str, text: str) -> str:
    """Return ``VERSION:hex``, the SHA-256 of the title and text in their comparable form."""
    said = f"{comparable(title)}\n{comparable(text)}"  # comparable text has no line breaks of its own
    return f"{VERSION}:{sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()}"
