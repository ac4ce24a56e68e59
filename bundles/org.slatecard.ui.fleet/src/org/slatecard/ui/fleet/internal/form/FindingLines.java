package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Moment;
import org.slatecard.validation.Finding;

/** Tells each field of a form its findings, as they come and go. */
final class FindingLines {
    /** Findings of more elements than these are not gathered: nobody reads them beside one field. */
    private static final int SUBJECTS = 200;
    /** After the last key: to lay the form out anew takes longer than a key may. */
    private static final int MOMENT_MS = 150;

    private final FleetSession session;
    private final List<? extends EObject> subjects;
    private final Runnable reflow;
    private final Map<Optional<EStructuralFeature>, FindingLine> lines = new HashMap<>();
    private final Moment moment = new Moment(Display.getCurrent(), MOMENT_MS, this::update);
    private final Consumer<Set<EObject>> onFindings = objects -> moment.soon();
    private final Consumer<Notification> onChange = this::changed;

    FindingLines(FleetSession session, List<? extends EObject> subjects, Runnable reflow) {
        this.session = session;
        this.subjects = subjects.subList(0, Math.min(SUBJECTS, subjects.size()));
        this.reflow = reflow;
    }

    /** The findings about a field are shown there; with null those that no field of the form shows. */
    void add(EStructuralFeature feature, FindingLine line) {
        lines.put(Optional.ofNullable(feature), line);
    }

    void start() {
        session.findings().addListener(onFindings);
        session.changes().add(onChange);
        update();
    }

    void stop() {
        session.findings().removeListener(onFindings);
        session.changes().remove(onChange);
        moment.cancel();
    }

    private void changed(Notification change) {
        if (FleetSession.isAboutAcceptance(change)) {
            moment.soon();
        }
    }

    private void update() {
        Map<FindingLine, List<Finding>> found = new HashMap<>();
        for (EObject subject : subjects) {
            for (Finding finding : session.findings().of(subject)) {
                FindingLine line = lines.getOrDefault(Optional.ofNullable(finding.feature()),
                        lines.get(Optional.<EStructuralFeature>empty()));
                found.computeIfAbsent(line, key -> new ArrayList<>()).add(finding);
            }
        }
        boolean changed = false;
        for (FindingLine line : lines.values()) {
            changed |= line.show(found.getOrDefault(line, List.of()));
        }
        if (changed) {
            reflow.run();
        }
    }
}
