// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/outline.h"

namespace gate101::nginx {

namespace {

/// A server is known by its names; one without any by where it listens.
QByteArray serverText(const Directive &server)
{
    QByteArrayList names;
    QByteArrayList addresses;
    for (const Directive &directive : server.children()) {
        if (directive.is("server_name")) {
            names.append(directive.args());
        } else if (directive.is("listen")) {
            addresses.append(directive.arg(0));
        }
    }
    names.removeAll(QByteArray());
    return (names.isEmpty() ? addresses : names).join(' ');
}

std::vector<OutlineItem> itemsOf(const DirectiveRange &directives, bool inUpstream);

void append(std::vector<OutlineItem> &items, OutlineItem::Kind kind, const Directive &block, QByteArray text,
            bool inUpstream = false)
{
    items.push_back({kind, std::move(text), block.place(), itemsOf(block.children(), inUpstream)});
}

std::vector<OutlineItem> itemsOf(const DirectiveRange &directives, bool inUpstream)
{
    std::vector<OutlineItem> items;
    for (const Directive &directive : directives) {
        if (!directive.isBlock() || inUpstream) {
            continue;
        }
        if (directive.is("server")) {
            append(items, OutlineItem::Kind::Server, directive, serverText(directive));
        } else if (directive.is("location")) {
            append(items, OutlineItem::Kind::Location, directive, directive.args().join(' '));
        } else if (directive.is("upstream")) {
            append(items, OutlineItem::Kind::Upstream, directive, directive.arg(0), true);
        } else if (directive.is("map")) {
            items.push_back({OutlineItem::Kind::Map, directive.arg(1), directive.place(), {}});
        } else {
            std::vector<OutlineItem> inner = itemsOf(directive.children(), false);
            items.insert(items.end(), std::make_move_iterator(inner.begin()),
                         std::make_move_iterator(inner.end()));
        }
    }
    return items;
}

} // namespace

std::vector<OutlineItem> outline(const Tree &tree)
{
    return itemsOf(tree.topLevel(), false);
}

} // namespace gate101::nginx
