#!/bin/bash
# Installs the client library from the build folder $1 into a fresh place, moves it, and builds a program against it
# in each of the two ways that are promised: find_package(lessor) and pkg-config.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --build "$build" --target lessor_installed >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cmake --install "$build" --prefix "$work/first" --component client >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
mv "$work/first" "$work/prefix"  # an installation may be moved

flags=()
[ -n "${SANITIZE:-}" ] && flags+=("-fsanitize=$SANITIZE")
[ "${COVERAGE:-0}" = 1 ] && flags+=(-fprofile-instr-generate)

mkdir "$work/consumer"
cat >"$work/consumer/main.cc" <<'SOURCE'
#include <cstdio>

#include "lessor/cleanup.h"
#include "lessor/client.h"

// Nobody listens there: the error shows that the whole library is linked, its table of reasons too.
int main() {
  auto client = lessor::Client::Attach({.runtime_dir = "/nonexistent"});
  const bool right = lessor::ReasonOf(client.status()) == "BROKER_UNREACHABLE" &&
                     lessor::RecoveryOf(client.status()) == lessor::Recovery::kRetryAfter;
  // Links the guards, the scratch files and the children too.
  if (client.ok() && lessor::ChildProcess::Spawn(*client, {"true"}).ok()) {
    (void)lessor::ScratchFile::Create(*client);
    (void)lessor::ScratchDirectory::Create(*client);
  }
  std::puts(client.status().ToString().c_str());
  return right ? 0 : 1;
}
SOURCE
cat >"$work/consumer/CMakeLists.txt" <<'SOURCE'
cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES CXX)
find_package(lessor 0.1 REQUIRED)
add_executable(consumer main.cc)
target_link_libraries(consumer PRIVATE lessor::client)
SOURCE

echo "find_package:"
cmake -S "$work/consumer" -B "$work/cmake" -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_CXX_COMPILER="${CXX:-c++}" \
  -DCMAKE_CXX_FLAGS="${flags[*]-}" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cmake --build "$work/cmake" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$work/cmake/consumer"

echo "pkg-config:"
export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$(find "$work/prefix" -name lessor.pc)")
# The words that pkg-config prints are separate arguments.
# shellcheck disable=SC2046
"${CXX:-c++}" -std=c++20 "${flags[@]}" "$work/consumer/main.cc" -o "$work/consumer/main" \
  $(pkg-config --cflags --libs lessor)
"$work/consumer/main"
