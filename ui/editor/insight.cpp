// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/insight.h"

#include "job/configreading.h"
#include "job/draftdiagnosis.h"
#include "job/explain.h"
#include "nginx/catalogue/catalogue.h"
#include "nginx/catalogue/variables.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

QString placeText(const nginx::Place &place)
{
    return QString::fromUtf8(place.file) + u':' + QString::number(place.line);
}

QString helpText(const QByteArray &id)
{
    return id.isEmpty() ? QString() : job::messageOf({id, {}});
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

/// The name, its arguments and its sentence.
QString directiveTip(const QByteArray &name, nginx::Context context, nginx::Version version)
{
    const nginx::DirectiveInfo *info = nginx::findDirective(name, context, version);
    if (info == nullptr)
        return {};
    QString text = u"<p><b>"_s + QString::fromUtf8(name) + u"</b> "_s +
                   QString::fromUtf8(info->syntax.toByteArray()).toHtmlEscaped() + u"</p>"_s +
                   paragraph(helpText(nginx::helpId(name)));
    if (!info->defaultValue.isEmpty())
        text +=
            paragraph(Insight::tr("Default: %1").arg(QString::fromUtf8(info->defaultValue.toByteArray())));
    return text;
}

} // namespace

void Insight::setDiagnosis(const job::Target &target, const job::Diagnosis &diagnosis)
{
    m_target = target;
    if (m_diagnosis.config != diagnosis.config)
        m_model.reset();
    m_diagnosis = diagnosis;
}

nginx::Findings Insight::findingsIn(const QByteArray &path) const
{
    nginx::Findings found;
    for (const nginx::Finding &finding : m_diagnosis.findings) {
        if (finding.place.file == path)
            found.append(finding);
    }
    return found;
}

nginx::Context Insight::outer(const QByteArray &path) const
{
    return m_diagnosis.config ? nginx::outerContext(*m_diagnosis.config, path) : nginx::Context::Main;
}

const nginx::HttpModel *Insight::model() const
{
    if (!m_model && m_diagnosis.config)
        m_model = nginx::HttpModel::build(m_diagnosis.config);
    return m_model.get();
}

nginx::Completions Insight::complete(const QByteArray &path, const QByteArray &bytes, qsizetype at) const
{
    return nginx::completions(nginx::cursorSite(bytes, at, outer(path)), model(), m_diagnosis.nginx.version);
}

QString Insight::sentenceOf(const nginx::Completion &completion) const
{
    if (!completion.help.isEmpty())
        return helpText(completion.help);
    if (!completion.place.file.isEmpty())
        return tr("Defined at %1").arg(placeText(completion.place));
    return QString::fromUtf8(completion.form);
}

std::vector<nginx::Place> Insight::definitions(const QByteArray &path, const QByteArray &bytes,
                                               qsizetype at) const
{
    if (model() == nullptr)
        return {};
    const nginx::CursorSite site = nginx::cursorSite(bytes, at, outer(path));
    return nginx::definitionsOf(site, at - site.offset, *model());
}

QString Insight::tip(const QByteArray &path, const QByteArray &bytes, qsizetype at) const
{
    QString text;
    for (const nginx::Finding &finding : findingsIn(path)) {
        // A finding of a whole block is told at its first line; it would stand over everything else.
        const qsizetype lineEnd = bytes.indexOf('\n', finding.place.offset);
        const qsizetype end = finding.place.offset + qMax<qsizetype>(finding.place.length, 1);
        if (at >= finding.place.offset && at <= qMin(end, lineEnd < 0 ? end : lineEnd)) {
            const job::Explanation words = job::explain(finding.statement);
            text += u"<p><b>"_s + words.message.toHtmlEscaped() + u"</b></p>"_s + paragraph(words.why) +
                    paragraph(words.next);
        }
    }
    const nginx::CursorSite site = nginx::cursorSite(bytes, at, outer(path));
    if (site.in == nginx::CursorSite::In::Name)
        return text + directiveTip(site.word, site.context, m_diagnosis.nginx.version);
    const QByteArray variable = nginx::variableAt(site.word, at - site.offset);
    if (!variable.isEmpty() && site.in != nginx::CursorSite::In::Comment) {
        text += u"<p><b>$"_s + QString::fromUtf8(variable).toHtmlEscaped() + u"</b></p>"_s;
        const std::vector<nginx::Place> places = definitions(path, bytes, at);
        text += paragraph(places.empty() ? helpText(nginx::variableHelpId(variable))
                                         : tr("Defined at %1").arg(placeText(places.front())));
    }
    return text;
}

QList<Insight::Remedy> Insight::remedies(const QByteArray &path, const QByteArray &bytes,
                                         const nginx::Finding &finding) const
{
    QList<Remedy> found;
    const auto tree = nginx::Tree::parse(path, bytes);
    const nginx::Context context = nginx::cursorSite(bytes, finding.place.offset, outer(path)).context;
    if (const auto fix = nginx::quickFix(*tree, finding, context, m_diagnosis.nginx.version))
        found.append({job::messageOf(fix->what), {{path, nginx::applyEdits(bytes, {fix->edit})}}, false});
    if (finding.fixable)
        found.append({tr("Put the whole fix into the text"), {}, true});
    return found;
}

Result<QMap<QByteArray, QByteArray>> Insight::wholeFix(const QMap<QByteArray, QByteArray> &typed) const
{
    const Result<nginx::FixPlan> plan = job::planForDraft(m_target, m_diagnosis, typed, nginx::Method::Auto);
    if (!plan)
        return tl::unexpected(plan.error());
    QMap<QByteArray, QByteArray> texts;
    job::LocalReader reader;
    for (const nginx::FileChange &change : plan->changes) {
        // A file that is to be made is no text that somebody has open; the guide makes it.
        if (change.kind != nginx::FileChange::Kind::Edit || !m_diagnosis.config)
            return failure("fix-makes-files");
        const auto tree = job::readTree(reader, *m_diagnosis.config, change.path);
        texts.insert(tree ? tree->path() : change.path, change.after);
    }
    return texts;
}

} // namespace gate101::ui
