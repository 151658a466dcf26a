"""Fixtures for every room; where they need more than a few lines they live in ``tests/support``."""

pytest_plugins = ["tests.support.databases"]
