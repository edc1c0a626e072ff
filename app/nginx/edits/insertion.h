// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"
#include "nginx/language/tree.h"

#include <QByteArrayList>

namespace gate101::nginx {

/// Edits that look as if the file's author had made them. Lines are given without indentation; one leading
/// tab per level of nesting is turned into the file's own unit (tabs or so many spaces), and line ends are
/// the file's own.

/// New lines behind a directive, at its level; a comment on its line stays with it. When other text follows
/// on the same line (a block written on one line), the directives are put on that line too.
Edit insertAfter(const Directive &sibling, const QByteArrayList &lines);

/// New lines as the first of a block.
Edit insertAtStart(const Directive &block, const QByteArrayList &lines);

/// New lines as the last of a block, behind an empty line.
Edit insertAtEnd(const Directive &block, const QByteArrayList &lines);

/// Replaces one parameter; the text is written as it is.
Edit replaceArg(const Directive &directive, qsizetype index, const QByteArray &text);

/// Removes a directive with its line when it stands there alone.
Edit removeDirective(const Directive &directive);

/// "\r\n" when most line ends of the file are so.
QByteArray lineEndOf(const Tree &tree);

/// One level of indentation: a tab, or as many spaces as the first indented block of the file uses.
QByteArray indentUnitOf(const Tree &tree);

} // namespace gate101::nginx
