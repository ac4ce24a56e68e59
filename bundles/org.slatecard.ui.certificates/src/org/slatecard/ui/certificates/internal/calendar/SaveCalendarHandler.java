package org.slatecard.ui.certificates.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.certificates.CalendarFile;
import org.slatecard.certificates.ExpiryCalendar;
import org.slatecard.ui.certificates.internal.action.FileWriting;
import org.slatecard.workbench.OpenFleet;

/** Saves the calendar of the active fleet as iCalendar: the real one, whatever day is supposed in the view. */
public final class SaveCalendarHandler extends AbstractHandler {
    private static final String FILE = "org.slatecard.ui.certificates.saveCalendar.file";
    private static final String END = ".ics";

    @Override
    public Object execute(ExecutionEvent event) {
        OpenFleet open = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenFleet.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        String named = event.getParameter(FILE);
        String file = named == null && open != null ? choose(shell, open) : named;
        if (open != null && file != null) {
            String calendar = CalendarFile.of(ExpiryCalendar.of(open.fleet(), Instant.now()), Locale.getDefault());
            new FileWriting(shell, Messages.SaveTitle).write(Path.of(file),
                    calendar.getBytes(StandardCharsets.UTF_8));
        }
        return null;
    }

    private static String choose(Shell shell, OpenFleet open) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.SaveTitle);
        dialog.setFilterPath(open.file().getLocation().removeLastSegments(1).toOSString());
        dialog.setFilterExtensions(new String[]{"*" + END});
        dialog.setFileName(open.file().getFullPath().removeFileExtension().lastSegment() + END);
        dialog.setOverwrite(true);
        return dialog.open();
    }
}
