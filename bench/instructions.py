#!/usr/bin/python3
"""Counts the instructions of the broker's own code for each query, by function: what no other load on the host moves,
so that a change of one percent is seen at once. Not a benchmark: what the kernel does is not in it, nor are caches.

bench/instructions.py [--hold transaction] [--reset always] [--clients 32] [--slots 10] [--connect] [--protocol simple]
    pgbench -S
bench/instructions.py --redis AHEAD [--clients 32]
    redis-benchmark GET, so many ahead
Of build/release, or --build DIR. Needs valgrind.
"""

import argparse
import pathlib
import re
import subprocess
import sys

import servers
from setting import Bench, Failed, output_of
from suite import pool_socket_postgres

LINES = 40
WARM = 600  # queries of each client before it counts: connections are opened anew under the clients' name first


def postgres(bench, arguments, begin):
    host = pool_socket_postgres.database(bench, 4 * arguments.slots + 20)
    upstream = f"postgresql://bench@/postgres?host={host}"
    broker = begin({"pool": servers.warm(upstream, arguments.slots) | {"hold": arguments.hold, "reset": arguments.reset}})
    command = [servers.postgres_program("pgbench"), "-n", "-S", "-M", arguments.protocol, "-c", str(arguments.clients),
               *(["-C"] if arguments.connect else []), *pool_socket_postgres.login(broker.pool_folder("pool"))]
    return broker, lambda each: output_of([*command, "-t", str(each)]), 100


def redis(bench, arguments, begin):
    broker = begin({"pool": servers.redis_pool(servers.redis(bench), arguments.clients) | {"hold": arguments.hold}})
    command = ["redis-benchmark", "-s", f"{broker.pool_folder('pool')}/redis.sock", "-t", "get", "-q", "-c",
               str(arguments.clients), "-P", str(arguments.redis)]
    return broker, lambda each: output_of([*command, "-n", str(each * arguments.clients)]), 1000


def callgrind(process, *what):
    done = subprocess.run(["callgrind_control", *what, str(process.pid)], capture_output=True, text=True, check=False)
    if "OK" not in done.stdout:
        raise Failed(f"callgrind_control {' '.join(what)}: {done.stdout}{done.stderr}")


def count(arguments):
    with Bench(arguments.build) as bench:
        # Debian's valgrind does not read what clang writes for debuggers.
        program = bench.folder / "lessord"
        subprocess.run(["strip", "--strip-debug", "-o", program, arguments.build / "daemon/lessord"], check=True)
        out = bench.folder / "callgrind"
        under = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={out}", "--instr-atstart=no", str(program)]
        begin = lambda pools: bench.lessord(pools, command=under)
        broker, run, each = (postgres if arguments.redis is None else redis)(bench, arguments, begin)
        run(WARM)
        callgrind(broker.process, "-i", "on")
        run(each)
        callgrind(broker.process, "-i", "off")
        callgrind(broker.process, "-d")
        text = output_of(["callgrind_annotate", "--threshold=95", f"{out}.1"])
    counted = [(int(found[1].replace(",", "")), found[2]) for found in
               re.finditer(r"^ *([\d,]+) \([\d. ]+%\)  (.*)$", text, re.MULTILINE)]
    for instructions, where in counted[:LINES]:
        name = re.sub(r"^\S+?:(?=\S)|absl::debian\d::|std::__cxx11::| \[.*\]$", "", where)
        print(f"{instructions / (each * arguments.clients):9.1f}  {name[:110]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path(__file__).parents[1] / "build/release")
    parser.add_argument("--hold", default="transaction")
    parser.add_argument("--reset", default="always")
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--slots", type=int, default=10)
    parser.add_argument("--connect", action="store_true")
    parser.add_argument("--protocol", default="simple")
    parser.add_argument("--redis", type=int, metavar="AHEAD")
    try:
        count(parser.parse_args())
    except Failed as failure:
        sys.exit(f"bench/instructions.py: {failure}")


if __name__ == "__main__":
    main()
