"""Settings from the environment, sources and topics from YAML: read once, at the edge, all faults at once.

What leaves this room is frozen values; pydantic and ruamel.yaml stay inside.
"""

from watcher.config.parsing import Listen
from watcher.config.schema import json_schema
from watcher.config.settings import LanguageModel, Settings, load_settings
from watcher.config.sources import ChannelSpec, Config, load_sources

__all__ = [
    "ChannelSpec",
    "Config",
    "LanguageModel",
    "Listen",
    "Settings",
    "json_schema",
    "load_settings",
    "load_sources",
]
