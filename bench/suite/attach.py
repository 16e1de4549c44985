"""Acquire and release over the attach socket.

What is compared with a bare server, by the same driver: the rate of agents that never rest, each a thread of its own
that blocks until it is answered. Beside it the rate of one thread that multiplexes all sessions: hardly anybody is
woken there, so it shows the broker's own work alone. Percentiles of an acquire at a full rate say only how long the
queue is (sessions / rate), so the goal for its time stands for a broker that is not overloaded: cycles that begin at
fixed times, PACED_CYCLES a second in all.
"""

import servers
from result import Result

POOL_SIZE = 64
SECONDS = 1.5
BUSY_SECONDS = 0.5  # each of several runs
SESSIONS = (1, 8, 64, 1000)
PACED_CYCLES = 4000
RATE_GOAL = 0.75  # of the bare cycle's
PEER = "bare cycle"


PARTS = ("p50", "p95", "p99")
HOW = ("blocking", "multiplexed")


def busy(sessions):
    def measure(bench):
        broker = bench.lessord({"echo": bench.tcp_pool(POOL_SIZE)})
        peer = bench.peer("bare_attach")
        for how, goal in (("blocking", RATE_GOAL), ("multiplexed", None)):
            bare, ours = bench.compare("attach_cycle", peer, broker.attach, "echo", sessions, BUSY_SECONDS, how)
            name = f"attach.tcp.{sessions}.{how}"
            rate = bare["cycles_per_second"]
            yield Result(f"{name}.rate", ours["cycles_per_second"], "cycles/s", "higher", goal and goal * rate, PEER, rate)
            for part in PARTS:
                key = f"acquire_{part}_us"
                yield Result(f"{name}.acquire_{part}", ours[key], "us", "lower", None, PEER, bare[key])

    figures = ("rate", "acquire_p50", "acquire_p95", "acquire_p99")
    return [f"attach.tcp.{sessions}.{how}.{figure}" for how in HOW for figure in figures], measure


def paced(sessions, goal):
    def measure(bench):
        broker = bench.lessord({"echo": bench.tcp_pool(POOL_SIZE)})
        peer = bench.peer("bare_attach")
        bare = bench.measure("attach_cycle", peer, "echo", sessions, SECONDS, PACED_CYCLES)
        ours = bench.measure("attach_cycle", broker.attach, "echo", sessions, SECONDS, PACED_CYCLES)
        for part in PARTS:
            key = f"acquire_{part}_us"
            yield Result(f"attach.tcp.{sessions}.paced.acquire_{part}", ours[key], "us", "lower",
                         goal if part == "p95" else None, PEER, bare[key])

    return [f"attach.tcp.{sessions}.paced.acquire_{part}" for part in PARTS], measure


def redis_pool(bench):
    return servers.redis_pool(servers.redis(bench), POOL_SIZE)


def postgres_pool(bench):
    return servers.postgres_pool(servers.postgres(bench, POOL_SIZE + 10), POOL_SIZE)


def with_reset(kind, pool):
    def measure(bench):
        broker = bench.lessord({"pool": pool(bench)})
        for sessions in SESSIONS:
            ours = bench.measure("attach_cycle", broker.attach, "pool", sessions, SECONDS, "blocking")
            name = f"attach.{kind}.{sessions}.blocking"
            yield Result(f"{name}.rate", ours["cycles_per_second"], "cycles/s", "higher")
            yield Result(f"{name}.acquire_p95", ours["acquire_p95_us"], "us", "lower")

    return [f"attach.{kind}.{s}.blocking.{what}" for s in SESSIONS for what in ("rate", "acquire_p95")], measure


def benchmarks():
    for sessions in SESSIONS:
        yield busy(sessions)
    yield paced(64, 1000)
    yield with_reset("redis", redis_pool)
    yield with_reset("postgres", postgres_pool)
