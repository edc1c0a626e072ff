#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The first process of a machine of our own: a view of this one in which /etc, /usr, /var, /opt and /home can be changed
# and everything is gone afterwards, with D-Bus and polkit, and a network that nobody else has. Is started by
#
#   unshare --mount --pid --fork --mount-proc --net --uts --ipc --kill-child tests/package/machine.sh
#
# as root, says "ready" and lives until its standard input ends.
set -e
mount --make-rprivate /
mount --bind /proc/sys /proc/sys
mount -o remount,bind,ro /proc/sys
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/dbus /run/lock /run/machine
for folder in etc usr var opt home; do
    mkdir -p "/run/machine/$folder/upper" "/run/machine/$folder/work"
    mount -t overlay overlay -o "lowerdir=/$folder,upperdir=/run/machine/$folder/upper,workdir=/run/machine/$folder/work" "/$folder"
done
mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts /dev/pts
mount --bind /dev/pts/ptmx /dev/ptmx
ip link set lo up
hostname gate101-test
echo '127.0.0.1 localhost gate101-test' >/etc/hosts

# An ordinary user and one whom sudo and polkit count as an administrator.
useradd -m -s /bin/bash visitor
useradd -m -s /bin/bash -G sudo warden
printf 'visitor:visitor-password\nwarden:warden-password\n' | chpasswd
rm -rf /var/lib/gate101

dbus-daemon --system --fork --nopidfile
/usr/lib/polkit-1/polkitd --no-debug >/run/machine/polkitd.log 2>&1 &
for _ in $(seq 100); do
    if dbus-send --system --print-reply --dest=org.freedesktop.PolicyKit1 \
        /org/freedesktop/PolicyKit1/Authority org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1; then
        break
    fi
    sleep 0.05
done
echo ready
cat >/dev/null
