"""How long a pool is short of what a killed agent held."""

from result import Result

LEASES = 4
ROUNDS = 50


def measure(bench):
    broker = bench.lessord({"echo": bench.tcp_pool(LEASES)})
    figures = bench.measure("agent_death", broker.attach, "echo", LEASES, ROUNDS)
    yield Result("death.pool_whole_p50", figures["whole_p50_us"] / 1000, "ms", "lower")
    yield Result("death.pool_whole_p99", figures["whole_p99_us"] / 1000, "ms", "lower", goal=10)


def benchmarks():
    yield ("death.pool_whole_p50", "death.pool_whole_p99"), measure
