"""How soon what killed agents left behind is gone, and how many actions can be registered."""

from result import Result

PROCESSES, SESSIONS, ACTIONS = 10, 100, 10  # a thousand sessions, ten actions each
SECONDS = 3


def broker_with_room(bench):
    """Its journal is where the bench's folder is; agents may register as much as they like."""
    return bench.lessord(cleanup={"roots": [str(bench.folder), "/tmp"], "per_session_max": 1_000_000,
                                  "max": 10_000_000})


def death(bench, name, processes, sessions, actions, goal_ms):
    broker = broker_with_room(bench)
    left_behind = bench.folder / "left"
    left_behind.mkdir()
    figures = bench.measure("cleanup_death", broker.attach, left_behind, processes, sessions, actions)
    yield Result(f"cleanup.{name}_gone_p50", figures["gone_p50_us"] / 1000, "ms", "lower")
    yield Result(f"cleanup.{name}_gone_p99", figures["gone_p99_us"] / 1000, "ms", "lower", goal=goal_ms)


def deaths_of_many(bench):
    yield from death(bench, "thousand_sessions", PROCESSES, SESSIONS, ACTIONS, 100)


def death_of_one(bench):
    yield from death(bench, "one_session", 1, 1, ACTIONS, 10)


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
    yield ("cleanup.thousand_sessions_gone_p50", "cleanup.thousand_sessions_gone_p99"), deaths_of_many
    yield ("cleanup.one_session_gone_p50", "cleanup.one_session_gone_p99"), death_of_one
    yield ("cleanup.registered_in_hundreds",), in_batches
    yield ("cleanup.registered_one_by_one",), one_by_one
