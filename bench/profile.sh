#!/bin/bash
# Records where a broker's time goes under the benchmarks: builds one that counts, runs them once, and writes
# daemon/lessord.profile, from which the compiler knows what is hot. Takes a quarter of an hour. Worth its while after
# the code of leases or relays has changed much.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/profile
rm -rf "$build/profile"
# What it measures means nothing: to count takes time.
bench/run.sh --preset profile --repeat 1 || echo "what could not be measured is not in the profile either" >&2
llvm-profdata-16 merge -sparse -text -o "$build/all.profile" "$build"/profile/*.profraw
/usr/bin/python3 bench/hot_functions.py <"$build/all.profile" >"$build/lessord.profile"
mv "$build/lessord.profile" daemon/lessord.profile
