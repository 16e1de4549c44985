"""Runs the benchmarks of bench/suite/ and shows their results. Started by bench/run.sh, which says what it takes.

Each module of the suite has a function `benchmarks()` that yields (names, measure): `names` are those of the results,
for --filter; `measure(bench)` yields them as Results. One run of a benchmark takes a few seconds.
"""

import argparse
import dataclasses
import importlib
import pathlib
import statistics
import sys
import time

import result
from setting import Bench, Failed

SUITE = ("idle", "attach", "grpc", "sessions", "death", "cleanup", "pool_socket_postgres", "pool_socket_crowd",
         "pool_socket_redis")


def chosen(pattern):
    """The benchmarks that have a result whose name contains `pattern`."""
    for module in SUITE:
        for names, measure in importlib.import_module(f"suite.{module}").benchmarks():
            if any(pattern in name for name in names):
                yield names, measure


def median_of(runs):
    """The run in the middle, for each result: by its ratio to the peer where all have one, so that both figures and the
    goal are of the same run."""
    for same in zip(*runs):
        key = (lambda r: r.ratio) if all(r.ratio is not None for r in same) else (lambda r: r.value)
        yield dataclasses.replace(sorted(same, key=key)[(len(same) - 1) // 2])


def main():
    parser = argparse.ArgumentParser(prog="bench/run.sh")
    parser.add_argument("--filter", default="")
    parser.add_argument("--json")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    results, failed = [], []
    began = time.monotonic()
    for names, measure in chosen(arguments.filter):
        print(f"\r\033[K{names[0]} ...", end="", file=sys.stderr, flush=True)
        try:
            runs = []
            for _ in range(max(1, arguments.repeat)):
                with Bench(arguments.build.resolve()) as bench:
                    runs.append(list(measure(bench)))
            results += [r for r in median_of(runs) if arguments.filter in r.name]
        except Failed as failure:
            failed.append(f"{names[0]}: {failure}")
    print("\r\033[K", end="", file=sys.stderr, flush=True)
    print(result.table(results))
    missed = sum(r.met is False for r in results)
    goals = sum(r.goal is not None for r in results)
    print(f"\n{len(results)} figures in {time.monotonic() - began:.0f} s, {goals - missed} of {goals} goals met")
    if arguments.json:
        result.write_json(arguments.json, results)
    for line in failed:
        print(f"failed: {line}", file=sys.stderr)
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
