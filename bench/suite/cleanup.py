"""How soon what killed agents left behind is gone, and how many actions can be registered."""

import functools
import tempfile
import time

from result import Result
from servers import POSTGRES_DATABASE, POSTGRES_USER, postgres, postgres_pool
from setting import PATIENCE, Failed

PROCESSES, SESSIONS, ACTIONS = 10, 100, 10  # a thousand sessions, ten actions each
MEMORY = "/dev/shm"  # a tmpfs, where scratch folders often lie
POOL = 8
SECONDS = 2


def broker_with_room(bench, pools=None):
    """Its journal is where the bench's folder is; agents may register as much as they like."""
    return bench.lessord(pools, cleanup={"roots": [str(bench.folder), "/tmp", MEMORY], "commands": ["/bin/rm"],
                                         "per_session_max": 1_000_000, "max": 10_000_000})


def accounted(broker):
    """Registered = done + cancelled + dead letters: how much of what was registered is one of them, once all is over."""
    end = time.monotonic() + PATIENCE
    while any(broker.metric("lessor_cleanup_actions", phase=phase) for phase in ("waiting", "due", "running", "resting")):
        if time.monotonic() > end:
            raise Failed("there are actions that are not over")
        time.sleep(0.01)
    over = sum(broker.metric("lessor_cleanup_ends_total", outcome=how) for how in ("done", "cancelled", "dead"))
    return over / broker.metric("lessor_cleanup_registered_total")


def death(bench, parent, processes, sessions, kind):
    """What they leave behind lies beneath `parent`."""
    host = postgres(bench, POOL + 10) if kind == "statement" else None
    pools = {"main": postgres_pool(host, POOL)} if host else None
    broker = broker_with_room(bench, pools)
    statement = ["main", f"host={host} user={POSTGRES_USER} dbname={POSTGRES_DATABASE}"] if host else []
    with tempfile.TemporaryDirectory(dir=parent) as left_behind:
        figures = bench.measure("cleanup_death", broker.attach, left_behind, processes, sessions, ACTIONS, kind, *statement)
    return figures | {"accounted": accounted(broker)}


def deaths_of_many(name, kind, goal, parent, bench):
    figures = death(bench, parent or bench.folder, PROCESSES, SESSIONS, kind)
    yield Result(f"cleanup.{name}_gone_p50", figures["gone_p50_us"] / 1000, "ms", "lower")
    yield Result(f"cleanup.{name}_gone_p99", figures["gone_p99_us"] / 1000, "ms", "lower", goal=goal)
    yield Result(f"cleanup.{name}_cpu_each", figures["processor_us_each"], "us", "lower")
    yield Result(f"cleanup.{name}_accounted", figures["accounted"], "of all", "higher", goal=1)


def death_of_one(bench):
    figures = death(bench, bench.folder, 1, 1, "file")
    yield Result("cleanup.one_session_gone", figures["gone_p50_us"] / 1000, "ms", "lower", goal=10)


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
    storms = (("thousand_sessions", "file", 100, None), ("thousand_sessions_tmpfs", "file", 100, MEMORY),
              ("thousand_sessions_commands", "command", None, None),
              ("thousand_sessions_statements", "statement", None, None))
    for storm in storms:
        yield (tuple(f"cleanup.{storm[0]}_{figure}" for figure in ("gone_p50", "gone_p99", "cpu_each", "accounted")),
               functools.partial(deaths_of_many, *storm))
    yield ("cleanup.one_session_gone",), death_of_one
    yield ("cleanup.registered_in_hundreds",), in_batches
    yield ("cleanup.registered_one_by_one",), one_by_one
