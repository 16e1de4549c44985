#!/bin/bash
# Tries what deploy/ ships on systems of its own; not part of the default test run (root, network, minutes).
#
#   tests/system/run.sh [image] [unit]     both by default; `unit` uses the build that `image` has made, if there is one
#
#   image   carries out the Dockerfile's steps in fresh Debian roots, starts the result as the image would, asks its
#           health check, stops it
#   unit    boots a Debian root with the unit in systemd-nspawn: start, status, reload, crash, bad settings, stop
#
# Roots, downloads and the compiler's cache are kept in LESSOR_SYSTEM_DIR (default /var/tmp/lessor-system), so that the
# next run is quicker. Nothing outside of it is changed.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
if ((EUID != 0)); then
  echo "tests/system/run.sh makes and boots Debian roots: run it as root" >&2
  exit 1
fi
deploy/install-packages.sh system
exec /usr/bin/python3 -B tests/system/system_test.py "$@"
