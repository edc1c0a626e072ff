// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayList>
#include <QList>

namespace gate101::practice {

/// How the trouble of a lesson ends.
enum class Remedy {
    Edit,   ///< `fix` can mend the Nginx files so that the lesson's URL answers 101.
    Advice, ///< No file of Nginx is at fault; the answer is a sentence (start the backend, correct the URL).
};

/// What the learner gets from the lesson's URL before anything is changed.
enum class Before {
    NoUpgrade, ///< An HTTP answer that is not 101; `Lesson::status` says which one.
    Works,     ///< 101 already: the lesson is about something else that suffers (a warning, a short timeout).
};

/// One way in which a site can be broken. All lessons stand in one table, see lessons().
///
/// The texts of the files stand in resources/practice/. A lesson is the site as an administrator would have
/// left it, never a diff: its files are complete.
struct Lesson
{
    QByteArray name;          ///< Stable, for `--lesson NAME`: lower-case words joined by '-'.
    QByteArray site;          ///< The resource that becomes sites-available/practice.conf, without ".conf".
    QByteArrayList conf = {}; ///< The resources that become conf.d/NAME.conf, without ".conf".
    QByteArray runs = {}; ///< The site that Nginx is started with when `site` does not load; otherwise empty.
    bool enabled = true;  ///< Whether sites-enabled holds the link to the site.
    bool backend = true;  ///< Whether the backend is running.
    QByteArray path = "/api/ws"; ///< The path of the URL that the learner types.
    Before before = Before::NoUpgrade;
    int status = 404;       ///< The status of the upgrade request, as the unchanged site answers it.
    bool testFails = false; ///< Whether `nginx -t` refuses the files as they are.
    Remedy remedy = Remedy::Edit;

    /// What a person sees: id "lesson-NAME-symptom".
    [[nodiscard]] Statement symptom() const { return {"lesson-" + name + "-symptom", {}}; }
    /// What can be learned from it: id "lesson-NAME-goal".
    [[nodiscard]] Statement goal() const { return {"lesson-" + name + "-goal", {}}; }
};

/// The table of lessons, in the order in which they are offered; the first is the default start.
const QList<Lesson> &lessons();

/// The lesson of that name, or nullptr. The pointer lives as long as the program.
const Lesson *findLesson(QByteArrayView name);

} // namespace gate101::practice
