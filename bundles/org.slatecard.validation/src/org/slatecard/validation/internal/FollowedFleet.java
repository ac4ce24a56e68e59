package org.slatecard.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.records.TransferRecords;

/** Checks again what an edit touches, and nothing else. */
final class FollowedFleet extends EContentAdapter implements LiveFindings {
    private final Fleet fleet;
    private final RuleSet rules;
    private final Reach reach;
    private final FleetIndex index;
    private CameraModels models;
    private Secrets secrets;
    private TransferRecords records;
    private final Map<EObject, List<Finding>> findings = new HashMap<>();
    private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();

    FollowedFleet(Fleet fleet, RuleSet rules, CameraModels models, Secrets secrets, TransferRecords records) {
        this.fleet = fleet;
        this.rules = rules;
        this.models = models;
        this.secrets = secrets;
        this.records = records;
        index = new FleetIndex(fleet, secrets);
        index.read(records);
        reach = new Reach(fleet, index);
        Iterator<List<Finding>> found = rules.checkElements(fleet, this::context).iterator();
        fleet.eContents().forEach(element -> keep(element, found.next()));
        check(fleet, context()); // last: it says which rules failed for the others
        fleet.eAdapters().add(this);
    }

    @Override
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(of(fleet));
        for (EObject element : fleet.eContents()) {
            all.addAll(of(element));
        }
        return all;
    }

    @Override
    public List<Finding> of(EObject subject) {
        return findings.getOrDefault(subject, List.of());
    }

    @Override
    public void addListener(Consumer<Set<EObject>> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Set<EObject>> listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        fleet.eAdapters().remove(this);
        listeners.clear();
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        check(reach.of(notification));
    }

    @Override
    public void read(Secrets others) {
        secrets = others;
        index.read(secrets);
        checkAll();
    }

    @Override
    public void read(TransferRecords others) {
        records = others;
        index.read(records);
        check(new LinkedHashSet<>(fleet.getTargets()));
    }

    @Override
    public void judgeBy(CameraModels others) {
        models = others;
        checkAll();
    }

    private RuleContext context() {
        return new IndexedContext(index, models, secrets, records);
    }

    private void checkAll() {
        Set<EObject> all = new LinkedHashSet<>(fleet.eContents());
        all.add(fleet);
        check(all);
    }

    private void check(Set<EObject> touched) {
        List<UncheckedRule> unchecked = rules.unchecked();
        Set<EObject> changed = new LinkedHashSet<>(touched);
        RuleContext context = context();
        changed.removeIf(each -> !check(each, context));
        if (!rules.unchecked().equals(unchecked) && check(fleet, context)) {
            changed.add(fleet);
        }
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    /** Checks an object; whether its findings have changed. The new ones are kept even so: their fixes are fresh. */
    private boolean check(EObject subject, RuleContext context) {
        List<Finding> after = List.of();
        if (subject == fleet) {
            after = rules.checkFleet(fleet, context);
        } else if (subject.eContainer() == fleet) {
            after = rules.check(subject, context);
        } else {
            rules.forget(subject);
        }
        return !after.equals(keep(subject, after));
    }

    /** Keeps the findings of an object; gives those from before. */
    private List<Finding> keep(EObject subject, List<Finding> found) {
        List<Finding> before = found.isEmpty() ? findings.remove(subject) : findings.put(subject, found);
        return before == null ? List.of() : before;
    }
}
