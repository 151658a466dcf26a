"""From the bytes of a listing to its items: ``discover(page, source)``.

One module per kind of listing behind one signature; ``kinds`` holds the dictionary, ``sniff`` tells what
an unnamed page is. Pure: no clock, no network; "now" is when the page was fetched.
"""

from watcher.discover.kinds import KINDS, discover
from watcher.discover.sniff import sniff

__all__ = ["KINDS", "discover", "sniff"]
