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
import contextlib
import os
import pathlib
import pwd
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CONNECTIONS_MAX = 300  # of the server: a crowd has 200
PATIENCE = 60  # seconds for a server to be ready
PGBOUNCER_INI = """
[databases]
postgres = user=postgres host={postgres}
[pgbouncer]
unix_socket_dir = {home}
listen_addr =
listen_port = 5432
; a crowd comes at once
listen_backlog = 1024
max_client_conn = 1000
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
; it does not know `options`, and would refuse a client that has some
ignore_startup_parameters = extra_float_digits,options
"""


class Servers:
    """A context manager: at its end everything that was started is ended."""

    def __init__(self):
        self._undo = contextlib.ExitStack()
        # Short, because the path of a Unix socket is. Servers that give up root must reach their own part of it.
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="lessor-"))
        self._undo.callback(shutil.rmtree, self._folder, ignore_errors=True)
        self._folder.chmod(0o711)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._undo.close()

    def postgres(self):
        home, account = self._home("postgres")
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        data = str(home / "data")
        subprocess.run([programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "--locale=C",
                        "-E", "UTF8"], stdout=subprocess.DEVNULL, check=True, cwd=home, **account)
        # Its end signal is that of an immediate shutdown: it ends its processes too.
        self._start([programs / "postgres", "-D", data, "-k", home, "-c", "listen_addresses=", "-c", "fsync=off", "-c",
                     f"max_connections={CONNECTIONS_MAX}"], b"ready to accept", signal.SIGQUIT, home, account)
        return home

    def redis(self):
        home, account = self._home("redis")
        path = home / "redis.sock"
        self._start(["redis-server", "--port", "0", "--unixsocket", path, "--unixsocketperm", "777", "--dir", home,
                     "--save", ""], b"eady to accept connections", signal.SIGTERM, home, account)
        return path

    def pgbouncer(self, postgres, mode, size):
        home, account = self._home("pgbouncer")
        settings = home / "pgbouncer.ini"
        settings.write_text(PGBOUNCER_INI.format(postgres=postgres, home=home, mode=mode, size=size))
        self._start(["/usr/sbin/pgbouncer", settings], b"process up", signal.SIGTERM, home, account)
        return home

    def _home(self, name):
        """A folder, and whom it belongs to: these servers refuse to run as root."""
        home = self._folder / name
        home.mkdir()
        if os.geteuid() != 0:
            return home, {}
        user = pwd.getpwnam("nobody")
        os.chown(home, user.pw_uid, user.pw_gid)
        return home, {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def _start(self, command, ready, end_signal, home, account):
        log = home / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=home,
                                       **account)
        self._undo.callback(process.wait)
        self._undo.callback(process.send_signal, end_signal)
        end = time.monotonic() + PATIENCE
        while ready not in log.read_bytes():
            if process.poll() is not None or time.monotonic() > end:
                sys.exit(f"{command[0]} does not start: {log.read_text(errors='replace')}")
            select.select([], [], [], 0.01)  # a file tells nobody that it has grown


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pgbouncer", choices=["session", "transaction"])
    parser.add_argument("--size", type=int, default=10)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = " ".join(options.command)
    with Servers() as servers:
        places = {}
        if "{pg}" in command:
            places["{pg}"] = servers.postgres()
            if options.pgbouncer:
                places["{pg}"] = servers.pgbouncer(places["{pg}"], options.pgbouncer, options.size)
        if "{redis}" in command:
            places["{redis}"] = servers.redis()
        words = [str(places.get(word, word)) for word in options.command]
        environment = os.environ | {"PGUSER": "postgres", "PGDATABASE": "postgres"}
        return subprocess.run(words, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
