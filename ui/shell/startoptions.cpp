// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startoptions.h"

#include "job/targetwords.h"
#include "probe/pin.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

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

/// A name with a colon and a number behind it is a place, unless there is a file of that very name.
Result<FilePlace> placeFrom(const QString &word)
{
    static const QRegularExpression withLine(u"\\A(.+?):(\\d{1,9})(?::\\d*)?:?\\z"_s);
    FilePlace place{QFileInfo(word).absoluteFilePath(), 0};
    const auto match = withLine.match(word);
    if (!QFileInfo::exists(place.file) && match.hasMatch())
        place = {QFileInfo(match.captured(1)).absoluteFilePath(), match.captured(2).toInt()};
    const QFileInfo file(place.file);
    if (!file.exists())
        return failure("start-file-missing", {{"file", place.file}});
    if (file.isDir())
        return failure("start-file-folder", {{"file", place.file}});
    return place;
}

std::optional<Error> takeWords(const QStringList &words, StartOptions &options)
{
    for (const QString &word : words) {
        if (word.contains("://"_L1)) {
            if (!options.target.url.isEmpty())
                return Error{{"usage-too-many", {{"argument", word}}}};
            options.target.url = word;
            continue;
        }
        const Result<FilePlace> place = placeFrom(word);
        if (!place)
            return place.error();
        options.files.append(*place);
    }
    return std::nullopt;
}

/// Options that may be repeated, each word of which is read by `add`.
std::optional<Error> takeEach(const QCommandLineParser &parser, const QCommandLineOption &option,
                              bool (*add)(job::Target &, const QString &), job::Target &target)
{
    for (const QString &word : parser.values(option)) {
        if (!add(target, word))
            return Error{
                {"usage-bad-value", {{"option", u"--"_s + option.names().first()}, {"value", word}}}};
    }
    return std::nullopt;
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"target"_s, u"Configuration files, a ws:// or wss:// URL, or both."_s,
                                 u"[FILE[:LINE]...] [URL]"_s);
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
    const QCommandLineOption version(u"nginx-version"_s, u"Judges as this version would."_s, u"VERSION"_s);
    const QCommandLineOption origin(u"origin"_s, u"Sent as Origin."_s, u"ORIGIN"_s);
    const QCommandLineOption caFile(u"cafile"_s, u"Certificates to trust, PEM."_s, u"FILE"_s);
    const QCommandLineOption cert(u"cert"_s, u"The client's own certificate, PEM."_s, u"FILE"_s);
    const QCommandLineOption key(u"key"_s, u"Its key, PEM."_s, u"FILE"_s);
    const QCommandLineOption insecure(u"insecure"_s, u"Takes any certificate."_s);
    const QCommandLineOption subprotocol(u"subprotocol"_s, u"Offered; may be repeated."_s, u"NAME"_s);
    const QCommandLineOption cookie(u"cookie"_s, u"Sent as a cookie; may be repeated."_s, u"NAME=VALUE"_s);
    const QCommandLineOption header(u"header"_s, u"Sent along; may be repeated."_s, u"NAME: VALUE"_s);
    parser.addOptions({practice, lesson, lang, conf, backend, nginx, prefix, helper, resolve, version, origin,
                       caFile, cert, key, insecure, subprotocol, cookie, header});
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
    options.target.nginxVersion = parser.value(version);
    options.target.origin = parser.value(origin);
    options.target.caFile = parser.value(caFile);
    options.target.certFile = parser.value(cert);
    options.target.keyFile = parser.value(key);
    options.target.insecure = parser.isSet(insecure);
    options.problem = takeEach(parser, subprotocol, job::addSubprotocol, options.target);
    if (!options.problem)
        options.problem = takeEach(parser, cookie, job::addCookie, options.target);
    if (!options.problem)
        options.problem = takeEach(parser, header, job::addHeader, options.target);
    if (options.problem)
        return options;
    for (const QString &text : parser.values(resolve)) {
        const auto pin = probe::Pin::parse(text);
        if (!pin) {
            options.problem = pin.error();
            return options;
        }
        options.target.pins.append({pin->host, pin->port, pin->address});
    }
    const auto kind = helperKind(parser.value(helper));
    if (!kind)
        options.problem =
            Error{{"usage-bad-value", {{"option", u"--helper"_s}, {"value", parser.value(helper)}}}};
    options.helper = kind.value_or(job::Host::Kind::Auto);
    if (!options.problem)
        options.problem = takeWords(parser.positionalArguments(), options);
    return options;
}

} // namespace gate101::ui
