#!/bin/bash
# Builds a preset and runs the benchmarks: a table on stdout, goals and peers beside the figures.
#
#   bench/run.sh [--filter NAME] [--json FILE] [--repeat N] [--no-build] [--preset NAME]
#
#   --filter    only results whose name contains NAME
#   --json      writes an array of {name, value, unit, goal, better, peer, peer_value, ratio}
#   --repeat    how often each figure is measured; the median counts (default: 3)
#   --no-build  measures what the preset's build holds already
#   --preset    what is built and measured (default: release)
#
# A goal that is missed is marked and does not fail the run: how fast a machine is is not a test. A benchmark that
# cannot be measured does fail it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=yes
preset=release
arguments=()
while (($# > 0)); do
  case $1 in
    --no-build) build=no ;;
    --preset) preset=${2:?which preset?} && shift ;;
    -h | --help) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' bench/run.sh && exit ;;
    *) arguments+=("$1") ;;
  esac
  shift
done
folder=build/$preset

if [[ $build == yes ]]; then
  log=$folder/build.log
  mkdir -p "$folder"
  if ! { cmake --preset "$preset" && ninja -C "$folder" lessord lessor-swap lessor_driver_modules bench/all; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    echo "build failed (the whole log: $log)" >&2
    exit 1
  fi
fi
# The Python on the PATH need not be Debian's.
exec /usr/bin/python3 bench/run.py --build "$folder" "${arguments[@]}"
