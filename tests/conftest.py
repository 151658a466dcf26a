"""Fixtures for every room; where they need more than a few lines they live in ``tests/support``."""

from hypothesis import settings

pytest_plugins = ["tests.support.databases"]

# A busy machine is no fault of the code: time limits live in pytest's timeout and in the benchmarks.
settings.register_profile("watcher", deadline=None, print_blob=True)
settings.load_profile("watcher")
