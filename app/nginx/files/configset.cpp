// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/configset.h"

#include "nginx/files/includeglob.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

constexpr int deepestInclude = 64;
constexpr qsizetype mostFiles = 200'000;

QByteArray folderOf(const QByteArray &path)
{
    return path.left(qMax<qsizetype>(1, path.lastIndexOf('/')));
}

QByteArray expectedAt(const SyntaxError &error)
{
    switch (error.kind) {
    case SyntaxError::UnexpectedCharacter:
        return "syntax-unexpected-character";
    case SyntaxError::UnexpectedSemicolon:
        return "syntax-unexpected-semicolon";
    case SyntaxError::UnexpectedOpenBrace:
        return "syntax-unexpected-open-brace";
    case SyntaxError::UnexpectedCloseBrace:
        return "syntax-unexpected-close-brace";
    case SyntaxError::UnexpectedEnd:
        return "syntax-unexpected-end";
    case SyntaxError::TooLongParameter:
        return "syntax-parameter-too-long";
    case SyntaxError::UnterminatedLua:
        return "syntax-unterminated-lua";
    case SyntaxError::FileTooLarge:
        return "file-too-large";
    }
    return {};
}

} // namespace

Findings syntaxFindings(const Tree &tree)
{
    Findings findings;
    for (const SyntaxError &error : tree.errors()) {
        Finding finding;
        finding.place = tree.placeAt(error.offset, 0);
        finding.statement.id = expectedAt(error);
        finding.statement.facts = {{"file", QString::fromUtf8(tree.path())},
                                   {"line", QString::number(finding.place.line)},
                                   {"detail", QString::fromUtf8(error.detail)}};
        findings.append(finding);
    }
    return findings;
}

/// Follows includes depth first, as Nginx meets them.
class ConfigLoader
{
public:
    ConfigLoader(FileReader &reader, ConfigSet &set)
        : m_reader(reader)
        , m_set(set)
    {
    }

    void run() { load(m_set.m_mainFile, Directive(), 0); }

private:
    /// Returns the file's number, or -1 when it cannot be read; the problem is then noted.
    qsizetype load(const QByteArray &path, const Directive &include, int depth)
    {
        if (m_stack.contains(path) || depth > deepestInclude) {
            note({"include-cycle", {{"path", QString::fromUtf8(path)}}}, include);
            return -1;
        }
        if (const auto known = m_set.m_byPath.constFind(path); known != m_set.m_byPath.constEnd()) {
            return *known;
        }
        if (static_cast<qsizetype>(m_set.m_files.size()) >= mostFiles) {
            note({"include-too-many", {{"limit", QString::number(mostFiles)}}}, include);
            return -1;
        }
        Result<QByteArray> bytes = m_reader.read(path);
        if (!bytes) {
            note(bytes.error(), include);
            return -1;
        }
        const std::shared_ptr<const Tree> tree = Tree::parse(path, std::move(*bytes));
        const auto number = static_cast<qsizetype>(m_set.m_files.size());
        m_set.m_files.push_back(tree);
        m_set.m_byPath.insert(path, number);
        m_set.m_includers.push_back(include);
        if (!tree->errors().empty()) {
            m_set.m_problems += syntaxFindings(*tree);
            m_set.m_complete = false;
        }
        m_stack.append(path);
        for (const Directive &next : tree->includes()) {
            follow(next, depth);
        }
        m_stack.removeLast();
        return number;
    }

    void follow(const Directive &include, int depth)
    {
        std::vector<qsizetype> numbers;
        const QByteArray pattern = m_set.absolute(include.arg(0));
        if (!isGlob(pattern)) {
            if (const qsizetype number = load(pattern, include, depth + 1); number >= 0) {
                numbers.push_back(number);
            }
        } else {
            Result<QByteArrayList> paths = expandGlob(m_reader, pattern);
            if (!paths) {
                note(paths.error(), include);
                return;
            }
            for (const QByteArray &path : std::as_const(*paths)) {
                if (const qsizetype number = load(path, include, depth + 1); number >= 0) {
                    numbers.push_back(number);
                }
            }
        }
        m_set.m_includes[{&include.tree(), include.index()}] = std::move(numbers);
    }

    void note(const Statement &statement, const Directive &include)
    {
        Finding finding;
        finding.statement = statement;
        finding.place = include.headerPlace();
        if (!include.isNull()) {
            finding.statement.facts.insert("includer", QString::fromUtf8(finding.place.file));
            finding.statement.facts.insert("line", QString::number(finding.place.line));
        }
        m_set.m_problems.append(finding);
        m_set.m_complete = false;
    }

    FileReader &m_reader;
    ConfigSet &m_set;
    QByteArrayList m_stack;
};

std::shared_ptr<const ConfigSet> ConfigSet::load(FileReader &reader, const QByteArray &mainFile)
{
    auto set = std::make_shared<ConfigSet>();
    set->m_mainFile = mainFile;
    ConfigLoader(reader, *set).run();
    return set;
}

QByteArray ConfigSet::folder() const
{
    return folderOf(m_mainFile);
}

QByteArray ConfigSet::absolute(const QByteArray &name) const
{
    return name.startsWith('/') ? name : folder() + '/' + name;
}

std::shared_ptr<const Tree> ConfigSet::file(const QByteArray &path) const
{
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.constEnd() ? nullptr : m_files[static_cast<size_t>(*found)];
}

void ConfigSet::visitLevel(const DirectiveRange &directives, const Visitor &visitor) const
{
    for (const Directive &directive : directives) {
        if (!directive.is("include") || directive.isBlock()) {
            visitor(directive);
            continue;
        }
        const auto found = m_includes.find({&directive.tree(), directive.index()});
        if (found == m_includes.end()) {
            continue;
        }
        for (const qsizetype number : found->second) {
            visitLevel(m_files[static_cast<size_t>(number)]->topLevel(), visitor);
        }
    }
}

void ConfigSet::visit(const Directive &block, const Visitor &visitor) const
{
    if (!block.isNull()) {
        visitLevel(block.children(), visitor);
    } else if (!m_files.empty()) {
        visitLevel(m_files.front()->topLevel(), visitor);
    }
}

Directive ConfigSet::includerOf(const QByteArray &path) const
{
    const auto found = m_byPath.constFind(path);
    return found == m_byPath.constEnd() ? Directive() : m_includers[static_cast<size_t>(*found)];
}

int ConfigSet::inclusions(const QByteArray &path) const
{
    const auto found = m_byPath.constFind(path);
    int count = 0;
    for (const auto &[include, numbers] : m_includes) {
        count +=
            found != m_byPath.constEnd() && std::count(numbers.begin(), numbers.end(), *found) > 0 ? 1 : 0;
    }
    return count;
}

QByteArrayList ConfigSet::includePatterns(const Directive &block) const
{
    QByteArrayList patterns;
    for (const Directive &directive : block.children()) {
        if (directive.is("include") && !directive.isBlock()) {
            patterns.append(absolute(directive.arg(0)));
        }
    }
    return patterns;
}

} // namespace gate101::nginx
