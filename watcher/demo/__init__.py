"""A bundled press site of invented states, which publishes, edits and withdraws statements while one watches.

The script is pure (seconds since the start -> what the site shows); the site serves it on loopback.
"""

from watcher.demo.script import LENGTH, Shown, shown_at
from watcher.demo.site import demo_sources, site_app

__all__ = ["LENGTH", "Shown", "demo_sources", "shown_at", "site_app"]
