// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/fileio.h"
#include "helper/service.h"
#include "helper/watchdog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstring>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace gate101::test {

using namespace Qt::StringLiterals;

/// The helper's service on a folder of its own, fed with lines by the same process, so that a sanitizer sees
/// all of it and a million lines take minutes. A program that always says yes stands for Nginx.
class FuzzedService
{
public:
    FuzzedService()
        : m_folder((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                   u"/gate101-fuzz-XXXXXX"_s)
    {
        m_paths = pathsIn(QFile::encodeName(m_folder.path()));
        reset();
    }

    /// A watchdog is this same program under another name; main() asks this first.
    static bool isWatchdog(int argc, char **argv)
    {
        return argc == 3 && std::strcmp(argv[0], "gate101-watchdog") == 0;
    }
    static int runAsWatchdog(char **argv) { return helper::runWatchdog(pathsIn(argv[1]), argv[2]); }

    /// What is wrong with the answers to these lines, or nothing. `@TX@` in a line is the newest transaction.
    QByteArray feed(const QByteArrayList &given)
    {
        for (QByteArray line : given) {
            ++lines;
            m_answers.clear();
            line.replace("@TX@", m_tx);
            const bool goesOn = m_service->answer(line);
            const QByteArray wrong = wrongIn(goesOn);
            if (!wrong.isEmpty()) {
                return wrong + " for " + line.left(2000);
            }
            if (!goesOn) {
                ++ended;
                m_service = fresh();
            }
        }
        return {};
    }

    /// Back to the folder as it was; what is wrong there, or nothing.
    QByteArray reset()
    {
        if (m_service && !m_service->engine().waiting().isEmpty()) {
            static_cast<void>(m_service->engine().rollback(m_service->engine().waiting()));
        }
        const QByteArray victim = helper::readSmall(outside());
        m_service.reset();
        QDir(QFile::decodeName(m_paths.root)).removeRecursively();
        QDir().mkpath(QFile::decodeName(m_paths.root + "/conf.d"));
        write(m_paths.mainFile, "events {}\n");
        write(m_paths.root + "/conf.d/a.conf", "# a\n");
        write(m_paths.root + "/conf.d/key.pem", "-----BEGIN PRIVATE KEY-----\n");
        static_cast<void>(::symlink("conf.d/a.conf", QByteArray(m_paths.root + "/link").constData()));
        static_cast<void>(::symlink(outside().constData(), QByteArray(m_paths.root + "/out").constData()));
        write(outside(), "do not touch\n");
        m_service = fresh();
        return victim.isNull() || victim == "do not touch\n" ? QByteArray() : "the file outside: " + victim;
    }

    qint64 lines = 0;
    qint64 ended = 0; ///< Lines after which the helper would have ended.
    QMap<QByteArray, qint64> codes;

private:
    static helper::Paths pathsIn(const QByteArray &folder)
    {
        helper::Paths paths;
        paths.root = folder + "/root";
        paths.mainFile = paths.root + "/nginx.conf";
        paths.nginx = "/bin/true";
        paths.state = paths.root + "/.gate101";
        paths.watch = {folder};
        paths.who = "fuzz";
        return paths;
    }
    static void write(const QByteArray &path, const QByteArray &bytes)
    {
        QFile file(QFile::decodeName(path));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }
    [[nodiscard]] QByteArray outside() const { return QFile::encodeName(m_folder.filePath(u"victim"_s)); }
    std::unique_ptr<helper::Service> fresh()
    {
        m_tx.clear();
        return std::make_unique<helper::Service>(m_paths,
                                                 [this](const QByteArray &line) { m_answers.append(line); });
    }

    /// Exactly one answer, after any number of events; every one of them a line that a client can read.
    QByteArray wrongIn(bool goesOn)
    {
        if (m_answers.isEmpty()) {
            return "no answer";
        }
        for (qsizetype index = 0; index < m_answers.size(); ++index) {
            const QByteArray &line = m_answers.at(index);
            const auto object =
                line.endsWith('\n') ? helper::readObject(line.chopped(1)) : failure("unended");
            if (!object) {
                return "unreadable answer " + line.left(200);
            }
            const bool last = index + 1 == m_answers.size();
            if (object->contains("event"_L1) == last) {
                return "event and answer out of order";
            }
            if (!last) {
                continue;
            }
            const bool ok = object->value("ok"_L1).toBool();
            const QByteArray code =
                ok ? QByteArray("ok") : helper::errorFromJson(object->value("error"_L1).toObject()).id;
            ++codes[code];
            if ((object->value("id"_L1).toInteger() == 0) == goesOn) {
                return "wrong id with " + code;
            }
            const QString tx = object->value("result"_L1)["tx"_L1].toString();
            m_tx = tx.isEmpty() ? m_tx : tx.toLatin1();
        }
        return {};
    }

    QTemporaryDir m_folder;
    helper::Paths m_paths;
    QByteArray m_tx;
    QByteArrayList m_answers;
    std::unique_ptr<helper::Service> m_service;
};

} // namespace gate101::test
