// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody could have Nginx load: it needs no cooperation of Nginx, for its constructor runs as it is
// loaded. It tries to write wherever a root program could.
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace {

__attribute__((constructor)) void run()
{
    for (const char *path :
         {"/etc/gate101-hostile", "/etc/cron.d/gate101-hostile", "/etc/nginx/gate101-hostile",
          "/root/gate101-hostile", "/tmp/gate101-hostile", "/usr/lib/gate101-hostile", "/run/gate101-hostile",
          "/var/lib/nginx/gate101-hostile", "/var/log/nginx/gate101-hostile", "/dev/shm/gate101-hostile",
          "/sys/fs/cgroup/gate101-hostile/x"}) {
        const int fd = ::open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        if (fd >= 0) {
            ::close(fd);
        }
    }
}

} // namespace
