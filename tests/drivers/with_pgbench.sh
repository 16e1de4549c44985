#!/bin/bash
# Proves that pgbench runs in all its modes, with more clients than a pool may have connections:
# with_pgbench.sh FOLDER, which has PostgreSQL's socket.
# shellcheck source=tests/drivers/proof.sh
source "$(dirname "$(readlink -f "$0")")/proof.sh"

schema=bench_$token
folder=$(mktemp -d)
psql=(psql -X -A -t -q -h "$place" -v ON_ERROR_STOP=1)
finish() {
  "${psql[@]}" -c "DROP SCHEMA IF EXISTS $schema CASCADE" >"$folder/drop" 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT
"${psql[@]}" -c "CREATE SCHEMA $schema"
export PGOPTIONS="-c search_path=$schema"  # where pgbench makes its tables, and finds them

# bench STATEMENT COUNT OPTION...: so many transactions of each of 8 clients, without one failure. Each in a thread of its
# own: where several share one, a client that prepares its statements blocks those that are in a transaction.
bench() {
  local statement=$1 count=$2 said
  shift 2
  said=$(pgbench -h "$place" -n -c 8 -j 8 -t "$count" "$@" 2>&1) || fail "$statement: $said"
  [[ $said == *"number of failed transactions: 0 "* ]] || fail "$statement: $said"
  has "$statement" "$said" "number of transactions actually processed: $((8 * count))/$((8 * count))"
}

pgbench -h "$place" -i -s 1 >"$folder/init" 2>&1 || fail "pgbench -i: $(<"$folder/init")"
same "-i fills its tables" "$("${psql[@]}" -c "SELECT count(*) FROM pgbench_accounts")" 100000
bench "the simple protocol" 50 -M simple
bench "the extended protocol" 50 -M extended
bench "prepared statements" 50 -M prepared
bench "selects only" 100 -S -M prepared
bench "a new connection for each transaction" 10 -C
bench "a new connection for each transaction, prepared" 10 -C -M prepared
# Each transaction adds one delta to an account, a teller and a branch: what was lost or done twice would show.
same "the sums agree" "$("${psql[@]}" -c "SELECT count(*), sum(delta) = (SELECT sum(abalance) FROM pgbench_accounts),
  sum(delta) = (SELECT sum(tbalance) FROM pgbench_tellers), sum(delta) = (SELECT sum(bbalance) FROM pgbench_branches)
  FROM pgbench_history")" "$((8 * (50 + 50 + 50 + 10 + 10)))|t|t|t"

cat >"$folder/pipeline.sql" <<'SQL'
\set id random(1, 100000)
\startpipeline
SELECT abalance FROM pgbench_accounts WHERE aid = :id;
BEGIN;
UPDATE pgbench_accounts SET abalance = abalance + 0 WHERE aid = :id;
COMMIT;
SELECT 1;
\endpipeline
SQL
bench "pipelines" 20 -M extended -f "$folder/pipeline.sql"
bench "pipelines of prepared statements" 20 -M prepared -f "$folder/pipeline.sql"
cat >"$folder/carried.sql" <<'SQL'
SELECT 1 / (coalesce(nullif(current_setting('app.client', true), ''), :client_id::text) = :client_id::text)::int;
SELECT set_config('app.client', :client_id::text, false);
SQL
bench "settings of each client stay its own" 20 -f "$folder/carried.sql"
