package org.slatecard.ui.certificates.internal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.certificates.ExpiryCalendar.Reminder;
import org.slatecard.certificates.ExpiryOutlook;
import org.slatecard.certificates.ExpiryOutlook.CameraOutlook;
import org.slatecard.certificates.ExpiryOutlook.CertificateOutlook;
import org.slatecard.workbench.TextTable;
import org.slatecard.workbench.TextTable.Column;
import org.slatecard.workbench.WrittenCard;

/** The calendar by certificates, by cameras, by cards that were written, and as a list of reminders. */
final class CalendarTables {
    private final CTabFolder tabs;
    private final TextTable<CertificateOutlook> certificates;
    private final TextTable<CameraOutlook> cameras;
    private final TextTable<CardRow> cards;
    private final TextTable<Reminder> reminders;
    private Instant at = Instant.now();

    CalendarTables(Composite parent) {
        tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        certificates = tab(Messages.TabCertificates, Messages.HeadingCertificates,
                List.of(new Column<>(Messages.ColumnVerdict, 16, OutlookWords::verdict),
                        new Column<>(Messages.ColumnCertificate, 20, each -> each.entry().label()),
                        new Column<>(Messages.ColumnEnds, 12,
                                each -> OutlookWords.day(each.entry().info().validUntil())),
                        new Column<>(Messages.ColumnLeft, 11,
                                each -> OutlookWords.left(each.entry().daysFrom(at))),
                        new Column<>(Messages.ColumnChain, 22, OutlookWords::chain),
                        new Column<>(Messages.ColumnGrade, 12, each -> OutlookWords.grade(each.grade())),
                        new Column<>(Messages.ColumnTargets, 14, each -> String.join(", ", each.entry().targets())),
                        new Column<>(Messages.ColumnCameras, 14,
                                each -> String.join(", ", each.entry().cameras()))));
        cameras = tab(Messages.TabCameras, Messages.HeadingCameras,
                List.of(new Column<>(Messages.ColumnVerdict, 20, OutlookWords::verdict),
                        new Column<>(Messages.ColumnCamera, 20, CameraOutlook::label),
                        new Column<>(Messages.ColumnFirstEnds, 15,
                                each -> OutlookWords.firstEnd(each.certificates())),
                        new Column<>(Messages.ColumnLeft, 15,
                                each -> OutlookWords.left(each.certificates().get(0).entry().daysFrom(at))),
                        new Column<>(Messages.ColumnCertificates, 30,
                                each -> OutlookWords.names(each.certificates()))));
        cards = tab(Messages.TabCards, Messages.HeadingCards,
                List.of(new Column<>(Messages.ColumnVerdict, 22, OutlookWords::verdict),
                        new Column<>(Messages.ColumnCameras, 20, each -> String.join(", ", each.card().cameras())),
                        new Column<>(Messages.ColumnWritten, 13, each -> OutlookWords.day(each.card().written())),
                        new Column<>(Messages.ColumnFirstEnds, 13,
                                each -> OutlookWords.firstEnd(each.certificates())),
                        new Column<>(Messages.ColumnCertificates, 22,
                                each -> OutlookWords.names(each.certificates())),
                        new Column<>(Messages.ColumnPlace, 16, each -> each.card().place())));
        reminders = tab(Messages.TabReminders, Messages.HeadingReminders,
                List.of(new Column<>(Messages.ColumnWhen, 20, this::when),
                        new Column<>(Messages.ColumnCertificate, 30, each -> each.entry().label()),
                        new Column<>(Messages.ColumnEnds, 15,
                                each -> OutlookWords.day(each.entry().info().validUntil())),
                        new Column<>(Messages.ColumnBefore, 15, each -> OutlookWords.left(
                                Duration.between(each.when(), each.entry().info().validUntil()).toDays())),
                        new Column<>(Messages.ColumnCameras, 20,
                                each -> String.join(", ", each.entry().cameras()))));
        tabs.setSelection(0);
    }

    private String when(Reminder reminder) {
        String day = OutlookWords.day(reminder.when());
        return reminder.when().isAfter(at) ? day : NLS.bind(Messages.ReminderDue, day);
    }

    private <T> TextTable<T> tab(String title, String heading, List<Column<T>> columns) {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
        TextTable<T> table = new TextTable<>(page, heading, columns);
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(page);
        return table;
    }

    void setVisible(boolean visible) {
        tabs.setVisible(visible);
    }

    void show(ExpiryOutlook outlook, List<WrittenCard> written) {
        at = outlook.calendar().at();
        certificates.show(outlook.certificates());
        cameras.show(outlook.cameras());
        cards.show(written.stream().map(card -> CardRow.of(card, outlook)).toList());
        reminders.show(outlook.calendar().reminders());
    }
}
