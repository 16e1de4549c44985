#!/bin/bash
# Shows Lessor at work on a Debian 12 machine: installs what is missing, builds, starts lessord with a PostgreSQL and a
# Redis of its own in a temporary folder, and runs the demonstration (deploy/demo). Then the broker stays for looking
# around, until Ctrl-C, which removes everything again.
#
#   deploy/quickstart.sh [--once]
#
#   --once   end after the demonstration, with its exit code; also where there is no terminal
set -euo pipefail
root=$(dirname "$(dirname "$(readlink -f "$0")")")
# shellcheck source=deploy/demo/servers.sh
source "$root/deploy/demo/servers.sh"

once=no
[[ -t 0 && -t 1 ]] || once=yes
case ${1:-} in
  '') ;;
  --once) once=yes ;;
  *)
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2
    exit 2
    ;;
esac

trap servers_close EXIT
trap 'echo; exit 130' INT
trap 'exit 143' TERM HUP

say() { echo "== $*"; }

build=$root/build/release
targets=(lessord lessorctl lessor-demo)
make_programs() {
  mkdir -p "$build"
  local log=$build/quickstart.log
  if ! cmake -S "$root" --preset release >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    servers_die "cmake fails (the whole log: $log)"
  fi
  # Ninja keeps one line of progress on a terminal, and shows what failed.
  if [[ -t 1 ]]; then
    NINJA_STATUS='   [%f/%t, %es] ' ninja -C "$build" "${targets[@]}"
    return
  fi
  echo "   how far it is: tail -f $log"
  if ! ninja -C "$build" "${targets[@]}" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    servers_die "the build fails (the whole log: $log)"
  fi
}

# The usual address of the metrics, or any port if something answers there already.
metrics_address() {
  if (exec 3<>/dev/tcp/127.0.0.1/9747) 2>/dev/null; then echo 127.0.0.1:0; else echo 127.0.0.1:9747; fi
}

say "looking for missing packages"
"$root/deploy/install-packages.sh" build run demo
say "building lessord, lessorctl and the demonstration (the first time takes minutes)"
make_programs

say "starting a Redis, a PostgreSQL and lessord"
servers_open
servers_start_redis
servers_start_postgres
servers_start_lessord "$build/daemon/lessord" "$(metrics_address)"
echo "   everything is in $servers_folder, and goes with it"
say "the demonstration"
echo
demonstrate=("$build/deploy/demo/lessor-demo" --postgres "$servers_postgres" --redis "$servers_redis")
status=0
"${demonstrate[@]}" --postgres-log "$servers_postgres_log" || status=$?
echo
[[ $once == no ]] || exit "$status"

cat <<END
== lessord is still there. In another terminal:

   export LESSOR_RUNTIME_DIR=$LESSOR_RUNTIME_DIR
   $build/client/cli/lessorctl pools      # how the pools are
   $build/client/cli/lessorctl top        # live: who holds, who waits
   psql -h $LESSOR_RUNTIME_DIR/pools/main                   # any driver, with nothing of ours; \\q gives back
   redis-cli -s $LESSOR_RUNTIME_DIR/pools/cache/redis.sock  # the same
   ${demonstrate[*]}
                                          # the demonstration once more, to watch in top
   curl http://$servers_metrics/metrics   # the metrics; http://$servers_metrics/ is for people

   Ctrl-C ends and removes everything.
END
trap 'echo; say "removing everything"; exit "$status"' INT
wait "$servers_lessord" || true
tail -n 20 "$servers_folder/lessord.log" >&2
servers_die "lessord has ended; above is the end of its log"
