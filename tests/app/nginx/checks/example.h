// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/files/disabledsites.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

namespace gate101::test {

/// What stands for @PORT@ (where Nginx is asked), @PORT2@ (another free port), @BACKEND@ (the WebSocket
/// backend), @DEAD@ (a port where nobody listens) and @DIR@ (the main file's folder) in an example's files.
/// @MAIN@ and @HTTP@ bring the lines that let a real Nginx run in its folder.
struct ExamplePlaces
{
    int port = 18080; ///< For an example of `default port`, 80 in the diagnosis and any other for Nginx.
    int port2 = 18081;
    int backend = 3030;
    int dead = 9;
    QByteArray folder = "/n";

    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        return text.replace("@MAIN@", RealNginx::mainLines())
            .replace("@HTTP@", RealNginx::httpLines())
            .replace("@PORT@", QByteArray::number(port))
            .replace("@PORT2@", QByteArray::number(port2))
            .replace("@BACKEND@", QByteArray::number(backend))
            .replace("@DEAD@", QByteArray::number(dead))
            .replace("@DIR@", folder);
    }
};

/// A configuration below the main file's folder, with its placeholders filled.
struct ExampleTree
{
    QMap<QByteArray, QByteArray> files;
    QMap<QByteArray, QByteArray> links; ///< "sites-enabled/a" -> "../sites-available/a"

    void fill(MemoryReader &reader, const ExamplePlaces &places) const
    {
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            reader.files.insert(places.folder + '/' + it.key(), it.value());
        }
        for (auto it = links.cbegin(); it != links.cend(); ++it) {
            const QByteArray folder = places.folder + '/' + it.key().left(it.key().lastIndexOf('/'));
            reader.links.insert(
                places.folder + '/' + it.key(),
                QDir::cleanPath(QString::fromUtf8(QByteArray(folder + '/' + it.value()))).toUtf8());
        }
    }
    void write(const RealNginx &nginx) const
    {
        nginx.write("html/index.html", "page");
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            nginx.write(it.key(), it.value());
        }
        for (auto it = links.cbegin(); it != links.cend(); ++it) {
            const QString path = QFile::decodeName(nginx.path(it.key()));
            QDir().mkpath(QFileInfo(path).path());
            QFile::link(QFile::decodeName(it.value()), path);
        }
    }
};

/// One folder of tests/data/checks: what a finding means, shown on configurations that a real Nginx runs.
/// tests/data/checks/README.md says how it is written.
struct Example
{
    QByteArray id;
    QList<QPair<QByteArray, QByteArray>> facts; ///< The lines of `case`.

    static QString folderOf(const QByteArray &id)
    {
        return QStringLiteral(GATE101_SOURCE_DIR "/tests/data/checks/") + QString::fromLatin1(id);
    }

    static Example read(const QByteArray &id)
    {
        Example example{id, {}};
        QFile file(folderOf(id) + QStringLiteral("/case"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith('#')) {
                    example.facts.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
                }
            }
        }
        return example;
    }

    [[nodiscard]] QByteArray fact(const QByteArray &key, const QByteArray &otherwise = {}) const
    {
        for (const auto &[name, value] : facts) {
            if (name == key) {
                return value;
            }
        }
        return otherwise;
    }
    [[nodiscard]] bool has(const QByteArray &tree) const
    {
        return QFileInfo::exists(folderOf(id) + QStringLiteral("/") + QString::fromLatin1(tree) +
                                 QStringLiteral("/nginx.conf"));
    }
    [[nodiscard]] bool isFixedByUs() const { return fact("fix") == "auto"; }

    /// `tree` is bad, good or mended.
    [[nodiscard]] ExampleTree tree(const QByteArray &name, const ExamplePlaces &places) const
    {
        ExampleTree tree;
        const QString top = folderOf(id) + QStringLiteral("/") + QString::fromLatin1(name);
        QDirIterator entries(top, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry(entries.next());
            const QByteArray below = entry.filePath().mid(top.size() + 1).toUtf8();
            QFile file(entry.filePath());
            if (entry.isSymLink()) {
                char target[1024];
                const ssize_t size =
                    ::readlink(QFile::encodeName(entry.filePath()).constData(), target, sizeof target);
                tree.links.insert(below, QByteArray(target, qMax<ssize_t>(size, 0)));
            } else if (file.open(QIODevice::ReadOnly)) {
                tree.files.insert(below, places.filled(file.readAll()));
            }
        }
        return tree;
    }

    /// The client's URL names no port; whatever Nginx listens on stands for port 80.
    [[nodiscard]] bool onDefaultPort() const { return fact("default port") == "yes"; }
    [[nodiscard]] ExamplePlaces places() const
    {
        ExamplePlaces places;
        places.port = onDefaultPort() ? 80 : places.port;
        return places;
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QString::fromUtf8(fact("url", "ws://site.test/api/ws")), QUrl::StrictMode);
    }
    [[nodiscard]] QByteArray address() const { return fact("address", "127.0.0.1"); }
    [[nodiscard]] QByteArray target() const
    {
        return url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    [[nodiscard]] nginx::RouteRequest request(const ExamplePlaces &places) const
    {
        nginx::RouteRequest request;
        request.tls = url().scheme() == QStringLiteral("wss");
        request.host = url().host().toUtf8();
        request.port = static_cast<quint16>(places.port);
        request.address = address();
        request.target = target();
        return request;
    }
    [[nodiscard]] nginx::Version version() const
    {
        return nginx::Version::parse(fact("version", "1.22.1")).value_or(nginx::Version());
    }
    /// Whether the claim is about an Nginx of this release.
    [[nodiscard]] bool isAbout(nginx::Version installed) const
    {
        const auto from = nginx::Version::parse(fact("nginx from"));
        const auto before = nginx::Version::parse(fact("nginx before"));
        return (!from || installed >= *from) && (!before || installed < *before);
    }
    [[nodiscard]] std::optional<nginx::BackendAddress> backend(const ExamplePlaces &places) const
    {
        return fact("backend known") == "yes"
                   ? std::optional(nginx::BackendAddress{{}, static_cast<quint16>(places.backend)})
                   : std::nullopt;
    }
    [[nodiscard]] nginx::Findings diagnose(nginx::FileReader &reader, const ExamplePlaces &places) const
    {
        const auto config = nginx::ConfigSet::load(reader, places.folder + "/nginx.conf");
        const auto model = nginx::HttpModel::build(config);
        const nginx::Resolution resolution = nginx::resolve(*model, request(places), version());
        nginx::CheckContext context{*model, resolution, backend(places),
                                    nginx::readDisabledSites(reader, *config)};
        if (!fact("build").isEmpty()) {
            context.build = nginx::Build::read("nginx version: nginx/" + version().toString() +
                                               "\nconfigure arguments: " + fact("build"));
        }
        return nginx::runChecks(context);
    }
};

/// Every id that a check may append, in the order of the table.
inline QByteArrayList allFindingIds()
{
    QByteArrayList ids;
    for (const nginx::CheckEntry &entry : nginx::checks()) {
        ids += entry.ids;
    }
    return ids;
}

} // namespace gate101::test
