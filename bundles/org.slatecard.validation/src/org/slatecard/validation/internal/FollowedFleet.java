package org.slatecard.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
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

/**
 * Checks again what an edit touches, and nothing else: what fits into a portion together with the edit, the rest later.
 */
final class FollowedFleet extends EContentAdapter implements LiveFindings {
    /** So many objects are read or checked at a stretch: a few milliseconds. */
    private static final int PORTION = 300;

    private final Fleet fleet;
    private final RuleSet rules;
    private final Reach reach;
    private final FleetIndex index;
    private CameraModels models;
    private Secrets secrets;
    private TransferRecords records;
    private final Map<EObject, List<Finding>> findings = new HashMap<>();
    private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();
    private final Executor later;
    private int room = PORTION;
    private boolean waiting;

    FollowedFleet(Fleet fleet, RuleSet rules, CameraModels models, Secrets secrets, TransferRecords records,
            Executor later) {
        this.fleet = fleet;
        this.rules = rules;
        this.models = models;
        this.secrets = secrets;
        this.records = records;
        this.later = later;
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
    public void catchUp() {
        work(Integer.MAX_VALUE);
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
        reach.clear();
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        reach.add(notification);
        work();
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
        reach.add(fleet.getTargets());
        work();
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
        reach.add(fleet.eContents());
        reach.add(List.of(fleet));
        work();
    }

    /** Does what there is room for before others have had their turn, and the rest after them. */
    private void work() {
        room -= work(room);
        if (!waiting) {
            waiting = true;
            later.execute(this::goOn);
        }
    }

    private void goOn() {
        waiting = false;
        room = PORTION;
        if (!reach.isEmpty()) {
            work();
        }
    }

    /** Reads and checks so many of the objects that wait; gives how many it were. */
    private int work(int most) {
        List<UncheckedRule> unchecked = rules.unchecked();
        int read = reach.read(most);
        Set<EObject> changed = reach.toCheck(most - read);
        int done = read + changed.size();
        RuleContext context = context();
        changed.removeIf(each -> !check(each, context));
        if (!rules.unchecked().equals(unchecked) && check(fleet, context)) {
            changed.add(fleet);
        }
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changed));
        }
        return done;
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
