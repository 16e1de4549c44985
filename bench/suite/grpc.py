"""Acquire and release over gRPC; as over the attach socket, and compared with the same client's calls of a bare
callback server."""

from result import Result

POOL_SIZE = 64
BUSY_SECONDS = 0.5  # each of several runs
SECONDS = 1.5
SESSIONS = (1, 8, 64, 1000)
PACED_CALLS = 4000  # a second, in all
RATE_GOAL = 0.8     # of the bare calls'
PEER = "bare unary call"
PARTS = ("p50", "p95", "p99")


def busy(sessions):
    def measure(bench):
        broker = bench.lessord({"echo": bench.tcp_pool(POOL_SIZE)})
        peer = bench.peer("bare_grpc")
        bare, ours = bench.compare("grpc_cycle", peer, broker.grpc, "echo", sessions, BUSY_SECONDS)
        rate = bare["calls_per_second"]
        yield Result(f"grpc.tcp.{sessions}.rate", ours["calls_per_second"], "calls/s", "higher", RATE_GOAL * rate, PEER,
                     rate)
        for part in PARTS:
            key = f"acquire_{part}_us"
            yield Result(f"grpc.tcp.{sessions}.busy.acquire_{part}", ours[key], "us", "lower", None, PEER, bare[key])

    return [f"grpc.tcp.{sessions}.rate"] + [f"grpc.tcp.{sessions}.busy.acquire_{part}" for part in PARTS], measure


def paced(sessions, goal):
    def measure(bench):
        broker = bench.lessord({"echo": bench.tcp_pool(POOL_SIZE)})
        peer = bench.peer("bare_grpc")
        bare = bench.measure("grpc_cycle", peer, "echo", sessions, SECONDS, PACED_CALLS)
        ours = bench.measure("grpc_cycle", broker.grpc, "echo", sessions, SECONDS, PACED_CALLS)
        for part in PARTS:
            key = f"acquire_{part}_us"
            yield Result(f"grpc.tcp.{sessions}.paced.acquire_{part}", ours[key], "us", "lower",
                         goal if part == "p95" else None, PEER, bare[key])

    return [f"grpc.tcp.{sessions}.paced.acquire_{part}" for part in PARTS], measure


def benchmarks():
    for sessions in SESSIONS:
        yield busy(sessions)
    yield paced(64, 1000)
