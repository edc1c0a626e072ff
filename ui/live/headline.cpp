// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/headline.h"

#include "job/explain.h"

#include <QCoreApplication>

namespace gate101::ui {

QString headline(const probe::ProbeReport *report)
{
    if (!report)
        return QCoreApplication::translate("LiveTest", "Nothing has been tested yet");
    if (report->works)
        return QCoreApplication::translate("LiveTest", "Connected: 101 Switching Protocols");
    if (report->cause)
        return job::messageOf(*report->cause);
    return QCoreApplication::translate("LiveTest", "It does not connect");
}

QString stageTitle(probe::Stage stage)
{
    switch (stage) {
    case probe::Stage::Resolve:
        //: Stage of the live test: looking up the host name.
        return QCoreApplication::translate("LiveTest", "Name");
    case probe::Stage::Connect:
        return QCoreApplication::translate("LiveTest", "TCP");
    case probe::Stage::Tls:
        return QCoreApplication::translate("LiveTest", "TLS");
    case probe::Stage::Upgrade:
        //: Stage of the live test: the HTTP request that asks for a WebSocket.
        return QCoreApplication::translate("LiveTest", "Upgrade");
    case probe::Stage::Echo:
        //: Stage of the live test: a ping that must come back.
        return QCoreApplication::translate("LiveTest", "Ping");
    }
    return {};
}

} // namespace gate101::ui
