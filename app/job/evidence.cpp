// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/evidence.h"

#include "job/diagnosis.h"
#include "nginx/files/configset.h"

#include <QRegularExpression>

namespace gate101::job {

namespace {

constexpr int mostLines = 60;

QByteArray configurationLines(const Diagnosis &diagnosis)
{
    const nginx::Route &route = diagnosis.route;
    const nginx::Place &place = route.location ? route.location->place
                                : route.server ? route.server->place
                                               : route.handlerPlace;
    const std::shared_ptr<const nginx::Tree> tree =
        diagnosis.config == nullptr ? nullptr : diagnosis.config->file(place.file);
    if (tree == nullptr) {
        return {};
    }
    nginx::Directive block;
    for (const nginx::Directive &directive : tree->all()) {
        if (directive.begin() == place.offset) {
            block = directive;
        }
    }
    QByteArray text = "# " + place.file + '\n';
    const int last = block.isNull() ? place.line : tree->lineAt(block.end() - 1);
    for (int line = place.line; line <= last && line < place.line + mostLines; ++line) {
        text += QByteArray::number(line).rightJustified(5) + "  " + tree->lineText(line) + '\n';
    }
    if (route.backendRequest) {
        text += "\n# " + route.upstream + "\n" + route.backendRequest->line + '\n';
        for (const auto &[name, value] : route.backendRequest->headers) {
            text += name + ": " + value + '\n';
        }
    }
    return text;
}

} // namespace

QByteArray masked(const QByteArray &head)
{
    static const QRegularExpression header(
        QStringLiteral("^([\\w-]*(?:cookie|authorization|token|secret|api-?key|password|session)[\\w-]*)"
                       "(\\s*:\\s*)[^\\r\\n]*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression parameter(
        QStringLiteral(
            "([?&][^=&\\s]*(?:token|secret|password|passwd|key|auth|session|sid)[^=&\\s]*=)[^&\\s]+"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromLatin1(head);
    text.replace(header, QStringLiteral("\\1\\2***"));
    text.replace(parameter, QStringLiteral("\\1***"));
    return text.toLatin1();
}

QString shownText(const QString &text, Secrets secrets)
{
    return secrets == Secrets::Shown ? text : QString::fromUtf8(masked(text.toUtf8()));
}

probe::HeaderList masked(const probe::HeaderList &headers)
{
    probe::HeaderList shown;
    for (const auto &[name, value] : headers) {
        const QByteArray line = masked(QByteArray(name + ": " + value));
        shown.append({name, line.mid(name.size() + 2)});
    }
    return shown;
}

QByteArray evidenceOfName(const probe::ProbeReport &report)
{
    QByteArray text = report.seen.endpoint.host.toUtf8() + '\n';
    for (const probe::AddressReport &address : report.seen.addresses) {
        const probe::StageResult *connect = address.stage(probe::Stage::Connect);
        text += address.address.toString().toLatin1() + ' ' + QByteArray::number(address.port);
        if (connect != nullptr) {
            text += connect->ok ? "  connected  " : "  failed  ";
            text += QByteArray::number(connect->ms, 'f', 1) + " ms";
        }
        text += '\n';
    }
    return text;
}

QByteArray evidenceOfTls(const probe::AddressReport &address)
{
    QByteArray text;
    if (const probe::StageResult *tls = address.stage(probe::Stage::Tls)) {
        for (auto it = tls->facts.cbegin(); it != tls->facts.cend(); ++it) {
            text += it.key() + ": " + it.value().toUtf8() + '\n';
        }
    }
    for (const probe::CertificateFacts &certificate : address.chain) {
        text += '\n' + certificate.subject.toUtf8() + "\n  issuer: " + certificate.issuer.toUtf8() +
                "\n  names: " + certificate.names.join(QStringLiteral(", ")).toUtf8() +
                "\n  until: " + certificate.notAfter.toString(Qt::ISODate).toLatin1() + '\n';
    }
    for (const probe::TlsProblem &problem : address.tlsProblems) {
        text += '\n' + problem.id + ": " + problem.description.toUtf8() + '\n';
    }
    return text;
}

QByteArray evidenceOfConnection(const probe::AddressReport &address)
{
    QByteArray text = masked(address.request);
    text += '\n' + masked(address.responseHead);
    if (!address.bodyHead.isEmpty()) {
        text += address.bodyHead + '\n';
    }
    return text;
}

QByteArray evidenceOfNginx(const Diagnosis *diagnosis, const probe::AddressReport *address)
{
    QByteArray text = diagnosis == nullptr ? QByteArray() : configurationLines(*diagnosis);
    if (address != nullptr) {
        text += (text.isEmpty() ? "" : "\n") + evidenceOfConnection(*address);
    }
    return text;
}

} // namespace gate101::job
