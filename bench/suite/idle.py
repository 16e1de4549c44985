"""What lessord costs where nobody uses it."""

from result import Result


def measure(bench):
    broker = bench.lessord()
    yield Result("idle.rss", broker.rss_bytes() / 2**20, "MiB", "lower", goal=40)
    yield Result("idle.ready", broker.ready_seconds * 1000, "ms", "lower", goal=200)


def benchmarks():
    yield ("idle.rss", "idle.ready"), measure
