// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/verdict.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto testDeadline = 20s;
constexpr qsizetype messageLimit = 4096;
constexpr qsizetype warningsMost = 20;

/// What Nginx quotes, from the first quotation mark to the last.
void hideQuotes(QString &text)
{
    const qsizetype from = text.indexOf(u'"');
    const qsizetype to = text.lastIndexOf(u'"');
    if (from >= 0) {
        text.replace(from, to > from ? to - from + 1 : text.size() - from, u"\"...\""_s);
    }
}

/// True for a file of the root, however it is written, and not by a link that leads out of it.
bool isOurs(const QString &file, const Paths &paths)
{
    const QString root = QFile::decodeName(paths.root);
    const QString real = QFileInfo(file).canonicalFilePath();
    return QDir::cleanPath(file).startsWith(QString(root + u'/')) &&
           (real.isEmpty() || real.startsWith(QString(QFileInfo(root).canonicalFilePath() + u'/')));
}

/// Nginx names its place at the end of the line: "... in /etc/nginx/nginx.conf:12".
void readPlace(Verdict &verdict)
{
    static const QRegularExpression place(u" in (/.+):(\\d+)$"_s);
    const auto match = place.match(verdict.message);
    if (match.hasMatch()) {
        verdict.file = match.captured(1);
        verdict.line = match.captured(2).toInt();
    }
}

/// A log or pid file outside the root cannot be opened where everything outside is read-only.
bool isRefusedOutside(const QString &message, const Paths &paths)
{
    static const QRegularExpression refused(
        u"(?:open|mkdir|chown|chmod|unlink|rename)\\(\\) \"([^\"]+)\" failed \\((30|13|1):"_s);
    const auto match = refused.match(message);
    return match.hasMatch() && !match.captured(1).startsWith(QString::fromUtf8(paths.root) + u'/');
}

} // namespace

QString harmless(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
        const bool turning = code == 0x61c || code == 0x200e || code == 0x200f ||
                             (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
                             code == 0xfeff;
        if (control) {
            shown += u"\\x%1"_s.arg(code, 2, 16, QChar(u'0'));
        } else if (turning) {
            shown += u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
        } else {
            shown += c;
        }
    }
    return shown.left(messageLimit);
}

QString plainMessage(const QByteArray &line, QString *address)
{
    static const QRegularExpression head(
        u"^(?:nginx: |\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d )\\[\\w+\\] (?:\\d+#\\d+: )?(?:\\*\\d+ )?"_s);
    static const QRegularExpression bind(u"bind\\(\\) to (\\S+) failed"_s);
    QString text = QString::fromUtf8(line.left(messageLimit)).trimmed();
    text.remove(head);
    text = harmless(text);
    const auto match = bind.match(text);
    if (address != nullptr && match.hasMatch()) {
        *address = match.captured(1);
    }
    return text;
}

ProcessRequest testRequest(const Paths &paths)
{
    ProcessRequest request{
        paths.nginx, {"-t", "-q", "-e", "stderr", "-c", paths.mainFile}, {}, testDeadline, 65536};
    if (!paths.prefix.isEmpty()) {
        request.arguments += {"-p", paths.prefix};
    }
    return request;
}

Verdict verdictOf(const ProcessResult &result, const Paths &paths, bool shielded)
{
    Verdict verdict;
    for (const QByteArray &line : result.errors.split('\n')) {
        if (line.contains("[warn]") && verdict.warnings.size() < warningsMost) {
            verdict.warnings.append(plainMessage(line));
        }
        // The first emergency is the cause; "configuration file ... test failed" follows it.
        if (line.contains("[emerg]") && verdict.message.isEmpty()) {
            verdict.message = plainMessage(line);
        }
    }
    if (result.exitCode == 0) {
        verdict.message.clear();
        return verdict;
    }
    verdict.kind = Verdict::Fail;
    if (result.signal != 0) {
        verdict.message = u"nginx -t: signal %1"_s.arg(result.signal);
    } else if (verdict.message.isEmpty()) {
        verdict.message = harmless(QString::fromUtf8(result.errors.left(messageLimit)).trimmed());
    }
    readPlace(verdict);
    if (verdict.message.count(u'"') % 2 != 0) {
        // What is quoted went on in another line, and so did the place.
        hideQuotes(verdict.message);
    }
    if (!verdict.file.isEmpty() && !isOurs(verdict.file, paths)) {
        const QString place = u" in "_s + verdict.file + u':' + QString::number(verdict.line);
        QString words = verdict.message.chopped(place.size());
        hideQuotes(words);
        verdict.message = words + place;
    }
    if (shielded && isRefusedOutside(verdict.message, paths)) {
        verdict.kind = Verdict::CannotVerify;
        verdict.reason = u"outside-the-root"_s;
    }
    return verdict;
}

Verdict testLive(const Paths &paths)
{
    const QString pidFile = QString::fromUtf8(paths.pidFile);
    const bool hadPidFile = pidFile.isEmpty() || QFileInfo::exists(pidFile);
    const auto result = runProcess(testRequest(paths));
    if (!hadPidFile && QFileInfo::exists(pidFile) && QFileInfo(pidFile).size() == 0) {
        QFile::remove(pidFile);
    }
    if (!result) {
        Verdict verdict;
        verdict.kind = Verdict::Fail;
        verdict.reason = QString::fromLatin1(result.error().id);
        verdict.message = u"nginx -t: %1"_s.arg(result.error().facts.value("reason", verdict.reason));
        return verdict;
    }
    return verdictOf(*result, paths, false);
}

QJsonObject toJson(const Verdict &verdict)
{
    static const QStringList names{u"pass"_s, u"fail"_s, u"cannot-verify"_s};
    return {{u"verdict"_s, names.at(verdict.kind)},
            {u"reason"_s, verdict.reason},
            {u"file"_s, verdict.file},
            {u"line"_s, verdict.line},
            {u"message"_s, verdict.message},
            {u"warnings"_s, QJsonArray::fromStringList(verdict.warnings)}};
}

Error toError(const Verdict &verdict)
{
    Error error{{code::test, {{"message", verdict.message}}}};
    if (!verdict.file.isEmpty()) {
        error.facts.insert("file", verdict.file);
        error.facts.insert("line", QString::number(verdict.line));
    }
    return error;
}

} // namespace gate101::helper
