"""The servers behind pools, and those that pool sockets are compared with; each in the benchmark's folder, reached by a
Unix socket, and ended with the benchmark.

PostgreSQL and PgBouncer refuse to run as root; there they are given to an account that owns nothing else.
"""

import os
import pathlib
import pwd
import resource
import shutil
import signal

from setting import Failed, Server, output_of, warm

POSTGRES_USER = "bench"
POSTGRES_DATABASE = "postgres"
CLIENTS_MAX = 2000  # of PgBouncer


class PgBouncer(Server):
    def __init__(self, process, folder):
        super().__init__(process)
        self.folder = str(folder)  # the host, for its clients


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


def pgbouncer(bench, host, mode, size, resets=False):
    """Starts PgBouncer with a pool of that size before the PostgreSQL at `host`. `resets`: at every change of client, in
    its transaction mode as well."""
    folder = bench.folder / f"pgbouncer-{mode}{'-resets' if resets else ''}"
    account = without_root(folder)
    config = folder / "pgbouncer.ini"
    # It logs as little as lessord does.
    config.write_text(f"""[databases]
{POSTGRES_DATABASE} = host={host} dbname={POSTGRES_DATABASE} user={POSTGRES_USER}
[pgbouncer]
listen_addr =
unix_socket_dir = {folder}
listen_port = 5432
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
server_reset_query_always = {int(resets)}
max_client_conn = {CLIENTS_MAX}
ignore_startup_parameters = extra_float_digits
log_connections = 0
log_disconnections = 0
log_stats = 0
""")
    # It takes the limit of descriptors as it finds it: ours.
    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(limit, CLIENTS_MAX + 100), most), most))
    return PgBouncer(bench.serve(["pgbouncer", str(config)], b"process up", cwd=folder, **account), folder)


def haproxy(bench, upstream):
    """Starts haproxy, which passes on what comes to and from the socket at `upstream`; the path of its own."""
    path = bench.folder / "haproxy.sock"
    config = bench.folder / "haproxy.cfg"
    config.write_text(f"""defaults
  mode tcp
  timeout connect 10s
  timeout client 60s
  timeout server 60s
listen relay
  bind unix@{path}
  server upstream unix@{upstream}
""")
    # Only with a master process (-W) does it say that it is ready.
    bench.serve(["haproxy", "-W", "-db", "-f", str(config)], b"Loading success")
    return str(path)
