"""Acquire and release over the attach socket.

The rate is that of sessions that never rest, and is compared with the same driver's on a bare server. Percentiles at
that rate say only how long the queue is (sessions / rate), so the goal for an acquire's time stands for a broker that
is not overloaded: cycles that begin at fixed times, PACED_CYCLES a second in all.
"""

from result import Result

POOL_SIZE = 64
SECONDS = 1.5
SESSIONS = (1, 8, 64, 1000)
PACED_CYCLES = 4000
RATE_GOAL = 0.75  # of the bare cycle's
PEER = "bare cycle"


def tcp(sessions):
    def measure(bench):
        broker = bench.lessord({"echo": bench.tcp_pool(POOL_SIZE)})
        peer = bench.peer("bare_attach")
        bare = bench.measure("attach_cycle", peer, "echo", sessions, SECONDS)
        ours = bench.measure("attach_cycle", broker.attach, "echo", sessions, SECONDS)
        name = f"attach.tcp.{sessions}"
        rate = bare["cycles_per_second"]
        yield Result(f"{name}.rate", ours["cycles_per_second"], "cycles/s", "higher", RATE_GOAL * rate, PEER, rate)
        for part in ("p50", "p95", "p99"):
            key = f"acquire_{part}_us"
            yield Result(f"{name}.busy.acquire_{part}", ours[key], "us", "lower", None, PEER, bare[key])

    return [f"attach.tcp.{sessions}.rate"] + [f"attach.tcp.{sessions}.busy.acquire_{p}" for p in ("p50", "p95", "p99")], measure


def paced(kind, sessions, goal):
    def measure(bench):
        broker = bench.lessord({"pool": getattr(bench, f"{kind}_pool")(POOL_SIZE)})
        ours = bench.measure("attach_cycle", broker.attach, "pool", sessions, SECONDS, PACED_CYCLES)
        for part in ("p50", "p95", "p99"):
            yield Result(f"attach.{kind}.{sessions}.paced.acquire_{part}", ours[f"acquire_{part}_us"], "us", "lower",
                         goal if part == "p95" else None)

    return [f"attach.{kind}.{sessions}.paced.acquire_{p}" for p in ("p50", "p95", "p99")], measure


def with_reset(kind):
    def measure(bench):
        broker = bench.lessord({"pool": getattr(bench, f"{kind}_pool")(POOL_SIZE)})
        for sessions in SESSIONS:
            ours = bench.measure("attach_cycle", broker.attach, "pool", sessions, SECONDS)
            name = f"attach.{kind}.{sessions}"
            yield Result(f"{name}.rate", ours["cycles_per_second"], "cycles/s", "higher")
            yield Result(f"{name}.busy.acquire_p95", ours["acquire_p95_us"], "us", "lower")

    return [f"attach.{kind}.{s}.{what}" for s in SESSIONS for what in ("rate", "busy.acquire_p95")], measure


def benchmarks():
    for sessions in SESSIONS:
        yield tcp(sessions)
    yield paced("tcp", 64, 1000)
    for kind in ("redis", "postgres"):
        yield with_reset(kind)
