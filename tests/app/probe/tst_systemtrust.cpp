// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/prober.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace gate101;
using namespace gate101::probe;
using namespace gate101::probe::test;
using namespace Qt::StringLiterals;

/// Whom a probe trusts: the system's authorities, and those of a file beside them. This process has a system
/// of its own, with one authority.
class TestSystemTrust : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// An authority, and a server's certificate of it.
    [[nodiscard]] bool make(const QString &name) const
    {
        QFile extension(file(u"extension"_s));
        if (!extension.open(QIODevice::WriteOnly) || extension.write("subjectAltName = IP:127.0.0.1\n") < 0) {
            return false;
        }
        extension.close();
        const QString ca = file(name + u"-ca"_s);
        const QString leaf = file(name);
        return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                        u"-subj"_s, u"/CN="_s + name + u" CA"_s, u"-keyout"_s, ca + u".key"_s, u"-out"_s,
                        ca + u".pem"_s}) &&
               openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                        u"/CN=127.0.0.1"_s, u"-keyout"_s, leaf + u".key"_s, u"-out"_s, leaf + u".csr"_s}) &&
               openssl({u"x509"_s, u"-req"_s, u"-in"_s, leaf + u".csr"_s, u"-CA"_s, ca + u".pem"_s,
                        u"-CAkey"_s, ca + u".key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s,
                        file(u"extension"_s), u"-out"_s, leaf + u".pem"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
            QSKIP("missing: the right to make a mount namespace");
        }
        for (const QString &name : {u"system"_s, u"named"_s, u"other"_s}) {
            QVERIFY(make(name));
        }
        QVERIFY(QDir(m_folder.path()).mkdir(u"certs"_s));
        QVERIFY(QFile::copy(file(u"system-ca.pem"_s), file(u"certs/system-ca.pem"_s)));
        QVERIFY(openssl({u"rehash"_s, file(u"certs"_s)}));
        QVERIFY(QDir().exists(u"/etc/ssl/certs"_s));
        QCOMPARE(
            ::mount(file(u"certs"_s).toLocal8Bit().constData(), "/etc/ssl/certs", nullptr, MS_BIND, nullptr),
            0);
    }

    void whoIsTrusted_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<bool>("expected");
        const QString named = u"named-ca.pem"_s;
        QTest::newRow("the system's") << u"system"_s << QString() << true;
        QTest::newRow("the system's, beside a file") << u"system"_s << named << true;
        QTest::newRow("the file's") << u"named"_s << named << true;
        QTest::newRow("the file's, which is not given") << u"named"_s << QString() << false;
        QTest::newRow("another") << u"other"_s << QString() << false;
        QTest::newRow("another, beside a file") << u"other"_s << named << false;
    }

    void whoIsTrusted()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, caFile);
        const ScriptedServer peer(echo, file(server + u".pem"_s), file(server + u".key"_s));
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"wss://127.0.0.1:%1/"_s.arg(peer.port()));
        request.caFile = caFile.isEmpty() ? QString() : file(caFile);
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        QVERIFY(finished.wait(20000));
        const auto report = finished.first().first().value<ProbeReport>();
        QTEST(report.works, "expected");
        QTEST(report.seen.addresses.first().tlsProblems.isEmpty(), "expected");
    }

    /// A file that cannot be read twice.
    void aPipe()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        QFile source(file(u"named-ca.pem"_s));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray pem = source.readAll();
        QCOMPARE(::write(ends[1], pem.constData(), static_cast<size_t>(pem.size())), pem.size());
        ::close(ends[1]);
        const ScriptedServer peer(echo, file(u"named.pem"_s), file(u"named.key"_s));
        ProbeRequest request;
        request.endpoint = *Endpoint::parse(u"wss://127.0.0.1:%1/"_s.arg(peer.port()));
        request.caFile = u"/proc/self/fd/%1"_s.arg(ends[0]);
        Prober prober;
        QSignalSpy finished(&prober, &Prober::finished);
        prober.start(request);
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.first().first().value<ProbeReport>().works);
        ::close(ends[0]);
    }
};

QTEST_GUILESS_MAIN(TestSystemTrust)
#include "tst_systemtrust.moc"
