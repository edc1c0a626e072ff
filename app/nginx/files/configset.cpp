// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/configset.h"

#include "nginx/files/includeglob.h"
#include "nginx/files/treereader.h"

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
    /// `previous` and `edited` may be null: what is then known already, and the one file that differs.
    ConfigLoader(FileReader &reader, ConfigSet &set, const ConfigSet *previous,
                 std::shared_ptr<const Tree> edited)
        : m_reader(reader)
        , m_set(set)
        , m_previous(previous)
        , m_edited(std::move(edited))
    {
    }

    void run() { loadAll({m_set.m_mainFile}, Directive(), 0); }

private:
    /// Reads the files that are not known yet and returns the numbers of all that could be read.
    std::vector<qsizetype> loadAll(const QByteArrayList &paths, const Directive &include, int depth)
    {
        using Read = Result<std::shared_ptr<const Tree>>;
        std::vector<Read> trees;
        trees.reserve(static_cast<size_t>(paths.size()));
        QByteArrayList unread;
        for (const QByteArray &path : paths) {
            trees.emplace_back(known(path));
            if (*trees.back() == nullptr && !m_set.m_byPath.contains(path)) {
                unread.append(path);
            }
        }
        std::vector<Read> fresh = readTrees(m_reader, unread);
        qsizetype next = 0;
        std::vector<qsizetype> numbers;
        numbers.reserve(static_cast<size_t>(paths.size()));
        for (qsizetype i = 0; i < paths.size(); ++i) {
            Read &tree = trees[static_cast<size_t>(i)];
            if (next < unread.size() && unread[next] == paths[i]) {
                tree = std::move(fresh[static_cast<size_t>(next++)]);
            }
            if (const qsizetype number = load(paths[i], tree, include, depth); number >= 0) {
                numbers.push_back(number);
            }
        }
        return numbers;
    }

    /// Returns the file's number, or -1 when it cannot be read; the problem is then noted.
    qsizetype load(const QByteArray &path, const Result<std::shared_ptr<const Tree>> &read,
                   const Directive &include, int depth)
    {
        if (m_stack.contains(path) || depth > deepestInclude) {
            note({"include-cycle", {{"path", QString::fromUtf8(path)}}}, include);
            return -1;
        }
        if (const auto known = m_set.m_byPath.constFind(path); known != m_set.m_byPath.constEnd()) {
            m_set.m_moreIncluders.emplace(*known, include);
            return *known;
        }
        if (static_cast<qsizetype>(m_set.m_files.size()) >= mostFiles) {
            note({"include-too-many", {{"limit", QString::number(mostFiles)}}}, include);
            return -1;
        }
        if (!read) {
            note(read.error(), include);
            return -1;
        }
        const std::shared_ptr<const Tree> &tree = *read;
        const auto number = static_cast<qsizetype>(m_set.m_files.size());
        m_set.m_files.push_back(tree);
        m_set.m_byPath.insert(path, number);
        m_set.m_includers.push_back(include);
        if (!tree->errors().empty()) {
            m_set.m_problems += syntaxFindings(*tree);
            m_set.m_complete = false;
        }
        if (!tree->includes().empty()) {
            m_stack.append(path);
            for (const Directive &next : tree->includes()) {
                follow(next, depth);
            }
            m_stack.removeLast();
        }
        return number;
    }

    void follow(const Directive &include, int depth)
    {
        const QByteArray pattern = m_set.absolute(include.arg(0));
        QByteArrayList paths{pattern};
        if (isGlob(pattern)) {
            const Result<QByteArrayList> expanded = expand(pattern);
            if (!expanded) {
                note(expanded.error(), include);
                return;
            }
            paths = *expanded;
            m_set.m_expanded.insert(pattern, paths);
        }
        m_set.m_includes[{&include.tree(), include.index()}] = loadAll(paths, include, depth + 1);
    }

    [[nodiscard]] std::shared_ptr<const Tree> known(const QByteArray &path) const
    {
        if (m_edited != nullptr && m_edited->path() == path) {
            return m_edited;
        }
        return m_previous == nullptr ? nullptr : m_previous->file(path);
    }

    Result<QByteArrayList> expand(const QByteArray &pattern)
    {
        if (m_previous != nullptr && m_previous->m_expanded.contains(pattern)) {
            return m_previous->m_expanded.value(pattern);
        }
        return expandGlob(m_reader, pattern);
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
    const ConfigSet *m_previous;
    std::shared_ptr<const Tree> m_edited;
    QByteArrayList m_stack;
};

std::shared_ptr<const ConfigSet> ConfigSet::load(FileReader &reader, const QByteArray &mainFile)
{
    auto set = std::make_shared<ConfigSet>();
    set->m_mainFile = mainFile;
    ConfigLoader(reader, *set, nullptr, nullptr).run();
    return set;
}

std::shared_ptr<const ConfigSet> ConfigSet::withFile(FileReader &reader, const QByteArray &path,
                                                     QByteArray bytes) const
{
    auto set = std::make_shared<ConfigSet>();
    set->m_mainFile = m_mainFile;
    ConfigLoader(reader, *set, this, Tree::parse(path, std::move(bytes))).run();
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
        if (!directive.isInclude()) {
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

std::vector<Directive> ConfigSet::includersOf(const QByteArray &path) const
{
    const Directive first = includerOf(path);
    if (first.isNull()) {
        return {};
    }
    std::vector<Directive> includers{first};
    const auto [begin, end] = m_moreIncluders.equal_range(*m_byPath.constFind(path));
    for (auto it = begin; it != end; ++it) {
        includers.push_back(it->second);
    }
    return includers;
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
