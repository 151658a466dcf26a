"""The operator's window in a browser: health, sources, statements with their history, metrics.

It only reads. What it shows comes through ``ports.StatusReader``; rendering is pure, serving is uvicorn's.
"""

from watcher.status.health import Health, Pulse, health_of
from watcher.status.ports import StatusReader
from watcher.status.server import StatusServer
from watcher.status.site import status_app

__all__ = ["Health", "Pulse", "StatusReader", "StatusServer", "health_of", "status_app"]
