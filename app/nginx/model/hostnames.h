// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace gate101::nginx {

/// Names as ngx_hash_add_key takes them with NGX_HASH_WILDCARD_KEY, for server_name and for a map with
/// `hostnames`: "a.test", "*.a.test", "a.*", and ".a.test", which is both "a.test" and "*.a.test". All in
/// lower case.

/// How well a name fits a host; higher wins, 0 is no match. An exact name comes before leading wildcards,
/// those before trailing ones, and of either kind the longer one wins.
qsizetype hostNameRank(const QByteArray &name, const QByteArray &host);

/// Whether a rank stands for an exact name.
bool isExactRank(qsizetype rank);

/// The names that were taken before, of several servers or of one map.
class HostNames
{
public:
    /// False for a name that Nginx leaves out because one like it is there ("conflicting server name").
    bool take(const QByteArray &name);

private:
    QSet<QByteArray> m_taken;
};

} // namespace gate101::nginx
