# Swift 6 with Foundation and XCTest, from Debian trixie, in a folder of its own: Debian's older releases do not have it.
# `bin/swift` and `bin/swiftc` run in that folder by bubblewrap, with /tmp and the current folder at their own places.
root=$toolchains/swift
if ! installed swift "$here/swift.sh"; then
  debian debootstrap bubblewrap ca-certificates
  if [ ! -x "$root/usr/bin/swift" ] || [ ! -e "$root/usr/lib/x86_64-linux-gnu/crti.o" ]; then
    say 'swift: Debian trixie into a folder (about 3 GB)'
    [ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase trixie "$root" >"$toolchains/swift.log"
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    chroot "$root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
      --no-install-recommends ca-certificates swiftlang g++ libc6-dev git' >>"$toolchains/swift.log" 2>&1
    umount "$root/proc"
  fi
  for command in swift swiftc; do
    cat >"$toolchains/bin/$command" <<WRAPPER
#!/bin/sh
# Made by scripts/setup-toolchains.sh. swift build starts sandboxes of its own, which do not nest.
[ "$command" = swift ] && case "\${1:-}" in build | test | run) set -- "\$1" --disable-sandbox "\${@:2}" ;; esac
exec bwrap --bind "$root" / --proc /proc --dev /dev --bind /tmp /tmp --bind "\$PWD" "\$PWD" --chdir "\$PWD" \\
  --setenv HOME /tmp --setenv PATH /usr/bin:/bin --die-with-parent /usr/bin/$command "\$@"
WRAPPER
    sed -i '1s|/bin/sh|/usr/bin/env bash|' "$toolchains/bin/$command"
    chmod +x "$toolchains/bin/$command"
  done
  finish swift "$here/swift.sh"
fi
