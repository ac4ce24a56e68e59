package org.slatecard.ui.certificates.internal.calendar;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.certificates.ExpiryOutlook;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.WrittenCards;

/** When the certificates of the fleet of the active editor end, and what the verdicts would be on another day. */
public final class CalendarView extends ViewPart {
    private static final String HELP = "certificate-calendar";
    /** After the last step of the slider, or the last key in the editor. */
    private static final int MOMENT_MS = 150;

    private final CommandStackListener edits = event -> soon();
    private final Runnable judging = this::judge;
    private final Runnable onCard = this::soon;
    private WrittenCards cards;
    private ActiveEditor active;
    private OpenFleet open;
    private Composite area;
    private Label sign;
    private Label status;
    private SupposedDay day;
    private CalendarTables tables;
    private boolean busy;
    private boolean again;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sign = new Label(head, SWT.NONE);
        status = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(status);
        day = new SupposedDay(area, this::soon);
        tables = new CalendarTables(area);
        cards = getSite().getService(IEclipseContext.class).get(WrittenCards.class);
        cards.addListener(onCard);
        active = ActiveEditor.follow(getSite().getWorkbenchWindow(), this::follow);
    }

    private void follow(IEditorPart editor) {
        OpenFleet now = Adapters.adapt(editor, OpenFleet.class);
        if (now != open || now == null) {
            leave();
            open = now;
            if (open != null) {
                open.domain().getCommandStack().addCommandStackListener(edits);
            }
            judge();
        }
    }

    private void leave() {
        if (open != null) {
            open.domain().getCommandStack().removeCommandStackListener(edits);
        }
    }

    private void soon() {
        if (!area.isDisposed()) {
            area.getDisplay().timerExec(MOMENT_MS, judging);
        }
    }

    /** Asks for the verdicts on a copy of the fleet, in a job; one question at a time, and the last one counts. */
    private void judge() {
        if (area.isDisposed()) {
            return;
        }
        again = busy;
        tables.setVisible(open != null);
        if (open == null) {
            say(ISharedImages.IMG_OBJS_INFO_TSK, Messages.NoFleet, false);
        } else if (!busy) {
            busy = true;
            Fleet fleet = EcoreUtil.copy(open.fleet());
            Instant at = day.instant();
            boolean supposed = day.isSupposed();
            String shownDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day.day());
            new Background(area).start(Messages.Job, monitor -> ExpiryOutlook.of(fleet, at),
                    outlook -> answered(() -> show(outlook, supposed, shownDay)),
                    why -> answered(() -> say(ISharedImages.IMG_OBJS_ERROR_TSK, why, false)));
        }
    }

    private void answered(Runnable answer) {
        busy = false;
        if (again) {
            judge();
        } else {
            answer.run();
        }
    }

    private void show(ExpiryOutlook outlook, boolean supposed, String shownDay) {
        String text = NLS.bind(supposed ? Messages.Supposed : Messages.AsOfToday, shownDay);
        String unreadable = String.join(", ", outlook.calendar().unreadable());
        say(supposed ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK,
                unreadable.isEmpty() ? text : text + "\n" + NLS.bind(Messages.Unreadable, unreadable), supposed);
        setPartName(supposed ? Messages.SupposedTitle : Messages.Title);
        tables.show(outlook, open == null ? List.of() : cards.of(String.valueOf(open.fleet().getId())));
    }

    private void say(String image, String text, boolean strong) {
        sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        status.setText(text);
        status.setFont(strong ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        area.layout(true, true);
    }

    @Override
    public void setFocus() {
        day.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == HelpTopic.class ? adapter.cast(new HelpTopic(HELP)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
            cards.removeListener(onCard);
            leave();
        }
        super.dispose();
    }
}
