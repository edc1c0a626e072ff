// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace gate101::ui {

/// A widget whose whole content is derived again by refresh(): from the session's state, the language and the
/// theme. There is no second way in which a text could change, so a live language switch cannot miss one.
template<class Base> class Refreshing : public Base
{
public:
    using Base::Base;

    /// Sets every text and state anew. Cheap, and harmless to what a person is typing.
    virtual void refresh() = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        // Other colours come with another style sheet; a palette alone changes with every polishing.
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
            refresh();
        Base::changeEvent(event);
    }
};

} // namespace gate101::ui
