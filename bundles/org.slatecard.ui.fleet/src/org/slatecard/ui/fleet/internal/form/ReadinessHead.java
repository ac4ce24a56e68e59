package org.slatecard.ui.fleet.internal.form;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.widgets.Form;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.element.ReadinessWords;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;

/** Says in the head of a camera's form whether it can go out, as long as the form lives. */
final class ReadinessHead {
    private final FleetSession session;
    private final Form form;
    private final Consumer<Set<EObject>> onFindings = objects -> soon();
    private final Consumer<Notification> onChange = change -> soon();
    private Camera camera;
    private boolean due;

    ReadinessHead(FleetSession session, Form form) {
        this.session = session;
        this.form = form;
        session.findings().addListener(onFindings);
        session.changes().add(onChange);
        form.addDisposeListener(event -> {
            session.findings().removeListener(onFindings);
            session.changes().remove(onChange);
        });
    }

    /** Shows how far a camera is; null where the form is about something else. */
    void show(Camera shown) {
        camera = shown;
        update();
    }

    private void soon() {
        if (camera != null && !due) {
            due = true;
            form.getDisplay().asyncExec(() -> {
                due = false;
                if (!form.isDisposed()) {
                    update();
                }
            });
        }
    }

    private void update() {
        if (camera == null || camera.getFleet() == null) {
            form.setMessage(null);
            return;
        }
        Readiness readiness = new FleetReadiness(session.findings()::of, session.accepted())
                .of(EffectiveConfiguration.of(camera));
        int sign = switch (readiness.state()) {
            case NOT_READY -> IMessageProvider.ERROR;
            case NOT_CHECKED -> IMessageProvider.INFORMATION;
            case WORKS_BUT -> IMessageProvider.WARNING;
            case READY -> IMessageProvider.NONE;
        };
        String text = sign == IMessageProvider.NONE
                ? ReadinessWords.line(readiness)
                : readiness.summary().in(Locale.getDefault());
        if (!text.equals(form.getMessage())) {
            form.setMessage(text, sign);
        }
    }
}
