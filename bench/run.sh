#!/bin/bash
# Builds the release preset and runs the benchmarks: a table on stdout, goals and peers beside the figures.
#
#   bench/run.sh [--filter NAME] [--json FILE] [--repeat N] [--no-build]
#
#   --filter    only results whose name contains NAME
#   --json      writes an array of {name, value, unit, goal, better, peer, peer_value, ratio}
#   --repeat    how often each figure is measured; the median counts (default: 3)
#   --no-build  measures what build/release holds already
#
# A goal that is missed is marked and does not fail the run: how fast a machine is is not a test. A benchmark that
# cannot be measured does fail it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=yes
arguments=()
for argument in "$@"; do
  case $argument in
    --no-build) build=no ;;
    -h | --help) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' bench/run.sh && exit ;;
    *) arguments+=("$argument") ;;
  esac
done

if [[ $build == yes ]]; then
  log=build/release/build.log
  mkdir -p build/release
  if ! { cmake --preset release && ninja -C build/release lessord lessor-swap lessor_driver_modules bench/all; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "build failed (the whole log: $log)" >&2
    exit 1
  fi
fi
# The Python on the PATH need not be Debian's.
exec /usr/bin/python3 bench/run.py --build build/release "${arguments[@]}"
