package org.slatecard.ui.certificates.internal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.slatecard.workbench.AccessibleName;

/** The day for which verdicts are asked: today, until the user moves the slider or enters another. Days of UTC. */
final class SupposedDay {
    private static final int COLUMNS = 4;
    private static final int BEFORE_DAYS = 365;
    private static final int AFTER_DAYS = 3650;
    private static final int PAGE_DAYS = 30;

    private final Runnable changed;
    private final DateTime date;
    private final Scale slider;
    private final Button back;
    private LocalDate day = today();

    /** Calls {@code changed} when the user has chosen another day. */
    SupposedDay(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.DayIf);
        date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        date.addListener(SWT.Selection,
                event -> choose(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay())));
        slider = new Scale(area, SWT.HORIZONTAL);
        slider.setMaximum(BEFORE_DAYS + AFTER_DAYS);
        slider.setIncrement(1);
        slider.setPageIncrement(PAGE_DAYS);
        slider.addListener(SWT.Selection,
                event -> choose(today().plusDays(slider.getSelection() - (long) BEFORE_DAYS)));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(slider);
        AccessibleName.give(date, Messages.DayIf);
        for (Control opener : date.getChildren()) {
            AccessibleName.give(opener, Messages.DayChoose);
        }
        AccessibleName.give(slider, Messages.DaySlider);
        back = new Button(area, SWT.PUSH);
        back.setText(Messages.DayBack);
        back.addListener(SWT.Selection, event -> choose(today()));
        show();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Whether it is another day than today. */
    boolean isSupposed() {
        return !day.equals(today());
    }

    LocalDate day() {
        return day;
    }

    /** The instant for which verdicts are asked: the present one, or noon of another day. */
    Instant instant() {
        return isSupposed() ? day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC) : Instant.now();
    }

    void setFocus() {
        slider.setFocus();
    }

    private void choose(LocalDate chosen) {
        if (!chosen.equals(day)) {
            day = chosen;
            show();
            changed.run();
        }
    }

    private void show() {
        date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        slider.setSelection(Math.clamp(BEFORE_DAYS + ChronoUnit.DAYS.between(today(), day), 0,
                BEFORE_DAYS + AFTER_DAYS));
        back.setEnabled(isSupposed());
    }
}
