package org.slatecard.ui.certificates.internal.detail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.ProductionDays;
import org.slatecard.workbench.AccessibleName;

/**
 * The validity of a certificate as a bar over time, with today and the days of the production: what is over is dark,
 * what is left is light, outside of it there is a thin line only, and the production is hatched over it.
 */
final class ValidityBar extends Canvas {
    private static final int HEIGHT = 12;
    private static final int GAP = 3;
    private static final int LEAST_WIDTH = 4;
    private static final int TRIANGLE = 5;
    private static final int HATCH = 4;
    private static final int OVER = 150;
    private static final int LEFT = 60;
    private static final int OPAQUE = 255;

    private final CertificateInfo info;
    private final ProductionDays production;
    private final Instant now;
    private final Instant first;
    private final Instant last;

    /**
     * Of a certificate.
     *
     * @param production null where the fleet states no days
     */
    ValidityBar(Composite parent, CertificateInfo info, ProductionDays production, Instant now) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.info = info;
        this.production = production;
        this.now = now;
        Instant begin = earlier(info.validFrom(), now);
        Instant end = later(info.validUntil(), now);
        first = production == null ? begin : earlier(begin, production.begin());
        last = production == null ? end : later(end, production.end());
        setBackground(parent.getBackground());
        setForeground(parent.getForeground());
        AccessibleName.give(this, spoken());
        addPaintListener(event -> paint(event.gc));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private String spoken() {
        String text = NLS.bind(Messages.BarSpoken,
                new Object[]{day(info.validFrom()), day(info.validUntil()), day(now)});
        return production == null ? text : text + " " + days(production);
    }

    /** The days of the production in words. */
    static String days(ProductionDays production) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return production.first().equals(production.last())
                ? NLS.bind(Messages.BarProductionDay, format.format(production.last()))
                : NLS.bind(Messages.BarProduction, format.format(production.first()),
                        format.format(production.last()));
    }

    private static String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(instant);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int rows = production == null ? 2 : 3;
        return new Point(widthHint == SWT.DEFAULT ? line * 10 : widthHint,
                rows * (line + GAP) + TRIANGLE + HEIGHT + HATCH + GAP);
    }

    private int x(Instant instant) {
        double all = Math.max(1, Duration.between(first, last).toSeconds());
        int width = getClientArea().width - 2 * TRIANGLE;
        return TRIANGLE + (int) Math.round(width * (Duration.between(first, instant).toSeconds() / all));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight();
        int top = line + GAP + TRIANGLE;
        int from = x(info.validFrom());
        int until = Math.max(from + LEAST_WIDTH, x(info.validUntil()));
        int today = x(now);
        gc.setForeground(getForeground());
        gc.setBackground(getForeground());
        gc.drawLine(x(first), top + HEIGHT / 2, x(last), top + HEIGHT / 2);
        gc.setAlpha(OPAQUE);
        gc.setBackground(getBackground());
        gc.fillRectangle(from, top, until - from, HEIGHT);
        gc.setBackground(getForeground());
        gc.setAlpha(LEFT);
        gc.fillRectangle(from, top, until - from, HEIGHT);
        gc.setAlpha(OVER);
        gc.fillRectangle(from, top, Math.clamp(today - from, 0, until - from), HEIGHT);
        gc.setAlpha(OPAQUE);
        gc.drawRectangle(from, top, until - from, HEIGHT);
        paintProduction(gc, top, line);
        paintToday(gc, today, top);
        int below = top + HEIGHT + HATCH + GAP;
        text(gc, day(info.validFrom()), from, below, SWT.LEFT);
        text(gc, day(info.validUntil()), until, below, SWT.RIGHT);
    }

    private void paintToday(GC gc, int today, int top) {
        gc.setLineWidth(2);
        gc.drawLine(today, top - TRIANGLE, today, top + HEIGHT + HATCH);
        gc.setLineWidth(1);
        gc.fillPolygon(new int[]{today - TRIANGLE, top - TRIANGLE, today + TRIANGLE, top - TRIANGLE, today, top});
        text(gc, NLS.bind(Messages.BarToday, day(now)), today, top - TRIANGLE - gc.getFontMetrics().getHeight(),
                SWT.CENTER);
    }

    private void paintProduction(GC gc, int top, int line) {
        if (production == null) {
            return;
        }
        int from = x(production.begin());
        int width = Math.max(LEAST_WIDTH, x(production.end()) - from);
        Rectangle area = new Rectangle(from, top - HATCH / 2, width, HEIGHT + HATCH);
        gc.setClipping(area);
        for (int i = -area.height; i < width; i += HATCH) {
            gc.drawLine(from + i, area.y + area.height, from + i + area.height, area.y);
        }
        gc.setClipping((Rectangle) null);
        gc.drawRectangle(area);
        int below = top + HEIGHT + HATCH + GAP + line + GAP;
        gc.drawLine(from + width / 2, area.y + area.height, from + width / 2, below);
        text(gc, days(production), from + width / 2, below, SWT.CENTER);
    }

    /** A text at a place, within the canvas. */
    private void text(GC gc, String text, int place, int y, int alignment) {
        int width = gc.textExtent(text).x;
        int wished = switch (alignment) {
            case SWT.CENTER -> place - width / 2;
            case SWT.RIGHT -> place - width;
            default -> place;
        };
        Color before = gc.getBackground();
        gc.setBackground(getBackground()); // the line to the days of the production goes behind the dates
        gc.drawText(text, Math.max(0, Math.min(wished, getClientArea().width - width)), y, false);
        gc.setBackground(before);
    }

    /** Says whether a certificate is valid during the production. */
    static String verdict(CertificateInfo info, ProductionDays production) {
        if (production == null) {
            return Messages.ProductionUnknown;
        }
        return NLS.bind(production.within(info) ? Messages.ProductionCovered : Messages.ProductionNotCovered,
                days(production));
    }
}
