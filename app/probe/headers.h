// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <utility>

namespace gate101::probe {

/// Header lines in the order in which they were seen, names as they were written. A name may occur twice.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of a header, compared without case (RFC 9110, 5.1); empty when the header is absent.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// Whether the header is there at all, even with an empty value.
bool hasHeader(const HeaderList &headers, QByteArrayView name);

/// All comma-separated members of all lines of a header, trimmed, empty members dropped (RFC 9110, 5.6.1).
QByteArrayList headerTokens(const HeaderList &headers, QByteArrayView name);

/// Whether `token` is a member of the list header, compared without case.
bool hasHeaderToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token);

/// The text before the first `mark`; all of it when there is none.
QByteArray before(const QByteArray &text, char mark);

} // namespace gate101::probe
