// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/pin.h"

#include "probe/authority.h"

namespace gate101::probe {

using namespace Qt::StringLiterals;

Result<Pin> Pin::parse(const QString &text)
{
    const QString given = text.trimmed();
    const auto malformed = [&] { return failure("pin-malformed", {{"pin", given}}); };
    // The host may itself be an IPv6 address in brackets, so the first colon is searched behind them.
    const qsizetype hostEnd = given.indexOf(u':', given.startsWith(u'[') ? qMax(given.indexOf(u']'), 0) : 0);
    const qsizetype portEnd = given.indexOf(u':', hostEnd + 1);
    if (hostEnd < 0 || portEnd < 0) {
        return malformed();
    }
    const Authority parts = splitAuthority(given.left(portEnd));
    QString address = given.mid(portEnd + 1);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1, address.size() - 2);
    }
    Pin pin{parts.host, parts.port.value_or(0), QHostAddress(address)};
    if (parts.fault != Authority::Fault::None || pin.port == 0 || pin.address.isNull()) {
        return malformed();
    }
    return pin;
}

} // namespace gate101::probe
