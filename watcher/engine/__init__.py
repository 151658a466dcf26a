"""Who calls the jobs, and when: the cadence (pure) and the local engine on APScheduler.

The truth about time is ``next_poll_at`` in the database; an engine only knocks.
"""

from watcher.engine.local import Job, LocalEngine
from watcher.engine.loops import all_or_first_failure
from watcher.engine.pace import Cadence

__all__ = ["Cadence", "Job", "LocalEngine", "all_or_first_failure"]
