// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <mutex>
#include <span>

namespace gate101::nginx {

namespace {

constexpr qsizetype mostKept = 4096;
constexpr qsizetype longestPattern = 16 * 1024;
/// About ten milliseconds of backtracking, where PCRE2 itself allows twenty times as much.
constexpr uint32_t matchLimit = 500'000;
constexpr uint32_t heapLimitKib = 16 * 1024;

using Code = std::shared_ptr<pcre2_real_code_8>;

std::span<const unsigned char> bytesOf(const QByteArray &text)
{
    return {reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size())};
}

Code compile(const QByteArray &pattern, bool noCase)
{
    if (pattern.size() > longestPattern) {
        return nullptr;
    }
    int error = 0;
    PCRE2_SIZE at = 0;
    const auto bytes = bytesOf(pattern);
    return {pcre2_compile(bytes.data(), bytes.size(), noCase ? PCRE2_CASELESS : 0U, &error, &at, nullptr),
            [](pcre2_real_code_8 *code) { pcre2_code_free(code); }};
}

QHash<QByteArray, QByteArray> namedCaptures(const pcre2_real_code_8 *code, const QByteArrayList &captures)
{
    uint32_t count = 0;
    uint32_t size = 0;
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
    QHash<QByteArray, QByteArray> named;
    const std::span entries(table, static_cast<size_t>(count) * size);
    for (size_t i = 0; i < count; ++i) {
        const auto entry = entries.subspan(i * size, size);
        const int group = entry[0] * 256 + entry[1];
        named.insert(QByteArray(reinterpret_cast<const char *>(&entry[2])), captures.value(group));
    }
    return named;
}

} // namespace

Regex Regex::of(const QByteArray &pattern, bool noCase)
{
    static std::mutex mutex;
    static QHash<QByteArray, Code> kept;
    const QByteArray key = (noCase ? '*' : ' ') + pattern;
    Regex regex;
    const std::lock_guard lock(mutex);
    if (const auto found = kept.constFind(key); found != kept.constEnd()) {
        regex.m_code = *found;
        return regex;
    }
    regex.m_code = compile(pattern, noCase);
    if (kept.size() >= mostKept) {
        kept.clear();
    }
    kept.insert(key, regex.m_code);
    return regex;
}

int Regex::groups() const
{
    uint32_t count = 0;
    if (isValid()) {
        pcre2_pattern_info(m_code.get(), PCRE2_INFO_CAPTURECOUNT, &count);
    }
    return static_cast<int>(count);
}

RegexMatch Regex::match(const QByteArray &subject, qsizetype from) const
{
    RegexMatch result;
    if (!isValid()) {
        return result;
    }
    const std::shared_ptr<pcre2_match_context> context(pcre2_match_context_create(nullptr),
                                                       pcre2_match_context_free);
    const std::shared_ptr<pcre2_match_data> data(pcre2_match_data_create_from_pattern(m_code.get(), nullptr),
                                                 pcre2_match_data_free);
    pcre2_set_match_limit(context.get(), matchLimit);
    pcre2_set_heap_limit(context.get(), heapLimitKib);
    const auto bytes = bytesOf(subject);
    const int rc = pcre2_match(m_code.get(), bytes.data(), bytes.size(), static_cast<size_t>(from), 0,
                               data.get(), context.get());
    result.matched = rc > 0;
    result.gaveUp = rc < 0 && rc != PCRE2_ERROR_NOMATCH;
    if (result.matched) {
        result.offset = static_cast<qsizetype>(pcre2_get_ovector_pointer(data.get())[0]);
        const std::span offsets(pcre2_get_ovector_pointer(data.get()), static_cast<size_t>(rc) * 2);
        for (size_t i = 0; i + 1 < offsets.size(); i += 2) {
            const bool isSet = offsets[i] != PCRE2_UNSET && offsets[i + 1] >= offsets[i];
            result.captures.append(isSet ? subject.mid(static_cast<qsizetype>(offsets[i]),
                                                       static_cast<qsizetype>(offsets[i + 1] - offsets[i]))
                                         : QByteArray());
        }
        result.named = namedCaptures(m_code.get(), result.captures);
    }
    return result;
}

} // namespace gate101::nginx
