// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/draft.h"
#include "helper/engine.h"

#include <functional>

namespace gate101::helper {

/// Answers requests, one after the other. Knows every verb of the protocol and nothing else; has no parser
/// for configurations, opens no connection, and runs no program but nginx (and systemctl, systemd-run where
/// systemd is process 1).
class Service
{
public:
    /// `send` gets whole lines. A read-only service refuses every verb that changes something.
    Service(const Paths &paths, std::function<void(const QByteArray &)> send, bool readOnly = false);

    /// Settles what an earlier helper left behind, then says hello.
    void open();

    /// False when the line was no request at all: the other side does not speak our language, so the caller
    /// ends.
    bool answer(const QByteArray &line);

    [[nodiscard]] const Engine &engine() const { return m_engine; }

private:
    using Answer = Result<QJsonObject>;

    [[nodiscard]] Answer run(const Request &request);
    [[nodiscard]] Answer runTransaction(const Request &request);
    [[nodiscard]] Answer status() const;
    [[nodiscard]] Answer control(const QString &action) const;
    [[nodiscard]] Answer begin(const QByteArray &undoes);
    [[nodiscard]] Answer stage(const Request &request);
    [[nodiscard]] Answer undo(const QByteArray &tx);
    [[nodiscard]] Answer check(const QByteArray &tx);
    [[nodiscard]] Answer apply(const Request &request);
    [[nodiscard]] Result<void> ownDraft(const QByteArray &tx) const;

    Paths m_paths;
    Engine m_engine;
    Draft m_draft;
    Loaded m_checked; ///< What the draft's last check found loaded.
    std::function<void(const QByteArray &)> m_send;
    bool m_readOnly;
};

} // namespace gate101::helper
