"""What ten thousand sessions cost."""

import json

from result import Result

SESSIONS = 10_000


def measure(bench):
    broker = bench.lessord()
    before = broker.rss_bytes()
    _, line = bench.begin("attach_sessions", broker.attach, SESSIONS)
    seconds = json.loads(line)["value"]
    each = (broker.rss_bytes() - before) / SESSIONS
    yield Result("sessions.memory_each", each / 1024, "KiB", "lower", goal=20)
    yield Result("sessions.attach_10000", seconds, "s", "lower")


def benchmarks():
    yield ("sessions.memory_each", "sessions.attach_10000"), measure
