package org.slatecard.ui.fleet.internal.table.cell;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;

/** A column of the table of cameras. */
public abstract class Column {
    private final String id;
    private final String title;
    private final EStructuralFeature feature;

    /**
     * A column.
     *
     * @param id      stable name under which its place and width are remembered
     * @param feature the field of the camera that it shows; null where the value follows from several
     */
    protected Column(String id, String title, EStructuralFeature feature) {
        this.id = id;
        this.title = title;
        this.feature = feature;
    }

    /** Stable name. */
    public final String id() {
        return id;
    }

    /** What stands above it. */
    public final String title() {
        return title;
    }

    /** The field of the camera that it shows, or null. */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** What it shows of a camera. */
    public abstract Cell cell(EffectiveConfiguration effective);

    /** What its cells are sorted by, as natural text. */
    public String sortKey(EffectiveConfiguration effective, Cell cell) {
        return cell.text();
    }

    /** How its cells are edited. */
    public EditorKind editor() {
        return EditorKind.NONE;
    }

    /** What can be chosen, by name. */
    public List<String> choices() {
        return List.of();
    }

    /** The names that a cell's text consists of. */
    public List<String> chosen(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The text that names what is chosen. */
    public String text(List<String> names) {
        return String.join("", names);
    }

    /**
     * The command that gives a camera the value of a text; an empty text takes the value away, so that it is taken over
     * again.
     *
     * @throws Refusal when the column does not take that text
     */
    public Command write(Camera camera, String text) throws Refusal {
        throw new Refusal(Messages.RefusedReadOnly, title);
    }
}
