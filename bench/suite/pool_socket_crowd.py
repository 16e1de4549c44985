"""Two hundred clients that keep their connections open, each with settings, prepared statements and now and then a
temporary table of its own, over ten connections: how long a transaction takes, who gets nothing done, and what clients
see that they must not. The clients are those of tests/drivers/crowd.py and crowd.js; the peer is PgBouncer.
"""

import json
import os
import pathlib
import subprocess

import servers
from result import Result
from setting import Failed, PATIENCE
from suite.pool_socket_postgres import PEER, POOL_SIZE, pgbouncer, pool_sockets

CLIENTS = 200
SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "tests" / "drivers"
PYTHON = ("/usr/bin/python3", SCRIPTS / "crowd.py")
DRIVERS = {name: (*PYTHON, "--driver", name) for name in ("psycopg", "asyncpg", "sqlalchemy")}
DRIVERS["node-postgres"] = ("node", SCRIPTS / "crowd.js")


def crowd(bench, side, driver):
    """What the crowd says of itself. Its exit code is 1 where somebody starves: that is what is measured."""
    environment = os.environ | {"PGUSER": servers.POSTGRES_USER, "PGDATABASE": servers.POSTGRES_DATABASE,
                                "PYTHONDONTWRITEBYTECODE": "1", "NODE_PATH": bench.node_modules()}
    command = [*map(str, DRIVERS[driver]), "--clients", str(CLIENTS), "--seed", "1", side.host]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=environment)
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError as mistake:
        raise Failed(f"the crowd of {driver}: {done.stderr.strip() or done.stdout!r}") from mistake


def of_driver(driver):
    prefix = f"socket.postgres.crowd.{driver}"

    def measure(bench):
        host = servers.postgres(bench, 3 * POOL_SIZE + 10)
        own = crowd(bench, pool_sockets(bench, host, POOL_SIZE, {"pool": {}})["pool"], driver)
        for mode in ("session", "transaction"):
            theirs = crowd(bench, pgbouncer(bench, host, mode, POOL_SIZE)[PEER], driver)
            peer = f"{PEER}, {mode}"
            yield Result(f"{prefix}.{mode}.wait_p99", own["p99_ms"], "ms", "lower", None, peer, theirs["p99_ms"])
            yield Result(f"{prefix}.{mode}.starving", own["without_progress"], "clients", "lower", 0, peer,
                         theirs["without_progress"])
            yield Result(f"{prefix}.{mode}.violations", sum(own["violations"].values()), "seen", "lower", 0, peer,
                         sum(theirs["violations"].values()))

    return [f"{prefix}.{mode}.{part}" for mode in ("session", "transaction")
            for part in ("wait_p99", "starving", "violations")], measure


def benchmarks():
    for driver in DRIVERS:
        yield of_driver(driver)
