// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sentences.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

QString together(const QStringList &sentences)
{
    QStringList out;
    for (QString sentence : sentences) {
        sentence = sentence.trimmed();
        if (sentence.isEmpty())
            continue;
        if (sentence.back().isLetterOrNumber() || sentence.back() == u')')
            sentence += u'.';
        out.append(sentence);
    }
    return out.join(u' ');
}

QString asHeadline(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace gate101::ui
