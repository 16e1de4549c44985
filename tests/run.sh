#!/bin/bash
# Installs what is missing, builds, runs the tests, and closes with one line: N passed, N failed, N skipped.
#
#   tests/run.sh [--preset debug|asan|tsan] [--coverage] [--label LABEL] [-R REGEX] [--no-install]
#
#   --preset      which build, into build/PRESET (default: debug)
#   --coverage    the coverage preset; prints the lines covered per component, fails below 90 %
#   --label       only tests of this label, for instance `concurrency`
#   -R            only tests whose name matches
#   --no-install  do not look for missing packages
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
root=$PWD

preset=debug
coverage=no
label=
regex=
install=yes
usage() {
  sed -n '2,/^set/{s/^# \{0,1\}//p}' "$root/tests/run.sh" >&2
  exit 2
}
while (($# > 0)); do
  case $1 in
    --preset | --label | -R) (($# > 1)) || usage ;;&
    --preset) preset=$2 && shift 2 ;;
    --label) label=$2 && shift 2 ;;
    -R) regex=$2 && shift 2 ;;
    --coverage) coverage=yes && shift ;;
    --no-install) install=no && shift ;;
    *) usage ;;
  esac
done
[[ $coverage == no ]] || preset=coverage
case $preset in debug | asan | tsan | coverage) ;; *) usage ;; esac

# The Python on the PATH need not be Debian's.
report() { /usr/bin/python3 "$root/tests/report.py" "$@"; }
say() { echo "== $*"; }

build=$root/build/$preset
out=$build/test-results
selection=()
[[ -z $label ]] || selection+=(-L "$label")
[[ -z $regex ]] || selection+=(-R "$regex")

build_log=$build/build.log
# Runs a step of the build; its output is shown only if it fails.
quietly() {
  if ! "$@" >"$build_log" 2>&1; then
    # Ninja's lines about steps that went well say nothing.
    grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Generating|Running|Re-running)' "$build_log" | tail -n 200 >&2 || true
    echo "build failed: $* (the whole log: $build_log)" >&2
    exit 1
  fi
}

[[ $install == no ]] || deploy/install-packages.sh build test
mkdir -p "$build"
started=$SECONDS
quietly cmake --preset "$preset"

targets=()
if ((${#selection[@]} > 0)); then
  ninja -C "$build" -t targets all >"$build/targets.txt"
  mapfile -t targets < <(ctest --test-dir "$build" --show-only=json-v1 "${selection[@]}" | report targets "$build/targets.txt")
  # Tests picked by name may run the programs; those of a label name what they need.
  if [[ -n $regex && ${#targets[@]} -gt 0 ]]; then
    for program in lessord lessorctl; do
      if grep -q "^$program:" "$build/targets.txt"; then targets+=("$program"); fi
    done
  fi
else
  targets=(all)
fi
say "building $preset"
if ((${#targets[@]} > 0)); then
  if [[ -t 1 ]]; then
    # Ninja keeps one line of progress on a terminal, and shows what failed.
    NINJA_STATUS='[%f/%t, %es] ' ninja -C "$build" "${targets[@]}" || {
      echo "build failed" >&2
      exit 1
    }
  else
    quietly ninja -C "$build" "${targets[@]}"
  fi
fi
say "built $preset in $((SECONDS - started)) s"

rm -rf "$out"
mkdir -p "$out/gtest" "$out/profile"
# Tests that become another user write their results and profiles too.
chmod 1777 "$out/gtest" "$out/profile"
symbolizer=/usr/bin/llvm-symbolizer-16
export GTEST_OUTPUT="xml:$out/gtest/"
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_stack_use_after_return=1:external_symbolizer_path=$symbolizer"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-}:print_stacktrace=1:external_symbolizer_path=$symbolizer"
export TSAN_OPTIONS="${TSAN_OPTIONS:-}:second_deadlock_stack=1:external_symbolizer_path=$symbolizer"
export LSAN_OPTIONS="${LSAN_OPTIONS:-}"
[[ ! -f tests/tsan.supp ]] || TSAN_OPTIONS+=":suppressions=$root/tests/tsan.supp"
[[ ! -f tests/lsan.supp ]] || LSAN_OPTIONS+=":suppressions=$root/tests/lsan.supp:print_suppressions=0"
wrapper=()
case $preset in
  # clang 16's ThreadSanitizer cannot place its shadow where newer kernels randomise more address bits.
  tsan) if setarch "$(uname -m)" -R true 2>/dev/null; then wrapper=(setarch "$(uname -m)" -R); fi ;;
  # Continuous mode (%c): counters live in the file, so that a process killed with -9 has written them too.
  coverage) export LLVM_PROFILE_FILE="$out/profile/%c%m-%p.profraw" ;;
esac

started=$SECONDS
status=0
"${wrapper[@]}" ctest --test-dir "$build" -j 4 --output-on-failure --no-tests=ignore --output-junit "$out/ctest.xml" \
  "${selection[@]}" >"$out/ctest.log" 2>&1 || status=$?
if ((status != 0)); then cat "$out/ctest.log"; fi
say "ran $preset's tests in $((SECONDS - started)) s"

coverage_status=0
if [[ $coverage == yes ]]; then
  find "$out/profile" -name '*.profraw' -size +0 >"$out/profiles.txt"
  # A process killed while it opened its profile leaves one that cannot be read; the others count.
  llvm-profdata-16 merge --sparse --failure-mode=all --num-threads=2 -f "$out/profiles.txt" -o "$out/all.profdata" \
    2>"$out/profdata.log"
  mapfile -t binaries < <(find "$build" -type f -perm -u+x -not -path '*/CMakeFiles/*' -not -path "$out/*" \
    -exec sh -c 'llvm-readelf-16 -SW "$1" 2>/dev/null | grep -q __llvm_covmap' _ {} \; -print)
  ((${#binaries[@]} > 0)) || {
    echo "no binary in $build has coverage" >&2
    exit 1
  }
  objects=()
  for binary in "${binaries[@]:1}"; do objects+=(-object "$binary"); done
  llvm-cov-16 export --summary-only --instr-profile="$out/all.profdata" "${binaries[0]}" "${objects[@]}" \
    >"$out/coverage.json" 2>"$out/cov.log"
  report coverage "$root" <"$out/coverage.json" || coverage_status=$?
fi

result_status=0
report results "$out/ctest.xml" "$out/gtest" || result_status=$?
((status == 0 && result_status == 0 && coverage_status == 0))
