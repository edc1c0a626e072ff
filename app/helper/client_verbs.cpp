// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the protocol with their arguments spelled out.
#include "helper/client.h"

namespace gate101::helper {

using namespace Qt::StringLiterals;

void Client::status(QObject *context, Answer answer)
{
    call(op::status, {}, context, std::move(answer));
}

void Client::listTree(QObject *context, Answer answer)
{
    call(op::listTree, {}, context, std::move(answer));
}

void Client::readFile(const QString &path, QObject *context, Answer answer)
{
    call(op::readFile, {{u"path"_s, path}}, context, std::move(answer));
}

void Client::ports(int port, QObject *context, Answer answer)
{
    call(op::ports, {{u"port"_s, port}}, context, std::move(answer));
}

void Client::begin(QObject *context, Answer answer)
{
    call(op::begin, {}, context, std::move(answer));
}

void Client::put(const QString &tx, const QString &path, const QString &base, const QByteArray &bytes,
                 QObject *context, Answer answer)
{
    call(op::stage,
         {{u"tx"_s, tx},
          {u"action"_s, u"put"_s},
          {u"path"_s, path},
          {u"base"_s, base},
          {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}},
         context, std::move(answer));
}

void Client::remove(const QString &tx, const QString &path, const QString &base, QObject *context,
                    Answer answer)
{
    call(op::stage, {{u"tx"_s, tx}, {u"action"_s, u"delete"_s}, {u"path"_s, path}, {u"base"_s, base}},
         context, std::move(answer));
}

void Client::symlink(const QString &tx, const QString &path, const QString &base, const QString &target,
                     QObject *context, Answer answer)
{
    call(op::stage,
         {{u"tx"_s, tx},
          {u"action"_s, u"symlink"_s},
          {u"path"_s, path},
          {u"base"_s, base},
          {u"target"_s, target}},
         context, std::move(answer));
}

void Client::check(const QString &tx, QObject *context, Answer answer)
{
    call(op::check, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::apply(const QString &tx, int confirmSeconds, const QString &action, QObject *context,
                   Answer answer)
{
    call(op::apply, {{u"tx"_s, tx}, {u"confirm_s"_s, confirmSeconds}, {u"action"_s, action}}, context,
         std::move(answer));
}

void Client::confirm(const QString &tx, QObject *context, Answer answer)
{
    call(op::confirm, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::extend(const QString &tx, int confirmSeconds, QObject *context, Answer answer)
{
    call(op::extend, {{u"tx"_s, tx}, {u"confirm_s"_s, confirmSeconds}}, context, std::move(answer));
}

void Client::rollback(const QString &tx, QObject *context, Answer answer)
{
    call(op::rollback, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::undo(const QString &tx, QObject *context, Answer answer)
{
    call(op::undo, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::service(const QString &action, QObject *context, Answer answer)
{
    call(op::service, {{u"action"_s, action}}, context, std::move(answer));
}

} // namespace gate101::helper
