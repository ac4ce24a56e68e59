package org.slatecard.ui.fleet.internal.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Moment;
import org.slatecard.workbench.AccessibleName;

/** The tree of a fleet with its filter; follows every change of the fleet and of its findings. */
public final class FleetTree {
    private static final int NODES_AT_ONCE = 500;
    private static final int MOMENT_MS = 150;
    private static final int SHOWN_AT_FIRST = 3;
    /** So many objects are counted before the user has another turn. */
    private static final int COUNTED = 300;
    /** So many nodes are given a new text then. */
    private static final int SAID_AT_ONCE = 40;
    /** Of more new names nobody looks which of them stand in order. */
    private static final int COMPARED = 20;
    private static final String SAID = FleetTree.class.getName();

    private final FleetSession session;
    private final FilteredTree tree;
    private final FleetTreeContent content = new FleetTreeContent();
    private final FindingLevels levels = new FindingLevels(content);
    private final FleetTreeLabels labels;
    private final Consumer<Notification> onChange = this::changed;
    private final Consumer<Set<EObject>> onFindings = this::judged;
    private final Moment refreshing;
    private final Moment goingOn;
    private final SequencedSet<EObject> uncounted = new LinkedHashSet<>();
    private final SequencedSet<Object> unsaid = new LinkedHashSet<>();
    private TreeChanges changes = new TreeChanges();
    private boolean due;

    /** Fills a composite with the tree of a fleet. */
    public FleetTree(Composite parent, FleetSession session) {
        this.session = session;
        tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new NameFilter(), true, true);
        tree.setInitialText(Messages.TreeFilter);
        refreshing = new Moment(parent.getDisplay(), MOMENT_MS, this::refresh);
        goingOn = new Moment(parent.getDisplay(), MOMENT_MS, this::goOn);
        levels.update(session);
        TreeViewer viewer = tree.getViewer();
        viewer.setDisplayIncrementally(NODES_AT_ONCE);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        labels = new FleetTreeLabels(new Icons(viewer.getControl()), levels);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        AccessibleName.give(viewer.getTree(), Messages.TreeName);
        viewer.setInput(session);
        viewer.expandToLevel(SHOWN_AT_FIRST);
        TreeDrop.install(viewer, session);
        new TreeMenu(viewer).install();
        session.changes().add(onChange);
        session.findings().addListener(onFindings);
        tree.addDisposeListener(event -> stop());
    }

    /** The viewer: selection, menu, drag and drop. */
    public TreeViewer viewer() {
        return tree.getViewer();
    }

    /** The elements of the fleet in a selection, without branches. */
    public static List<EObject> elements(IStructuredSelection selection) {
        return ((List<?>) selection.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .toList();
    }

    /** Selects an element and scrolls to it; false where the tree does not hold it, or not yet. */
    public boolean select(EObject element) {
        if (tree.getViewer().testFindItem(element) == null) {
            tree.getViewer().expandToLevel(element, 0);
        }
        tree.getViewer().setSelection(new StructuredSelection(List.of(element)), true);
        return tree.getViewer().getStructuredSelection().toList().equals(List.of(element));
    }

    /** What comes or goes is shown at once: it may be what is selected next. */
    private void changed(Notification change) {
        changes.add(change);
        if (!changes.structure()) {
            refreshing.soon();
        } else if (!due) {
            due = true;
            tree.getDisplay().asyncExec(this::refresh);
        }
    }

    private void judged(Set<EObject> objects) {
        changes.add(objects);
        refreshing.soon();
    }

    private void refresh() {
        due = false;
        if (tree.isDisposed()) {
            return;
        }
        TreeChanges happened = changes;
        changes = new TreeChanges();
        if (happened.structure() || !tree.getFilterControl().getText().isEmpty()) {
            uncounted.clear();
            levels.update(session);
            viewer().refresh(false);
        } else {
            uncounted.addAll(happened.judged());
            putInOrder(happened.renamed());
        }
        if (happened.onlyCameras()) {
            unsaid.addAll(happened.cameras());
        } else {
            addAll(viewer().getTree().getItems());
        }
        goOn();
    }

    /** Counts some of what was judged anew; then gives some of the nodes their new texts. */
    private void goOn() {
        if (tree.isDisposed()) {
            return;
        }
        Set<EObject> counted = new LinkedHashSet<>();
        while (counted.size() < COUNTED && !uncounted.isEmpty()) {
            counted.add(uncounted.removeFirst());
        }
        unsaid.addAll(levels.update(session, counted));
        for (int said = 0; counted.size() < COUNTED && said < SAID_AT_ONCE && !unsaid.isEmpty(); said++) {
            say(viewer().testFindItem(unsaid.removeFirst()));
        }
        if (!uncounted.isEmpty() || !unsaid.isEmpty()) {
            goingOn.next();
        }
    }

    private void putInOrder(Set<EObject> renamed) {
        Set<Object> disordered = new LinkedHashSet<>();
        for (EObject each : renamed) {
            Object parent = content.getParent(each);
            if (!disordered.contains(parent) && (renamed.size() > COMPARED || !standsInOrder(each))) {
                disordered.add(parent);
            }
        }
        disordered.stream().filter(Objects::nonNull).forEach(parent -> viewer().refresh(parent, false));
    }

    /** Whether a new name leaves an element where it is among its siblings: between two of them, or not shown yet. */
    private boolean standsInOrder(EObject element) {
        Object parent = content.getParent(element);
        if (parent == null || !(viewer().testFindItem(parent) instanceof TreeItem above)) {
            return true;
        }
        List<EObject> shown = Stream.of(above.getItems()).map(Widget::getData).filter(EObject.class::isInstance)
                .map(EObject.class::cast).toList();
        int at = shown.indexOf(element);
        if (at < 0) {
            return !shown.isEmpty() && content.inOrder(shown.getLast(), element);
        }
        return (at == 0 || content.inOrder(shown.get(at - 1), element))
                && (at == shown.size() - 1
                        ? at == above.getItemCount() - 1
                        : content.inOrder(element, shown.get(at + 1)));
    }

    private void addAll(TreeItem[] nodes) {
        for (TreeItem node : nodes) {
            if (node.getData() != null) {
                unsaid.add(node.getData());
                addAll(node.getItems());
            }
        }
    }

    /** Gives a node that says something else now its new text and sign; to measure and paint all takes its time. */
    private void say(Widget widget) {
        if (widget instanceof TreeItem node
                && (node.getData() instanceof EObject || node.getData() instanceof Branch)) {
            String said = labels.said(node.getData());
            if (!said.equals(node.getData(SAID))) {
                node.setData(SAID, said);
                viewer().update(node.getData(), null);
            }
        }
    }

    private void stop() {
        session.changes().remove(onChange);
        session.findings().removeListener(onFindings);
        refreshing.cancel();
        goingOn.cancel();
    }

    /** Keeps nodes whose own name has a word that begins like the text. */
    private static final class NameFilter extends PatternFilter {
        @Override
        protected boolean isLeafMatch(Viewer viewer, Object element) {
            return wordMatches(new FleetTreeLabels(null, null).getText(element));
        }
    }
}
