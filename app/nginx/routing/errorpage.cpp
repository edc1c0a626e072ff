// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/errorpage.h"

namespace gate101::nginx {

namespace {

constexpr int plainToTls = 497;
constexpr int noCertificate = 496;
constexpr int badCertificate = 495;

} // namespace

std::optional<ErrorPage> errorPageFor(const Scope &scope, int status)
{
    const QByteArray wanted = QByteArray::number(status);
    for (const Directive &directive : scope.allEffective("error_page")) {
        QByteArrayList words = directive.args();
        if (words.size() < 2) {
            continue;
        }
        ErrorPage page{directive, -1, words.takeLast()};
        if (words.last().startsWith('=')) {
            page.overwrite = words.takeLast().mid(1).toInt();
        } else if (status == plainToTls || status == noCertificate || status == badCertificate) {
            page.overwrite = 400;
        }
        if (words.contains(wanted)) {
            return page;
        }
    }
    return std::nullopt;
}

bool hasErrorPages(const Scope &scope)
{
    return !scope.effective("error_page").isNull();
}

} // namespace gate101::nginx
