// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/stamp.h"

#include <algorithm>
#include <charconv>

namespace gate101::load {

namespace {

constexpr std::string_view mark = "gate101:";
constexpr size_t tokenAt = mark.size();
constexpr size_t connectionAt = tokenAt + 8;
constexpr size_t dueAt = connectionAt + 8;
static_assert(dueAt + 16 == leastMessageSize);

void writeHex(char *to, size_t digits, quint64 value)
{
    static constexpr char letters[] = "0123456789abcdef";
    for (size_t i = digits; i-- > 0; value >>= 4) {
        to[i] = letters[value & 0xf];
    }
}

std::optional<quint64> readHex(std::string_view text)
{
    quint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

StampText writeStamp(const Stamp &stamp)
{
    StampText text{};
    std::copy(mark.begin(), mark.end(), text.begin());
    writeHex(&text[tokenAt], 8, stamp.token);
    writeHex(&text[connectionAt], 8, stamp.connection);
    writeHex(&text[dueAt], 16, static_cast<quint64>(stamp.dueNs));
    return text;
}

std::optional<Stamp> readStamp(std::string_view message)
{
    if (message.size() < size_t{leastMessageSize} || !message.starts_with(mark)) {
        return std::nullopt;
    }
    const std::optional<quint64> token = readHex(message.substr(tokenAt, 8));
    const std::optional<quint64> connection = readHex(message.substr(connectionAt, 8));
    const std::optional<quint64> due = readHex(message.substr(dueAt, 16));
    if (!token || !connection || !due) {
        return std::nullopt;
    }
    return Stamp{static_cast<quint32>(*token), static_cast<quint32>(*connection), static_cast<qint64>(*due)};
}

} // namespace gate101::load
