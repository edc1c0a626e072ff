// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/finding.h"
#include "nginx/files/filereader.h"
#include "nginx/language/tree.h"

#include <QHash>
#include <functional>
#include <map>

namespace gate101::nginx {

/// What Nginx's reader refuses in one file, each with its place; empty when it reads.
Findings syntaxFindings(const Tree &tree);

/// The main file and everything it includes, as Nginx resolves it (ngx_conf_include, ngx_conf_full_name):
/// relative names against the main file's folder, patterns in byte order without dotfiles, an empty pattern
/// allowed, a missing literal name an error. A file that is included twice is read once.
class ConfigSet
{
public:
    /// Reads everything through `reader`. Never fails: see problems().
    static std::shared_ptr<const ConfigSet> load(FileReader &reader, const QByteArray &mainFile);

    /// The same configuration with other bytes in one file, as an editor holds them. Everything else is taken
    /// from here, and only what the new bytes include for the first time is read.
    std::shared_ptr<const ConfigSet> withFile(FileReader &reader, const QByteArray &path,
                                              QByteArray bytes) const;

    /// The main file first, then in the order Nginx meets them.
    [[nodiscard]] const std::vector<std::shared_ptr<const Tree>> &files() const { return m_files; }
    [[nodiscard]] const QByteArray &mainFile() const { return m_mainFile; }
    [[nodiscard]] QByteArray folder() const;
    [[nodiscard]] std::shared_ptr<const Tree> file(const QByteArray &path) const;

    /// A name as it stands in the configuration, made absolute against the main file's folder.
    [[nodiscard]] QByteArray absolute(const QByteArray &name) const;

    /// Everything that keeps Nginx, or us, from reading the whole: "syntax-…" errors, and files that are
    /// missing, unreadable, folders, too large or included in a cycle.
    [[nodiscard]] const Findings &problems() const { return m_problems; }
    /// False when a part is unread; no verdict may then rest on what is absent.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// The directives of a block in the order Nginx sees them, includes replaced by what they bring. A null
    /// block stands for the top of the main file.
    using Visitor = std::function<void(const Directive &)>;
    void visit(const Directive &block, const Visitor &visitor) const;

    /// Where the main file and everything it includes pull a path in; null when nothing includes it.
    [[nodiscard]] Directive includerOf(const QByteArray &path) const;

    /// Every include directive that brings a file in; more than one means that sites share it.
    [[nodiscard]] std::vector<Directive> includersOf(const QByteArray &path) const;

    /// Patterns of the include directives in `block` ("/etc/nginx/conf.d/*.conf"), absolute.
    [[nodiscard]] QByteArrayList includePatterns(const Directive &block) const;

private:
    friend class ConfigLoader;
    void visitLevel(const DirectiveRange &directives, const Visitor &visitor) const;

    QByteArray m_mainFile;
    std::vector<std::shared_ptr<const Tree>> m_files;
    std::vector<Directive> m_includers;                  ///< Of each file, the first that brings it in.
    std::multimap<qsizetype, Directive> m_moreIncluders; ///< Of the files that several bring in.
    QHash<QByteArray, qsizetype> m_byPath;
    QHash<QByteArray, QByteArrayList> m_expanded; ///< Each pattern with the paths that it stands for.
    std::map<std::pair<const Tree *, quint32>, std::vector<qsizetype>> m_includes;
    Findings m_problems;
    bool m_complete = true;
};

} // namespace gate101::nginx
