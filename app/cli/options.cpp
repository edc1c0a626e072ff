// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "job/document/savetest.h"
#include "job/targetwords.h"
#include "nginx/model/timevalue.h"
#include "probe/pin.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <numeric>

namespace gate101::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct VerbRow
{
    Verb verb;
    const char *name;
    const char *argument; ///< What it is called in the help; null when the verb takes none.
};

constexpr VerbRow verbs[] = {
    {Verb::Diagnose, "diagnose", "URL"}, {Verb::Route, "route", "URL"},         {Verb::Fix, "fix", "URL"},
    {Verb::Probe, "probe", "URL"},       {Verb::Idle, "idle", "URL"},           {Verb::Load, "load", "URL"},
    {Verb::Parse, "parse", "FILE"},      {Verb::History, "history", nullptr},   {Verb::Undo, "undo", "ID"},
    {Verb::Confirm, "confirm", "ID"},    {Verb::Practice, "practice", nullptr},
};

struct OptionRow
{
    const char *name;
    bool hasValue;
    QList<Verb> verbs; ///< Empty: every verb.
    std::function<bool(Options &, const QString &)> set;
};

bool setMethod(Options &options, const QString &value)
{
    options.method = value == u"merge"      ? job::Method::Merge
                     : value == u"separate" ? job::Method::Separate
                                            : job::Method::Auto;
    return value == u"merge" || value == u"separate" || value == u"auto";
}

bool setHelper(Options &options, const QString &value)
{
    using Kind = job::Host::Kind;
    options.host.kind = value == u"pkexec" ? Kind::Pkexec
                        : value == u"sudo" ? Kind::Sudo
                        : value == u"self" ? Kind::Self
                                           : Kind::Auto;
    return value == u"auto" || options.host.kind != Kind::Auto;
}

bool addPin(Options &options, const QString &value)
{
    const Result<probe::Pin> pin = probe::Pin::parse(value);
    if (pin) {
        options.target.pins.append(*pin);
    }
    return pin.has_value();
}

bool setHold(Options &options, const QString &value)
{
    bool ok = false;
    options.target.holdSeconds = value.toInt(&ok);
    return ok && options.target.holdSeconds >= 0 && options.target.holdSeconds <= 3600;
}

bool setNumber(int &number, const QString &value, int least, int most)
{
    bool ok = false;
    number = value.toInt(&ok);
    return ok && number >= least && number <= most;
}

/// "70s", "2m", "500ms", or seconds. A load test counts whole seconds.
bool setSpan(Options &options, const QString &value)
{
    options.span = nginx::parseTime(value.toLatin1()).value_or(0ms);
    options.load.seconds =
        static_cast<int>(std::min<std::chrono::milliseconds>(options.span, 2h).count() / 1000);
    const std::chrono::milliseconds least = options.verb == Verb::Load ? 1s : 100ms;
    return options.span >= least && options.span <= 1h;
}

bool setMeasure(Options &options, const QString &value)
{
    const std::optional<load::Measure> measure = load::measureFrom(value.toLatin1());
    options.load.measure = measure.value_or(load::Measure::Auto);
    return measure.has_value();
}

const QList<OptionRow> &optionRows()
{
    const auto number = [](int job::LoadWish::*member, int least, int most) {
        return [member, least, most](Options &options, const QString &value) {
            return setNumber(options.load.*member, value, least, most);
        };
    };
    const auto text = [](QString job::Target::*member) {
        return [member](Options &options, const QString &value) {
            options.target.*member = value;
            return !value.isEmpty();
        };
    };
    const auto word = [](bool (*add)(job::Target &, const QString &)) {
        return [add](Options &options, const QString &value) { return add(options.target, value); };
    };
    const auto flag = [](bool Options::*member) {
        return [member](Options &options, const QString &) { return options.*member = true; };
    };
    const QList<Verb> asksNetwork{Verb::Window, Verb::Diagnose, Verb::Fix,
                                  Verb::Probe,  Verb::Idle,     Verb::Load};
    static const QList<OptionRow> rows{
        {"--conf", true, {}, text(&job::Target::mainFile)},
        {"--nginx", true, {}, text(&job::Target::nginxProgram)},
        {"--prefix", true, {}, text(&job::Target::prefix)},
        {"--nginx-version", true, {}, text(&job::Target::nginxVersion)},
        {"--backend",
         true,
         {Verb::Window, Verb::Diagnose, Verb::Route, Verb::Fix, Verb::Probe, Verb::Idle},
         text(&job::Target::backend)},
        {"--origin", true, asksNetwork, text(&job::Target::origin)},
        {"--cafile", true, asksNetwork, text(&job::Target::caFile)},
        {"--cert", true, asksNetwork, text(&job::Target::certFile)},
        {"--key", true, asksNetwork, text(&job::Target::keyFile)},
        {"--subprotocol", true, asksNetwork, word(job::addSubprotocol)},
        {"--cookie", true, asksNetwork, word(job::addCookie)},
        {"--header", true, asksNetwork, word(job::addHeader)},
        {"--hold", true, {Verb::Probe}, setHold},
        {"--export",
         true,
         {Verb::Probe},
         [](Options &options, const QString &value) {
             options.exportFile = value;
             return !value.isEmpty();
         }},
        {"--show-secrets",
         false,
         {Verb::Probe},
         [](Options &options, const QString &) {
             options.secrets = job::Secrets::Shown;
             return true;
         }},
        {"--second-opinion", false, {Verb::Probe}, flag(&Options::secondOpinion)},
        {"--for", true, {Verb::Idle, Verb::Load}, setSpan},
        {"--connections", true, {Verb::Load}, number(&job::LoadWish::connections, 1, load::mostConnections)},
        {"--rate", true, {Verb::Load}, number(&job::LoadWish::rate, 0, load::mostRate)},
        {"--size",
         true,
         {Verb::Load},
         number(&job::LoadWish::messageSize, load::leastMessageSize, load::mostMessageSize)},
        {"--measure", true, {Verb::Load}, setMeasure},
        {"--mine", false, {Verb::Load}, flag(&Options::mine)},
        {"--resolve", true, {}, addPin},
        {"--helper", true, {}, setHelper},
        {"--method", true, {Verb::Fix}, setMethod},
        {"--lesson",
         true,
         {Verb::Practice},
         [](Options &options, const QString &value) {
             options.lesson = value;
             return true;
         }},
        {"--lang",
         true,
         {},
         [](Options &options, const QString &value) {
             options.language = value;
             return value == u"ko" || value == u"en";
         }},
        {"--insecure", false, asksNetwork,
         [](Options &options, const QString &) { return options.target.insecure = true; }},
        {"--no-probe",
         false,
         {Verb::Diagnose, Verb::Fix},
         [](Options &options, const QString &) {
             options.target.probe = false;
             return true;
         }},
        {"--diff", false, {Verb::Fix}, flag(&Options::diff)},
        {"--apply", false, {Verb::Fix}, flag(&Options::apply)},
        {"--confirm", false, {Verb::Fix}, flag(&Options::confirm)},
        {"--restart",
         false,
         {Verb::Fix},
         [](Options &options, const QString &) {
             options.service = job::Service::Restart;
             return true;
         }},
        {"--reload",
         false,
         {Verb::Fix},
         [](Options &options, const QString &) {
             options.service = job::Service::Reload;
             return true;
         }},
        {"--print", false, {Verb::Parse}, flag(&Options::print)},
        {"--demo", false, {Verb::Practice}, flag(&Options::demo)},
        {"--terminal", false, {Verb::Practice}, flag(&Options::terminal)},
        // The window has nothing to say on standard output.
        {"--json",
         false,
         {Verb::Diagnose, Verb::Route, Verb::Fix, Verb::Probe, Verb::Idle, Verb::Load, Verb::Parse,
          Verb::History, Verb::Undo, Verb::Confirm, Verb::Practice},
         flag(&Options::json)},
    };
    return rows;
}

/// How many letters must be put in, taken out or replaced to make one word out of the other (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (letter == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.last();
}

/// The command that a misspelt word resembles, or empty.
QString similarVerb(const QString &word)
{
    QString best;
    qsizetype least = 3;
    for (const VerbRow &row : verbs) {
        const QString name = QString::fromLatin1(row.name);
        const qsizetype steps = distance(word, name);
        if (steps < least && steps < name.size() / 2) {
            least = steps;
            best = name;
        }
    }
    return best;
}

/// A word without dot, slash or colon that is no file was meant as a command.
bool isMisspeltVerb(const QString &word)
{
    static const QRegularExpression fileOrUrl(QStringLiteral("[./:\\[]"));
    return !word.contains(fileOrUrl) && !QFileInfo::exists(word);
}

class Reader
{
public:
    explicit Reader(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    Result<Options> read()
    {
        readVerb();
        while (!m_arguments.isEmpty()) {
            const QString word = m_arguments.takeFirst();
            if (word == u"--help" || word == u"-h") {
                m_options.verb = Verb::Help;
                return m_options;
            }
            if (word == u"--version") {
                m_options.verb = Verb::Version;
                return m_options;
            }
            const bool isOption = word.startsWith(u'-') && word.size() > 1;
            const Result<void> done = isOption ? readOption(word) : readArgument(word);
            if (!done) {
                return tl::unexpected(done.error());
            }
        }
        return checked();
    }

private:
    void readVerb()
    {
        if (!m_arguments.isEmpty() && m_arguments.first() == u"help") {
            m_options.verb = Verb::Help;
        }
        for (const VerbRow &row : verbs) {
            if (!m_arguments.isEmpty() && m_arguments.first() == QLatin1StringView(row.name)) {
                m_arguments.removeFirst();
                m_options.verb = row.verb;
                return;
            }
        }
    }

    Result<void> readArgument(const QString &word)
    {
        // The window takes files and an address side by side.
        const bool takesOne = (!m_options.argument.isEmpty() && m_options.verb != Verb::Window) ||
                              m_options.verb == Verb::History || m_options.verb == Verb::Practice;
        if (takesOne) {
            return failure("usage-too-many", {{"argument", word}});
        }
        if (m_options.verb == Verb::Window && isMisspeltVerb(word)) {
            const QString verb = similarVerb(word);
            return verb.isEmpty() ? failure("usage-unknown-word", {{"word", word}})
                                  : failure("usage-unknown-verb", {{"word", word}, {"verb", verb}});
        }
        m_options.argument = word;
        return {};
    }

    Result<void> readOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        for (const OptionRow &row : optionRows()) {
            if (name != QLatin1StringView(row.name)) {
                continue;
            }
            if (!row.verbs.isEmpty() && !row.verbs.contains(m_options.verb)) {
                return failure("usage-not-for-verb", {{"option", name}, {"verb", verbName(m_options.verb)}});
            }
            const bool valueFollows = !m_arguments.isEmpty() && !m_arguments.first().startsWith(u"--"_s);
            if (row.hasValue && equals < 0 && !valueFollows) {
                return failure("usage-missing-value", {{"option", name}});
            }
            const QString value = !row.hasValue ? QString()
                                  : equals < 0  ? m_arguments.takeFirst()
                                                : word.mid(equals + 1);
            if (!row.set(m_options, value)) {
                return failure("usage-bad-value", {{"option", name}, {"value", value}});
            }
            return {};
        }
        return failure("usage-unknown-option", {{"option", name}});
    }

    Result<Options> checked()
    {
        for (const VerbRow &row : verbs) {
            if (row.verb == m_options.verb && row.argument != nullptr && m_options.argument.isEmpty()) {
                return failure("usage-missing-argument", {{"verb", verbName(row.verb)},
                                                          {"argument", QString::fromLatin1(row.argument)}});
            }
        }
        if (m_options.confirm && !m_options.apply) {
            return failure("usage-confirm-needs-apply");
        }
        if (m_options.verb == Verb::Idle && m_options.span == 0ms) {
            m_options.span = 70s; // Longer than the default of proxy_read_timeout.
        }
        if (m_options.verb == Verb::Load && !m_options.mine) {
            return failure("usage-load-needs-mine");
        }
        if (!m_options.exportFile.isEmpty() && !job::canSaveTestAs(m_options.exportFile)) {
            return failure("export-format-unknown", {{"file", m_options.exportFile}});
        }
        m_options.target.url = m_options.argument;
        return m_options;
    }

    QStringList m_arguments;
    Options m_options;
};

} // namespace

QString languageAsked(const QStringList &arguments)
{
    QString language;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString value = arguments[i] == u"--lang"               ? arguments.value(i + 1)
                              : arguments[i].startsWith(u"--lang="_s) ? arguments[i].mid(7)
                                                                      : QString();
        if (value == u"ko" || value == u"en") {
            language = value;
        }
    }
    return language;
}

QString verbName(Verb verb)
{
    for (const VerbRow &row : verbs) {
        if (row.verb == verb) {
            return QString::fromLatin1(row.name);
        }
    }
    return QStringLiteral("gate101");
}

Result<Options> readOptions(const QStringList &arguments)
{
    return Reader(arguments).read();
}

} // namespace gate101::cli
