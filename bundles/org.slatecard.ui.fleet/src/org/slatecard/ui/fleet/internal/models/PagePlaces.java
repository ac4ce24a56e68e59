package org.slatecard.ui.fleet.internal.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * What is open and selected on the page of a camera model, by the words on the way: the same model read again consists
 * of other objects.
 *
 * @param open     places that are open
 * @param selected places that are selected
 */
record PagePlaces(Set<List<String>> open, Set<List<String>> selected) {

    static PagePlaces of(TreeViewer viewer) {
        return new PagePlaces(places(Stream.of(viewer.getExpandedTreePaths())),
                places(Stream.of(viewer.getStructuredSelection().getPaths())));
    }

    /** Opens and selects the same places again. */
    void restore(TreeViewer viewer) {
        List<TreePath> opened = new ArrayList<>();
        List<TreePath> chosen = new ArrayList<>();
        ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
        for (Object element : content.getElements(viewer.getInput())) {
            collect(TreePath.EMPTY.createChildPath(element), content, opened, chosen);
        }
        viewer.setExpandedTreePaths(opened.toArray(TreePath[]::new));
        viewer.setSelection(new TreeSelection(chosen.toArray(TreePath[]::new)), true);
    }

    private void collect(TreePath path, ITreeContentProvider content, List<TreePath> opened, List<TreePath> chosen) {
        List<String> place = place(path);
        if (open.contains(place)) {
            opened.add(path);
        }
        if (selected.contains(place)) {
            chosen.add(path);
        }
        for (Object child : content.getChildren(path.getLastSegment())) {
            collect(path.createChildPath(child), content, opened, chosen);
        }
    }

    private static Set<List<String>> places(Stream<TreePath> paths) {
        Set<List<String>> places = new HashSet<>();
        paths.forEach(path -> places.add(place(path)));
        return places;
    }

    private static List<String> place(TreePath path) {
        List<String> place = new ArrayList<>();
        for (int i = 0; i < path.getSegmentCount(); i++) {
            place.add(PageTree.name(path.getSegment(i)));
        }
        return place;
    }
}
