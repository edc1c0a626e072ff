// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/disabledsites.h"

#include "nginx/files/includeglob.h"

#include <QSet>
#include <algorithm>

namespace gate101::nginx {

namespace {

constexpr size_t mostSites = 1000;

QByteArrayList candidateFolders(const ConfigSet &config)
{
    QByteArrayList folders;
    for (const auto &tree : config.files()) {
        for (const Directive &include : tree->includes()) {
            const QByteArray pattern = config.absolute(include.arg(0));
            const QByteArray folder = pattern.left(pattern.lastIndexOf('/'));
            if (!isGlob(pattern) || isGlob(folder) || folders.contains(folder)) {
                continue;
            }
            folders.append(folder);
            if (folder.endsWith("/sites-enabled")) {
                folders.append(QByteArray(folder.chopped(7) + "available"));
            }
        }
    }
    return folders;
}

} // namespace

std::vector<std::shared_ptr<const Tree>> readDisabledSites(FileReader &reader, const ConfigSet &config)
{
    QSet<QByteArray> included; // Filled when it is first asked for: most trees have nothing beside them.
    const auto isIncluded = [&](const QByteArray &path) {
        if (config.file(path)) {
            return true;
        }
        if (included.isEmpty()) {
            for (const auto &tree : config.files()) {
                included.insert(reader.canonical(tree->path()));
            }
        }
        return included.contains(reader.canonical(path));
    };
    std::vector<std::shared_ptr<const Tree>> sites;
    for (const QByteArray &folder : candidateFolders(config)) {
        Result<QByteArrayList> names = reader.list(folder);
        if (!names) {
            continue;
        }
        std::sort(names->begin(), names->end());
        for (const QByteArray &name : std::as_const(*names)) {
            const QByteArray path = folder + '/' + name;
            if (name.startsWith('.') || sites.size() >= mostSites || isIncluded(path)) {
                continue;
            }
            if (const Result<QByteArray> bytes = reader.read(path)) {
                sites.push_back(Tree::parse(path, *bytes));
            }
        }
    }
    return sites;
}

} // namespace gate101::nginx
