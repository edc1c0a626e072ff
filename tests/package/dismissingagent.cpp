// SPDX-License-Identifier: GPL-3.0-or-later
// An authentication agent of polkit whose person closes every question: dismissingagent PID. Says
// "registered" when polkit knows it as the agent of that process, and lives until its standard input ends.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>

namespace {

/// polkit's name for somebody who asks.
struct Subject
{
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

/// Clock ticks since the machine was started; field 22, counted behind the name in parentheses.
qulonglong startTime(uint pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(19).toULongLong();
}

class Dismissing : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool begins = message.member() == QStringLiteral("BeginAuthentication");
        return connection.send(
            begins ? message.createErrorReply(QStringLiteral("org.freedesktop.PolicyKit1.Error.Cancelled"),
                                              QStringLiteral("dismissed"))
                   : message.createReply());
    }
};

} // namespace

Q_DECLARE_METATYPE(Subject)

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Subject>();
    const uint pid = QCoreApplication::arguments().value(1).toUInt();
    QDBusConnection bus = QDBusConnection::systemBus();
    Dismissing agent;
    const QString path = QStringLiteral("/org/gate101/test/Agent");
    bus.registerVirtualObject(path, &agent);
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PolicyKit1"), QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
        QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
        QStringLiteral("RegisterAuthenticationAgent"));
    const Subject subject{QStringLiteral("unix-process"),
                          {{QStringLiteral("pid"), pid}, {QStringLiteral("start-time"), startTime(pid)}}};
    call << QVariant::fromValue(subject) << QStringLiteral("C") << path;
    const QDBusMessage answer = bus.call(call);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        std::fprintf(stderr, "%s\n", qPrintable(answer.errorMessage()));
        return 1;
    }
    std::puts("registered");
    std::fflush(stdout);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
