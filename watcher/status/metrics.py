"""The figures a Prometheus collector reads, labelled with the same reasons as log and rows (pure)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from typing_extensions import override

from watcher.model.archive import OutboxCounts
from watcher.model.polling import SourceState


class _Figures(Collector):
    def __init__(self, sources: Iterable[SourceState], outbox: OutboxCounts, now: datetime) -> None:
        self._sources = tuple(sources)
        self._outbox = outbox
        self._now = now

    @override
    def collect(self) -> Iterator[GaugeMetricFamily]:
        failures = GaugeMetricFamily(
            "watcher_source_failures", "Polls in a row that failed.", labels=["source", "reason"]
        )
        age = GaugeMetricFamily(
            "watcher_source_read_age_seconds", "Since the listing was last read.", labels=["source"]
        )
        for state in self._sources:
            failures.add_metric([state.source, state.reason], state.failures)
            if state.succeeded_at:
                age.add_metric([state.source], (self._now - state.succeeded_at).total_seconds())
        deliveries = GaugeMetricFamily(
            "watcher_deliveries", "Rows of the outbox.", labels=["state", "reason"]
        )
        outbox = self._outbox
        for name, total in (("due", outbox.due), ("sending", outbox.sending), ("sent", outbox.sent)):
            deliveries.add_metric([name, ""], total)
        for reason, count in outbox.held.items():
            deliveries.add_metric(["held", reason], count)
        for reason, count in outbox.failed.items():
            deliveries.add_metric(["failed", reason], count)
        yield from (failures, age, deliveries)


def exposition(sources: Iterable[SourceState], outbox: OutboxCounts, now: datetime) -> str:
    """Write the figures in Prometheus' text format."""
    registry = CollectorRegistry()
    registry.register(_Figures(sources, outbox, now))
    return generate_latest(registry).decode()
