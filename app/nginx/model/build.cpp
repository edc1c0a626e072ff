// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/build.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

/// The words of the line, quotes removed: --with-cc-opt='-g -O2' is one.
QByteArrayList words(const QByteArray &line)
{
    QByteArrayList found;
    QByteArray word;
    char quote = '\0';
    for (const char c : QByteArray(line + ' ')) {
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
            if (quote != '\0') {
                word.append(c);
            }
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            word.append(c);
        } else if (!word.isEmpty()) {
            found.append(word);
            word.clear();
        }
    }
    return found;
}

/// The block that a module serves; it is not there without that block's own module.
Module familyOf(Module module)
{
    if (module > Module::Stream && module <= Module::StreamUpstream) {
        return Module::Stream;
    }
    return module > Module::Mail && module <= Module::MailSsl ? Module::Mail : module;
}

} // namespace

Build Build::read(const QByteArray &text)
{
    Build build;
    bool isNginx = false;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("nginx version:")) {
            build.m_version = Version::parse(line).value_or(build.m_version);
            isNginx = isNginx || line.startsWith("nginx version: nginx/");
            build.m_commercial = build.m_commercial || line.contains("(nginx-plus");
        } else if (line.startsWith("configure arguments:")) {
            build.m_arguments = words(line.mid(line.indexOf(':') + 1));
            build.m_known = true;
        }
    }
    if (!build.m_known) {
        return build;
    }
    const QByteArrayList &given = build.m_arguments;
    build.m_foreign = !isNginx || std::any_of(given.begin(), given.end(), [](const QByteArray &word) {
        return word.startsWith("--add-module=");
    });
    const auto asked = [&given](QByteArrayView option, QByteArrayView how = {}) {
        return given.contains(QByteArray("--with-" + option.toByteArray() + how.toByteArray()));
    };
    for (int number = 0; number < moduleCount; ++number) {
        const auto module = static_cast<Module>(number);
        const ModuleInfo &info = moduleInfo(module);
        const auto bit = static_cast<size_t>(number);
        const auto family = static_cast<size_t>(familyOf(module));
        bool dynamic = false;
        bool inside = false;
        switch (info.origin) {
        case Origin::Always:
            inside = true;
            break;
        case Origin::ByDefault:
            inside = !given.contains(QByteArray("--without-" + info.option.toByteArray()));
            break;
        case Origin::OnRequest:
            dynamic = asked(info.option, "=dynamic");
            inside = asked(info.option) || dynamic;
            break;
        case Origin::Commercial:
            inside = build.m_commercial;
            break;
        case Origin::Apart:
            break;
        }
        if (family != bit) {
            dynamic = dynamic || build.m_dynamic.test(family);
            inside = inside && (build.m_modules.test(family) || build.m_dynamic.test(family));
        }
        build.m_modules.set(bit, inside && !dynamic);
        build.m_dynamic.set(bit, inside && dynamic);
    }
    // HTTP/3 needs the header compression of HTTP/2 and takes its module along (auto/modules).
    if (build.has(Module::HttpV3)) {
        build.m_modules.set(static_cast<size_t>(Module::HttpV2));
    }
    return build;
}

} // namespace gate101::nginx
