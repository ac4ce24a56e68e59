package org.slatecard.ui.fleet.internal.form;

import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.vault.AccessPasswordRotation;

/** The access authentication of cameras (F9, F10), with the password that is to replace the present one while one is. */
final class AccessSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionAccess;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME);
        rows.secret(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID);
        List<Camera> waiting = waiting(rows.scope().session(), rows.scope().subjects());
        if (!waiting.isEmpty()) {
            rows.secret(FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID);
            offerDone(rows, waiting);
        }
    }

    /** Those of several elements that are cameras whose new password has not been typed yet. */
    static List<Camera> waiting(FleetSession session, List<? extends EObject> subjects) {
        return subjects.get(0) instanceof Camera
                ? AccessPasswordRotation.waiting(session.fleet()).stream().filter(subjects::contains).toList()
                : List.of();
    }

    private static void offerDone(Rows rows, List<Camera> waiting) {
        FleetSession session = rows.scope().session();
        new Label(rows.area(), SWT.NONE).setBackground(rows.area().getBackground());
        Link done = new Link(rows.area(), SWT.WRAP);
        done.setText(Messages.NewPasswordDone);
        done.setBackground(rows.area().getBackground());
        done.setEnabled(!session.readOnly());
        done.setLayoutData(Rows.wide());
        done.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            CompoundCommand command = new AccessPasswordRotation(session.domain()).done(waiting);
            command.setLabel(Messages.NewPasswordDoneEdit);
            session.stack().execute(command);
        }));
    }
}
