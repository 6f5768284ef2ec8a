#!/usr/bin/env bash
# Brings what the conformance matrix needs and this machine lacks: Swift, Kotlin, Python tools, buf, valgrind, jansson.
# For Debian and Ubuntu on x86-64, as root. It may run again at any time: what is there at the wanted version is left alone.
#
#   scripts/setup-toolchains.sh [swift|kotlin|python|proto|c]...    all of them without an argument
#
# Everything but Debian packages goes to $ARCHC_TOOLCHAINS (default: ~/.cache/archc/toolchains); `bin/` there holds the
# commands, and tests look there before they look on the PATH.
set -euo pipefail

toolchains=${ARCHC_TOOLCHAINS:-${XDG_CACHE_HOME:-$HOME/.cache}/archc/toolchains}
here=$(cd "$(dirname "$0")/toolchains" && pwd)
mkdir -p "$toolchains/bin" "$toolchains/stamps"

say() { printf 'toolchains: %s\n' "$*" >&2; }

# installed STAMP FILE...: whether STAMP was finished from exactly these files.
wanted() { cat "${@:2}" | sha256sum | cut -c1-16; }
installed() { [ "$(cat "$toolchains/stamps/$1" 2>/dev/null)" = "$(wanted "$@")" ]; }
finish() { wanted "$@" >"$toolchains/stamps/$1"; say "$1 is ready"; }

debian() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "apt-get install ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

for name in ${@:-swift kotlin python proto c}; do
  # shellcheck source=/dev/null
  . "$here/$name.sh"
done
