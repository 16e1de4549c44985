#!/bin/bash
# Runs inside the booted machine, once: tries the unit and says "ok: ..." or "FAILED: ..." for each thing.
settings=/etc/lessor/lessord.yaml

check() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then
    echo "ok: $what"
  else
    echo "FAILED: $what"
    printf '%s\n' "$output" | tail -n 20
  fi
}
property() { systemctl show --value -p "$1" lessord; }
is() { [[ "$(property "$1")" == "$2" ]] || { echo "$1 is '$(property "$1")', not '$2'"; return 1; }; }
refused() { ! "$@"; }
same_process() { [[ "$(property MainPID)" == "$main_pid" ]]; }

systemctl is-system-running --wait >/dev/null
check "the unit is active after boot" systemctl is-active lessord
check "it told systemd that it was ready" is SubState running
check "it runs as its own user" is User lessor
check "lessorctl status answers root" lessorctl status
check "lessorctl status answers the broker's user" runuser -u lessor -- lessorctl status
for forbidden in PrivateUsers=no PrivateTmp=no ProtectProc=default; do
  check "peers can be seen ($forbidden)" is "${forbidden%=*}" "${forbidden#*=}"
done

main_pid=$(property MainPID)
check "it reloads" systemctl reload lessord
check "it is the same process after a reload" same_process
check "lessorctl status answers after a reload" lessorctl status

cp "$settings" /root/good.yaml
echo "no_such_key: 1" >>"$settings"
systemctl reload lessord
check "lessorctl names the mistake in the new settings" refused lessorctl reload
check "settings with a mistake leave the old ones in force" lessorctl status
check "it is the same process after a refused reload" same_process
check "a restart with such settings fails" refused systemctl restart lessord
check "it ended with 78, and is not tried again" is ExecMainStatus 78
cp /root/good.yaml "$settings"
systemctl reset-failed lessord
check "it starts again with good settings" systemctl start lessord

systemctl kill --signal=KILL lessord
check "it starts again after a crash" systemctl start lessord
check "lessorctl status answers after a crash" lessorctl status

check "it stops" systemctl stop lessord
check "it stopped in good order" is Result success
check "it is inactive after a stop" is ActiveState inactive
check "its folder for sockets outlives it" test -d /run/lessor
check "the journal has its log" bash -c 'journalctl --no-pager -u lessord -o cat | grep -q .'
journalctl --no-pager -u lessord | tail -n 40
systemd-analyze security lessord | tail -n 1
echo "end of checks"
