// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ownaddress.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace gate101::probe {

bool isOwnAddress(const QString &host)
{
    const QHostAddress address(host);
    return host == QLatin1StringView("localhost") || address.isLoopback() ||
           (!address.isNull() && QNetworkInterface::allAddresses().contains(address));
}

} // namespace gate101::probe
