// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/protocol.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace gate101::test {

using namespace Qt::StringLiterals;

/// Request lines made from the table of verbs in helper/protocol.h: most of them nearly right, some wholly,
/// and some bent in ways that a parser may stumble over. The same seed gives the same lines.
class ProtocolLines
{
public:
    explicit ProtocolLines(quint32 seed)
        : m_random(seed)
    {
    }

    /// A run of lines as one client would send it.
    QByteArrayList session()
    {
        QByteArrayList lines;
        const int count = below(12) + 1;
        for (int index = 0; index < count; ++index) {
            QByteArray line = request();
            if (below(3) == 0) {
                bend(line);
            }
            // Starting this Nginx would wait seconds for workers that never come.
            lines.append(line.replace("start\"", "test\""));
        }
        // Something to work with in the first place.
        if (below(2) == 0) {
            lines.prepend(line(QLatin1StringView("tx_begin"), {}));
        }
        return lines;
    }

private:
    enum Kind { Tx, StageAction, ApplyAction, ServiceAction, Path, Base, Bytes, Number, Seconds };
    struct Argument
    {
        QLatin1StringView name;
        Kind kind;
    };
    struct Verb
    {
        QLatin1StringView name;
        QList<Argument> arguments;
        int weight; ///< Those that look at every process, or fork, take their time.
    };

    static const QList<Verb> &verbs()
    {
        using namespace helper;
        static const QList<Verb> table{
            {op::status, {}, 1},
            {op::listTree, {}, 30},
            {op::readFile, {{"path"_L1, Path}}, 100},
            {op::ports, {{"port"_L1, Number}}, 1},
            {op::begin, {}, 100},
            {op::stage,
             {{"tx"_L1, Tx},
              {"action"_L1, StageAction},
              {"path"_L1, Path},
              {"base"_L1, Base},
              {"bytes"_L1, Bytes},
              {"target"_L1, Path}},
             300},
            {op::check, {{"tx"_L1, Tx}}, 8},
            {op::apply, {{"tx"_L1, Tx}, {"confirm_s"_L1, Seconds}, {"action"_L1, ApplyAction}}, 3},
            {op::confirm, {{"tx"_L1, Tx}}, 30},
            {op::extend, {{"tx"_L1, Tx}, {"confirm_s"_L1, Seconds}}, 30},
            {op::rollback, {{"tx"_L1, Tx}}, 30},
            {op::list, {}, 30},
            {op::show, {{"tx"_L1, Tx}, {"path"_L1, Path}}, 30},
            {op::undo, {{"tx"_L1, Tx}}, 30},
            {op::service, {{"action"_L1, ServiceAction}}, 1},
            {op::logs, {{"offset"_L1, Number}, {"limit"_L1, Number}}, 30},
        };
        return table;
    }

    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    template<typename T> T one(std::initializer_list<T> all)
    {
        return *(all.begin() + below(static_cast<int>(all.size())));
    }

    QJsonValue value(Kind kind)
    {
        if (below(40) == 0) {
            return one<QJsonValue>({QJsonValue(), true, -1, 9007199254740992.0, u""_s, QJsonArray{1},
                                    QJsonObject{}, QString(300, u'a'), u"../../etc/passwd"_s,
                                    u"\U0001F600"_s});
        }
        switch (kind) {
        case Tx:
            return below(10) == 0 ? u"20261123T020406-1a2b"_s : u"@TX@"_s;
        case StageAction:
            return one({u"put"_s, u"put"_s, u"delete"_s, u"symlink"_s});
        case ApplyAction:
            return one({u"none"_s, u"none"_s, u"reload"_s});
        case ServiceAction:
            return one({u"test"_s, u"reload"_s, u"stop"_s});
        case Path:
            return one({u"conf.d/a.conf"_s, u"conf.d/b.conf"_s, u"new.conf"_s, u"link"_s, u"out"_s,
                        u"nginx.conf"_s, u"conf.d"_s, u"conf.d/key.pem"_s, u"missing/x"_s, u".gate101/lock"_s,
                        u"/etc/passwd"_s, u"a/../b"_s});
        case Base:
            return one(
                {u"absent"_s, u"absent"_s, u"link:conf.d/a.conf"_s,
                 u"92e2fcdd4ebc7fb02a9ff7d7fd24a01d7ad08ce2bf8d4d6fd4f1e2a9b8c7d6e5"_s,
                 QString::fromLatin1(QCryptographicHash::hash("# a\n", QCryptographicHash::Sha256).toHex())});
        case Bytes:
            return one({u""_s, u"eA=="_s, u"IyB4Cg=="_s, u"eA"_s, u"!!"_s, QString(8000, u'A')});
        case Number:
            return one({0, 1, 80, 65535, 65536, -4096, 2097152});
        case Seconds:
            return one({0, 1, 30, 3600, 3601});
        }
        return {};
    }

    static QByteArray line(QLatin1StringView verb, const QJsonObject &args, int id = 1)
    {
        return helper::toLine({{u"v"_s, 1}, {u"id"_s, id}, {u"op"_s, QString(verb)}, {u"args"_s, args}})
            .chopped(1);
    }

    QByteArray request()
    {
        int total = 0;
        for (const Verb &verb : verbs()) {
            total += verb.weight;
        }
        int chosen = below(total);
        for (const Verb &verb : verbs()) {
            chosen -= verb.weight;
            if (chosen >= 0) {
                continue;
            }
            QJsonObject args;
            for (const Argument &argument : verb.arguments) {
                const bool optional = argument.name == "bytes"_L1 || argument.name == "target"_L1;
                if (below(optional ? 2 : 30) != 0) {
                    args.insert(QString(argument.name), value(argument.kind));
                }
            }
            if (below(30) == 0) {
                args.insert(u"run"_s, u"/bin/sh"_s);
            }
            return line(verb.name, args, below(1000) + 1);
        }
        return {};
    }

    void bend(QByteArray &line)
    {
        static const QByteArrayList pieces{"\\u0000",
                                           "\\ud800",
                                           "\\udc00",
                                           "\\ud83d\\ude00",
                                           "\xff",
                                           "\xc3",
                                           "\xed\xa0\x80",
                                           "1e5",
                                           "1.5",
                                           "-",
                                           "NaN",
                                           "null",
                                           "99999999999999999999",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           "\"",
                                           "\\",
                                           ",",
                                           ":",
                                           "\"v\":1,",
                                           "\"v\":2,",
                                           "\"id\":0,",
                                           "{\"a\":",
                                           "\t",
                                           "\r",
                                           "//",
                                           "/*",
                                           "\"op\":\"exec\",",
                                           "\\u0061",
                                           "@TX@",
                                           "../",
                                           QByteArray(1, '\0'),
                                           QByteArray(40, '['),
                                           QByteArray(5000, ' '),
                                           QByteArray(70000, ','),
                                           QByteArray("{\"a\":1,").repeated(20)};
        const int times = below(4) + 1;
        for (int time = 0; time < times; ++time) {
            const int at = below(static_cast<int>(line.size()) + 1);
            const int length = below(qMin(static_cast<int>(line.size()) - at, 20) + 1);
            switch (below(6)) {
            case 0:
                line.remove(at, length);
                break;
            case 1:
                line.insert(at, pieces.at(below(static_cast<int>(pieces.size()))));
                break;
            case 2:
                line.insert(at, line.mid(at, length));
                break;
            case 3:
                line.truncate(at);
                break;
            case 4:
                line.replace(at, length, pieces.at(below(static_cast<int>(pieces.size()))));
                break;
            default:
                if (at < line.size()) {
                    line[at] = static_cast<char>(line.at(at) ^ (1 << below(8)));
                }
            }
        }
        line.replace('\n', ' ');
    }

    QRandomGenerator m_random;
};

} // namespace gate101::test
