#!/bin/bash
# Runs the quickstart's demonstration on the programs of $LESSOR_BUILD_DIR: all that it promises must hold. Builds of all
# kinds on machines of all speeds run this, so the time to recover is printed, and only a generous bound is enforced; the
# quickstart itself, which builds a release, enforces the real one.
set -euo pipefail
# shellcheck source=deploy/demo/servers.sh
source "$LESSOR_SOURCE_DIR/deploy/demo/servers.sh"
trap servers_close EXIT
trap 'exit 143' TERM INT HUP

servers_open
servers_start_redis
servers_start_postgres
servers_start_lessord "$LESSOR_BUILD_DIR/daemon/lessord" 127.0.0.1:0
status=0
"$LESSOR_BUILD_DIR/deploy/demo/lessor-demo" --postgres "$servers_postgres" --redis "$servers_redis" \
  --postgres-log "$servers_postgres_log" --whole-within 5s || status=$?
((status == 0)) || cat "$servers_folder/lessord.log"
exit "$status"
