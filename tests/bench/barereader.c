/* SPDX-License-Identifier: GPL-3.0-or-later
 * What no reader of a configuration can do without: open, read and close every file of a folder, in byte order.
 * The engine's bench compares itself with this. Usage: barereader FOLDER */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int in_byte_order(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
    static char buffer[65536];
    char path[4096];
    char **names = NULL;
    size_t count = 0, capacity = 0, bytes = 0;
    struct dirent *entry;
    DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
    if (!folder)
        return 2;
    while ((entry = readdir(folder)))
        if (entry->d_name[0] != '.') {
            if (count == capacity)
                names = realloc(names, sizeof *names * (capacity = capacity ? 2 * capacity : 64));
            names[count++] = strdup(entry->d_name);
        }
    closedir(folder);
    qsort(names, count, sizeof *names, in_byte_order);
    for (size_t i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", argv[1], names[i]);
        int file = open(path, O_RDONLY | O_CLOEXEC);
        ssize_t got;
        while ((got = read(file, buffer, sizeof buffer)) > 0)
            bytes += (size_t)got;
        close(file);
    }
    printf("%zu files, %zu bytes\n", count, bytes);
    return 0;
}
