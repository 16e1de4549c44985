#!/bin/bash
# Proves that redis-cli finds what it expects: with_redis_cli.sh SOCKET, the path of Redis's socket.
# shellcheck source=tests/drivers/proof.sh
source "$(dirname "$(readlink -f "$0")")/proof.sh"

key=key_$token
cli=(redis-cli -s "$place")
finish() { "${cli[@]}" DEL "$key" "$key.counter" >/dev/null 2>&1 || true; }
trap finish EXIT

same "a command answers" "$("${cli[@]}" PING)" PONG
same "a value comes back" "$("${cli[@]}" SET "$key" 'a word' && "${cli[@]}" GET "$key")" $'OK\na word'
same "standard input is a value" \
  "$(printf 'one\ntwo' | "${cli[@]}" -x SET "$key" && "${cli[@]}" GET "$key")" $'OK\none\ntwo'
same "a session keeps its database and name" "$("${cli[@]}" <<REDIS
SELECT 3
CLIENT SETNAME mine
EXISTS $key
CLIENT GETNAME
SELECT 0
EXISTS $key
REDIS
)" $'OK\nOK\n0\nmine\nOK\n1'
same "-n chooses the database" "$("${cli[@]}" -n 3 EXISTS "$key")" 0
has "-3 speaks RESP3" "$("${cli[@]}" -3 HELLO)" 'proto 3'
same "a transaction goes through" "$("${cli[@]}" <<REDIS
MULTI
INCR $key.counter
INCR $key.counter
EXEC
MULTI
INCR $key.counter
DISCARD
GET $key.counter
REDIS
)" $'OK\nQUEUED\nQUEUED\n1\n2\nOK\nQUEUED\nOK\n2'
has "an error is told" "$(refused "${cli[@]}" -e INCR "$key")" 'value is not an integer'
same "--eval runs a script" "$("${cli[@]}" EVAL 'return ARGV[1] .. KEYS[1]' 1 "$key" "x")" "x$key"
same "--scan finds the keys" "$("${cli[@]}" --scan --pattern "$key*" | sort)" "$key"$'\n'"$key.counter"
has "--pipe loads many commands" \
  "$(for _ in $(seq 5000); do printf 'INCR %s.counter\r\n' "$key"; done | "${cli[@]}" --pipe)" \
  'errors: 0, replies: 5000'
same "all that was piped has arrived" "$("${cli[@]}" GET "$key.counter")" 5002
same "-r repeats" "$("${cli[@]}" -r 3 INCR "$key.counter")" $'5003\n5004\n5005'
