// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/configeditor.h"
#include "editor/editorroom.h"

#include <QTemporaryDir>

#include <memory>

namespace gate101::test {

inline constexpr const char *mainText = "events { }\n"
                                        "http {\n"
                                        "    map $http_upgrade $connection_upgrade {\n"
                                        "        default upgrade;\n"
                                        "        '' close;\n"
                                        "    }\n"
                                        "    upstream chat { server 127.0.0.1:3000; }\n"
                                        "    include sites/*.conf;\n"
                                        "}\n";
inline constexpr const char *siteText = "server {\n"
                                        "    listen 127.0.0.1:18080;\n"
                                        "    server_name a.test;\n"
                                        "    location /ws {\n"
                                        "        proxy_pass http://chat;\n"
                                        "        proxy_http_version 1.1;\n"
                                        "        proxy_set_header Upgrade $http_upgrade;\n"
                                        "        proxy_set_header Connection $connection_upgrade;\n"
                                        "    }\n"
                                        "}\n";
inline constexpr const char *otherText =
    "server {\n    listen 127.0.0.1:18080;\n    server_name b.test; # caf\xE9\n}\n";

/// The editor's room over a small configuration on disk, made anew for each test: the base of the tests that
/// use it by mouse and keyboard.
class EditorSite : public QObject
{
    Q_OBJECT

protected:
    static constexpr int wait = 10'000; ///< Generous: a loaded machine is no fault.

    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_folder->filePath(QLatin1StringView(name)));
    }
    [[nodiscard]] ui::ConfigEditor *editor(const char *name)
    {
        return m_room->documents().editor(path(name));
    }
    static void write(const QString &path, const QByteArray &bytes);
    void read();
    /// Puts the cursor behind the first place where a text stands.
    static void cursorBehind(ui::ConfigEditor *editor, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Bench> m_bench;
    std::unique_ptr<ui::EditorRoom> m_room;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace gate101::test
