# shellcheck shell=bash disable=SC2034  # who sources this reads the variables
# A Redis, a PostgreSQL and a lessord of one's own, on Unix sockets in a private folder. To be sourced; the caller runs
# under `set -euo pipefail` and calls, in this order:
#
#   servers_open               makes $servers_folder
#   servers_start_redis        a Redis at $servers_redis
#   servers_start_postgres     a PostgreSQL in $servers_postgres, its log at $servers_postgres_log; role and database demo
#   servers_start_lessord LESSORD METRICS   pools main and cache of 4 connections; exports LESSOR_RUNTIME_DIR and sets
#                              $servers_metrics (the address in use) and $servers_lessord (its process)
#   servers_close              ends what was started, by process id, and removes the folder; safe at any time, also twice
#
# Nothing here touches a server of the machine's own. The servers end when the calling shell does, whatever ends it.

servers_folder=
servers_started=() # "PID SIGNAL", in the order in which they were started

servers_die() {
  echo "$*" >&2
  exit 1
}

servers_open() {
  local parent=${TMPDIR:-/tmp}
  # A socket's path has at most 107 bytes, and these paths stand in URIs.
  [[ $parent =~ ^/[A-Za-z0-9/._-]{0,50}$ ]] || parent=/tmp
  servers_folder=$(mktemp -d "$parent/lessor-demo-XXXXXX")
  # The servers' own users must get to their folders in it.
  ((EUID != 0)) || chmod 711 "$servers_folder"
  servers_redis=$servers_folder/redis/redis.sock
  servers_postgres=$servers_folder/postgres
  servers_postgres_log=$servers_folder/postgres.log
}

# servers_run USER SIGNAL LOG COMMAND...: starts COMMAND, as USER if we are root; SIGNAL ends it. In a session of its own,
# so that Ctrl-C on the terminal reaches only the script, which ends things in order.
servers_run() {
  local user=$1 signal=$2 log=$3
  shift 3
  local as=()
  if ((EUID == 0)) && [[ $user != root ]]; then as=(--reuid "$user" --regid "$user" --init-groups); fi
  setsid setpriv "${as[@]}" --pdeathsig "$signal" "$@" </dev/null >"$log" 2>&1 &
  servers_started+=("$! $signal")
}

# servers_make_folder FOLDER USER
servers_make_folder() {
  mkdir -m 700 "$1"
  ((EUID != 0)) || chown "$2:" "$1"
}

# servers_await WHAT LOG COMMAND...: until COMMAND succeeds, while the server that was started last lives.
servers_await() {
  local what=$1 log=$2 pid=${servers_started[-1]% *} tries
  shift 2
  for ((tries = 0; tries < 600; ++tries)); do
    if "$@" >/dev/null 2>&1; then return; fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.05
  done
  tail -n 20 "$log" >&2 || true
  servers_die "$what does not start; above is the end of its log"
}

servers_start_redis() {
  local log=$servers_folder/redis.log
  servers_make_folder "${servers_redis%/*}" redis
  servers_run redis TERM "$log" redis-server --port 0 --unixsocket "$servers_redis" --unixsocketperm 700 \
    --dir "${servers_redis%/*}" --save "" --appendonly no --daemonize no
  servers_await redis-server "$log" redis-cli -s "$servers_redis" ping
}

servers_start_postgres() {
  local programs data=$servers_postgres/data log=$servers_postgres_log as=()
  # Debian keeps the programs of each version apart; the newest will do.
  programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [[ -x $programs/initdb ]] || servers_die "there is no PostgreSQL in /usr/lib/postgresql"
  servers_make_folder "$servers_postgres" postgres
  if ((EUID == 0)); then as=(setpriv --reuid postgres --regid postgres --init-groups); fi
  (cd "$servers_postgres" && "${as[@]}" "$programs/initdb" -D "$data" -U postgres -A trust --no-sync --no-instructions \
    --locale=C -E UTF8) >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    servers_die "initdb fails; above is the end of its log"
  }
  # INT is PostgreSQL's word for ending without waiting for its clients.
  servers_run postgres INT "$log" "$programs/postgres" -D "$data" -k "$servers_postgres" -c listen_addresses= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=16MB -c logging_collector=off \
    -c log_destination=stderr
  servers_await postgres "$log" "$programs/pg_isready" -q -h "$servers_postgres" -U postgres -d postgres
  "$programs/psql" -X -q -h "$servers_postgres" -U postgres -d postgres -c 'create role demo login' \
    -c 'create database demo owner demo'
}

servers_start_lessord() {
  local program=$1 metrics=$2 log=$servers_folder/lessord.log
  export LESSOR_RUNTIME_DIR=$servers_folder/run
  cat >"$servers_folder/lessord.yaml" <<SETTINGS
runtime_dir: $LESSOR_RUNTIME_DIR
state_dir: $servers_folder/state
metrics: {listen: "$metrics"}
drain_timeout: 0s
pools:
  main:  {upstream: "postgresql://demo@/demo?host=$servers_postgres", max: 4}
  cache: {upstream: "redis+unix://$servers_redis", max: 4}
SETTINGS
  servers_run "$(id -un)" TERM "$log" "$program" --config "$servers_folder/lessord.yaml"
  servers_lessord=${servers_started[-1]% *}
  servers_await lessord "$log" grep -q ' ready ' "$log"
  servers_metrics=$(sed -n 's/.* metrics=\([0-9.:]*\).*/\1/p' "$log" | head -n 1)
}

servers_close() {
  trap '' INT TERM HUP  # a second Ctrl-C, or a terminal that has gone, must not leave anything behind
  local at
  for ((at = ${#servers_started[@]} - 1; at >= 0; --at)); do
    # shellcheck disable=SC2086  # two words: the process and the signal
    set -- ${servers_started[at]}
    kill -"$2" "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
  done
  servers_started=()
  [[ -z $servers_folder ]] || rm -rf "$servers_folder"
  servers_folder=
}
