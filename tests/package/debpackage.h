// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace gate101::test {

using namespace Qt::StringLiterals;

/// How a program ended and what it said.
struct Said
{
    int code = -1; ///< -1: not started, not ended in time, or ended by a signal.
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QByteArray all() const { return output + errors; }
};

inline Said say(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                int seconds = 60)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PATH"_s, u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished(2000);
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

inline bool isMissing(const char *program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty() &&
           QStandardPaths::findExecutable(QString::fromLatin1(program), {u"/usr/sbin"_s, u"/sbin"_s})
               .isEmpty();
}

/// What is missing here of the programs named, or empty.
inline QByteArray missingOf(std::initializer_list<const char *> programs)
{
    for (const char *program : programs) {
        if (isMissing(program)) {
            return program;
        }
    }
    return {};
}

/// Makes the package from the build that this test belongs to, in a folder that goes with this object.
class DebPackage
{
public:
    /// True when the package was made; then `file` names it.
    bool make(int release = 1)
    {
        const Said made =
            say(u"cpack"_s,
                {u"-G"_s, u"DEB"_s, u"--config"_s, QStringLiteral(GATE101_BUILD_DIR "/CPackConfig.cmake"),
                 u"-B"_s, folder.path(), u"-D"_s, u"CPACK_DEBIAN_PACKAGE_RELEASE=%1"_s.arg(release)});
        const QStringList names = QDir(folder.path()).entryList({u"gate101_*-%1_*.deb"_s.arg(release)});
        if (made.code != 0 || names.size() != 1) {
            qWarning("%s", made.all().constData());
            return false;
        }
        file = folder.filePath(names.constFirst());
        return true;
    }

    QTemporaryDir folder;
    QString file;
};

} // namespace gate101::test
