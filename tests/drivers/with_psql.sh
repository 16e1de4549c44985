#!/bin/bash
# Proves that psql finds what it expects: with_psql.sh FOLDER, which has PostgreSQL's socket.
# shellcheck source=tests/drivers/proof.sh
source "$(dirname "$(readlink -f "$0")")/proof.sh"

folder=$(mktemp -d)
table=items_$token
psql=(psql -X -A -t -q -h "$place" -v ON_ERROR_STOP=1)
finish() {
  "${psql[@]}" -c "DROP TABLE IF EXISTS $table" >"$folder/drop" 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT

same "-c answers" "$("${psql[@]}" -c 'SELECT 6 * 7')" 42
same "several -c share one session" "$("${psql[@]}" -c "SET TimeZone TO 'Asia/Tokyo'" -c 'SHOW TimeZone')" Asia/Tokyo
same "one -c may hold several statements" "$("${psql[@]}" -c 'SELECT 1; SELECT 2')" $'1\n2'
same "the whole of a URI is understood" \
  "$(psql -X -A -t "postgresql:///?host=$place&application_name=mine" -c 'SHOW application_name')" mine
same "PGTZ, PGOPTIONS and PGCLIENTENCODING hold from the start" \
  "$(PGTZ=Europe/Paris PGOPTIONS='-c statement_timeout=54321' PGCLIENTENCODING=LATIN1 "${psql[@]}" \
    -c 'SHOW TimeZone' -c 'SHOW statement_timeout' -c 'SHOW client_encoding')" $'Europe/Paris\n54321ms\nLATIN1'

code=0
said=$("${psql[@]}" -c 'SELEKT 1' 2>&1) || code=$?
same "a statement that fails in -c makes the exit code 1" "$code" 1
has "a syntax error shows its place" "$said" $'ERROR:  syntax error at or near "SELEKT"\nLINE 1: SELEKT 1'
code=0
"${psql[@]}" >"$folder/out" 2>&1 <<<'SELECT 1 / 0; SELECT 2;' || code=$?
same "a script that stops at an error makes the exit code 3" "$code" 3
has "what follows an error is run without ON_ERROR_STOP" \
  "$("${psql[@]}" -v ON_ERROR_STOP=0 2>&1 <<<'SELECT 1 / 0; SELECT 22;')" 22
has "an SQLSTATE is told" "$(refused "${psql[@]}" -v VERBOSITY=verbose -c 'SELECT 1 / 0')" 'ERROR:  22012: division'

same "a session of transactions, savepoints and meta-commands goes through" "$("${psql[@]}" 2>"$folder/errors" <<SQL
CREATE TABLE $table (id int PRIMARY KEY, word text);
BEGIN;
INSERT INTO $table VALUES (1, 'one');
SAVEPOINT before;
INSERT INTO $table VALUES (2, 'two');
ROLLBACK TO before;
COMMIT;
BEGIN;
DELETE FROM $table;
ROLLBACK;
SELECT * FROM $table;
SELECT count(*) AS total FROM $table \gset
\echo total is :total
\set ON_ERROR_STOP 0
\set VERBOSITY sqlstate
INSERT INTO $table VALUES (1, 'again');
\echo :SQLSTATE
\set ON_ERROR_STOP 1
SELECT 1 \; SELECT 2;
SQL
)" "$(printf '%s\n' '1|one' 'total is 1' 23505 1 2)"

has "\\d describes a table" "$("${psql[@]}" -c "\\d $table")" 'id|integer||not null|'
has "\\d+, \\dt, \\dn, \\du, \\l, \\df and \\conninfo answer" "$("${psql[@]}" <<SQL
\d+ $table
\dt
\dn
\du
\l
\df pg_catalog.now
\conninfo
SQL
)" "$place"

seq 1 5000 | sed 's/.*/&,line &/' >"$folder/in.csv"
"${psql[@]}" -c "TRUNCATE $table" -c "\\copy $table FROM '$folder/in.csv' CSV"
"${psql[@]}" -c "\\copy (SELECT * FROM $table ORDER BY id) TO '$folder/out.csv' CSV"
same "\\copy goes in and out" "$(cmp "$folder/in.csv" "$folder/out.csv" && echo same)" same
has "a failed \\copy says where" "$(refused "${psql[@]}" -c "\\copy $table FROM '$folder/in.csv'")" \
  "CONTEXT:  COPY $table, line 1"

same "temporary tables, SQL's prepared statements and cursors last for the session" "$("${psql[@]}" <<SQL
CREATE TEMP TABLE scratch AS SELECT 1 AS one;
PREPARE twice AS SELECT 2 * \$1;
DECLARE rows CURSOR WITH HOLD FOR SELECT generate_series(1, 9);
SELECT one FROM scratch;
EXECUTE twice(21);
FETCH 2 FROM rows;
FETCH 1 FROM rows;
SQL
)" "$(printf '%s\n' 1 42 1 2 3)"
has "what a session listens to reaches it" \
  "$("${psql[@]}" -c "LISTEN heard_$token" -c "NOTIFY heard_$token, 'hello'")" \
  "Asynchronous notification \"heard_$token\" with payload \"hello\" received"
has "notices are shown" "$("${psql[@]}" -c "DO \$\$BEGIN RAISE NOTICE 'look'; END\$\$" 2>&1)" 'NOTICE:  look'
same "FETCH_COUNT reads a large result in parts" \
  "$("${psql[@]}" -v FETCH_COUNT=100 -c "SELECT repeat('x', 65536) FROM generate_series(1, 256)" | wc -c)" \
  $((256 * 65537))
same "\\gexec and \\c go on in good order" "$("${psql[@]}" <<SQL
SELECT 'SELECT ' || n FROM generate_series(1, 3) n \gexec
\c
SELECT 4;
SQL
)" $'1\n2\n3\n4'
