// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startoptions.h"

#include "job/explain.h"
#include "probe/pin.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

std::optional<job::Host::Kind> helperKind(const QString &name)
{
    using Kind = job::Host::Kind;
    if (name.isEmpty() || name == "auto"_L1)
        return Kind::Auto;
    if (name == "pkexec"_L1)
        return Kind::Pkexec;
    if (name == "sudo"_L1)
        return Kind::Sudo;
    if (name == "self"_L1)
        return Kind::Self;
    return std::nullopt;
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"target"_s, u"A configuration file, or a ws:// or wss:// URL."_s,
                                 u"[FILE | URL]"_s);
    const QCommandLineOption practice(u"practice"_s, u"Opens on the practice site."_s);
    const QCommandLineOption lesson(u"lesson"_s, u"The lesson of the practice site."_s, u"NAME"_s);
    const QCommandLineOption lang(u"lang"_s, u"Language of the window: ko or en."_s, u"CODE"_s);
    const QCommandLineOption conf(u"conf"_s, u"The main configuration file."_s, u"FILE"_s);
    const QCommandLineOption backend(u"backend"_s, u"The backend's own address."_s, u"ADDRESS"_s);
    const QCommandLineOption nginx(u"nginx"_s, u"The Nginx program."_s, u"PATH"_s);
    const QCommandLineOption prefix(u"prefix"_s, u"The prefix folder, as nginx -p."_s, u"DIR"_s);
    const QCommandLineOption helper(u"helper"_s, u"auto, pkexec, sudo or self."_s, u"KIND"_s);
    const QCommandLineOption resolve(u"resolve"_s, u"Takes this address for the name; may be repeated."_s,
                                     u"HOST:PORT:ADDR"_s);
    parser.addOptions({practice, lesson, lang, conf, backend, nginx, prefix, helper, resolve});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    StartOptions options;
    options.practice = parser.isSet(practice) || parser.isSet(lesson);
    options.lesson = parser.value(lesson);
    options.language = parser.value(lang);
    options.target.mainFile = parser.value(conf);
    options.target.backend = parser.value(backend);
    options.target.nginxProgram = parser.value(nginx);
    options.target.prefix = parser.value(prefix);
    for (const QString &text : parser.values(resolve)) {
        const auto pin = probe::Pin::parse(text);
        if (!pin) {
            options.problem = job::messageOf(pin.error());
            return options;
        }
        options.target.pins.append({pin->host, pin->port, pin->address});
    }
    const auto kind = helperKind(parser.value(helper));
    if (!kind)
        options.problem = u"--helper is one of auto, pkexec, sudo and self."_s;
    options.helper = kind.value_or(job::Host::Kind::Auto);
    const QString what = parser.positionalArguments().value(0);
    if (what.contains("://"_L1))
        options.target.url = what;
    else if (!what.isEmpty())
        options.file = QFileInfo(what).absoluteFilePath();
    return options;
}

} // namespace gate101::ui
