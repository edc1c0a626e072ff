// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/protocol.h"

#include <QStringList>
#include <initializer_list>

namespace gate101::helper {

/// Reads the arguments of one request. The first thing wrong is kept and named; what is asked for afterwards
/// comes back empty, so that a reader asks for all fields in a row and looks at error() once.
class Fields
{
public:
    /// Every member of `args` must be in `known`.
    Fields(const QJsonObject &args, std::initializer_list<QLatin1StringView> known);

    QString text(QLatin1StringView name, qsizetype most);
    QString choice(QLatin1StringView name, const QStringList &values);
    qint64 number(QLatin1StringView name, qint64 least, qint64 most);
    /// Standard base64 with padding; `most` counts decoded bytes.
    QByteArray bytes(QLatin1StringView name, qsizetype most);
    /// A path as checkedPath() has it.
    QByteArray path(QLatin1StringView name);
    /// The id of a transaction, which becomes the name of a folder: nothing but digits, T, - and a to f.
    QByteArray transaction(QLatin1StringView name);
    /// SHA-256, "absent" or "link:TARGET".
    QByteArray base(QLatin1StringView name);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_args.contains(name); }
    [[nodiscard]] bool ok() const { return m_error.id.isEmpty(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    void refuse(QLatin1StringView name, const char *reason);

    const QJsonObject m_args;
    Error m_error;
};

} // namespace gate101::helper
