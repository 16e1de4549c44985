#!/bin/bash
# Records where a broker's time goes under the benchmarks: builds one that counts, runs them once, and writes
# daemon/lessord.profile, from which the compiler knows what is hot. Takes a quarter of an hour. Worth its while after
# the code of leases or relays has changed much.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/profile
log=$build/build.log
mkdir -p "$build"
if ! { cmake --preset profile && ninja -C "$build" lessord lessor-swap lessor_driver_modules bench/all; } >"$log" 2>&1; then
  tail -n 60 "$log" >&2
  echo "build failed (the whole log: $log)" >&2
  exit 1
fi
rm -rf "$build/profile"
# What it measures means nothing: to count takes time.
/usr/bin/python3 bench/run.py --build "$build" --repeat 1 ||
  echo "what could not be measured is not in the profile either" >&2
llvm-profdata-16 merge -sparse -text -o "$build/all.profile" "$build"/profile/*.profraw
/usr/bin/python3 bench/hot_functions.py <"$build/all.profile" >"$build/lessord.profile"
mv "$build/lessord.profile" daemon/lessord.profile
