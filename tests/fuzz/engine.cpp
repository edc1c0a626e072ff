// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/check.h"
#include "nginx/files/configset.h"
#include "nginx/files/overlayreader.h"
#include "nginx/fixes/fixplanner.h"
#include "tests/support/memoryreader.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

/// Any bytes at all through parse, print, diagnose and fix. An input is one byte that chooses the question
/// and a main file; behind a line "#@file" come the other files, in the order of `names`. Broken promises
/// abort.

using namespace gate101;
using namespace gate101::nginx;

namespace {

const std::array<QByteArray, 4> names{"/n/nginx.conf", "/n/conf.d/a.conf", "/n/conf.d/b.conf",
                                      "/n/sites-available/site"};
constexpr QByteArrayView separator("\n#@file\n");

#define PROMISE(condition)                                                                                   \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);             \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Tokens and the white space between them are the file, so that printing a tree gives its bytes.
void judgeTokens(const Tree &tree)
{
    qsizetype at = 0;
    const auto isGap = [&](qsizetype to) {
        PROMISE(to >= at && to <= tree.bytes().size());
        for (; at < to; ++at) {
            PROMISE(isSpace(tree.bytes()[at]));
        }
    };
    for (const Token &token : tree.tokens()) {
        isGap(token.offset);
        at = token.end();
    }
    isGap(tree.bytes().size());
}

void judgeTree(const Tree &tree)
{
    judgeTokens(tree);
    for (const Directive &directive : tree.all()) {
        PROMISE(directive.argCount() == directive.args().size());
        PROMISE(directive.begin() < directive.end() && directive.end() <= tree.bytes().size());
        PROMISE(directive.place().line >= 1 && directive.place().line <= tree.lineCount());
        for (const Directive &child : directive.children()) {
            PROMISE(child.parent() == directive);
            PROMISE(child.begin() >= directive.openBrace() && child.end() <= directive.end());
        }
    }
    for (const SyntaxError &error : tree.errors()) {
        PROMISE(error.offset >= 0 && error.offset <= tree.bytes().size());
    }
}

void fill(test::MemoryReader &reader, const QByteArray &input)
{
    qsizetype at = 0;
    for (const QByteArray &name : names) {
        const qsizetype end = input.indexOf(separator, at);
        reader.files.insert(name, input.mid(at, end < 0 ? -1 : end - at));
        if (end < 0) {
            break;
        }
        at = end + separator.size();
    }
}

FixRequest requestOf(unsigned char choice)
{
    FixRequest fix;
    fix.mainFile = names[0];
    fix.version = choice & 1 ? Version{1, 31, 4} : Version{1, 22, 1};
    fix.method = choice & 2 ? Method::Merge : choice & 4 ? Method::Separate : Method::Auto;
    fix.request.host = choice & 8 ? "other.test" : "site.test";
    fix.request.target = choice & 16 ? "/api/ws?a=b" : "/a/../ws/%41";
    fix.request.address = "127.0.0.1";
    fix.request.port = 80;
    if (choice & 32) {
        fix.backend = BackendAddress{"127.0.0.1", 3000};
    }
    return fix;
}

size_t syntaxErrors(const ConfigSet &config)
{
    size_t count = 0;
    for (const auto &tree : config.files()) {
        count += tree->errors().size();
    }
    return count;
}

void judgeFix(test::MemoryReader &reader, const FixRequest &request)
{
    const Result<FixPlan> plan = planFix(reader, request);
    if (!plan) {
        PROMISE(!plan.error().id.isEmpty());
        return;
    }
    for (const FileChange &change : plan->changes) {
        const bool exists = reader.files.contains(change.path);
        PROMISE(exists == (change.kind == FileChange::Kind::Edit));
        PROMISE(change.kind != FileChange::Kind::Edit || reader.files.value(change.path) == change.before);
    }
    OverlayReader changed(reader);
    changed.lay(plan->changes);
    PROMISE(syntaxErrors(*ConfigSet::load(changed, request.mainFile)) == 0);
    const bool isMended = std::none_of(plan->remaining.begin(), plan->remaining.end(),
                                       [](const Finding &left) { return left.severity == Severity::Error; });
    const Result<FixPlan> again = planFix(changed, request);
    PROMISE(!isMended || !again || again->changes.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray input(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    test::MemoryReader reader;
    fill(reader, input);
    const FixRequest request = requestOf(data[0]);

    const auto config = ConfigSet::load(reader, request.mainFile);
    for (const auto &tree : config->files()) {
        judgeTree(*tree);
    }
    const auto model = HttpModel::build(config);
    const Resolution resolution = resolve(*model, request.request, request.version);
    const Findings findings = runChecks({*model, resolution, request.backend, {}, {}});
    for (const Finding &finding : findings) {
        PROMISE(!finding.statement.id.isEmpty());
        PROMISE(finding.place.file.isEmpty() || reader.files.contains(finding.place.file));
    }
    judgeFix(reader, request);
    return 0;
}
