# Sourced by the shell scripts of this folder: what they prove, and how they fail. They have `place`, the place to
# connect to, from their first argument.
set -euo pipefail

# A hang would be a failure without words.
if [[ -z ${PROOF_GUARDED:-} ]]; then PROOF_GUARDED=yes exec timeout --verbose 180 "$0" "$@"; fi

place=${1:?which place\?}
token=$(od -An -N4 -tx4 /dev/urandom | tr -d ' ')  # for names that no other run uses
export PGUSER=${PGUSER:-postgres} PGDATABASE=${PGDATABASE:-postgres}

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# same STATEMENT GOT EXPECTED
same() {
  [[ $2 == "$3" ]] || fail "$1: got '$2', expected '$3'"
  echo "ok: $1"
}

# has STATEMENT TEXT PART
has() {
  [[ $2 == *"$3"* ]] || fail "$1: '$3' is not in '$2'"
  echo "ok: $1"
}

# Runs a command that has to fail; prints what it says.
refused() {
  if "$@" 2>&1; then fail "'$*' has not failed"; fi
}
