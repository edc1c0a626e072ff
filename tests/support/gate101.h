// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <csignal>

namespace gate101::test {

/// What one run of the command line left behind.
struct Run
{
    int exitCode = -1; ///< -1: it did not end in time, or by a signal.
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonDocument document() const { return QJsonDocument::fromJson(output); }
    [[nodiscard]] QJsonObject json() const { return document().object(); }
    [[nodiscard]] QByteArray text() const { return output + errors; }
};

/// The real program, away from the language, the display and the folders of whoever runs the tests.
class Gate101
{
public:
    static QString program() { return QStringLiteral(GATE101_BIN_DIR "/gate101"); }

    static QProcessEnvironment environment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "LC_MESSAGES", "LANG"}) {
            environment.remove(QString::fromLatin1(name));
        }
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return environment;
    }

    /// Through another program when `before` names one with its arguments (setpriv, unshare).
    static Run run(const QStringList &arguments, const QStringList &before = {})
    {
        QStringList line = before + QStringList{program()} + arguments;
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(line.takeFirst(), line);
        return ended(process);
    }

    /// Waits for the end of a run that was started elsewhere.
    static Run ended(QProcess &process)
    {
        constexpr int patienceMs = 40000;
        if (!process.waitForFinished(patienceMs)) {
            process.kill();
            process.waitForFinished(2000);
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        }
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {code, process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

inline bool hasHangul(const QByteArray &text)
{
    static const QRegularExpression hangul(QStringLiteral("[\\x{AC00}-\\x{D7A3}]"));
    return QString::fromUtf8(text).contains(hangul);
}

/// Why a text is no sentence for a person: an id with its facts instead of words, or a place that nothing
/// filled. Empty when all is well.
inline QByteArray rawWords(const QByteArray &text)
{
    static const QRegularExpression raw(
        QStringLiteral(
            "(^|[ :])[A-Za-z]+(?:[-_][A-Za-z0-9.]+)+ [a-z_]+=|\\{[a-z_]+\\}|(^|[ (:])\\?([ ).,:]|$)"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = raw.match(QString::fromUtf8(text));
    return match.hasMatch() ? match.captured().toUtf8() : QByteArray();
}

} // namespace gate101::test
