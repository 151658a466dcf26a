"""Watches official statements and tells subscribers when one is new, edited or withdrawn."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("statement-watcher")
except PackageNotFoundError:  # run from a checkout that was not installed
    __version__ = "0+checkout"
