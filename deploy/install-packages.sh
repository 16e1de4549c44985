#!/bin/bash
# Installs the Debian 12 packages of one or more sections of packages.txt, as far as they are missing.
#
#   deploy/install-packages.sh SECTION...          install
#   deploy/install-packages.sh --list SECTION...   print the packages' names, one a line
#
# Where everything is there already nothing is touched, and neither network nor root is needed. Services that
# come with a package (redis, postgres) are not started: what needs one starts its own.
set -euo pipefail

list_file=$(dirname "$(readlink -f "$0")")/packages.txt

die() {
  echo "install-packages: $*" >&2
  exit 1
}

list_only=no
if [[ ${1:-} == --list ]]; then
  list_only=yes
  shift
fi
(($# > 0)) || die "which sections? They are: $(awk '!/^#/ && NF {print $1}' "$list_file" | sort -u | xargs)"

packages=()
for section in "$@"; do
  mapfile -t of_section < <(awk -v section="$section" '!/^#/ && $1 == section {print $2}' "$list_file")
  ((${#of_section[@]} > 0)) || die "packages.txt has no section '$section'"
  packages+=("${of_section[@]}")
done
mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u)

if [[ $list_only == yes ]]; then
  printf '%s\n' "${packages[@]}"
  exit 0
fi

is_there() {
  case $1 in
    # Other vendors' Node.js conflicts with Debian's packages; any that works will do.
    nodejs) command -v node >/dev/null && return ;;
    npm) command -v npm >/dev/null && return ;;
  esac
  [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

missing=()
for package in "${packages[@]}"; do
  is_there "$package" || missing+=("$package")
done
((${#missing[@]} > 0)) || exit 0

command -v apt-get >/dev/null ||
  die "this needs Debian 12's apt-get to install: ${missing[*]}"
as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || die "run this as root, or install sudo; missing are: ${missing[*]}"
  as_root=(sudo)
fi

# A policy of the machine's own stays as it is.
policy=/usr/sbin/policy-rc.d
if [[ ! -e $policy ]]; then
  trap '"${as_root[@]}" rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
  "${as_root[@]}" chmod 755 "$policy"
fi

install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "${missing[@]}" </dev/null
}

log=$(mktemp)
echo "installing ${#missing[@]} packages: ${missing[*]}"
# The lists on the machine may be good enough; if they are missing or too old, fetch them and try once more.
if ! install >"$log" 2>&1; then
  # Another vendor's list that cannot be fetched must not stop us: whether it mattered, the install tells.
  "${as_root[@]}" apt-get update --quiet >>"$log" 2>&1 </dev/null || true
  if ! install >>"$log" 2>&1; then
    tail -n 40 "$log" >&2
    die "apt-get could not install them (the whole log: $log)"
  fi
fi
rm -f "$log"
