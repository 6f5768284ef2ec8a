# Swift 6 with Foundation and XCTest, from Debian trixie, in a folder of its own: Debian's older releases do not have it.
# `bin/swift` and `bin/swiftc` run in there by bubblewrap, with /tmp and the current folder at their own places, and so does
# any program by `bin/swift-exec`.
root=$toolchains/swift
if ! installed swift "$here/swift.sh"; then
  debian debootstrap bubblewrap ca-certificates
  if [ ! -x "$root/usr/libexec/swift/bin/swift" ] || [ ! -e "$root/usr/lib/x86_64-linux-gnu/crti.o" ]; then
    say 'swift: Debian trixie into a folder (about 3 GB)'
    [ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase trixie "$root" >"$toolchains/swift.log"
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    chroot "$root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
      --no-install-recommends ca-certificates swiftlang g++ libc6-dev git' >>"$toolchains/swift.log" 2>&1
    umount "$root/proc"
  fi
  cat >"$toolchains/bin/swift-exec" <<WRAPPER
#!/usr/bin/env bash
# Made by scripts/setup-toolchains.sh: runs a program in the folder where Swift is.
exec bwrap --bind "$root" / --proc /proc --dev /dev --bind /tmp /tmp --bind "\$PWD" "\$PWD" --chdir "\$PWD" \\
  --setenv HOME /tmp --setenv PATH /usr/bin:/bin --die-with-parent "\$@"
WRAPPER
  cat >"$toolchains/bin/swift" <<WRAPPER
#!/usr/bin/env bash
# Sandboxes of the package manager's own do not nest.
case "\${1:-}" in build | test | run) set -- "\$1" --disable-sandbox "\${@:2}" ;; esac
exec "$toolchains/bin/swift-exec" swift "\$@"
WRAPPER
  printf '#!/bin/sh\nexec "%s/bin/swift-exec" swiftc "$@"\n' "$toolchains" >"$toolchains/bin/swiftc"
  chmod +x "$toolchains"/bin/{swift-exec,swift,swiftc}
  finish swift "$here/swift.sh"
fi
