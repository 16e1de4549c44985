#!/usr/bin/python3
"""Runs a command against servers of its own, without a broker: what holds there has to hold through a pool socket.

    bare_servers.py [--pgbouncer session|transaction] [--size N] COMMAND...

In COMMAND `{pg}` becomes the folder with PostgreSQL's socket and `{redis}` the path of Redis's, for instance
    bare_servers.py tests/drivers/with_psycopg2.py {pg}
    bare_servers.py --pgbouncer transaction tests/drivers/crowd.py {pg} --driver asyncpg
With --pgbouncer `{pg}` is PgBouncer's folder, with N connections (10) to the server behind. Everything lives in a
temporary folder and goes with it; the command's exit code is this program's.
"""

import argparse
import os
import pathlib
import pwd
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench"))
from setting import Bench  # noqa: E402 (the path comes first)

CONNECTIONS_MAX = 290  # of the server: a crowd has 200
USER = "bench"  # the superuser that Bench makes


class Servers(Bench):
    """The servers of the benchmarks, and PgBouncer."""

    def pgbouncer(self, postgres, mode, size):
        """Starts it in front of the server in the folder `postgres`; the folder of its own socket."""
        home = self.folder / "pgbouncer"
        home.mkdir()
        account = {}
        if os.geteuid() == 0:  # it refuses to run as root
            user = pwd.getpwnam("nobody")
            os.chown(home, user.pw_uid, user.pw_gid)
            account = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        # It does not know `options`, and would refuse a client that has some.
        (home / "pgbouncer.ini").write_text(f"""
[databases]
postgres = user={USER} host={postgres}
[pgbouncer]
unix_socket_dir = {home}
listen_port = 5432
listen_addr =
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
max_client_conn = 1000
listen_backlog = 1024
ignore_startup_parameters = extra_float_digits,options
""")
        self._server(["/usr/sbin/pgbouncer", str(home / "pgbouncer.ini")], b"process up", cwd=home, **account)
        return home


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--pgbouncer", choices=["session", "transaction"])
    parser.add_argument("--size", type=int, default=10)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    wanted = " ".join(options.command)
    with Servers(build=None) as servers:
        places = {}
        if "{pg}" in wanted:
            servers.postgres_pool(CONNECTIONS_MAX)
            places["{pg}"] = servers.folder / "postgres"
            if options.pgbouncer:
                places["{pg}"] = servers.pgbouncer(places["{pg}"], options.pgbouncer, options.size)
        if "{redis}" in wanted:
            servers.redis_pool(options.size)
            places["{redis}"] = servers.folder / "redis.sock"
        command = options.command
        for mark, place in places.items():
            command = [word.replace(mark, str(place)) for word in command]
        environment = os.environ | {"PGUSER": USER, "PGDATABASE": "postgres"}
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
