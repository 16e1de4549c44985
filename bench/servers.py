"""The servers behind pools; each in the benchmark's folder, reached by a Unix socket, and ended with the benchmark.

PostgreSQL refuses to run as root; there it is given to an account that owns nothing else.
"""

import os
import pathlib
import pwd
import shutil
import signal

from setting import Failed, output_of, warm

POSTGRES_USER = "bench"
POSTGRES_DATABASE = "postgres"


def postgres_program(name):
    """Debian keeps the programs of each version apart."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    path = str(found[-1]) if found else shutil.which(name)
    if path is None:
        raise Failed(f"there is no {name}; install postgresql")
    return path


def without_root(folder):
    """Makes the folder; what starts a process that is not root's and can write there."""
    folder.mkdir()
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam("nobody")
    os.chown(folder, account.pw_uid, account.pw_gid)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def redis(bench):
    """Starts Redis; the path of its socket."""
    path = bench.folder / "redis.sock"
    bench.serve(["redis-server", "--port", "0", "--unixsocket", str(path), "--dir", str(bench.folder), "--save", "",
                 "--appendonly", "no", "--daemonize", "no"], b"eady to accept connections")
    return str(path)


def redis_pool(path, size):
    return warm(f"redis+unix://{path}", size)


def postgres(bench, connections):
    """Starts PostgreSQL for so many connections; its host, that is the folder of its socket."""
    home = bench.folder / "postgres"
    account = without_root(home)
    data = str(home / "data")
    output_of([postgres_program("initdb"), "-D", data, "-U", POSTGRES_USER, "-A", "trust", "--no-sync",
               "--no-instructions", "--locale=C", "-E", "UTF8"], cwd=home, **account)
    # Its end signal is that of an immediate shutdown: it ends its processes too.
    bench.serve([postgres_program("postgres"), "-D", data, "-k", str(home), "-c", "listen_addresses=", "-c",
                 "fsync=off", "-c", f"max_connections={connections}", "-c", "autovacuum=off"],
                b"ready to accept connections", end_signal=signal.SIGQUIT, cwd=home, **account)
    return str(home)


def postgres_pool(host, size):
    return warm(f"postgresql://{POSTGRES_USER}@/{POSTGRES_DATABASE}?host={host}", size)
