"""How soon what killed agents left behind is gone, and how many actions can be registered."""

import tempfile

from result import Result

PROCESSES, SESSIONS, ACTIONS = 10, 100, 10  # a thousand sessions, ten actions each
MEMORY = "/dev/shm"  # a tmpfs, where scratch folders often lie
SECONDS = 3


def broker_with_room(bench):
    """Its journal is where the bench's folder is; agents may register as much as they like."""
    return bench.lessord(cleanup={"roots": [str(bench.folder), "/tmp", MEMORY], "per_session_max": 1_000_000,
                                  "max": 10_000_000})


def death(bench, parent, processes, sessions, actions):
    broker = broker_with_room(bench)
    with tempfile.TemporaryDirectory(dir=parent) as left_behind:
        return bench.measure("cleanup_death", broker.attach, left_behind, processes, sessions, actions)


def deaths_of_many(bench, name, parent):
    figures = death(bench, parent, PROCESSES, SESSIONS, ACTIONS)
    yield Result(f"cleanup.{name}_gone_p50", figures["gone_p50_us"] / 1000, "ms", "lower")
    yield Result(f"cleanup.{name}_gone_p99", figures["gone_p99_us"] / 1000, "ms", "lower", goal=100)
    yield Result(f"cleanup.{name}_cpu_each", figures["processor_us_each"], "us", "lower")


def deaths_on_disk(bench):
    yield from deaths_of_many(bench, "thousand_sessions", bench.folder)


def deaths_in_memory(bench):
    yield from deaths_of_many(bench, "thousand_sessions_tmpfs", MEMORY)


def death_of_one(bench):
    figures = death(bench, bench.folder, 1, 1, ACTIONS)
    yield Result("cleanup.one_session_gone_p50", figures["gone_p50_us"] / 1000, "ms", "lower")
    yield Result("cleanup.one_session_gone_p99", figures["gone_p99_us"] / 1000, "ms", "lower", goal=10)


def registrations(bench, name, agents, batch, goal):
    broker = broker_with_room(bench)
    figures = bench.measure("cleanup_register", broker.attach, bench.folder, agents, batch, SECONDS)
    flushes = figures["flushes_per_second"]
    yield Result(f"cleanup.{name}", figures["registered_per_second"], "1/s", "higher", goal=goal(flushes),
                 peer="the disk's flushes", peer_value=flushes)


def in_batches(bench):
    yield from registrations(bench, "registered_in_hundreds", 16, 100, lambda flushes: 60_000)


def one_by_one(bench):
    yield from registrations(bench, "registered_one_by_one", 16, 1, lambda flushes: min(8_000, 4 * flushes))


def benchmarks():
    for name, measure in (("thousand_sessions", deaths_on_disk), ("thousand_sessions_tmpfs", deaths_in_memory)):
        yield tuple(f"cleanup.{name}_{figure}" for figure in ("gone_p50", "gone_p99", "cpu_each")), measure
    yield ("cleanup.one_session_gone_p50", "cleanup.one_session_gone_p99"), death_of_one
    yield ("cleanup.registered_in_hundreds",), in_batches
    yield ("cleanup.registered_one_by_one",), one_by_one
