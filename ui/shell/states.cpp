// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/states.h"

namespace gate101::ui {

State stateOf(nginx::Severity severity)
{
    switch (severity) {
    case nginx::Severity::Error:
        return State::Broken;
    case nginx::Severity::Warning:
        return State::Warning;
    case nginx::Severity::Info:
        break;
    }
    return State::Unknown;
}

State stateOf(job::Verdict verdict)
{
    switch (verdict) {
    case job::Verdict::Works:
        return State::Good;
    case job::Verdict::Broken:
        return State::Broken;
    case job::Verdict::Unknown:
        break;
    }
    return State::Unknown;
}

const char *chipRole(State state)
{
    switch (state) {
    case State::Good:
        return "chip-good";
    case State::Warning:
        return "chip-warning";
    case State::Broken:
        return "chip-error";
    case State::Unknown:
        break;
    }
    return "chip-info";
}

} // namespace gate101::ui
