"""Unmodified PostgreSQL clients on pool sockets, beside the same clients of PgBouncer and of the server itself.

What is compared is measured by turns in one run, by the same command with another host: many short rounds, because they
share what else the machine does. Where a client keeps its slot there is one for every client, because pgbench's never
leave; where slots are contended 32 clients share 10. PgBouncer 1.18, which Debian 12 has, knows no prepared statements
in its transaction mode.
"""

import functools
import json
import os
import re
from typing import NamedTuple, Optional

import servers
from result import Result
from setting import Failed, Server, by_turns, output_of

ROUNDS = 7
CONTENDED_ROUNDS = 5  # there is more to compare
POOL_SIZE = 10
CROWD = 32
CROWD_POOL_SIZE = 40  # a slot for each of the crowd
# Of each client, half a second to one. No time instead: pgbench's includes connecting, and PostgreSQL may not have let a
# crowd in by then.
TRANSACTIONS = {1: 10_000, 8: 4_000, CROWD: 1_000}
RECONNECTING = 8  # clients
RECONNECTING_SECONDS = 1
RECONNECTING_ROUNDS = 4  # PostgreSQL needs the second
RECONNECTING_THREADS = (1, RECONNECTING)  # pgbench's: one waits for each connection before it looks after the others
QUERIES = 4_000  # of each client; with a tenth of that (40 ms) what eight threads begin with counted as much
IDLE_CLIENTS = 1_000

SESSION_GOAL = 1.0  # of PgBouncer's rate, as the goals below
CONTENDED_GOALS = {"always": 0.8, "when_changed": 1.0}
RECONNECTING_GOAL = 1.5
SWAPPED_GOAL = 0.95  # of PostgreSQL's own

PEER = "PgBouncer"
CAREFUL = "PgBouncer that resets"  # at every change of client, in its transaction mode, too
CARELESS = "pgbouncer_transaction"  # that does not
SWAPPED = "swapped"
RESWAPPED = "swapped_each_time"
BARE = "bare"  # a relay that knows no message, and sleeps when there is none
HOLDS = {hold: {"hold": hold} for hold in ("session", "until_wanted")}
CONTENDED = {f"{hold}.{reset}": {"hold": hold, "reset": reset} for hold in ("transaction", "until_wanted")
             for reset in CONTENDED_GOALS}
RECONNECTED = {f"session.{reset}": {"hold": "session", "reset": reset} for reset in CONTENDED_GOALS} | CONTENDED
RESETTING = "transaction.always"


class Side(NamedTuple):
    """Where clients connect to, what stands there between them and PostgreSQL, and what they need in their
    environment."""
    host: str
    server: Optional[Server] = None
    environment: dict = {}


def login(host):
    return ["-h", host, "-U", servers.POSTGRES_USER, servers.POSTGRES_DATABASE]


def conninfo(side):
    return f"host={side.host} user={servers.POSTGRES_USER} dbname={servers.POSTGRES_DATABASE}"


def database(bench, connections):
    """A PostgreSQL with pgbench's tables, for so many connections; its host."""
    host = servers.postgres(bench, connections + 10)
    output_of([servers.postgres_program("pgbench"), "-i", "-q", *login(host)])
    return host


def pgbouncer(bench, host, mode, size, name=PEER, **more):
    bouncer = servers.pgbouncer(bench, host, mode, size, **more)
    return {name: Side(bouncer.folder, bouncer)}


def pool_sockets(bench, host, size, pools):
    """A broker with a pool for each of `pools`, names with settings."""
    name_of = {name: name.replace(".", "-").replace("_", "-") for name in pools}  # a pool's has no dots
    broker = bench.lessord({name_of[name]: servers.postgres_pool(host, size) | settings
                            for name, settings in pools.items()})
    return {name: Side(broker.pool_folder(name_of[name]), broker) for name in pools}


def bare_relay(bench, host, size):
    folder = bench.folder / BARE
    folder.mkdir()
    process, _ = bench.begin("bare_postgres", folder, f"{host}/.s.PGSQL.5432", size, servers.POSTGRES_USER,
                             servers.POSTGRES_DATABASE)
    return {BARE: Side(str(folder), Server(process))}


def swapping(bench, host, size, pools):
    """Pool sockets, and one more whose clients are swapped by preload."""
    sides = pool_sockets(bench, host, size, pools | {SWAPPED: {}})
    sides[SWAPPED] = sides[SWAPPED]._replace(environment=bench.preloaded(sides[SWAPPED].server))
    return sides


def sessions(bench, clients, size, sockets=pool_sockets):
    """Everything that gives a client a slot for as long as it stays, and PostgreSQL itself."""
    host = database(bench, clients + size * (2 + len(HOLDS)))
    return {"direct": Side(host)} | pgbouncer(bench, host, "session", size) | sockets(bench, host, size, HOLDS)


def figure(pattern, output):
    found = re.search(pattern, output)
    if not found:
        raise Failed(f"pgbench says {output!r}")
    return float(found.group(1))


def pgbench(options, side):
    """Queries a second, and the microseconds of CPU time that each costs in what stands between."""
    before = side.server.cpu_seconds() if side.server else 0
    output = output_of([servers.postgres_program("pgbench"), "-n", "-S", *options, *login(side.host)],
                       env=os.environ | side.environment)
    spent = side.server.cpu_seconds() - before if side.server else 0
    return {"rate": figure(r"tps = ([\d.]+)", output), "cpu": spent * 1e6 / figure(r"processed: (\d+)", output)}


def pgbench_by_turns(rounds, compared, *options):
    return by_turns(rounds, {name: functools.partial(pgbench, options, side) for name, side in compared.items()})


def results(prefix, figures, mode, goals):
    """Rates, and CPU time but for PostgreSQL itself; beside PgBouncer's if it is among them, of whose rate `goals`
    tells the part to be reached. Who speaks to PostgreSQL itself is compared with those who always have."""
    bouncer = figures.pop(PEER, {})
    if careful := figures.pop(CAREFUL, None):
        yield Result(f"{prefix}.{RESETTING}.beside_its_like.rate", figures[RESETTING]["rate"], "queries/s", "higher", None,
                     CAREFUL, careful["rate"])
    if swapped := figures.pop(SWAPPED, None):
        direct = figures["direct"]["rate"]
        yield Result(f"{prefix}.{SWAPPED}.rate", swapped["rate"], "queries/s", "higher", SWAPPED_GOAL * direct, "direct",
                     direct)
    peer = f"{PEER}, {mode}" if bouncer else None
    for name, own in figures.items():
        goal = goals[name] * bouncer["rate"] if bouncer and name in goals else None
        yield Result(f"{prefix}.{name}.rate", own["rate"], "queries/s", "higher", goal, peer, bouncer.get("rate"))
        if name != "direct":
            yield Result(f"{prefix}.{name}.cpu", own["cpu"], "us/query", "lower", None, peer, bouncer.get("cpu"))


def names_of(prefix, names):
    return [f"{prefix}.{name}.{part}" for name in names for part in ("rate", "cpu")]


def uncontended(clients):
    prefix = f"socket.postgres.prepared.{clients}"

    def measure(bench):
        size = CROWD_POOL_SIZE if clients > POOL_SIZE else POOL_SIZE
        compared = sessions(bench, clients, size, swapping)
        figures = pgbench_by_turns(ROUNDS, compared, "-M", "prepared", "-c", clients, "-t", TRANSACTIONS[clients])
        yield from results(prefix, figures, "session", {"session": SESSION_GOAL})

    return [f"{prefix}.direct.rate", f"{prefix}.{SWAPPED}.rate", *names_of(prefix, HOLDS)], measure


def contended(protocol):
    prefix = f"socket.postgres.contended.{protocol}.{CROWD}"
    goals = {name: CONTENDED_GOALS[settings["reset"]] for name, settings in CONTENDED.items()}

    def measure(bench):
        host = database(bench, POOL_SIZE * (2 + len(CONTENDED)))
        peer = {} if protocol == "prepared" else (
            pgbouncer(bench, host, "transaction", POOL_SIZE) |
            pgbouncer(bench, host, "transaction", POOL_SIZE, CAREFUL, resets=True))
        compared = peer | pool_sockets(bench, host, POOL_SIZE, CONTENDED)
        figures = pgbench_by_turns(CONTENDED_ROUNDS, compared, "-M", protocol, "-c", CROWD, "-t", TRANSACTIONS[CROWD])
        yield from results(prefix, figures, "transaction", goals)

    alike = [] if protocol == "prepared" else [f"{prefix}.{RESETTING}.beside_its_like.rate"]
    return [*names_of(prefix, CONTENDED), *alike], measure


def reconnecting(threads):
    """A connection for each query."""
    prefix = f"socket.postgres.reconnecting.{RECONNECTING}.threads.{threads}"

    def measure(bench):
        # PostgreSQL counts a connection until its process has ended.
        host = database(bench, 10 * RECONNECTING + POOL_SIZE * (4 + len(RECONNECTED)))
        compared = ({"direct": Side(host)} | pgbouncer(bench, host, "session", POOL_SIZE) |
                    pgbouncer(bench, host, "transaction", POOL_SIZE, CARELESS) |
                    swapping(bench, host, POOL_SIZE, RECONNECTED) | bare_relay(bench, host, POOL_SIZE))
        figures = pgbench_by_turns(RECONNECTING_ROUNDS, compared, "-C", "-c", RECONNECTING, "-j", threads, "-T",
                                   RECONNECTING_SECONDS)
        figures[RESWAPPED] = figures.pop(SWAPPED)  # nothing that PostgreSQL itself would do as well
        yield from results(prefix, figures, "session", dict.fromkeys(RECONNECTED, RECONNECTING_GOAL))

    return [f"{prefix}.direct.rate", *names_of(prefix, (*RECONNECTED, RESWAPPED, CARELESS, BARE))], measure


def latency():
    """Of one client's prepared query; and what it takes longer than on PostgreSQL itself."""
    prefix = "socket.postgres.query"
    peer = f"{PEER}, session"
    parts = ("p50", "p99")

    def measure(bench):
        figures = by_turns(ROUNDS, {name: functools.partial(bench.measure, "libpq_load", conninfo(side), 1, QUERIES)
                                    for name, side in sessions(bench, 1, POOL_SIZE).items()})
        for part in parts:
            times = {name: own[f"query_{part}_us"] for name, own in figures.items()}
            for name in ("direct", *HOLDS):
                yield Result(f"{prefix}.{name}.{part}", times[name], "us", "lower", None, peer, times[PEER])
            for name in HOLDS:
                yield Result(f"{prefix}.{name}.added.{part}", times[name] - times["direct"], "us", "lower", None, peer,
                             times[PEER] - times["direct"])

    return [f"{prefix}.{name}.{part}" for part in parts
            for name in ("direct", *HOLDS, *(f"{hold}.added" for hold in HOLDS))], measure


def library(clients):
    """A program with libpq that asks for the swap itself."""
    prefix = f"socket.postgres.library.{clients}"

    def measure(bench):
        sides = sessions(bench, clients, POOL_SIZE, swapping)
        run = functools.partial(bench.measure, "libpq_load")
        figures = by_turns(ROUNDS, {
            "direct": lambda: run(conninfo(sides["direct"]), clients, QUERIES),
            "session": lambda: run(conninfo(sides["session"]), clients, QUERIES),
            SWAPPED: lambda: run(conninfo(sides[SWAPPED]), clients, QUERIES, SWAPPED)})
        rates = {name: own["queries_per_second"] for name, own in figures.items()}
        for name, goal in (("session", None), (SWAPPED, SWAPPED_GOAL * rates["direct"])):
            yield Result(f"{prefix}.{name}.rate", rates[name], "queries/s", "higher", goal, "direct", rates["direct"])

    return [f"{prefix}.{name}.rate" for name in ("session", SWAPPED)], measure


def rest(bench, side):
    """KiB that the server between grows by for each client that has asked once and rests; seconds to connect all."""
    bench.begin("libpq_load", conninfo(side), POOL_SIZE, "idle")  # for what it needs once, however many come
    before = side.server.rss_bytes()
    _, line = bench.begin("libpq_load", conninfo(side), IDLE_CLIENTS, "idle")
    return (side.server.rss_bytes() - before) / IDLE_CLIENTS / 1024, json.loads(line)["value"]


def idle():
    """A thousand clients that have each asked once, over the pool's 10 slots."""
    prefix = f"socket.postgres.idle.{IDLE_CLIENTS}"
    peer = f"{PEER}, transaction"
    holds = ("transaction", "until_wanted")

    def measure(bench):
        host = servers.postgres(bench, POOL_SIZE * (1 + len(holds)) + 10)
        peers_memory, peers_seconds = rest(bench, pgbouncer(bench, host, "transaction", POOL_SIZE)[PEER])
        for hold in holds:
            # A broker for each: the second would use again what it had grown by for the first.
            memory, seconds = rest(bench, pool_sockets(bench, host, POOL_SIZE, {"pool": {"hold": hold}})["pool"])
            yield Result(f"{prefix}.{hold}.memory_each", memory, "KiB", "lower", None, peer, peers_memory)
            yield Result(f"{prefix}.{hold}.connect", seconds, "s", "lower", None, peer, peers_seconds)

    return [f"{prefix}.{hold}.{part}" for hold in holds for part in ("memory_each", "connect")], measure


def benchmarks():
    for clients in TRANSACTIONS:
        yield uncontended(clients)
    for protocol in ("simple", "extended", "prepared"):
        yield contended(protocol)
    for threads in RECONNECTING_THREADS:
        yield reconnecting(threads)
    yield latency()
    for clients in (1, 8):
        yield library(clients)
    yield idle()
