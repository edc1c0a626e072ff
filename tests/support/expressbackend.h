// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace gate101::test {

/// A real application of tests/backends: the guide's Express and ws (server.js), or another. It ends with its
/// standard input.
class ExpressBackend
{
public:
    explicit ExpressBackend(const QString &script = QStringLiteral("server.js"))
        : m_script(script)
    {
    }
    ~ExpressBackend() { stop(); }
    ExpressBackend(const ExpressBackend &) = delete;
    ExpressBackend &operator=(const ExpressBackend &) = delete;

    /// The name of what is not installed, or empty.
    static QByteArray missing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
            return "node";
        }
        return QFileInfo::exists(folder() + QStringLiteral("/node_modules/ws"))
                   ? QByteArray()
                   : QByteArray("tests/backends/node_modules (npm ci in tests/backends)");
    }

    bool start(const QString &host = QStringLiteral("127.0.0.1"), int port = 0)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStandardPaths::findExecutable(QStringLiteral("node")),
                      {folder() + u'/' + m_script, QStringLiteral("--host"), host, QStringLiteral("--port"),
                       QString::number(port)});
        QByteArray line;
        while (!line.contains('\n') && process.waitForReadyRead(20000)) {
            line += process.readAll();
        }
        m_port = line.left(line.indexOf('\n')).split(' ').last().toInt();
        return line.startsWith("ready ") && m_port > 0;
    }

    void stop()
    {
        process.closeWriteChannel();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished(2000);
        }
    }

    [[nodiscard]] int port() const { return m_port; }

    QProcess process;

private:
    static QString folder() { return QStringLiteral(GATE101_SOURCE_DIR "/tests/backends"); }

    QString m_script;
    int m_port = 0;
};

} // namespace gate101::test
