"""redis-benchmark on a pool socket, beside the same on haproxy, which passes bytes on and looks at none, and on the
server itself.

The pool has a slot for each client: those of redis-benchmark never rest. The numbers of requests are such that a run
takes about half a second.
"""

import csv
import functools

import servers
from result import Result
from setting import Failed, by_turns, output_of

ROUNDS = 5
POOL_SIZE = 40
COMMANDS = ("SET", "GET")
PEER = "haproxy, tcp"
# Requests by clients and by how many of them a client has sent ahead.
REQUESTS = {(1, 1): 6_000, (8, 1): 20_000, (32, 1): 20_000, (1, 16): 60_000, (8, 16): 150_000, (32, 16): 150_000}


def redis_benchmark(clients, ahead, path):
    """Requests a second, by command."""
    output = output_of(["redis-benchmark", "-s", path, "-t", ",".join(COMMANDS).lower(), "-c", clients, "-P", ahead,
                        "-n", REQUESTS[clients, ahead], "-q", "--csv"])
    rates = {row["test"]: float(row["rps"]) for row in csv.DictReader(output.splitlines())}
    if set(rates) != set(COMMANDS):
        raise Failed(f"redis-benchmark says {output!r}")
    return rates


def busy(clients, ahead):
    prefix = f"socket.redis.{clients}" + (f".pipeline_{ahead}" if ahead > 1 else "")

    def measure(bench):
        path = servers.redis(bench)
        broker = bench.lessord({"pool": servers.redis_pool(path, POOL_SIZE) | {"hold": "session"}})
        sockets = {"direct": path, PEER: servers.haproxy(bench, path),
                   "session": f"{broker.pool_folder('pool')}/redis.sock"}
        figures = by_turns(ROUNDS, {name: functools.partial(redis_benchmark, clients, ahead, socket)
                                    for name, socket in sockets.items()})
        for command in COMMANDS:
            for name in ("direct", "session"):
                yield Result(f"{prefix}.{name}.{command.lower()}", figures[name][command], "requests/s", "higher", None,
                             PEER, figures[PEER][command])

    return [f"{prefix}.{name}.{command.lower()}" for command in COMMANDS for name in ("direct", "session")], measure


def benchmarks():
    for clients, ahead in REQUESTS:
        yield busy(clients, ahead)
