// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/lineicon.h"

#include "theme/theme.h"

#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name)
    {
        QFile file(":/icons/"_L1 + name + ".svg"_L1);
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State state, qreal scale) override
    {
        const Tokens &tokens = Theme::tokens();
        QByteArray svg = m_svg;
        svg.replace("currentColor", (state == QIcon::On ? tokens.accent : tokens.muted).name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(size * scale);
        QPixmap pixmap = QPixmap::fromImageReader(&reader);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

} // namespace gate101::ui
