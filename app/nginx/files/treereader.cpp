// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/treereader.h"

#include <future>
#include <thread>

namespace gate101::nginx {

namespace {

using ReadTree = Result<std::shared_ptr<const Tree>>;

constexpr qsizetype worthAThread = 256; // files; to start a thread costs about as much as to read ten.
constexpr qsizetype mostThreads = 4;

void readRange(FileReader &reader, const QByteArrayList &paths, std::vector<ReadTree> &trees, qsizetype first,
               qsizetype last)
{
    for (qsizetype i = first; i < last; ++i) {
        Result<QByteArray> bytes = reader.read(paths[i]);
        trees[static_cast<size_t>(i)] =
            bytes ? ReadTree(Tree::parse(paths[i], std::move(*bytes))) : tl::unexpected(bytes.error());
    }
}

} // namespace

std::vector<ReadTree> readTrees(FileReader &reader, const QByteArrayList &paths)
{
    std::vector<ReadTree> trees(static_cast<size_t>(paths.size()), ReadTree(nullptr));
    const qsizetype threads =
        reader.readsConcurrently()
            ? qBound<qsizetype>(1, paths.size() / worthAThread,
                                qMin<qsizetype>(mostThreads, std::thread::hardware_concurrency()))
            : 1;
    const auto bound = [&](qsizetype part) { return paths.size() * part / threads; };
    std::vector<std::future<void>> others;
    for (qsizetype part = 1; part < threads; ++part) {
        others.push_back(std::async(std::launch::async,
                                    [&reader, &paths, &trees, from = bound(part), to = bound(part + 1)] {
                                        readRange(reader, paths, trees, from, to);
                                    }));
    }
    readRange(reader, paths, trees, 0, bound(1));
    for (const std::future<void> &other : others) {
        other.wait();
    }
    return trees;
}

} // namespace gate101::nginx
